// What stands between a hostile card and the reader's machine. The blocks here have not been through core/markdown, so
// that each wall behind it is seen to hold by itself.
#include "tests/widgets/page/pagetest.h"

#include "widgets/page/lockedpage.h"
#include "widgets/page/pagebridge.h"

#include <QApplication>
#include <QTcpServer>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestPageWalls : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] { ++m_connections; });
        m_test = std::make_unique<PageTest>();
        m_test->files = {{u"pic.svg"_s, drawing}, {u"config.json"_s, "{}"}, {u"page.html"_s, "<p>x</p>"},
            {u"script.js"_s, "document.title = 'ran'"}};
    }

    void init()
    {
        m_connections = 0;
        m_test->asked.clear();
        QVERIFY(m_test->show(paragraphs({u"text"_s})));
    }

    void cleanupTestCase() { m_test.reset(); }

    void contentRunsNoScript_data()
    {
        QTest::addColumn<QString>("html");
        for (const char *html : {"<script>%1</script>", "<img src=x onerror=\"%1\">", "<svg onload=\"%1\"></svg>",
                 "<iframe srcdoc=\"<script>parent.%1</script>\"></iframe>", "<iframe src=\"javascript:parent.%1\"></iframe>",
                 "<details open ontoggle=\"%1\">x</details>", "<style>@import 'javascript:%1'</style>",
                 "<math><mtext><table><mglyph><style><img src=x onerror=\"%1\"></style></mglyph></table></mtext></math>",
                 "<object data=\"javascript:%1\"></object>", "<video><source onerror=\"%1\"></video>"})
            QTest::newRow(html) << QString::fromLatin1(html).arg(u"document.title = 'ran'"_s);
    }

    void contentRunsNoScript()
    {
        QFETCH(QString, html);
        QVERIFY(m_test->show({placed(html, 1)}));
        // and once more past DOMPurify, as if it had a hole
        (void)m_test->ask(u"document.body.insertAdjacentHTML('beforeend', `%1`)"_s.arg(html));
        QVERIFY(m_test->show(paragraphs({u"next"_s})));
        QCOMPARE(m_test->ask(u"document.title"_s).toString(), u"Card"_s);
    }

    void scriptsOfThePageWorldAreOff()
    {
        (void)m_test->ask(u"{ const s = document.createElement('script'); s.textContent = \"document.title = 'ran'\";"
                          "document.body.append(s);"
                          "const t = document.createElement('script'); t.src = 'cardwright://card-test/script.js';"
                          "document.body.append(t); }"_s);
        QVERIFY(m_test->show(paragraphs({u"next"_s})));
        QCOMPARE(m_test->ask(u"document.title"_s).toString(), u"Card"_s);
    }

    void domPurifyTakesOutWhatTheFirstWallMissed()
    {
        QVERIFY(m_test->show({placed(u"<p>a<script>1</script></p>"_s, 1), placed(u"</div><form><b>b</b></form>"_s, 3),
            placed(u"<p>c</p>"_s, 5)}));
        QCOMPARE(m_test->ask(u"document.querySelectorAll('.cw-block').length"_s).toInt(), 3);
        QCOMPARE(m_test->ask(u"document.querySelectorAll('main script').length"_s).toInt(), 0);
        QVERIFY(m_test->ask(u"pagePurify.removed()"_s).toInt() > 0);
    }

    void remotePicturesAreBoxesAndNotAskedFor()
    {
        const QString host = u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort());
        QVERIFY(m_test->show({placed(u"<p><img src=\"%1a.png\" alt=\"A badge\"><img src=\"//127.0.0.1/b.png\">"
                                     "<video src=\"%1c.mp4\" poster=\"%1d.png\"></video>"
                                     "<picture><source srcset=\"%1e.png\"><img src=\"pic.svg\"></picture></p>"_s.arg(host), 1)}));
        QCOMPARE(m_test->ask(u"[...document.querySelector('main .cw-not-loaded').children].map(c => c.textContent).join(' ')"_s).toString(),
            u"A badge remote image not loaded, as its address is not https · 127.0.0.1:%1"_s.arg(m_server.serverPort()));
        QTRY_COMPARE(m_test->ask(u"document.querySelector('main img').naturalWidth"_s).toInt(), 40);
        QCOMPARE(m_test->ask(u"document.querySelectorAll('main .cw-not-loaded').length"_s).toInt(), 3);
        QCOMPARE(m_connections, 0);
    }

    void nothingReachesTheNetwork_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("picture") << u"new Image().src = '%1a.png'"_s;
        QTest::newRow("background") << u"document.body.style.backgroundImage = 'url(%1b.png)'"_s;
        QTest::newRow("fetch") << u"fetch('%1c').catch(() => {})"_s;
        QTest::newRow("beacon") << u"navigator.sendBeacon('%1d', 'x')"_s;
        QTest::newRow("frame") << u"document.body.insertAdjacentHTML('beforeend', '<iframe src=\"%1e\"></iframe>')"_s;
        QTest::newRow("style sheet") << u"document.head.insertAdjacentHTML('beforeend', '<link rel=stylesheet href=\"%1f\">')"_s;
        QTest::newRow("prefetch") << u"document.head.insertAdjacentHTML('beforeend', '<link rel=prefetch href=\"%1g\">')"_s;
        QTest::newRow("preconnect") << u"document.head.insertAdjacentHTML('beforeend', '<link rel=preconnect href=\"%1h\">')"_s;
        QTest::newRow("object") << u"document.body.insertAdjacentHTML('beforeend', '<object data=\"%1i\"></object>')"_s;
        QTest::newRow("video") << u"document.body.insertAdjacentHTML('beforeend', '<video src=\"%1j\" autoplay></video>')"_s;
        QTest::newRow("form") << u"document.body.insertAdjacentHTML('beforeend', '<form action=\"%1k\"></form>');"
                                 "document.forms[0].submit()"_s;
        QTest::newRow("ping") << u"document.body.insertAdjacentHTML('beforeend', '<a href=\"#x\" ping=\"%1l\">x</a>');"
                                 "document.querySelector('a').click()"_s;
        QTest::newRow("navigation") << u"location.href = '%1m'"_s;
        QTest::newRow("window") << u"window.open('%1n')"_s;
        QTest::newRow("refresh") << u"document.head.insertAdjacentHTML('beforeend', '<meta http-equiv=refresh content=\"0;url=%1o\">')"_s;
    }

    void nothingReachesTheNetwork()
    {
        QFETCH(QString, script);
        (void)m_test->ask(script.arg(u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort())) + u"; 0"_s);
        QVERIFY(m_test->show(paragraphs({u"still the page"_s})));
        QCOMPARE(m_test->ask(u"document.querySelector('.cw-block').innerText.trim()"_s).toString(), u"still the page"_s);
        QCOMPARE(m_connections, 0);
    }

    void thePageStaysWhereItIs_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"cardwright://card-test/pic.svg", "cardwright://card-test/page.html",
                 "cardwright://page/other/", "file:///etc/passwd", "about:blank", "data:text/html,x", "chrome://gpu",
                 "qrc:/page/page.html", "view-source:cardwright://page/test/"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }

    void thePageStaysWhereItIs()
    {
        QFETCH(QString, target);
        const QUrl before = m_test->page()->url();
        (void)m_test->ask(u"{ const a = document.createElement('a'); a.href = '%1'; document.documentElement.append(a); a.click();"
                          "location.assign('%1'); window.open('%1'); }"_s.arg(target));
        QVERIFY(m_test->show(paragraphs({u"still the page"_s})));
        QTRY_COMPARE(m_test->page()->url(), before);
        QTRY_COMPARE(m_test->ask(u"document.querySelector('main')?.textContent"_s).toString(), u"still the page"_s);
    }

    void reloadingIsRefusedToo()
    {
        (void)m_test->ask(u"document.here = true; location.reload(); 0"_s);
        QVERIFY(m_test->show(paragraphs({u"still the page"_s})));
        QVERIFY(m_test->ask(u"document.here"_s).toBool());
        QVERIFY(qobject_cast<LockedPage *>(m_test->page())->refusals() > 0);
    }

    void theFolderGivesPicturesOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("given");
        QTest::newRow("a drawing") << u"cardwright://card-test/pic.svg"_s << true;
        QTest::newRow("text") << u"cardwright://card-test/config.json"_s << false;
        QTest::newRow("another card's") << u"cardwright://card-other/pic.svg"_s << false;
        QTest::newRow("outside") << u"cardwright://card-test/..%2f..%2fpic.svg"_s << false;
        QTest::newRow("a file") << u"file:///usr/share/pixmaps/debian-logo.png"_s << false;
        QTest::newRow("a resource") << u"qrc:/icons/control-check.svg"_s << false;
        QTest::newRow("an asset as picture") << u"cardwright://page/assets/page.css"_s << false;
    }

    void theFolderGivesPicturesOnly()
    {
        QFETCH(QString, url);
        QFETCH(bool, given);
        (void)m_test->ask(u"delete document.answer; { const i = new Image(); i.onload = () => { document.answer = 'given'; };"
                          "i.onerror = () => { document.answer = 'refused'; }; i.src = '%1'; }"_s.arg(url));
        QTRY_COMPARE(m_test->ask(u"document.answer"_s).toString(), given ? u"given"_s : u"refused"_s);
        QVERIFY(!m_test->asked.contains(u"../../pic.svg"_s));
    }

    void refusalsAreCounted()
    {
        const int before = m_test->engine.refusedRequests();
        (void)m_test->ask(u"new Image().src = 'cardwright://card-test/config.json'; 0"_s);
        QTRY_VERIFY(m_test->engine.refusedRequests() > before);
    }

    void thereAreNoDialogs()
    {
        (void)m_test->ask(u"alert('x'); document.sure = confirm('x'); document.said = prompt('x'); 0"_s);
        QCOMPARE(m_test->ask(u"document.sure"_s).toBool(), false);
        QVERIFY(m_test->ask(u"document.said === null"_s).toBool());
    }

    void theChannelOffersOnlyWhatThePageNeeds()
    {
        const auto *meta = &PageBridge::staticMetaObject;
        QStringList callable;
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
            if (meta->method(i).methodType() != QMetaMethod::Signal)
                callable << QString::fromLatin1(meta->method(i).name());
        }
        QCOMPARE(callable, (QStringList{u"ready"_s, u"painted"_s, u"lineClicked"_s, u"scrolled"_s, u"tagClicked"_s, u"openLink"_s,
                               u"copy"_s, u"remoteImagesFound"_s, u"remoteImagesPressed"_s, u"formulasFailed"_s}));
        for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i)
            QVERIFY(!meta->property(i).isWritable());
    }

    void thePageCannotDeleteItsHost()
    {
        auto *bridge = m_test->pane.findChild<PageBridge *>();
        QSignalSpy destroyed(bridge, &QObject::destroyed);
        bridge->deleteLater();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(destroyed.isEmpty());
    }

private:
    QTcpServer m_server;
    int m_connections = 0;
    std::unique_ptr<PageTest> m_test;
};

CARD_PAGE_TEST_MAIN(TestPageWalls)
#include "tst_pagewalls.moc"
