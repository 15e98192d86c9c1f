// One exchange on the wire: it ends with the answer, by silence, or at once; Qt sends nothing twice; TLS and proxies
// hold.
#include "core/hub/hubapi.h"
#include "tests/core/hub/hubtesting.h"
#include "tests/core/remote/tlssite.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <thread>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

/// Good for "localhost", a hundred years, and nothing else.
const QByteArray kKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg6RJD6I8ENrJx9K6F
nhASAhVSvKfAjbj0k9CIcc/5MluhRANCAAT3WefsMheuaLXLDEhsFqoSTCSZKu8D
/hMYnpcA0RtOn9ZqDbO0rVYJX65LbtzewnL7PIw+8UfmhXkkCtxy+pWK
-----END PRIVATE KEY-----
)";
const QByteArray kCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBYTCCAQegAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMDAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABPdZ5+wyF65otcsM
SGwWqhJMJJkq7wP+ExielwDRG06f1moNs7StVglfrktu3N7Ccvs8jD7xR+aFeSQK
3HL6lYqjSDBGMA8GA1UdEwEB/wQFMAMBAf8wFAYDVR0RBA0wC4IJbG9jYWxob3N0
MB0GA1UdDgQWBBQE+JhuLPZMCLZ8XaT/yIp3KH2PkDAKBggqhkjOPQQDAgNIADBF
AiEAg+noAb/6YPwpcvrHVsXI49A3z26kMQGAsMcUMZ3JIYQCIBUY874sAXhgey3N
YkRfqstogHmMb1j9Sa4gI3PNOysf
-----END CERTIFICATE-----
)";

} // namespace

class TestHubExchange : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_surroundings = quickSurroundings();
        m_surroundings.idleMilliseconds = 1000;
    }

    void qtDoesNotSendAgainByItself_data()
    {
        QTest::addColumn<Effect>("effect");
        QTest::addColumn<bool>("mayRepeat");
        QTest::newRow("dropped before, once") << Effect::DropBefore << false;
        QTest::newRow("dropped after, once") << Effect::DropAfter << false;
        QTest::newRow("reset, once") << Effect::Reset << false;
        QTest::newRow("dropped before, repeatable") << Effect::DropBefore << true;
        QTest::newRow("dropped after, repeatable") << Effect::DropAfter << true;
        QTest::newRow("reset after, repeatable") << Effect::ResetAfter << true;
    }

    void qtDoesNotSendAgainByItself()
    {
        QFETCH(Effect, effect);
        QFETCH(bool, mayRepeat);
        TestHub hub;
        HubClient client(endpointOf(hub), Token::of(testtokens::ada.toLatin1(), endpointOf(hub)), m_surroundings, kRun);
        HubApi api(client);
        QVERIFY(api.account().ok()); // a connection is open now
        const int fault = hub.addFault({.effect = effect, .kind = RequestKind::ValidateYaml, .times = 1000});
        HubRequest request{.url = client.endpoint().at("/api/validate-yaml")};
        request.postJson(QJsonObject{{u"content"_s, u"# Text"_s}});
        request.mayRepeat = mayRepeat;
        const Error error = errorOf(client.ask(request));
        QCOMPARE(number(error.code), number(mayRepeat ? Error::Code::NetworkFailed : Error::Code::OutcomeUnknown));
        QCOMPARE(hub.fired(fault), mayRepeat ? m_surroundings.tries : 1);
    }

    void silenceEnds()
    {
        TestHub hub;
        const int fault = hub.addFault({.effect = Effect::Stall, .kind = RequestKind::WhoAmI, .times = 1000});
        m_surroundings.idleMilliseconds = 100;
        m_surroundings.tries = 2;
        HubClient client(endpointOf(hub), {}, m_surroundings, kRun);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(errorOf(HubApi(client).account()).code, Error::Code::NetworkFailed);
        QCOMPARE(hub.fired(fault), 2);
        QVERIFY(timer.elapsed() >= 150 && timer.elapsed() < 3000);
    }

    void slowButSteadyUploadsGoOn()
    {
        TestHub hub;
        hub.createRepo(u"ada/card"_s);
        const int fault =
            hub.addFault({.effect = Effect::SlowUpload, .kind = RequestKind::StoragePut, .milliseconds = 2500});
        m_surroundings.idleMilliseconds = 800;
        HubTarget target = targetAt(hub, u"ada/card"_s, testtokens::ada, m_surroundings);
        const auto published =
            target.publish(publicationOn(hub.head(u"ada/card"_s), {cardFile(), picture(u"a.png"_s, 12'000'000)}), kRun);
        QVERIFY2(published.ok(), qPrintable(errorOf(published).detail));
        QCOMPARE(hub.fired(fault), 1);
        QCOMPARE(hub.requests(RequestKind::StoragePut).size(), 1);
    }

    void nobodyThereIsToldAtOnce()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
        server.close();
        m_surroundings.secondMilliseconds = 100'000;
        HubClient client(HubEndpoint::parse(address).value(), {}, m_surroundings, kRun);
        QCOMPARE(errorOf(HubApi(client).account()).code, Error::Code::NetworkFailed);
    }

    void stopsAtOnce_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"before", "answer", "pause"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void stopsAtOnce()
    {
        QFETCH(QString, where);
        TestHub hub;
        const bool isAnswer = where == "answer"_L1;
        const int fault = hub.addFault(
            {.effect = isAnswer ? Effect::Stall : Effect::Status, .kind = RequestKind::WhoAmI, .status = 503});
        m_surroundings.idleMilliseconds = m_surroundings.secondMilliseconds = 60'000;
        std::stop_source source;
        const RunControl run{.stop = source.get_token(), .tell = {}};
        if (where == "before"_L1)
            source.request_stop();
        std::jthread user([&] {
            if (!source.stop_requested() && hub.untilFired(fault, m_surroundings.idleMilliseconds))
                source.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        HubClient client(endpointOf(hub), {}, m_surroundings, run);
        QCOMPARE(errorOf(HubApi(client).account()).code, Error::Code::Cancelled);
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(hub.fired(fault), where == "before"_L1 ? 0 : 1);
    }

    void trustsNoStranger_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<bool>("isReached");
        QTest::newRow("trusted") << u"localhost"_s << true << true;
        QTest::newRow("unknown certificate") << u"localhost"_s << false << false;
        QTest::newRow("other name") << u"127.0.0.1"_s << true << false;
    }

    void trustsNoStranger()
    {
        QFETCH(QString, host);
        QFETCH(bool, isTrusted);
        QFETCH(bool, isReached);
        TlsSite site(kCertificate, kKey);
        site.answers.insert("/api/whoami-v2", "HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"name\":\"ada\"}");
        if (isTrusted)
            m_surroundings.tls = TlsSite::trust(kCertificate);
        const HubEndpoint endpoint = HubEndpoint::parse(u"https://%1:%2"_s.arg(host).arg(site.serverPort())).value();
        HubClient client(endpoint, Token::of("hf_secret", endpoint), m_surroundings, kRun);
        const auto account = HubApi(client).account();
        QCOMPARE(account.ok(), isReached);
        QCOMPARE(site.requests.size(), isReached ? 1 : 0);
        if (isReached)
            QVERIFY(site.requests.first().contains("hf_secret"));
        else
            QCOMPARE(account.error().code, Error::Code::NetworkFailed);
    }

    void goesThroughTheProxy()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&asked, socket] {
                asked += socket->readAll();
                socket->disconnectFromHost();
            });
        });
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        m_surroundings.tries = 1;
        const HubEndpoint endpoint = HubEndpoint::parse(u"https://hub.example"_s).value();
        HubClient client(endpoint, Token::of("hf_secret", endpoint), m_surroundings, kRun);
        QCOMPARE(errorOf(HubApi(client).account()).code, Error::Code::NetworkFailed);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY2(asked.startsWith("CONNECT hub.example:443 "), asked);
        QVERIFY(!asked.contains("hf_secret"));
    }

private:
    HubSurroundings m_surroundings;
};

QTEST_GUILESS_MAIN(TestHubExchange)
#include "tst_hubexchange.moc"
