// The form as a view of the card: what it shows of a text, what it asks for, and what it leaves alone.
#include "widgets/form/chip.h"
#include "widgets/form/fieldlineedit.h"
#include "widgets/form/formpanel.h"
#include "widgets/form/socialcard.h"

#include "core/card/check.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

/// A window with the form and a text it edits, as the program wires them, without history or worker.
struct Window {
    explicit Window(const char *card)
        : text(QString::fromUtf8(card)), form([this](const QString &name) {
              namesRead.append(name);
              QImage image(4, 4, QImage::Format_RGB32);
              image.fill(Qt::red);
              return name == "there.png"_L1 ? image : QImage();
          })
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&form);
        QObject::connect(&form, &FormPanel::edited, &form, [this](const FieldPath &path, const FieldValue &value) {
            apply(setValue(0, text, FrontMatter::parse(text), path, value, usualFieldOrder()));
        });
        QObject::connect(&form, &FormPanel::removed, &form, [this](const FieldPath &path) {
            apply(removeValue(0, text, FrontMatter::parse(text), path));
        });
        showText();
        window.resize(320, 700);
        window.show();
        window.activateWindow();
    }

    void apply(const Result<TextEdit> &edit)
    {
        if (edit)
            text = edit->applied(text);
        showText();
    }
    void showText(bool readOnly = false)
    {
        const FrontMatter metadata = FrontMatter::parse(text);
        form.showCard(metadata, checkMetadata(0, text, metadata), LineIndex(text), readOnly);
    }
    void setText(const char *card)
    {
        text = QString::fromUtf8(card);
        showText();
    }
    FieldLineEdit *line(const char *name) const { return window.findChild<FieldLineEdit *>(QString::fromUtf8(name)); }
    QWidget *named(const char *name) const { return window.findChild<QWidget *>(QString::fromUtf8(name)); }
    void click(const char *name) const { QTest::mouseClick(named(name), Qt::LeftButton); }
    bool isShown(const char *name) const { return named(name) && named(name)->isVisibleTo(&window); }

    QString text;
    QStringList namesRead;
    QWidget window;
    FormPanel form;
    QSignalSpy edited{&form, &FormPanel::edited};
    QSignalSpy removed{&form, &FormPanel::removed};
    QSignalSpy showInText{&form, &FormPanel::showInText};
    QSignalSpy fixRequested{&form, &FormPanel::fixRequested};
};

} // namespace

class TestFormPanel : public QObject {
    Q_OBJECT
private slots:
    void everyFieldOfTheSchemaIsThere()
    {
        Window w("");
        for (const FieldSpec &spec : cardSchema()) {
            const QWidget *row = w.window.findChild<QWidget *>(u"field."_s + spec.key);
            QCOMPARE(row != nullptr, spec.group != FieldSpec::Group::None);
        }
    }

    void showingEmitsNothing()
    {
        Window w("---\nlicense: mit\ntags: [a]\nthumbnail: x.png\n---\n");
        w.setText("---\nlicense: apache-2.0\ntags: [b, c]\nbase_model: a/b\n---\n");
        w.setText("no block");
        QVERIFY(w.edited.isEmpty());
        QVERIFY(w.removed.isEmpty());
    }

    void typingChangesOnlyItsValue()
    {
        Window w("---\nnew_version: a/b # kept\ntags: [ x ]\n---\nbody\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        FieldLineEdit *line = w.line("field.new_version.input");
        line->setFocus();
        line->setCursorPosition(3);
        QTest::keyClicks(line, u"cd"_s);
        QCOMPARE(w.text, u"---\nnew_version: a/bcd # kept\ntags: [ x ]\n---\nbody\n"_s);
        QCOMPARE(line->cursorPosition(), 5);
        QCOMPARE(w.edited.size(), 2);
    }

    void aCardWithoutABlockGetsOneByTyping()
    {
        Window w("# Title\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QTest::keyClicks(w.line("field.new_version.input"), u"a/b"_s);
        const FrontMatter metadata = FrontMatter::parse(w.text);
        QVERIFY(metadata.readable());
        QCOMPARE(metadata.find(FieldPath("new_version"))->text, u"a/b"_s);
        QVERIFY(w.text.endsWith(u"# Title\n"_s));
    }

    void clearingRemoves()
    {
        Window w("---\nnew_version: ab\ntags: [x]\n---\n");
        FieldLineEdit *line = w.line("field.new_version.input");
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QCOMPARE(w.removed.size(), 1);
        QVERIFY(!FrontMatter::parse(w.text).find(FieldPath("new_version")));
    }

    void theFieldTypedInKeepsCursorAndSelection()
    {
        Window w("---\nnew_version: abcdef\n---\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        FieldLineEdit *line = w.line("field.new_version.input");
        line->setFocus();
        line->setSelection(1, 3);
        w.setText("---\nnew_version: abcdef\nlicense: mit\n---\n");
        QCOMPARE(line->selectedText(), u"bcd"_s);
        QVERIFY(line->hasFocus());
        w.setText("---\nnew_version: abcdefg\nlicense: mit\n---\n");
        QCOMPARE(line->text(), u"abcdefg"_s);
        QCOMPARE(line->cursorPosition(), 4);
    }

    void undoAndRedoReachTheWindow_data()
    {
        QTest::addColumn<QString>("input");
        for (const char *name : {"field.new_version.input", "field.license.input", "field.tags.add", "field.thumbnail.input"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void undoAndRedoReachTheWindow()
    {
        QFETCH(QString, input);
        Window w("---\nlicense: mit\n---\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QAction undo;
        undo.setShortcuts(QKeySequence::Undo);
        QAction redo;
        redo.setShortcuts(QKeySequence::Redo);
        w.window.addActions({&undo, &redo});
        QSignalSpy undone(&undo, &QAction::triggered);
        QSignalSpy redone(&redo, &QAction::triggered);
        auto *line = w.window.findChild<FieldLineEdit *>(input);
        line->setFocus();
        QTest::keyClicks(line, u"ab"_s);
        const QString typed = line->text();
        const auto undoKey = QKeySequence(QKeySequence::Undo)[0];
        const auto redoKey = QKeySequence(QKeySequence::Redo)[0];
        QTest::keyClick(line, undoKey.key(), undoKey.keyboardModifiers());
        QTest::keyClick(line, redoKey.key(), redoKey.keyboardModifiers());
        QCOMPARE(undone.size(), 1);
        QCOMPARE(redone.size(), 1);
        QCOMPARE(line->text(), typed);
    }

    void aLineWithoutAWindowsUndoKeepsItsText()
    {
        Window w("---\n---\n");
        FieldLineEdit *line = w.line("field.new_version.input");
        QTest::keyClicks(line, u"ab"_s);
        const auto undoKey = QKeySequence(QKeySequence::Undo)[0];
        QTest::keyClick(line, undoKey.key(), undoKey.keyboardModifiers());
        QCOMPARE(line->text(), u"ab"_s);
    }

    void aWrongValueIsShownWithItsReasonAndFix()
    {
        Window w("---\nlicense: appache-2.0\n---\n");
        QCOMPARE(w.line("field.license.input")->text(), u"appache-2.0"_s);
        QCOMPARE(w.line("field.license.input")->property("invalid").toBool(), true);
        const auto *fix = w.window.findChild<QPushButton *>(u"field.license.problem.license-unknown.fix"_s);
        QVERIFY(fix);
        QTest::mouseClick(const_cast<QPushButton *>(fix), Qt::LeftButton);
        QCOMPARE(w.fixRequested.size(), 1);
        const TextEdit edit = w.fixRequested[0][0].value<Fix>().edit;
        w.apply(edit);
        QCOMPARE(w.text, u"---\nlicense: apache-2.0\n---\n"_s);
        QCOMPARE(w.line("field.license.input")->property("invalid").toBool(), false);
    }

    void aProblemLooksAsSevereAsItIs()
    {
        Window w("---\nlicense: appache-2.0\npipeline_tag: text-classificaton\n---\n");
        const auto style = [&](const char *name) { return w.named(name)->property("cw").toString(); };
        QCOMPARE(style("field.license.problem.license-unknown.sentence"), u"error"_s);
        QCOMPARE(style("field.pipeline_tag.problem.task-unknown.sentence"), u"warning"_s);
    }

    void onlyTheWrongChipIsMarked()
    {
        Window w("---\nlanguage: [en, xq9]\n---\n");
        QCOMPARE(w.named("field.language.chip.xq9")->property("invalid").toBool(), true);
        QCOMPARE(w.named("field.language.chip.en")->property("invalid").toBool(), false);
    }

    void whatCannotBeEditedHereLeadsIntoTheText_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("mapping for a text") << "---\nlicense: {name: mit}\n---\n"_ba << "license"_ba;
        QTest::newRow("several licences") << "---\nlicense: [mit, bsd]\n---\n"_ba << "license"_ba;
        QTest::newRow("block scalar") << "---\nnew_version: |\n  a\n  b\n---\n"_ba << "new_version"_ba;
        QTest::newRow("list of mappings") << "---\ntags:\n- a: b\n---\n"_ba << "tags"_ba;
        QTest::newRow("anchor") << "---\nlicense: &x mit\n---\n"_ba << "license"_ba;
    }
    void whatCannotBeEditedHereLeadsIntoTheText()
    {
        QFETCH(QByteArray, card);
        QFETCH(QByteArray, field);
        Window w(card.constData());
        const QByteArray name = "field." + field;
        QVERIFY(w.isShown((name + ".plain").constData()));
        QVERIFY(w.isShown((name + ".reason").constData()));
        w.click((name + ".editInText").constData());
        QCOMPARE(w.showInText.size(), 1);
        QCOMPARE(w.showInText[0][0].value<FieldPath>(), FieldPath(field.constData()));
        w.setText("---\nx: 1\n---\n");
        QVERIFY(!w.isShown((name + ".plain").constData()));
        QVERIFY(!w.isShown((name + ".reason").constData()));
    }

    void aDeclinedFieldIsReadOnlyWithItsReason()
    {
        Window w("---\nlicense: mit\n---\n");
        for (const QString &key : {u"license"_s, u"tags"_s}) { // one that is there, and one that is not
            const QByteArray name = "field." + key.toUtf8();
            w.form.setDeclined(key, u"Because."_s);
            w.showText();
            QVERIFY(w.isShown((name + ".plain").constData()));
            QCOMPARE(w.window.findChild<QLabel *>(QString::fromUtf8(name + ".reason"))->text(), u"Because."_s);
            w.click((name + ".editInText").constData());
            QCOMPARE(w.showInText.last().first().value<FieldPath>(), FieldPath(key));
            w.form.forgetDeclined();
            w.showText();
            QVERIFY(!w.isShown((name + ".plain").constData()));
        }
    }

    void problemsOfOtherMetadataStandAtTheirRow()
    {
        Window w("---\nlicense: mit\nbase_model_relation: quantised\n---\n");
        auto *heading = w.window.findChild<QToolButton *>(u"section.other.heading"_s);
        heading->click();
        QVERIFY(w.isShown("other.base_model_relation.problem.relation-unknown.sentence"));
        w.click("other.base_model_relation.problem.relation-unknown.fix");
        QCOMPARE(w.fixRequested.count(), 1);
        w.setText("---\nlicense: mit\nbase_model_relation: quantized\n---\n");
        QVERIFY(!w.isShown("other.base_model_relation.problem.relation-unknown.sentence"));
    }

    void aBrokenBlockKeepsTheLastGoodValues()
    {
        Window w("---\nlicense: mit\ntags: [a]\n---\n");
        w.setText("---\nlicense: 'mit\ntags: [a\n---\n");
        QCOMPARE(w.line("field.license.input")->text(), u"MIT"_s);
        QVERIFY(w.line("field.license.input")->isReadOnly());
        QVERIFY(!w.isShown("field.tags.add"));
        QVERIFY(w.isShown("form.banner"));
        w.click("form.banner.goToLine");
        QVERIFY(w.showInText.value(0).value(0).value<FieldPath>().isEmpty());
        w.setText("---\nlicense: apache-2.0\n---\n");
        QVERIFY(!w.isShown("form.banner"));
        QVERIFY(!w.line("field.license.input")->isReadOnly());
    }

    void aReadOnlyCardIsShownButNotEdited()
    {
        Window w("---\nlicense: mit\ntags: [a]\n---\n");
        w.showText(true);
        QTest::keyClicks(w.line("field.new_version.input"), u"x"_s);
        QVERIFY(!w.isShown("field.tags.chip.a.remove"));
        QVERIFY(w.edited.isEmpty());
    }

    void theLicencesNameIsAskedForOnlyWhenItIsOther()
    {
        Window w("---\nlicense: mit\n---\n");
        QVERIFY(!w.isShown("field.license_name"));
        w.setText("---\nlicense: other\n---\n");
        QVERIFY(w.isShown("field.license_name"));
        w.setText("---\nlicense: mit\nlicense_name: mine\n---\n");
        QVERIFY(w.isShown("field.license_name"));
    }

    void whatTheFormDoesNotKnowIsListed()
    {
        Window w("---\nlicense: mit\nwidget:\n- text: hi\nmy key: 1\n---\n");
        auto *heading = w.window.findChild<QToolButton *>(u"section.other.heading"_s);
        QVERIFY(heading->text().contains(u'2'));
        QVERIFY(!w.isShown("other.widget.editInText"));
        heading->click();
        QVERIFY(w.isShown("other.widget.editInText"));
        w.click("other.my key.editInText");
        QCOMPARE(w.showInText.value(0).value(0).value<FieldPath>(), FieldPath("my key"));
        w.setText("---\nlicense: mit\n---\n");
        QVERIFY(!w.isShown("section.other"));
    }

    void anInferredValueIsSaidUnderTheEmptyField()
    {
        Window w("---\nlicense: mit\n---\n");
        w.form.setInferred({{u"pipeline_tag"_s, {u"Text Classification"_s, u"a\nb"_s}}, {u"license"_s, {u"something"_s, {}}}});
        QCOMPARE(w.window.findChild<QLabel *>(u"field.pipeline_tag.hint"_s)->text(), u"Text Classification"_s);
        QVERIFY(w.named("field.pipeline_tag.hint")->toolTip().contains(u"b"_s));
        QVERIFY(w.isShown("field.pipeline_tag.hint"));
        QVERIFY(!w.isShown("field.license.hint"));
        w.setText("---\npipeline_tag: fill-mask\n---\n");
        QVERIFY(!w.isShown("field.pipeline_tag.hint"));
    }

    void onlyPicturesOfTheFolderAreRead()
    {
        Window w("---\nthumbnail: there.png\n---\n");
        QVERIFY(w.isShown("field.thumbnail.card"));
        QCOMPARE(w.namesRead, QStringList{u"there.png"_s});
        for (const char *remote : {"https://example.org/a.png", "//example.org/a.png", "file:///etc/passwd", "data:image/png,x"}) {
            w.setText(("---\nthumbnail: " + QByteArray(remote) + "\n---\n").constData());
            QVERIFY(w.isShown("field.thumbnail.card"));
        }
        QCOMPARE(w.namesRead, QStringList{u"there.png"_s});
        w.setText("---\nthumbnail: https://example.org/a.png\n---\n");
        QVERIFY(w.named("field.thumbnail.card")->accessibleName().contains(u"example.org"_s));
        w.setText("---\nlicense: mit\n---\n");
        QVERIFY(!w.isShown("field.thumbnail.card"));
    }

    void focusFieldUnfoldsItsSection()
    {
        Window w("---\nwidget: []\n---\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.window.findChild<QToolButton *>(u"section.presentation.heading"_s)->click();
        QVERIFY(!w.isShown("field.thumbnail.input"));
        w.form.focusField(u"thumbnail"_s);
        QVERIFY(w.line("field.thumbnail.input")->hasFocus());
        w.form.focusField(u"widget"_s);
        QVERIFY(w.named("other.widget.editInText")->hasFocus());
        w.form.focusField(u"no such key"_s);
    }

    void aFoldedSectionSaysItHasProblems()
    {
        Window w("---\nlicense: appache\n---\n");
        w.click("section.identity.heading");
        const QList<QLabel *> labels = w.named("section.identity")->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisibleTo(&w.window) && label->text().contains(u'1');
        }));
    }

    void tabGoesFromTopToBottom()
    {
        Window w("---\nlicense: appache-2.0\n---\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.named("section.identity.heading")->setFocus();
        int last = -1;
        QStringList passed;
        while (!passed.contains(u"field.thumbnail.input"_s) && passed.size() < 40) {
            QTest::keyClick(w.window.focusWidget(), Qt::Key_Tab);
            const QWidget *focus = w.window.focusWidget();
            passed.append(focus->objectName());
            const int y = focus->mapTo(w.window.findChild<QScrollArea *>()->widget(), QPoint()).y();
            QVERIFY2(y > last, qPrintable(focus->objectName()));
            last = y;
        }
        QVERIFY(passed.contains(u"field.license.problem.license-unknown.fix"_s));
        QVERIFY(passed.contains(u"field.language.add"_s));
    }

    void everyControlHasANameAndFitsANarrowPane()
    {
        Window w("---\nlicense: appache-2.0\nlanguage: [en, xq9]\nnew_version: {a: b}\nthumbnail: https://example.org/a.png\n"
                 "tags: [an-extraordinarily-long-tag-that-nobody-would-ever-want-to-read-in-a-form]\nwidget: []\n---\n");
        w.named("section.other.heading");
        w.window.findChild<QToolButton *>(u"section.other.heading"_s)->click();
        w.window.resize(240, 700);
        const auto *scroll = w.window.findChild<QScrollArea *>();
        QTRY_VERIFY2(scroll->widget()->minimumSizeHint().width() <= 240,
            qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
        for (QWidget *widget : scroll->widget()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&w.window)) {
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void markupInValuesIsNotRendered()
    {
        Window w("---\nnew_version: {<b>x</b>: 1}\n<img src=x>: 1\n---\n");
        for (const QLabel *label : w.window.findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                qPrintable(label->text()));
    }
};

QTEST_MAIN(TestFormPanel)
#include "tst_formpanel.moc"
