// Pictures of other sites: boxes until the reader allows them in the program's own menu, and then only through the program.
#include "tests/widgets/page/pagetest.h"

#include "widgets/page/pagebridge.h"
#include "widgets/page/remoteimagesbutton.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kBoxes = u"document.querySelectorAll('main .cw-not-loaded').length"_s;
const QString kWidths = u"[...document.querySelectorAll('main img')].map(i => i.naturalWidth).join()"_s;

} // namespace

class TestPageRemote : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_test = std::make_unique<PageTest>();
        m_fetched.clear();
        m_test->engine.setRemoteReader([this](const QUrl &url, QObject *asker, const PageServer::RemoteAnswer &answer) {
            m_fetched.append(url.toString());
            if (url.host() == u"slow.example") {
                m_slow = {asker, answer};
                return;
            }
            const bool isThere = !url.path().contains(u"gone");
            answer(isThere ? std::optional(PageServer::RemotePicture{"image/svg+xml", drawing}) : std::nullopt);
        });
        m_button = m_test->pane.findChild<RemoteImagesButton *>();
        m_switch = m_test->pane.findChild<QAction *>(u"pageShowRemoteImages"_s);
        QVERIFY(m_test->show({placed(u"<p><img src=\"https://a.example/1.svg\" alt=\"one\"> <img src=\"https://a.example/2.svg?x=1&amp;y=%26\">"
                                     "<img src=\"https://b.example/3.svg\"></p>"_s, 1)}));
    }

    void cleanup() { m_test.reset(); }

    void nothingIsFetchedUnlessAllowed()
    {
        QCOMPARE(m_test->ask(kBoxes).toInt(), 3);
        (void)m_test->ask(u"{ const i = new Image(); i.onerror = () => { document.lost = true; };"
                          "i.src = 'cardwright://remote-test/?https%3A%2F%2Fa.example%2Fx.svg'; document.body.append(i); } 0"_s);
        QTRY_VERIFY(m_test->ask(u"document.lost"_s).toBool());
        QVERIFY(m_fetched.isEmpty());
    }

    void theButtonSaysHowManyAndFromWhere()
    {
        QTRY_VERIFY(m_button->accessibleDescription().contains(u'3'));
        QStringList told;
        for (const QAction *action : m_button->menu()->actions())
            told.append(action->text());
        QVERIFY(told.contains(u"a.example: 2"_s) && told.contains(u"b.example: 1"_s));
    }

    void allowedPicturesComeThroughTheProgram()
    {
        m_switch->trigger();
        QTRY_COMPARE(m_test->ask(kWidths).toString(), u"40,40,40"_s);
        m_fetched.sort();
        QCOMPARE(m_fetched, (QStringList{u"https://a.example/1.svg"_s, u"https://a.example/2.svg?x=1&y=%26"_s, u"https://b.example/3.svg"_s}));
        QCOMPARE(m_test->ask(kBoxes).toInt(), 0);
        QVERIFY(m_test->show(m_test->content.blocks + QList{placed(u"<p><img src=\"https://c.example/4.svg\"></p>"_s, 3)}));
        QTRY_COMPARE(m_test->ask(kWidths).toString(), u"40,40,40,40"_s);
        QTRY_VERIFY(m_button->accessibleDescription().contains(u'4'));
        m_switch->trigger();
        QTRY_COMPARE(m_test->ask(kBoxes).toInt(), 4);
        QCOMPARE(m_test->ask(u"document.querySelectorAll('main img').length"_s).toInt(), 0);
    }

    void theButtonInABoxOpensTheMenuAndDecidesNothing()
    {
        (void)m_test->ask(u"document.querySelector('main .cw-show-remote').click(); 0"_s);
        QTRY_VERIFY(m_button->menu()->isVisible());
        m_button->menu()->close();
        QVERIFY(!m_switch->isChecked());
        QVERIFY(m_fetched.isEmpty());
    }

    void onlyHttpsAndOnlyPicturesAreOffered()
    {
        QVERIFY(m_test->show({placed(u"<p><img src=\"http://a.example/1.svg\"><video src=\"https://a.example/2.mp4\"></video>"
                                     "<img src=\"cardwright://remote-test/?https%3A%2F%2Fa.example%2F3.svg\"></p>"_s, 1)}));
        m_switch->trigger();
        QVERIFY(m_test->show(m_test->content.blocks + paragraphs({u"more"_s})));
        QCOMPARE(m_test->ask(kBoxes).toInt(), 3);
        QVERIFY(m_fetched.isEmpty());
    }

    void aPictureThatIsNotThereIsSaidToBe()
    {
        m_switch->trigger();
        QVERIFY(m_test->show({placed(u"<p><img src=\"https://a.example/gone.svg\" alt=\"gone\"></p>"_s, 1)}));
        QTRY_COMPARE(m_test->ask(u"document.querySelector('main .cw-not-loaded')?.textContent"_s).toString(),
            u"gone"_s + u"remote image could not be loaded · a.example"_s);
    }

    void anAnswerMayComeWhenThePageHasGone()
    {
        m_switch->trigger();
        QVERIFY(m_test->show({placed(u"<p><img src=\"https://slow.example/1.svg\"></p>"_s, 1)}));
        QTRY_VERIFY(m_slow.first);
        QVERIFY(m_test->show(paragraphs({u"text"_s})));
        m_test->page()->triggerAction(QWebEnginePage::Stop);
        if (m_slow.first)
            m_slow.second(PageServer::RemotePicture{"image/svg+xml", drawing});
        QVERIFY(m_test->show(paragraphs({u"more text"_s})));
    }

private:
    QStringList m_fetched;
    std::pair<QPointer<QObject>, PageServer::RemoteAnswer> m_slow;
    std::unique_ptr<PageTest> m_test;
    RemoteImagesButton *m_button = nullptr;
    QAction *m_switch = nullptr;
};

CARD_PAGE_TEST_MAIN(TestPageRemote)
#include "tst_pageremote.moc"
