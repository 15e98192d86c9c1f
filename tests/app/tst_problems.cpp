// A person's way through the problems of a card, with real keys and clicks: walk, mend, ask why, silence, complete.

#include "app/application.h"
#include "app/cardview.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "tests/support/publishfixture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/windowtest.h"
#include "widgets/editor/editorpane.h"
#include "widgets/page/pageengine.h"
#include "widgets/panels/problemlist.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "---\nlicense: MIT\nlanguage: EN\ntags:\n- a\n- a\n- b\n- b\nmodel-index:\n- name: x\n  results:\n"
                         "  - task:\n      name: x\n    dataset:\n      name: y\n      type: z\n    metrics:\n"
                         "    - type: f1\n      value: 1\n---\n\n# A\n";

} // namespace

class TestProblems : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u".settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_publishing = std::make_unique<PublishFixture>(m_folder->path());
        m_cards = std::make_unique<Application>(*m_settings, *m_prompts, m_publishing->services, m_folder->filePath(u".drafts"_s));
    }

    void cleanup()
    {
        m_cards.reset();
        m_prompts.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void walkAndMend()
    {
        open(kCard);
        const QList<Problem> problems = m_window->session()->analysis().problems;
        for (const Problem &problem : problems) {
            QTest::keySequence(m_edit, QKeySequence(u"F8"_s));
            QCOMPARE(m_edit->textCursor().selectionStart(), problem.range.start);
            QCOMPARE(current().problem.rule, problem.rule);
        }
        QTest::keySequence(m_edit, QKeySequence(u"F8"_s));
        QCOMPARE(m_edit->textCursor().selectionStart(), problems.first().range.start);
        QTest::keySequence(m_edit, QKeySequence(u"Shift+F8"_s));
        QCOMPARE(m_edit->textCursor().selectionStart(), problems.last().range.start);

        moveTo(u"MIT"_s);
        QTest::keySequence(m_edit, QKeySequence(u"Ctrl+."_s));
        QVERIFY2(text().contains(u"license: mit\n"_s), qPrintable(text()));
        moveTo(u"# A"_s);
        const QString before = text();
        QTest::keySequence(m_edit, QKeySequence(u"Ctrl+."_s)); // nothing is wrong at the cursor
        QCOMPARE(text(), before);
    }

    void theByteOrderMarkGoes()
    {
        open("\xEF\xBB\xBF---\nlicense: mit\n---\n\n# A\n");
        auto *encoding = m_window->findChild<QLabel *>(u"status.encoding"_s);
        QVERIFY(encoding->text().contains(u"BOM"_s));
        QTest::keySequence(m_edit, QKeySequence(u"F8"_s));
        QCOMPARE(current().problem.rule, u"has-bom"_s);
        QTest::keySequence(m_edit, QKeySequence(u"Ctrl+."_s));
        QVERIFY(m_window->session()->document().isModified());
        QTRY_VERIFY(!encoding->text().contains(u"BOM"_s));
        QTRY_VERIFY(m_window->session()->analysis().problems.isEmpty());
    }

    void mendAllOfAKind()
    {
        open(kCard);
        moveTo(u"- a\n- b"_s);
        const QString before = text();
        QTest::keySequence(m_edit, QKeySequence(u"Ctrl+Alt+."_s));
        QVERIFY2(text().contains(u"tags:\n- a\n- b\nmodel-index"_s), qPrintable(text()));
        QTest::keySequence(m_edit, QKeySequence(QKeySequence::Undo));
        QCOMPARE(text(), before);
    }

    void askWhy()
    {
        open(kCard);
        moveTo(u"MIT"_s);
        QTest::keySequence(m_edit, QKeySequence(u"Shift+F1"_s));
        auto *why = m_window->findChild<QLabel *>(u"problemWhy"_s);
        QVERIFY(why->isVisible());
        QVERIFY(!why->text().isEmpty());
        QTest::keySequence(m_edit, QKeySequence(u"Shift+F1"_s));
        QVERIFY(!why->isVisible());
    }

    void theMenuOpensAtTheCursor()
    {
        open(kCard);
        moveTo(u"MIT"_s);
        QTest::keySequence(m_edit, QKeySequence(u"Alt+Return"_s));
        auto *menu = m_window->findChild<QMenu *>(u"problemMenu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY2(text().contains(u"license: mit\n"_s), qPrintable(text()));
    }

    void silenceInTheCard()
    {
        open(kCard);
        moveTo(u"MIT"_s);
        m_window->findChild<QAction *>(u"card.silenceProblem"_s)->trigger();
        QVERIFY2(text().contains(u"# cardwright: silence license-case\n"_s), qPrintable(text()));
        QVERIFY(text().contains(u"license: MIT\n"_s));
        QTRY_VERIFY(m_window->session()->isAnalysed());
        auto *silenced = m_window->findChild<QToolButton *>(u"problemFilter.silenced"_s);
        QTRY_VERIFY(silenced->isVisible());
        QTest::mouseClick(silenced, Qt::LeftButton);
        choose(u"license-case"_s);
        QTest::keySequence(m_list, QKeySequence(u"Shift+F1"_s));
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"problemUnsilence"_s), Qt::LeftButton);
        QCOMPARE(text(), QString::fromUtf8(kCard));
        QTRY_VERIFY(!silenced->isVisible());
    }

    void silenceInEveryCard()
    {
        open(kCard);
        const MainWindow *first = m_window;
        open(kCard);
        choose(u"license-case"_s);
        QTest::keySequence(m_list, QKeySequence(u"Shift+F1"_s));
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"problemSilenceEverywhere"_s), Qt::LeftButton);
        QCOMPARE(m_settings->get(setting::silenced), QStringList{u"license-case"_s});
        QCOMPARE(text(), QString::fromUtf8(kCard));
        QTRY_COMPARE(first->session()->analysis().silenced.size(), 1);
        QTRY_COMPARE(m_window->session()->analysis().silenced.size(), 1);
        open(kCard);
        QTRY_COMPARE(m_window->session()->analysis().silenced.size(), 1);
    }

    void problemsWithinAnotherFieldStandAtItsRow()
    {
        open(kCard);
        QPushButton *fix = nullptr;
        for (const Problem &problem : m_window->session()->analysis().problems) {
            if (problem.field != u"model-index"_s)
                continue;
            const QString name = u"other.model-index.problem."_s + problem.rule;
            QVERIFY2(m_window->findChild<QLabel *>(name + u".sentence"_s), qPrintable(name));
            if (!problem.fixes.isEmpty())
                fix = m_window->findChild<QPushButton *>(name + u".fix"_s);
        }
        QVERIFY(fix);
        const QString before = text();
        fix->click();
        QVERIFY(text() != before);
    }

    void aFieldThatCannotBeEditedSaysWhy()
    {
        open("---\nlicense: &mine mit\nlicense_name: *mine\n---\n");
        auto *reason = m_window->findChild<QLabel *>(u"field.license.reason"_s);
        QVERIFY(reason->isVisibleTo(m_window));
        QVERIFY(!reason->text().isEmpty());
        auto *go = m_window->findChild<QPushButton *>(u"field.license.editInText"_s);
        QVERIFY(go->isVisibleTo(m_window));
        go->click();
        QCOMPARE(m_edit->textCursor().block().text(), u"license: &mine mit"_s);
        QVERIFY(m_edit->hasFocus());
    }

    void completeInTheWindow()
    {
        open("---\nlicense: mit\n\n---\n");
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(17);
        m_edit->setTextCursor(cursor);
        QTest::keySequence(m_edit, QKeySequence(u"Ctrl+Space"_s));
        QListView *list = nullptr;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == u"completionList"_s && widget->isVisible())
                list = static_cast<QListView *>(widget);
        }
        QVERIFY(list);
        for (const char key : "pipel"_ba)
            QTest::keyClick(list, key);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(text(), u"---\nlicense: mit\npipeline_tag: \n---\n"_s);
    }

private:
    void open(const QByteArray &card)
    {
        const QString path = m_folder->filePath(u"card%1.md"_s.arg(m_cards->windows().size()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(card), card.size());
        file.close();
        m_cards->open(path);
        m_window = m_cards->windows().constLast();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_edit = m_window->findChild<EditorPane *>()->textEdit();
        m_list = m_window->findChild<QTreeView *>(u"problemList"_s);
        m_edit->setFocus();
        QTRY_VERIFY(m_window->session()->isAnalysed());
    }
    void moveTo(const QString &words)
    {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(int(text().indexOf(words)) + (words.startsWith(u'-') ? 2 : 0));
        m_edit->setTextCursor(cursor);
    }
    const ProblemList *model() const { return static_cast<const ProblemList *>(m_list->model()); }
    const ProblemRow &current() const { return *model()->row(m_list->currentIndex()); }
    void choose(const QString &rule)
    {
        for (int group = 0; group < model()->rowCount(); ++group) {
            for (int i = 0; i < model()->rowCount(model()->index(group, 0)); ++i) {
                const QModelIndex index = model()->index(i, 0, model()->index(group, 0));
                if (model()->row(index)->problem.rule == rule)
                    m_list->setCurrentIndex(index);
            }
        }
        m_list->setFocus();
        QCOMPARE(current().problem.rule, rule);
    }
    QString text() const { return m_window->session()->document().text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    MainWindow *m_window = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QTreeView *m_list = nullptr;
};

int main(int argc, char *argv[]) { return runWindowTest<TestProblems>(argc, argv); }

#include "tst_problems.moc"
