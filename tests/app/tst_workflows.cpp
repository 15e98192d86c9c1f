// A person's way through the window, with real keys: open, pick, type, see, undo, save.

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

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <memory>
#include <optional>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "---\r\n# checked by the authors\r\nlanguage: [en]   # more to come\r\ntags:\r\n- tiny\r\n---\r\n\r\n"
                         "# A tiny model\r\n\r\nIt answers \"yes\" or \"no\".";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestWorkflows : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_readme = m_folder->filePath(u"README.md"_s);
        write(m_readme, kCard);
        write(m_folder->filePath(u"config.json"_s), R"({"architectures": ["BertForMaskedLM"], "model_type": "bert"})");
        m_settings = std::make_unique<Settings>(m_folder->filePath(u".settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_prompts->folder = m_folder->path();
        m_publishing = std::make_unique<PublishFixture>(m_folder->path());
        m_cards = std::make_unique<Application>(*m_settings, *m_prompts, m_publishing->services, m_folder->filePath(u".drafts"_s));
        m_cards->showWelcome();
        m_window = m_cards->windows().constFirst();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::keySequence(m_window, QKeySequence(u"Ctrl+Shift+O"_s));
        QVERIFY(m_window->session());
        m_edit = m_window->findChild<EditorPane *>()->textEdit();
    }

    void cleanup()
    {
        m_cards.reset();
        m_prompts.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void formTextAndPageAreOneThing()
    {
        // pick a licence from its list by typing
        auto *license = field(u"field.license.input"_s);
        license->setFocus();
        QTest::keyClicks(license, u"apache"_s);
        QTest::keyClick(license, Qt::Key_Return);
        QVERIFY2(text().contains(u"license: apache-2.0\n"_s), qPrintable(text()));

        // add a language: Norwegian must not become the boolean false
        auto *language = field(u"field.language.add"_s);
        language->setFocus();
        QTest::keyClicks(language, u"norwegian"_s);
        QTest::keyClick(language, Qt::Key_Return);
        QVERIFY2(text().contains(u"language: [en, \"no\"]   # more to come\n"_s)
                || text().contains(u"language: [en, 'no']   # more to come\n"_s),
            qPrintable(text()));

        // type a formula and see it typeset
        m_edit->setFocus();
        m_edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_edit, u" Its loss is \\\\( x^2 + y_1 \\\\)."_s);
        QTRY_COMPARE_WITH_TIMEOUT(inPage(u"document.querySelectorAll('.katex').length"_s).toInt(), 1, 30'000);
        QVERIFY(inPage(u"document.querySelector('.katex-mathml').textContent"_s).toString().contains(u"x^2 + y_1"_s));
        QVERIFY(inPage(u"document.body.innerText"_s).toString().contains(u"apache-2.0"_s));

        // the untouched bytes are untouched
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Save));
        QTRY_VERIFY(!m_window->session()->document().isModified());
        const QByteArray saved = contentOf(m_readme);
        QVERIFY(saved.startsWith("---\r\n# checked by the authors\r\n"));
        QVERIFY(saved.contains("tags:\r\n- tiny\r\n"));
        QVERIFY(!QByteArray(saved).replace("\r\n", "").contains('\n'));

        // one shortcut, repeated, takes everything back: from a field of the form and from the text alike
        license->setFocus();
        for (int step = 0; step < 200 && m_window->session()->document().textDocument()->isUndoAvailable(); ++step)
            QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Undo));
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Save));
        QTRY_VERIFY(!m_window->session()->isSaving() && !m_window->session()->document().isModified());
        QCOMPARE(contentOf(m_readme), kCard);
        QTRY_COMPARE(inPage(u"document.querySelectorAll('.katex').length"_s).toInt(), 0);
        QVERIFY(m_prompts->failures.isEmpty());
    }

    void tagsOfTheFolderStandInThePage()
    {
        m_window->session()->setTagEra(TagEra::Fitted2022); // config.json was enough for a task then
        QTRY_VERIFY_WITH_TIMEOUT(inPage(u"document.body.innerText"_s).toString().contains(u"Fill-Mask"_s), 30'000);
        QVERIFY(inPage(u"document.body.innerText"_s).toString().contains(u"tiny"_s));
    }

    void thePageFollowsTheCursorAndTheCursorAClick()
    {
        m_edit->moveCursor(QTextCursor::End);
        m_edit->insertPlainText(u"\n\nOne more paragraph."_s.repeated(100));
        QTRY_COMPARE_WITH_TIMEOUT(inPage(u"document.querySelectorAll('main p').length"_s).toInt(), 101, 30'000);
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_edit, Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(inPage(u"window.scrollY"_s).toInt() > 0);

        inPage(u"document.querySelector('main h1').click()"_s);
        QTRY_COMPARE(m_edit->textCursor().block().text(), u"# A tiny model"_s);
    }

    void aFixIsOneClickAndOneUndoStep()
    {
        const QString before = text().replace(u"tags:"_s, u"license: MIT\ntags:"_s);
        m_edit->setFocus();
        QTextCursor cursor = m_edit->document()->find(u"tags:"_s);
        cursor.setPosition(cursor.selectionStart());
        cursor.insertText(u"license: MIT\n"_s);
        const QString button = u"field.license.problem.license-case.fix"_s;
        QTRY_VERIFY(m_window->findChild<QAbstractButton *>(button));
        QTest::mouseClick(m_window->findChild<QAbstractButton *>(button), Qt::LeftButton);
        QVERIFY(text().contains(u"license: mit\n"_s));
        QVERIFY(!m_edit->textCursor().hasSelection());
        QVERIFY(m_edit->textCursor().block().text().endsWith(u"mit"_s));
        QTRY_VERIFY(!m_window->findChild<QAbstractButton *>(button) || !m_window->findChild<QAbstractButton *>(button)->isVisible());
        QTest::keySequence(m_edit, QKeySequence(QKeySequence::Undo));
        QCOMPARE(text(), before);
    }

    void aChangeOnDiskIsNeverOverwrittenUnasked()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"mine"_s);
        write(m_readme, "# Theirs\n");
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Save));
        QTRY_COMPARE(m_prompts->asked, QStringList{m_readme});
        QCOMPARE(contentOf(m_readme), QByteArray("# Theirs\n"));
        QVERIFY(text().contains(u"mine"_s));

        m_prompts->conflict = Prompts::Conflict::Overwrite;
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Save));
        QTRY_VERIFY(contentOf(m_readme).contains("mine"));
    }

    void closingAsksForUnsavedText()
    {
        m_edit->setFocus();
        QTest::keyClicks(m_edit, u"x"_s);
        m_prompts->unsaved = Prompts::Unsaved::Cancel;
        m_window->close();
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_prompts->asked.size(), 1);
        m_prompts->unsaved = Prompts::Unsaved::Save;
        m_window->close();
        QTRY_VERIFY(m_cards->windows().isEmpty());
        QVERIFY(contentOf(m_readme).contains("x"));
    }

    void aNewCardOpensInAWindowOfItsOwn()
    {
        QTest::keySequence(m_window, QKeySequence(QKeySequence::New));
        QCOMPARE(m_cards->windows().size(), 2);
        QVERIFY(QTest::qWaitForWindowActive(m_cards->windows().constLast()));
        CardSession *session = m_cards->windows().constLast()->session();
        QVERIFY(session);
        QVERIFY(session->path().isEmpty());
        QVERIFY(session->document().text().contains(u"## Training"_s));
        m_prompts->saveTarget = m_folder->filePath(u"new/README.md"_s);
        QDir(m_folder->path()).mkdir(u"new"_s);
        QTest::keySequence(m_cards->windows().constLast(), QKeySequence(QKeySequence::Save));
        QTRY_VERIFY(contentOf(m_prompts->saveTarget).contains("## Training"));
        QTRY_COMPARE(session->path(), m_prompts->saveTarget);
    }

    void everyControlHasANameForTheBlindAndForTests()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QWebEngineView")
                || widget->inherits("QQuickWidget") || widget->inherits("QAbstractScrollArea")
                || widget->inherits("QLabel")) // its text is its name
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName() + u" has no accessible name"_s));
        }
    }

private:
    QString text() const { return m_window->session()->document().text(); }

    QLineEdit *field(const QString &name) const
    {
        auto *found = m_window->findChild<QLineEdit *>(name);
        Q_ASSERT(found);
        return found;
    }

    QVariant inPage(const QString &script) const
    {
        const auto *view = m_window->findChild<QWebEngineView *>();
        if (!view)
            return {};
        std::optional<QVariant> result;
        view->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld, [&result](const QVariant &value) { result = value; });
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&result] { return result.has_value(); });
        return result.value_or(QVariant());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    QString m_readme;
    MainWindow *m_window = nullptr;
    QPlainTextEdit *m_edit = nullptr;
};

int main(int argc, char *argv[]) { return runWindowTest<TestWorkflows>(argc, argv); }

#include "tst_workflows.moc"
