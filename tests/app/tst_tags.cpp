// A person's way through the tags of a card, with real keys: type and see them change, ask where they come from, choose the
// rules, take the advice, follow a chip.

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
#include "widgets/page/pagepane.h"
#include "widgets/panels/paneltabs.h"
#include "widgets/panels/taglist.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestTags : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(m_folder->filePath(u"README.md"_s), "---\nlicense: mit\ntags:\n- tiny\n---\n\n# A\n");
        write(m_folder->filePath(u"config.json"_s), R"({"architectures": ["BertForMaskedLM"], "model_type": "bert"})");
        m_settings = std::make_unique<Settings>(m_folder->filePath(u".settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_publishing = std::make_unique<PublishFixture>(m_folder->path());
        m_cards = std::make_unique<Application>(*m_settings, *m_prompts, m_publishing->services, m_folder->filePath(u".drafts"_s));
        open();
    }

    void cleanup()
    {
        m_cards.reset();
        m_prompts.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void typingChangesTheTagsAndSavingSettlesThem()
    {
        showTags();
        const QTabBar *tabs = m_window->findChild<QTabBar *>(u"panelTabs"_s);
        QTRY_COMPARE(tabs->tabText(1), u"Tags 3"_s); // bert, tiny, license
        QTextCursor cursor = m_edit->document()->find(u"tiny"_s);
        m_edit->setTextCursor(cursor);
        QTest::keyClicks(m_edit, u"small"_s);
        QTRY_COMPARE(changeOf(u"small"_s), TagRow::Change::Appears);
        QCOMPARE(changeOf(u"tiny"_s), TagRow::Change::Disappears);
        QCOMPARE(changeOf(u"bert"_s), TagRow::Change::None);
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Save));
        QTRY_COMPARE(changeOf(u"small"_s), TagRow::Change::None);
        QVERIFY(!model()->find(u"tiny"_s).isValid());
    }

    void adviceNamesTheLibraryInTheCard()
    {
        showTags();
        QTRY_VERIFY(model()->row(model()->index(1, 0)).hint);
        m_list->setFocus();
        m_list->setCurrentIndex(model()->index(1, 0));
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"tagHintButton"_s), Qt::LeftButton);
        QVERIFY2(m_window->session()->document().text().contains(u"library_name: transformers\n"_s),
            qPrintable(m_window->session()->document().text()));
        QTRY_COMPARE(model()->row(model()->index(0, 0)).tag, u"fill-mask"_s);
        QTRY_COMPARE(inferred(u"field.pipeline_tag.hint"_s), u"fill-mask, inferred from config.json · architectures"_s);
    }

    void theRulesAreChosenInThePanelAndKept()
    {
        showTags();
        auto *rules = m_window->findChild<QComboBox *>(u"tagRules"_s);
        QTest::keyClick(rules, Qt::Key_Down);
        QTRY_COMPARE(model()->row(model()->index(1, 0)).tag, u"transformers"_s); // in 2022 config.json was enough
        QCOMPARE(m_settings->get(setting::tagProfile), u"2022"_s);
        QTRY_COMPARE(rules->currentIndex(), 1);
        QTest::keyClick(rules, Qt::Key_Up);
        QTRY_VERIFY(model()->row(model()->index(1, 0)).tag.isEmpty());
        QCOMPARE(m_settings->get(setting::tagProfile), u"today"_s);
    }

    void theRulesReachOtherWindows()
    {
        showTags();
        write(m_folder->filePath(u"other.md"_s), "---\nlicense: mit\n---\n\n# B\n");
        m_cards->open(m_folder->filePath(u"other.md"_s));
        const MainWindow *other = m_cards->windows().constLast();
        QVERIFY(other != m_window);
        QTest::keyClick(m_window->findChild<QComboBox *>(u"tagRules"_s), Qt::Key_Down);
        QTRY_COMPARE(other->session()->analysis().tags.libraryName, u"transformers"_s);
    }

    void deleteTakesATagOutOfTheCardAndUndoBringsItBack()
    {
        showTags();
        const QString before = m_window->session()->document().text();
        m_list->setFocus();
        m_list->setCurrentIndex(model()->find(u"tiny"_s));
        QTest::keyClick(m_list, Qt::Key_Delete);
        QCOMPARE(m_window->session()->document().text(), u"---\nlicense: mit\n---\n\n# A\n"_s);
        QTRY_COMPARE(changeOf(u"tiny"_s), TagRow::Change::Disappears);
        QVERIFY(m_list->hasFocus());
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_window->session()->document().text(), before);
    }

    void copyOfTheMenuCopiesTheTag()
    {
        showTags();
        m_list->setFocus();
        m_list->setCurrentIndex(model()->find(u"tiny"_s));
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tiny"_s);
    }

    void manyCausesOfAnEmptyFieldAreToldInItsToolTip()
    {
        for (const char *name : {"a.gguf", "b.gguf", "c.gguf"})
            write(m_folder->filePath(QString::fromLatin1(name)), "GGUF");
        QTRY_VERIFY(inferred(u"field.library_name.hint"_s).endsWith(u"and 2 more"_s));
        QVERIFY(m_window->findChild<QLabel *>(u"field.library_name.hint"_s)->toolTip().contains(u"c.gguf"_s));
    }

    void anOldRepositoryIsRemembered()
    {
        showTags();
        auto *madeBefore = m_window->findChild<QCheckBox *>(u"tagMadeBefore"_s);
        QTest::mouseClick(madeBefore, Qt::LeftButton, {}, QPoint(8, madeBefore->height() / 2));
        QTRY_COMPARE(model()->row(model()->index(1, 0)).tag, u"transformers"_s);
        m_window->close();
        QTRY_VERIFY(m_cards->windows().isEmpty());
        open();
        QVERIFY(m_window->session()->created().isValid());
        QTRY_COMPARE(m_window->session()->analysis().tags.libraryName, u"transformers"_s);
        QVERIFY(m_window->findChild<QAction *>(u"view.tags"_s)->isChecked()); // and so is the panel that was shown
        QTRY_VERIFY(m_window->findChild<QCheckBox *>(u"tagMadeBefore"_s)->isChecked());
    }

    void aChipLeadsToItsRow()
    {
        QVERIFY(!m_list->isVisible());
        QTRY_VERIFY(!m_window->session()->analysis().tags.tags.isEmpty());
        emit m_window->findChild<PagePane *>()->tagClicked(u"tiny"_s);
        QVERIFY(m_list->isVisible());
        QCOMPARE(model()->row(m_list->currentIndex()).tag, u"tiny"_s);
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_edit->textCursor().selectedText(), u"tiny"_s);
    }

    void oneOfTheTwoPanelsIsShown()
    {
        auto *problems = m_window->findChild<QAction *>(u"view.problems"_s);
        auto *tags = m_window->findChild<QAction *>(u"view.tags"_s);
        auto *area = m_window->findChild<PanelTabs *>();
        QVERIFY(problems->isChecked() && !tags->isChecked());
        QTest::keySequence(m_window, QKeySequence(u"Alt+5"_s));
        QVERIFY(!problems->isChecked() && tags->isChecked() && m_list->isVisible());
        QTest::keySequence(m_window, QKeySequence(u"Alt+5"_s));
        QVERIFY(!problems->isChecked() && !tags->isChecked() && !area->isVisible());
        QTest::keySequence(m_window, QKeySequence(u"Alt+4"_s));
        QVERIFY(problems->isChecked() && !tags->isChecked() && area->isVisible());

        // a click on a tab says the same
        auto *bar = m_window->findChild<QTabBar *>(u"panelTabs"_s);
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        QVERIFY(!problems->isChecked() && tags->isChecked());
        m_edit->setFocus();
        QTest::keySequence(m_edit, QKeySequence(u"Shift+F6"_s));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Shift+F6"_s));
        QTRY_VERIFY(m_list->hasFocus());
    }

    void aLayoutSavedBeforeThereWereTagsStillHolds()
    {
        auto *view = m_window->findChild<CardView *>();
        QByteArray state = view->layoutState();
        QDataStream stream(&state, QIODevice::ReadOnly);
        QByteArray columns;
        QByteArray rows;
        stream >> columns >> rows;
        QByteArray older;
        QDataStream writer(&older, QIODevice::WriteOnly);
        writer << columns << rows << true << true << false << true;
        view->showPane(CardView::Pane::Problems, false);
        view->restoreLayout(older);
        QVERIFY(view->isPaneShown(CardView::Pane::Problems));
        QVERIFY(!view->isPaneShown(CardView::Pane::Page));
        QVERIFY(!view->isPaneShown(CardView::Pane::Tags));
    }

private:
    void open()
    {
        m_cards->open(m_folder->path());
        m_window = m_cards->windows().constLast();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_edit = m_window->findChild<EditorPane *>()->textEdit();
        m_list = m_window->findChild<QTreeView *>(u"tagList"_s);
        QTRY_VERIFY(m_window->session()->isAnalysed());
    }
    void showTags()
    {
        QTest::keySequence(m_window, QKeySequence(u"Alt+5"_s));
        QTRY_VERIFY(m_list->isVisible());
        QTRY_VERIFY(model()->find(u"bert"_s).isValid());
    }
    const TagList *model() const { return static_cast<const TagList *>(m_list->model()); }
    TagRow::Change changeOf(const QString &tag) const
    {
        const QModelIndex index = model()->find(tag);
        return index.isValid() ? model()->row(index).change : TagRow::Change::None;
    }
    QString inferred(const QString &name) const
    {
        const auto *hint = m_window->findChild<QLabel *>(name);
        return hint && hint->isVisible() ? hint->text().remove(QChar(0x200b)) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    MainWindow *m_window = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QTreeView *m_list = nullptr;
};

int main(int argc, char *argv[]) { return runWindowTest<TestTags>(argc, argv); }

#include "tst_tags.moc"
