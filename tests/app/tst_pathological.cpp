// Cards that would take other editors minutes, in the real window: keys are answered throughout, the rest of the page is
// there, and what is cut says so. Figures are printed; the bound that fails is generous, for busy machines and debug builds.
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "tests/core/files/scratch.h"
#include "tests/support/heartbeat.h"
#include "tests/support/publishfixture.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/windowtest.h"
#include "widgets/editor/editorpane.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/pagepane.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestGapMs = 10'000;
constexpr int kPatienceMs = 60'000;

enum Shown {
    Whole,  ///< both paragraphs around it
    Before, ///< only the one before it: it has no end
};

QByteArray times(int count, const QByteArray &text) { return text.repeated(count); }

QByteArray numbered(int count, const QByteArray &form)
{
    QByteArray made;
    for (int i = 0; i < count; ++i)
        made += QByteArray(form).replace('#', QByteArray::number(i));
    return made;
}

QByteArray aliases()
{
    QByteArray yaml = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray name = QByteArray::number(i);
        yaml += 'a' + name + ": &a" + name + " [" + times(10, "*a" + QByteArray::number(i - 1) + ", ") + "]\n";
    }
    return yaml + "---\n";
}

} // namespace

class TestPathological : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        start("# A first card\n"); // no measure holds what only the first window and the first page cost
        QTRY_VERIFY_WITH_TIMEOUT(page().contains(u"A first card"_s), kPatienceMs);
    }
    void cleanup()
    {
        m_cards.reset();
        m_prompts.reset();
        m_settings.reset();
        m_scratch.reset();
    }

    void keysAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<QByteArray>("bomb");
        QTest::addColumn<int>("shown");
        const auto text = [](const char *name, const QByteArray &bomb, Shown shown = Whole) {
            QTest::newRow(name) << QByteArray() << bomb << int(shown);
        };
        const auto yaml = [](const char *name, const QByteArray &metadata) { QTest::newRow(name) << metadata << QByteArray("Text.") << int(Whole); };

        text("50,000 columns", "|" + times(50'000, "a|") + "\n|" + times(50'000, "-|") + "\n|" + times(50'000, "b|"));
        text("3,000 short rows of 3,000 columns",
            "|" + times(3'000, "a|") + "\n|" + times(3'000, "-|") + '\n' + times(3'000, "|b|\n"));
        text("100,000 brackets", times(100'000, "["));
        text("brackets and back", times(50'000, "[") + "a" + times(50'000, "](b)"));
        text("quotes in quotes", times(20'000, "> ") + "a");
        text("lists in lists", times(5'000, "- ") + "a");
        text("lists that go on and on", numbered(400, QByteArray("#. a\n")) + times(300, "  * b\n"));
        text("emphasis without end", times(60'000, "*a **b "));
        text("emphasis in emphasis", times(30'000, "*a_b") + times(30'000, "_*"));
        text("comments that begin", times(50'000, "<!-- "), Before);
        text("footnotes", numbered(5'000, "[^#] ") + "\n\n" + numbered(5'000, "[^#]: note [^#]\n\n"));
        text("references", numbered(20'000, "[r#]: /u\n") + '\n' + numbered(20'000, "[r#] "));
        text("a long reference many times", "[a]: " + QByteArray(50'000, 'u') + "\n\n" + times(20'000, "[a] "));
        text("macros that double", "$$\\def\\a{xxxxxxxxxx}\\def\\b{" + times(10, "\\a") + "}\\def\\c{" + times(10, "\\b")
                + "}\\def\\d{" + times(10, "\\c") + "}" + times(10, "\\d") + "$$");
        text("a formula of 300 KB", "$$" + times(60'000, "x + \n") + "$$");
        text("a matrix of 80,000 cells", "$$\\begin{matrix}" + times(400, times(200, "a&") + "\\\\\n") + "\\end{matrix}$$");
        text("a formula nested deeply", "$$" + times(8'000, "{") + "x" + times(8'000, "}") + "$$");
        text("a line of 560,000 characters", times(70'000, "word is "));
        text("one word of 560,000 characters", QByteArray(560'000, 'a'));
        text("details in details", times(5'000, "<details><summary>a</summary>\n\n") + "x" + times(5'000, "\n\n</details>"));
        text("code that is not closed", "```\n" + times(100'000, "a\n"), Before);
        yaml("YAML nested deeply", "---\na: " + times(20'000, "[") + times(20'000, "]") + "\n---\n");
        yaml("aliases of aliases", aliases());
        yaml("20,000 anchors", "---\n" + numbered(20'000, "k#: &a# v\n") + "---\n");
    }
    void keysAreAnswered()
    {
        QFETCH(QByteArray, metadata);
        QFETCH(QByteArray, bomb);
        QFETCH(int, shown);
        start(metadata + "Before it.\n\n" + bomb + "\n\nAfter it.\n");
        const bool isOpen = m_window->session() != nullptr;
        QVERIFY(isOpen);

        Heartbeat heartbeat;
        qint64 slowestKey = 0;
        const auto type = [&] {
            for (const int place : {0, 1, 2}) {
                QTextCursor cursor = m_edit->textCursor();
                cursor.setPosition(place * (m_edit->document()->characterCount() - 1) / 2);
                m_edit->setTextCursor(cursor);
                for (int i = 0; i < 3; ++i) {
                    QElapsedTimer key;
                    key.start();
                    QTest::keyClick(m_edit, Qt::Key_X);
                    QCoreApplication::processEvents();
                    slowestKey = std::max(slowestKey, key.elapsed());
                }
            }
        };
        QCoreApplication::processEvents();
        heartbeat.begin();
        type(); // while it is looked at for the first time
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isAnalysed(), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(page().contains(u"Before it."_s), kPatienceMs);
        type();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->isAnalysed(), kPatienceMs);
        if (shown == Whole)
            QTRY_VERIFY_WITH_TIMEOUT(page().contains(u"After it."_s), kPatienceMs);
        QVERIFY(m_edit->toPlainText().startsWith(u"xxx"_s));
        qInfo("%s: opened after %lld ms, slowest key %lld ms, longest gap %lld ms", QTest::currentDataTag(), m_openedMs, slowestKey,
            heartbeat.longestMs());
        QVERIFY2(heartbeat.longestMs() < kLongestGapMs, qPrintable(QString::number(heartbeat.longestMs())));
    }

private:
    void start(const QByteArray &card)
    {
        m_scratch = std::make_unique<Scratch>();
        m_scratch->write(u"model/README.md"_s, card);
        m_settings = std::make_unique<Settings>(m_scratch->path(u"settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_publishing = std::make_unique<PublishFixture>(m_scratch->path());
        m_cards = std::make_unique<Application>(*m_settings, *m_prompts, m_publishing->services, m_scratch->path(u"drafts"_s));
        m_cards->showWelcome();
        m_window = m_cards->windows().constFirst();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QElapsedTimer timer;
        timer.start();
        m_prompts->folder = m_scratch->path(u"model"_s);
        QTest::keySequence(m_window, QKeySequence(u"Ctrl+Shift+O"_s));
        m_openedMs = timer.elapsed();
        QVERIFY(m_window->session());
        m_edit = m_window->findChild<EditorPane *>()->textEdit();
        m_edit->setFocus();
    }
    /// What the page says.
    QString page() const
    {
        const auto *view = m_window->findChild<QWebEngineView *>();
        if (!view || !view->page())
            return {};
        QString answer;
        bool answered = false;
        view->page()->runJavaScript(u"document.querySelector('.cw-card')?.textContent ?? ''"_s, QWebEngineScript::ApplicationWorld,
            [&](const QVariant &value) {
                answer = value.toString();
                answered = true;
            });
        return QTest::qWaitFor([&] { return answered; }, kPatienceMs) ? answer : QString();
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    MainWindow *m_window = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    qint64 m_openedMs = 0;
};

int main(int argc, char *argv[]) { return runWindowTest<TestPathological>(argc, argv); }

#include "tst_pathological.moc"
