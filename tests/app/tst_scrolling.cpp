// Text and page beside each other, as hands move them: wheel, keys and clicks in the window of the program.

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

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWheelEvent>

#include <csignal>
#include <memory>
#include <optional>
#include <unistd.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestScrolling : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"README.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\nlanguage: en\n---\n\n# Long\n");
        for (int i = 0; i < 200; ++i)
            file.write("\nParagraph " + QByteArray::number(i) + " " + QByteArray("of some words ").repeated(i % 60) + "\n");
        file.close();
        open();
    }

    void cleanup()
    {
        m_cards.reset();
        m_prompts.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void keysTypedAtOnceArriveBeforeThereIsAPage()
    {
        QVERIFY(!m_window->findChild<QWebEngineView *>());
        for (const char c : "typed at once")
            if (c)
                QTest::keyClick(m_edit, c);
        QVERIFY(!m_window->findChild<QWebEngineView *>());
        QVERIFY(m_edit->toPlainText().startsWith(u"typed at once---"_s));
        QTRY_VERIFY_WITH_TIMEOUT(inPage(u"document.body.innerText"_s).toString().contains(u"typed at once"_s), 30'000);
    }

    void theWheelOverTheTextScrollsThePageAndBack()
    {
        waitForPage();
        turn(m_edit->viewport(), -3);
        const double line = editor()->topLine();
        QVERIFY(line > 20);
        const int paragraph = (int(line) - 7 + 1) / 2; // on every second line from the seventh on
        QTRY_VERIFY2(std::abs(topOf(paragraph)) < 90, qPrintable(QString::number(topOf(paragraph))));

        turn(m_edit->viewport(), 100);
        QCOMPARE(m_edit->verticalScrollBar()->value(), 0);
        QTRY_COMPARE(number(u"scrollY"_s), 0.0);
        turn(m_edit->viewport(), -100);
        QTRY_VERIFY(number(u"scrollY + innerHeight - document.documentElement.scrollHeight"_s) > -1.5);

        turn(view()->focusProxy(), 40);
        QTRY_COMPARE(number(u"scrollY"_s), 0.0);
        QTRY_COMPARE(m_edit->verticalScrollBar()->value(), 0);
        turn(view()->focusProxy(), -40);
        QTRY_COMPARE(m_edit->verticalScrollBar()->value(), m_edit->verticalScrollBar()->maximum());
    }

    void apartTheyScrollAlone()
    {
        waitForPage();
        QTest::keySequence(m_window, QKeySequence(u"Alt+Y"_s));
        QVERIFY(!m_settings->get(setting::scrollTogether));
        turn(m_edit->viewport(), -3);
        QVERIFY(m_edit->verticalScrollBar()->value() > 0);
        QCOMPARE(number(u"new Promise(done => requestAnimationFrame(done)), scrollY"_s), 0.0);
    }

    void keysThatMoveTheCursorKeepItInSightOnBothSides()
    {
        waitForPage();
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(topOf(199) > 0 && topOf(199) < number(u"innerHeight"_s));
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_edit, Qt::Key_Up);
        const int paragraph = (m_edit->textCursor().blockNumber() + 1 - 7) / 2;
        QTRY_VERIFY(topOf(paragraph) > -100 && topOf(paragraph) < number(u"innerHeight"_s));
        QTRY_COMPARE(inPage(u"document.querySelector('.cw-marked').textContent.split(' ')[1]"_s).toInt(), paragraph);
        QTest::keyClick(m_edit, Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(number(u"scrollY"_s), 0.0);
    }

    void zoomKeysGoWhereTheFocusIs()
    {
        waitForPage();
        const auto size = [this] { return m_edit->font().pointSizeF(); };
        const qreal before = size();
        QTest::keySequence(m_edit, QKeySequence(u"Ctrl+="_s));
        QCOMPARE(size(), before + 1);
        QTest::keySequence(m_edit, QKeySequence(u"Ctrl+0"_s));
        QCOMPARE(size(), before);
        QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, {}, {20, 20});
        view()->setFocus();
        QTRY_VERIFY(QApplication::focusWidget() && page()->isAncestorOf(QApplication::focusWidget()));
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Ctrl+="_s));
        QTRY_COMPARE(page()->look().zoomPercent, 110);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Ctrl+-"_s));
        QTRY_COMPARE(page()->look().zoomPercent, 100);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Ctrl+-"_s));
        QTRY_COMPARE(page()->look().zoomPercent, 90);
        QCOMPARE(size(), before);
        QTest::keySequence(QApplication::focusWidget(), QKeySequence(u"Ctrl+0"_s));
        QTRY_COMPARE(page()->look().zoomPercent, 100);
    }

    void howThePageIsShownIsRemembered()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::keySequence(m_window, QKeySequence(u"Alt+W"_s));
        page()->zoomBy(1);
        QVERIFY(page()->look().phoneWidth);
        const PageLook look = page()->look();
        m_cards.reset();
        open();
        QCOMPARE(page()->look(), look);
    }

    void aKilledRendererTakesNeitherTextNorUndo()
    {
        waitForPage();
        turn(m_edit->viewport(), -3);
        QTRY_VERIFY(number(u"scrollY"_s) > 300);
        m_edit->setFocus();
        QTest::keyClick(m_edit, 'x');
        const QString text = m_edit->toPlainText();
        QTRY_VERIFY(inPage(u"document.body.innerText"_s).toString().contains(u"x---"_s));
        turn(m_edit->viewport(), -3);
        const double before = restingPlace();
        QVERIFY(before > 300);
        QSignalSpy painted(page(), &PagePane::painted);
        ::kill(pid_t(view()->page()->renderProcessPid()), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(!painted.isEmpty(), 20'000);
        QTRY_VERIFY(std::abs(number(u"scrollY"_s) - before) <= 1);
        QCOMPARE(m_edit->toPlainText(), text);
        QTest::keySequence(m_edit, QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_edit->toPlainText(), text.mid(1));
    }

private:
    void open()
    {
        m_settings = std::make_unique<Settings>(m_folder->filePath(u".settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_publishing = std::make_unique<PublishFixture>(m_folder->path());
        m_cards = std::make_unique<Application>(*m_settings, *m_prompts, m_publishing->services, m_folder->filePath(u".drafts"_s));
        m_cards->open(m_folder->path());
        m_window = m_cards->windows().constFirst();
        m_edit = editor()->textEdit();
    }

    void waitForPage()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_COMPARE_WITH_TIMEOUT(inPage(u"document.querySelectorAll('main p').length"_s).toInt(), 200, 30'000);
    }

    EditorPane *editor() const { return m_window->findChild<EditorPane *>(); }
    PagePane *page() const { return m_window->findChild<PagePane *>(); }
    QWebEngineView *view() const { return m_window->findChild<QWebEngineView *>(); }

    double topOf(int paragraph) const
    {
        return number(u"document.querySelectorAll('main p')[%1].getBoundingClientRect().top"_s.arg(paragraph));
    }

    /// Where the page stands once it does not move any more.
    double restingPlace() const
    {
        double place = -1;
        int still = 0;
        [[maybe_unused]] const bool rested = QTest::qWaitFor([&] {
            const double now = number(u"scrollY"_s);
            still = now == place ? still + 1 : 0;
            place = now;
            return still > 20;
        });
        return place;
    }

    /// The wheel, by far more than a windowful each time; up when positive.
    static void turn(QWidget *target, int times)
    {
        const QPointF at(60, 60);
        for (int i = 0; i < std::abs(times); ++i) {
            QWheelEvent event(at, target->mapToGlobal(at), {}, {0, times > 0 ? 2400 : -2400}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(target, &event);
        }
    }

    double number(const QString &script) const { return inPage(script).toDouble(); }

    QVariant inPage(const QString &script) const
    {
        if (!view())
            return {};
        std::optional<QVariant> result;
        view()->page()->runJavaScript(
            script, QWebEngineScript::ApplicationWorld, [&result](const QVariant &value) { result = value; });
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&result] { return result.has_value(); });
        return result.value_or(QVariant());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublishFixture> m_publishing;
    std::unique_ptr<Application> m_cards;
    MainWindow *m_window = nullptr;
    QPlainTextEdit *m_edit = nullptr;
};

int main(int argc, char *argv[]) { return runWindowTest<TestScrolling>(argc, argv); }

#include "tst_scrolling.moc"
