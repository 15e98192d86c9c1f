// Choosing one term by typing: what is offered in which order, and the keys that choose.
#include "widgets/form/fieldlineedit.h"
#include "widgets/form/pickerfieldeditor.h"
#include "widgets/form/termlistmodel.h"

#include "core/yaml/frontmatter.h"

#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

QStringList offered(const TermListModel &model)
{
    QStringList ids;
    for (int row : model.choices())
        ids.append(model.index(row, 0).data(TermListModel::IdRole).toString());
    return ids;
}

QStringList rowsOfKind(const TermListModel &model, TermListModel::Kind kind)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(TermListModel::KindRole).toInt() == kind)
            texts.append(model.index(row, 0).data().toString());
    }
    return texts;
}

/// A window with the field `key`, showing `card`.
struct Window {
    Window(const char *key, const QString &cardText) : card(FrontMatter::parse(cardText)), editor(*fieldSpec(QString::fromUtf8(key)))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&editor);
        column->addWidget(&other);
        column->addStretch();
        other.setFocusPolicy(Qt::StrongFocus);
        editor.showValue(card.find(FieldPath(key)));
        input = window.findChild<FieldLineEdit *>(u"field.%1.input"_s.arg(QString::fromUtf8(key)));
        window.resize(400, 500);
        window.show();
        other.setFocus();
    }

    QListView *list() const { return window.findChild<QListView *>(input->objectName() + u".list"_s); }
    bool isOpen() const { return list() && list()->isVisible(); }

    FrontMatter card;
    QWidget window;
    PickerFieldEditor editor;
    QWidget other;
    FieldLineEdit *input;
    QSignalSpy edited{&editor, &FieldEditor::edited};
    QSignalSpy removed{&editor, &FieldEditor::removed};
};

const auto kMit = u"---\nlicense: mit\n---\n"_s;

} // namespace

class TestPicker : public QObject {
    Q_OBJECT
private slots:
    void aReadOnlyFieldAsksForNothing()
    {
        Window w("license", {});
        QVERIFY(!w.input->placeholderText().isEmpty());
        w.editor.setReadOnly(true);
        QCOMPARE(w.input->placeholderText(), QString());
        w.editor.setReadOnly(false);
        QVERIFY(!w.input->placeholderText().isEmpty());
    }

    void aHeadingIsNotRepeatedInItsRows()
    {
        TermListModel tasks(VocabularyId::Tasks, false);
        const auto detail = [&](const QString &id) {
            return tasks.index(tasks.rowOf(id), 0).data(TermListModel::DetailRole).toString();
        };
        tasks.setQuery({});
        QCOMPARE(detail(u"translation"_s), QString());
        tasks.setQuery(u"transl"_s);
        QCOMPARE(detail(u"translation"_s), u"Natural Language Processing"_s);
    }

    void ranks_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("first");
        const int languages = int(VocabularyId::Languages);
        const int licenses = int(VocabularyId::Licenses);
        const int tasks = int(VocabularyId::Tasks);
        QTest::newRow("exact id before id prefix") << languages << u"no"_s << QStringList{u"no"_s};
        QTest::newRow("name prefix, common first") << languages << u"germ"_s << QStringList{u"de"_s};
        QTest::newRow("native name") << languages << u"Deutsch"_s << QStringList{u"de"_s};
        QTest::newRow("accents do not matter") << languages << u"francais"_s << QStringList{u"fr"_s};
        QTest::newRow("id prefix before name prefix") << licenses << u"mi"_s << QStringList{u"mit"_s};
        QTest::newRow("hyphens and case do not matter") << licenses << u"APACHE 2"_s << QStringList{u"apache-2.0"_s};
        QTest::newRow("words in any order") << tasks << u"classification audio"_s << QStringList{u"audio-classification"_s};
    }
    void ranks()
    {
        QFETCH(int, list);
        QFETCH(QString, query);
        QFETCH(QStringList, first);
        TermListModel model(VocabularyId(list), false);
        model.setQuery(query);
        QCOMPARE(offered(model).first(first.size()), first);
    }

    void idPrefixStandsBeforePartOfName()
    {
        TermListModel model(VocabularyId::Tasks, false);
        model.setQuery(u"text-c"_s);
        const QStringList ids = offered(model);
        QCOMPARE(ids.first(), u"text-classification"_s);
        const auto startsSo = [](const QString &id) { return id.startsWith("text-c"_L1); };
        QVERIFY(std::is_partitioned(ids.cbegin(), ids.cend(), startsSo));
    }

    void tasksStandUnderTheirModality()
    {
        TermListModel model(VocabularyId::Tasks, true);
        model.setQuery({});
        const QStringList headings = rowsOfKind(model, TermListModel::HeadingRow);
        QVERIFY(headings.contains(u"Natural Language Processing"_s));
        QVERIFY(headings.contains(u"Computer Vision"_s));
        QCOMPARE(offered(model).size(), vocabulary(VocabularyId::Tasks).terms().size());
    }

    void commonOnesComeFirst()
    {
        TermListModel model(VocabularyId::Licenses, false);
        model.setQuery({});
        QCOMPARE(rowsOfKind(model, TermListModel::HeadingRow).size(), 2);
        QVERIFY(vocabulary(VocabularyId::Licenses).find(offered(model).first())->common);
        QVERIFY(!vocabulary(VocabularyId::Licenses).find(offered(model).last())->common);
    }

    void freeTextIsOfferedOnlyWhereItIsTaken()
    {
        TermListModel strict(VocabularyId::Licenses, false);
        strict.setQuery(u"my own licence"_s);
        QVERIFY(offered(strict).isEmpty());
        QCOMPARE(rowsOfKind(strict, TermListModel::NoteRow).size(), 1);

        TermListModel free(VocabularyId::Libraries, true);
        free.setQuery(u"my-lib"_s);
        QCOMPARE(offered(free), QStringList{u"my-lib"_s});
        free.setQuery(u"transformers"_s);
        QVERIFY(rowsOfKind(free, TermListModel::FreeTextRow).isEmpty());
    }

    void takenTermsAreNotOffered()
    {
        TermListModel model(VocabularyId::Languages, false);
        model.setTaken({u"no"_s});
        model.setQuery(u"no"_s);
        QVERIFY(!offered(model).contains(u"no"_s));
    }

    void thousandsOfLanguagesFilterQuickly()
    {
        TermListModel model(VocabularyId::Languages, false);
        QListView view;
        view.setUniformItemSizes(true);
        view.setModel(&model);
        model.setQuery(u"x"_s);
        QVERIFY(vocabulary(VocabularyId::Languages).terms().size() > 7000);
        qint64 best = 1000;
        for (const QString &query : {u"a"_s, u"en"_s, u"a"_s, u"language"_s}) {
            QElapsedTimer timer;
            timer.start();
            model.setQuery(query);
            view.scrollToTop();
            best = std::min(best, timer.elapsed());
        }
        QVERIFY2(best < 500, qPrintable(QString::number(best)));
    }

    void showsTheNameAndTheUnknownAsItIs()
    {
        Window known("license", kMit);
        QCOMPARE(known.input->text(), u"MIT"_s);
        Window unknown("license", u"---\nlicense: appache-2.0\n---\n"_s);
        QCOMPARE(unknown.input->text(), u"appache-2.0"_s);
        QVERIFY(known.edited.isEmpty());
    }

    void typingAndEnterChoose()
    {
        Window w("license", kMit);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(w.input, u"apache"_s);
        QVERIFY(w.isOpen());
        QTest::keyClick(w.input, Qt::Key_Return);
        QVERIFY(!w.isOpen());
        QCOMPARE(w.edited.size(), 1);
        QCOMPARE(w.edited[0][0].value<FieldPath>(), FieldPath("license"));
        QCOMPARE(w.edited[0][1].value<FieldValue>().tree().text, u"apache-2.0"_s);
    }

    void aClickShowsTheWholeList()
    {
        Window w("pipeline_tag", u"---\n---\n"_s);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QTest::mouseClick(w.input, Qt::LeftButton);
        QVERIFY(w.isOpen());
        QTest::mouseClick(&w.other, Qt::LeftButton);
        QVERIFY(!w.isOpen());
        QVERIFY(w.edited.isEmpty());
    }

    void arrowsMoveInTheList()
    {
        Window w("pipeline_tag", u"---\n---\n"_s);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus();
        QTest::keyClick(w.input, Qt::Key_Down);
        QVERIFY(w.isOpen());
        QTest::keyClick(w.input, Qt::Key_Down);
        QTest::keyClick(w.input, Qt::Key_Down);
        QTest::keyClick(w.input, Qt::Key_Up);
        QTest::keyClick(w.input, Qt::Key_Return);
        QCOMPARE(w.edited.value(0).value(1).value<FieldValue>().tree().text, u"text-classification"_s);
    }

    void upFromTheFirstReachesTheTypedText()
    {
        Window w("library_name", u"---\n---\n"_s);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus();
        QTest::keyClicks(w.input, u"transf"_s);
        QTest::keyClick(w.input, Qt::Key_Up);
        QTest::keyClick(w.input, Qt::Key_Return);
        QCOMPARE(w.edited.value(0).value(1).value<FieldValue>().tree().text, u"transf"_s);
    }

    void escapeBringsTheValueBack()
    {
        Window w("license", kMit);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(w.input, u"apa"_s);
        QTest::keyClick(w.input, Qt::Key_Escape);
        QVERIFY(!w.isOpen());
        QCOMPARE(w.input->text(), u"MIT"_s);
        QVERIFY(w.edited.isEmpty());
    }

    void aSearchLeftHalfwayChangesNothing()
    {
        Window w("license", kMit);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(w.input, u"apa"_s);
        w.other.setFocus(Qt::MouseFocusReason);
        QVERIFY(!w.isOpen());
        QCOMPARE(w.input->text(), u"MIT"_s);
        QVERIFY(w.edited.isEmpty());
        QVERIFY(w.removed.isEmpty());
    }

    void tabTakesTheMarkedRow()
    {
        Window w("license", kMit);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(w.input, u"apache"_s);
        QTest::keyClick(w.input, Qt::Key_Tab);
        QCOMPARE(w.edited.size(), 1);
        QVERIFY(!w.input->hasFocus());
    }

    void emptiedAndLeftIsRemoved()
    {
        Window w("license", kMit);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus(Qt::TabFocusReason);
        QTest::keyClick(w.input, Qt::Key_Delete);
        QVERIFY(w.removed.isEmpty());
        w.other.setFocus();
        QCOMPARE(w.removed.size(), 1);
        QVERIFY(w.edited.isEmpty());
    }

    void theOneItemOfAListIsEditedInPlace()
    {
        Window w("license", u"---\nlicense:\n- mit\n---\n"_s);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QCOMPARE(w.input->text(), u"MIT"_s);
        w.input->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(w.input, u"apache-2.0"_s);
        QTest::keyClick(w.input, Qt::Key_Return);
        QCOMPARE(w.edited.value(0).value(0).value<FieldPath>(), FieldPath("license").child(0));
    }

    void aReadOnlyFieldOffersNothing()
    {
        Window w("license", kMit);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.editor.setReadOnly(true);
        w.input->setFocus();
        QTest::keyClick(w.input, Qt::Key_Down);
        QTest::keyClicks(w.input, u"apa"_s);
        QVERIFY(!w.isOpen());
        QCOMPARE(w.input->text(), u"MIT"_s);
    }

    void theWheelChangesNothing()
    {
        Window w("license", kMit);
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.input->setFocus();
        QWheelEvent wheel(w.input->rect().center(), w.input->mapToGlobal(w.input->rect().center()), {}, {0, -120}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(w.input, &wheel);
        QCOMPARE(w.input->text(), u"MIT"_s);
        QVERIFY(w.edited.isEmpty());
    }
};

QTEST_MAIN(TestPicker)
#include "tst_picker.moc"
