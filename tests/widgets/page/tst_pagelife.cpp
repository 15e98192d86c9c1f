// How a page comes and goes: when its view is made, what happens when its process ends, hangs or cannot start.
#include "tests/widgets/page/pagetest.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <csignal>
#include <unistd.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestPageLife : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_test = std::make_unique<PageTest>(); }
    void cleanupTestCase() { m_test.reset(); }

    void aDeadRendererComesBackOnceForEachText()
    {
        QVERIFY(m_test->show(paragraphs({u"still here"_s})));
        const auto killRenderer = [this] { ::kill(pid_t(m_test->page()->renderProcessPid()), SIGKILL); };
        const QString text = u"document.querySelector('main').innerText.trim()"_s;
        QSignalSpy painted(&m_test->pane, &PagePane::painted);
        killRenderer();
        QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 1, 20'000);
        QCOMPARE(m_test->ask(text).toString(), u"still here"_s);

        killRenderer();
        auto *retry = m_test->pane.findChild<QPushButton *>(u"pageNoticeAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 20'000);
        retry->click();
        QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 2, 20'000);
        QCOMPARE(m_test->ask(text).toString(), u"still here"_s);
    }

    void aWeakSandboxIsTheUsersChoice()
    {
        PageEngine engine([](const QString &, const QString &name) -> Result<QByteArray> {
            return Error{Error::Code::FileNotFound, name, {}};
        }, [] { return StartHindrance::NoUserNamespaces; });
        PagePane pane(&engine, u"weak"_s);
        PagePane other(&engine, u"other"_s);
        pane.QWidget::show();
        pane.start();
        QTRY_VERIFY(!pane.findChild<QLabel *>(u"pageNoticeText"_s)->text().isEmpty());
        QVERIFY(!pane.findChild<QWebEngineView *>());
        auto *button = pane.findChild<QPushButton *>(u"pageNoticeAction"_s);
        QVERIFY(button->isVisible() && !button->accessibleName().isEmpty());
        QSignalSpy ready(&pane, &PagePane::ready);
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
        other.QWidget::show();
        other.start();
        QTRY_VERIFY(other.findChild<QWebEngineView *>());
    }

    void aDeadRendererComesBackToItsPlace()
    {
        QVERIFY(m_test->show(paragraphs(numberedTexts(200))));
        m_test->pane.scrollToLine(2 * 120 + 1, 0);
        const QString top = u"document.querySelectorAll('.cw-block')[120]?.getBoundingClientRect().top ?? 1000"_s;
        QTRY_VERIFY(qAbs(m_test->ask(top).toDouble()) <= 1);
        QSignalSpy painted(&m_test->pane, &PagePane::painted);
        ::kill(pid_t(m_test->page()->renderProcessPid()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(painted.size(), 1, 20'000);
        QTRY_VERIFY(qAbs(m_test->ask(top).toDouble()) <= 1);
    }

    void aPageThatStopsAnsweringIsOpenedAgain()
    {
        QVERIFY(m_test->show(paragraphs({u"before"_s})));
        m_test->pane.setPatience({0, 20'000, 2'000});
        const auto stopped = pid_t(m_test->page()->renderProcessPid());
        ::kill(stopped, SIGSTOP);
        const bool shown = m_test->show(paragraphs({u"after"_s}));
        ::kill(stopped, SIGKILL);
        m_test->pane.setPatience({});
        QVERIFY(shown);
        QCOMPARE(m_test->ask(u"document.querySelector('main').innerText.trim()"_s).toString(), u"after"_s);
        QVERIFY(pid_t(m_test->page()->renderProcessPid()) != stopped);
    }

    void anEngineThatDoesNotGetReadyIsSaidSo()
    {
        PagePane pane(&m_test->engine, u"late"_s);
        pane.setPatience({0, 1, 10'000});
        pane.QWidget::show();
        auto *title = pane.findChild<QLabel *>(u"pageNoticeTitle"_s);
        QCOMPARE(title->text(), u"Starting the page…"_s);
        QVERIFY(title->isVisible());
        pane.start();
        auto *retry = pane.findChild<QPushButton *>();
        QTRY_VERIFY(retry->isVisible());
        QCOMPARE(title->text(), u"The page does not start"_s);
        pane.setPatience({});
        QSignalSpy ready(&pane, &PagePane::ready);
        retry->click();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
        pane.show(m_test->content);
        QTRY_VERIFY(!title->isVisible());
    }

    void theViewIsMadeOnceTheUserPausesTyping()
    {
        PagePane pane(&m_test->engine, u"typed"_s);
        QLineEdit text;
        text.show();
        pane.QWidget::show();
        QTest::keyClicks(&text, u"ab"_s);
        QElapsedTimer sinceKey;
        sinceKey.start();
        pane.start();
        QTRY_VERIFY(pane.findChild<QWebEngineView *>());
        QVERIFY(sinceKey.elapsed() >= PagePane::Patience().keyPause - 2);
        QCOMPARE(text.text(), u"ab"_s);
    }

    void rootGetsANoticeInPlaceOfThePage()
    {
        if (::geteuid() != 0)
            QSKIP("only root is refused");
        const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        PagePane pane(&m_test->engine, u"other"_s);
        pane.QWidget::show();
        pane.start();
        pane.show(m_test->content);
        auto *text = pane.findChild<QLabel *>(u"pageNoticeText"_s);
        QTRY_VERIFY(!text->text().isEmpty());
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", before);
        QVERIFY(text->isVisible());
        QVERIFY(!pane.findChild<QWebEngineView *>());
        QVERIFY(!pane.findChild<QPushButton *>(u"pageNoticeAction"_s)->isVisible());
    }

private:
    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageLife)
#include "tst_pagelife.moc"
