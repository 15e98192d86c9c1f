// A field of several values: adding and taking away with keys, and the shape of what is asked for.
#include "widgets/form/chip.h"
#include "widgets/form/chipsfieldeditor.h"
#include "widgets/form/fieldlineedit.h"

#include "core/yaml/frontmatter.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

/// A window with the field `key`, showing a card whose block is `yaml`.
struct Window {
    Window(const char *key, const char *yaml) : name(QString::fromUtf8(key)), editor(*fieldSpec(name))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&editor);
        column->addStretch();
        showBlock(yaml);
        input = window.findChild<FieldLineEdit *>(u"field.%1.add"_s.arg(name));
        window.resize(400, 500);
        window.show();
        window.activateWindow();
    }

    void showBlock(const char *yaml)
    {
        card = FrontMatter::parse(u"---\n%1---\n"_s.arg(QString::fromUtf8(yaml)));
        editor.showValue(card.find(FieldPath(name)));
    }
    Chip *chip(const QString &id) const { return window.findChild<Chip *>(u"field.%1.chip.%2"_s.arg(name, id)); }
    FieldValue value(int edit = 0) const { return edited.value(edit).value(1).value<FieldValue>(); }
    void type(const QString &text)
    {
        input->setFocus();
        QTest::keyClicks(input, text);
        QTest::keyClick(input, Qt::Key_Return);
    }

    QString name;
    FrontMatter card;
    QWidget window;
    ChipsFieldEditor editor;
    FieldLineEdit *input;
    QSignalSpy edited{&editor, &FieldEditor::edited};
    QSignalSpy removed{&editor, &FieldEditor::removed};
};

using List = QStringList;

} // namespace

class TestChipsField : public QObject {
    Q_OBJECT
private slots:
    void adds_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<FieldValue>("value");
        QTest::newRow("language by its name") << "language"_ba << "language: [en]\n"_ba << u"norwegian"_s
                                              << FieldValue(List{u"en"_s, u"no"_s});
        QTest::newRow("to a scalar makes a list") << "language"_ba << "language: en\n"_ba << u"de"_s
                                                  << FieldValue(List{u"en"_s, u"de"_s});
        QTest::newRow("absent language is a list") << "language"_ba << ""_ba << u"de"_s << FieldValue(List{u"de"_s});
        QTest::newRow("absent datasets are a list") << "datasets"_ba << ""_ba << u"my/own"_s << FieldValue(List{u"my/own"_s});
        QTest::newRow("absent base model is a scalar") << "base_model"_ba << ""_ba << u"a/b"_s << FieldValue(u"a/b"_s);
        QTest::newRow("value without value counts as absent") << "base_model"_ba << "base_model:\n"_ba << u"a/b"_s
                                                              << FieldValue(u"a/b"_s);
        QTest::newRow("tags are a list even from a scalar") << "tags"_ba << "tags: a\n"_ba << u"b"_s
                                                            << FieldValue(List{u"a"_s, u"b"_s});
        QTest::newRow("free text without a list") << "tags"_ba << ""_ba << u"my tag"_s << FieldValue(List{u"my tag"_s});
    }
    void adds()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, yaml);
        QFETCH(QString, typed);
        QFETCH(FieldValue, value);
        Window w(field.constData(), yaml.constData());
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.type(typed);
        QCOMPARE(w.edited.size(), 1);
        QVERIFY(w.value() == value);
        QCOMPARE(w.edited[0][0].value<FieldPath>(), FieldPath(field.constData()));
        QVERIFY(w.input->text().isEmpty());
    }

    void showsNameAndCode()
    {
        Window w("language", "language: [\"no\", xq9]\n");
        QVERIFY(w.chip(u"no"_s));
        QCOMPARE(w.chip(u"no"_s)->accessibleName(), u"Norwegian (no)"_s);
        QCOMPARE(w.chip(u"xq9"_s)->accessibleName(), u"xq9"_s);
        QVERIFY(w.edited.isEmpty());
    }

    void aValueThatIsThereIsNotAddedTwice()
    {
        Window w("tags", "tags: [a]\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.type(u"a"_s);
        QVERIFY(w.edited.isEmpty());
    }

    void anUnknownLanguageIsNotAdded()
    {
        Window w("language", "");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.type(u"python"_s);
        QVERIFY(w.edited.isEmpty());
    }

    void textLeftInTheLineIsAddedWhereAnyTextIsTaken()
    {
        Window w("tags", "tags: [a]\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus();
        QTest::keyClicks(w.input, u"bert"_s);
        w.chip(u"a"_s)->setFocus(Qt::MouseFocusReason);
        QCOMPARE(w.edited.size(), 1);
        QVERIFY(w.value() == FieldValue(List{u"a"_s, u"bert"_s}));
    }

    void backspaceInTheEmptyLineTakesTheLast()
    {
        Window w("tags", "tags: [a, b]\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus();
        QTest::keyClicks(w.input, u"x"_s);
        QTest::keyClick(w.input, Qt::Key_Backspace);
        QVERIFY(w.edited.isEmpty());
        QTest::keyClick(w.input, Qt::Key_Backspace);
        QVERIFY(w.value() == FieldValue(List{u"a"_s}));
    }

    void arrowsReachAChipAndDeleteTakesIt()
    {
        Window w("tags", "tags: [a, b, c]\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus();
        QTest::keyClick(w.input, Qt::Key_Left);
        QTRY_VERIFY(w.chip(u"c"_s)->hasFocus());
        QTest::keyClick(w.chip(u"c"_s), Qt::Key_Left);
        QVERIFY(w.chip(u"b"_s)->hasFocus());
        connect(&w.editor, &FieldEditor::edited, &w.editor, [&w] { w.showBlock("tags: [a, c]\n"); });
        QTest::keyClick(w.chip(u"b"_s), Qt::Key_Delete);
        QVERIFY(w.value() == FieldValue(List{u"a"_s, u"c"_s}));
        QVERIFY(w.chip(u"c"_s)->hasFocus());
        QTest::keyClick(w.chip(u"c"_s), Qt::Key_Right);
        QVERIFY(w.input->hasFocus());
    }

    void theCrossTakesItsChip()
    {
        Window w("tags", "tags: [a, b]\n");
        QTest::mouseClick(w.chip(u"a"_s)->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(w.value() == FieldValue(List{u"b"_s}));
    }

    void theLastOneGoesWithItsField()
    {
        Window w("tags", "tags: [a]\n");
        QTest::mouseClick(w.chip(u"a"_s)->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(w.edited.isEmpty());
        QCOMPARE(w.removed.size(), 1);
    }

    void oneLeftOfAListStaysAList()
    {
        Window w("base_model", "base_model: [a/b, c/d]\n");
        QTest::mouseClick(w.chip(u"a/b"_s)->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(w.value() == FieldValue(List{u"c/d"_s}));
    }

    void whatStaysKeepsItsChip()
    {
        Window w("tags", "tags: [a, b, c]\n");
        const Chip *first = w.chip(u"a"_s);
        const Chip *last = w.chip(u"c"_s);
        w.showBlock("tags: [a, x, c]\n");
        QCOMPARE(w.chip(u"a"_s), first);
        QCOMPARE(w.chip(u"c"_s), last);
        QVERIFY(w.chip(u"x"_s));
    }

    void whatIsTypedStaysWhileTheCardChanges()
    {
        Window w("tags", "tags: [a]\n");
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus();
        QTest::keyClicks(w.input, u"ber"_s);
        w.showBlock("tags: [a, b]\n");
        QCOMPARE(w.input->text(), u"ber"_s);
        QVERIFY(w.input->hasFocus());
    }

    void holds_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<bool>("held");
        QTest::newRow("list") << "tags: [a, 1.0, no]\n"_ba << true;
        QTest::newRow("scalar") << "tags: a\n"_ba << true;
        QTest::newRow("nothing") << "tags:\n"_ba << true;
        QTest::newRow("null item") << "tags: [a, ]\nx: 1\n"_ba << true; // a trailing comma makes no item
        QTest::newRow("explicit null item") << "tags:\n- a\n-\n"_ba << false;
        QTest::newRow("mapping item") << "tags:\n- a: b\n"_ba << false;
        QTest::newRow("mapping") << "tags: {a: b}\n"_ba << false;
        QTest::newRow("block scalar") << "tags: |\n  a\n  b\n"_ba << false;
        QTest::newRow("anchor") << "tags: &x [a]\ny: *x\n"_ba << false;
    }
    void holds()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(bool, held);
        const FrontMatter card = FrontMatter::parse(u"---\n%1---\n"_s.arg(QString::fromUtf8(yaml)));
        const YamlNode *value = card.find(FieldPath("tags"));
        QVERIFY(value);
        QCOMPARE(ChipsFieldEditor(*fieldSpec(u"tags"_s)).canHold(*value), held);
    }
};

QTEST_MAIN(TestChipsField)
#include "tst_chipsfield.moc"
