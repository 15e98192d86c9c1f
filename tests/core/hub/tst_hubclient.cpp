// One exchange with a hub: what is sent, what is repeated, where a token goes, and how soon it ends.
#include "core/hub/hubapi.h"
#include "tests/core/hub/hubtesting.h"
#include "tests/core/remote/tlssite.h"
#include "tests/hub/loopbackserver.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
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

const RunControl kRun{};

QString codeName(Error::Code code)
{
    return QString::number(int(code));
}

template <class T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{Error::Code::KeychainFailed, u"no error at all"_s, {}} : result.error();
}

} // namespace

class TestHubClient : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_requests.clear();
        m_answer = [](const HttpRequest &) { return HttpAnswer{200, {{"Content-Type", "application/json"}}, "{}"}; };
        m_surroundings = quickSurroundings();
        m_surroundings.idleMilliseconds = 1000;
    }

    void tellsWhatItMust()
    {
        m_answer = [](const HttpRequest &) { return HttpAnswer{200, {{"Set-Cookie", "seen=1"}}, "{}"}; };
        HubClient client = toServer();
        for (int i = 0; i < 2; ++i)
            QVERIFY(client.askJson(get("/api/x")).ok());
        QCOMPARE(m_requests.size(), 2);
        const HttpRequest &request = m_requests.last();
        QVERIFY(QRegularExpression(u"^cardwright/\\d[\\d.]*; qt/6[\\d.]*$"_s).match(QString::fromLatin1(request.header("User-Agent"))).hasMatch());
        QCOMPARE(request.header("Accept"), "application/json");
        QCOMPARE(request.header("Accept-Encoding"), "identity");
        QCOMPARE(request.header("Authorization"), "Bearer hf_secret");
        QVERIFY(request.header("Cookie").isEmpty() && request.header("Referer").isEmpty());
    }

    void tokenStaysAtItsHub()
    {
        HubClient client = toServer();
        HubRequest elsewhere = get("/x");
        elsewhere.url = m_other.url().resolved(QUrl(u"/x"_s));
        QVERIFY(client.ask(elsewhere).ok());
        QVERIFY(m_requests.last().header("Authorization").isEmpty());
        HubRequest signedOne = get("/x");
        signedOne.isAnonymous = true;
        QVERIFY(client.ask(signedOne).ok());
        QVERIFY(m_requests.last().header("Authorization").isEmpty());
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("away");
        QTest::addColumn<bool>("mayLeave");
        QTest::addColumn<bool>("isFollowed");
        const auto row = [](const char *method, int status, bool away, bool mayLeave, bool isFollowed) {
            QTest::addRow("%s %d%s%s", method, status, away ? " away" : "", mayLeave ? " of a file" : "")
                << QByteArray(method) << status << away << mayLeave << isFollowed;
        };
        for (const int status : {301, 302, 303, 307, 308}) {
            row("GET", status, false, false, true);
            row("GET", status, true, false, false);
            row("GET", status, true, true, true);
            row("POST", status, false, false, status >= 307);
            row("POST", status, true, true, false);
        }
    }

    void redirects()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(bool, away);
        QFETCH(bool, mayLeave);
        m_answer = [&](const HttpRequest &request) {
            if (request.target.contains("there"))
                return HttpAnswer{200, {}, "{}"};
            const QByteArray to = (away ? m_other.url().toEncoded() : QByteArray()) + "/api/there?a=%2F";
            return HttpAnswer{status, {{"Location", to}, {"X-Linked-Etag", "\"abc\""}}, {}};
        };
        HubClient client = toServer();
        HubRequest request = get("/api/here");
        if (method == "POST")
            request.postJson(QJsonObject{{u"a"_s, 1}});
        request.mayLeaveHub = mayLeave;
        request.mayRepeat = false;
        const auto answer = client.ask(request);
        QTEST(answer.ok(), "isFollowed");
        if (!answer) {
            QCOMPARE(answer.error().code, Error::Code::HubAnswerUnreadable);
            QCOMPARE(m_requests.size(), 1);
            return;
        }
        QCOMPARE(m_requests.size(), 2);
        QCOMPARE(m_requests.last().method, method);
        QCOMPARE(m_requests.last().body, m_requests.first().body);
        QCOMPARE(m_requests.last().target, "/api/there?a=%2F");
        QCOMPARE(m_requests.last().header("Authorization").isEmpty(), away);
        QCOMPARE(answer->linkedEtag, "abc");
    }

    void redirectsInACircleEnd()
    {
        m_answer = [this](const HttpRequest &) { return HttpAnswer{307, {{"Location", "/api/" + QByteArray::number(m_requests.size())}}, {}}; };
        HubClient client = toServer();
        QCOMPARE(errorOf(client.ask(get("/api/0"))).code, Error::Code::HubAnswerUnreadable);
        QCOMPARE(m_requests.size(), HubClient::mostRedirects + 1);
    }

    void plainHttpElsewhereIsRefused()
    {
        HubClient client = toServer();
        HubRequest request = get("/");
        request.url = QUrl(u"http://hub.example/api"_s);
        QCOMPARE(errorOf(client.ask(request)).code, Error::Code::EndpointInsecure);
        m_answer = [](const HttpRequest &) { return HttpAnswer{302, {{"Location", "http://hub.example/file"}}, {}}; };
        HubRequest download = get("/file");
        download.mayLeaveHub = true;
        QCOMPARE(errorOf(client.ask(download)).code, Error::Code::EndpointInsecure);
    }

    void repeatsWhatMayPass_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mayRepeat");
        QTest::addColumn<int>("requests");
        QTest::addColumn<Error::Code>("code");
        using Code = Error::Code;
        const auto row = [](int status, bool mayRepeat, int requests, Code code) {
            QTest::addRow("%d%s", status, mayRepeat ? "" : " once") << status << mayRepeat << requests << code;
        };
        for (const int status : {408, 500, 502, 503, 504}) {
            row(status, true, 4, Code::HubFailed);
            row(status, false, 1, Code::HubFailed);
        }
        row(429, true, 4, Code::RateLimited);
        row(429, false, 1, Code::RateLimited);
        row(400, true, 1, Code::HubRefused);
        row(401, true, 1, Code::NotAuthenticated);
        row(403, true, 1, Code::NotAllowed);
        row(404, true, 1, Code::HubRefused);
        row(409, true, 1, Code::HubRefused);
        row(412, true, 1, Code::RemoteHasChanged);
        row(413, true, 1, Code::HubRefused);
        row(418, true, 1, Code::HubRefused);
        row(422, true, 1, Code::HubRefused);
        row(501, true, 1, Code::HubRefused);
    }

    void repeatsWhatMayPass()
    {
        QFETCH(int, status);
        QFETCH(bool, mayRepeat);
        m_answer = [&](const HttpRequest &) { return HttpAnswer{status, {}, {}}; };
        HubClient client = toServer();
        HubRequest request = get("/api/x");
        request.postJson(QJsonObject{{u"a"_s, 1}});
        request.mayRepeat = mayRepeat;
        const Error error = errorOf(client.ask(request));
        QFETCH(Error::Code, code);
        QCOMPARE(codeName(error.code), codeName(code));
        QTEST(int(m_requests.size()), "requests");
    }

    void waitsAsLongAsItIsAsked()
    {
        m_surroundings.secondMilliseconds = 1000;
        m_answer = [this](const HttpRequest &) {
            return m_requests.size() == 1 ? HttpAnswer{429, {{"Retry-After", "1"}}, {}} : HttpAnswer{200, {}, "{}"};
        };
        HubClient client = toServer();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(client.ask(get("/api/x")).ok());
        QVERIFY(timer.elapsed() >= 1000);
    }

    void asksTheUserWhenTheWaitIsLong_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("seconds");
        QTest::newRow("seconds") << QByteArray("Retry-After") << QByteArray("3600") << u"3600"_s;
        QTest::newRow("used up") << QByteArray("RateLimit") << QByteArray("\"api\";r=0;t=299") << u"300"_s;
    }

    void asksTheUserWhenTheWaitIsLong()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(QString, seconds);
        m_answer = [&](const HttpRequest &) { return HttpAnswer{429, {{header, value}}, "{\"error\":\"Slow down\"}"}; };
        HubClient client = toServer();
        const Error error = errorOf(client.ask(get("/api/x")));
        QCOMPARE(error.code, Error::Code::RateLimited);
        QCOMPARE(error.detail.split(u'\n').last(), seconds);
        QCOMPARE(m_requests.size(), 1);
    }

    void tellsTheHubsOwnWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("detail");
        using Code = Error::Code;
        const auto row = [](const char *name, int status, const HttpHeaders &headers, const QByteArray &body, Code code, const QString &detail) {
            QTest::newRow(name) << status << headers << body << code << detail;
        };
        row("header", 400, {{"X-Error-Message", "From the header"}}, "{\"error\":\"From the body\"}", Code::HubRefused, u"From the header\nFrom the body"_s);
        row("said twice", 400, {{"X-Error-Message", "The same"}}, "{\"error\":\"The same\"}", Code::HubRefused, u"The same"_s);
        row("list", 400, {}, "{\"error\":[\"One\",\"Two\"]}", Code::HubRefused, u"One\nTwo"_s);
        row("errors", 400, {}, "{\"errors\":[{\"message\":\"One\"},{\"message\":\"Two\"}]}", Code::HubRefused, u"One\nTwo"_s);
        row("description", 400, {}, "{\"error_description\":\"Why\"}", Code::HubRefused, u"Why"_s);
        row("message", 400, {}, "{\"message\":\"Why\"}", Code::HubRefused, u"Why"_s);
        row("text", 400, {{"Content-Type", "text/plain"}}, "Plain words", Code::HubRefused, u"Plain words"_s);
        row("page", 502, {{"Content-Type", "text/html"}}, "<html>Bad gateway</html>", Code::HubFailed, u"HTTP 502"_s);
        row("nothing", 403, {}, {}, Code::NotAllowed, u"HTTP 403"_s);
        row("request id", 403, {{"X-Request-Id", "Root=1-2"}, {"X-Amz-Cf-Id", "no"}}, {}, Code::NotAllowed, u"HTTP 403\nRequest ID: Root=1-2"_s);
        row("other id", 403, {{"X-Amz-Cf-Id", "cf"}}, {}, Code::NotAllowed, u"HTTP 403\nRequest ID: cf"_s);
        row("no repository", 404, {{"X-Error-Code", "RepoNotFound"}}, {}, Code::RepositoryNotFound, u"HTTP 404"_s);
        row("no revision", 404, {{"X-Error-Code", "RevisionNotFound"}}, {}, Code::BranchNotFound, u"HTTP 404"_s);
        row("no file", 404, {{"X-Error-Code", "EntryNotFound"}}, {}, Code::FileNotFound, u"HTTP 404"_s);
        row("gated", 403, {{"X-Error-Code", "GatedRepo"}}, {}, Code::NotAllowed, u"HTTP 403"_s);
        row("repeats the token", 401, {}, "{\"error\":\"Token hf_secret has expired\"}", Code::NotAuthenticated, u"Token … has expired\nToken: HF_TOKEN"_s);
    }

    void tellsTheHubsOwnWords()
    {
        QFETCH(int, status);
        QFETCH(HttpHeaders, headers);
        QFETCH(QByteArray, body);
        QFETCH(Error::Code, code);
        m_answer = [&](const HttpRequest &) { return HttpAnswer{status, headers, body}; };
        m_surroundings.tries = 1;
        HubClient client = toServer();
        const Error error = errorOf(client.ask(get("/api/x")));
        QCOMPARE(codeName(error.code), codeName(code));
        QTEST(error.detail, "detail");
    }

    void pageInsteadOfJsonIsToldAsSuch()
    {
        m_answer = [](const HttpRequest &) { return HttpAnswer{200, {{"Content-Type", "text/html"}}, "<!doctype html><p>Log in"}; };
        HubClient client = toServer();
        QCOMPARE(errorOf(client.askJson(get("/api/x"))).code, Error::Code::HubAnswerUnreadable);
        HubApi api(client, u"ada/card"_s);
        QCOMPARE(errorOf(api.download(kCardName, u"main"_s)).code, Error::Code::HubAnswerUnreadable);
    }

    void tooLargeAnAnswerIsNotRead()
    {
        m_answer = [](const HttpRequest &) { return HttpAnswer{200, {}, QByteArray(200'000, 'x')}; };
        HubClient client = toServer();
        HubRequest request = get("/api/x");
        request.mostBytes = 100'000;
        QCOMPARE(errorOf(client.ask(request)).code, Error::Code::HubAnswerUnreadable);
        QCOMPARE(m_requests.size(), 1);
    }

    void downloadsAreComparedWithTheirId_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("git") << QByteArray("\"ce013625030ba8dba906f756967f9e9ca394464a\"") << true; // git hash-object of "hello\n"
        QTest::newRow("other git") << QByteArray("\"ce013625030ba8dba906f756967f9e9ca394464b\"") << false;
        QTest::newRow("SHA-256") << QByteArray("\"5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\"") << true;
        QTest::newRow("other SHA-256") << QByteArray("\"5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be04\"") << false;
        QTest::newRow("none of ours") << QByteArray("W/\"1234\"") << true;
    }

    void downloadsAreComparedWithTheirId()
    {
        QFETCH(QByteArray, etag);
        m_answer = [&](const HttpRequest &) { return HttpAnswer{200, {{"Content-Type", "text/plain"}, {"X-Linked-Etag", etag}}, "hello\n"}; };
        HubClient client = toServer();
        QTEST(HubApi(client, u"ada/card"_s).download(kCardName, u"main"_s).ok(), "isGood");
    }

    void listingsStayAtTheHub()
    {
        m_answer = [this](const HttpRequest &request) {
            const QByteArray next = request.target.contains("cursor=1") ? m_other.url().toEncoded() + "/next" : m_server.url().toEncoded() + "/api/models/ada/card/tree/main?cursor=1";
            return HttpAnswer{200, {{"Link", "<" + next + ">; rel=\"next\""}}, "[{\"type\":\"file\",\"path\":\"a\",\"oid\":\"1\"}]"};
        };
        HubClient client = toServer();
        QCOMPARE(errorOf(HubApi(client, u"ada/card"_s).tree(u"main"_s)).code, Error::Code::HubAnswerUnreadable);
        QCOMPARE(m_requests.size(), 2);
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
        QCOMPARE(codeName(error.code), codeName(mayRepeat ? Error::Code::NetworkFailed : Error::Code::OutcomeUnknown));
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
        QVERIFY(timer.elapsed() >= 200 && timer.elapsed() < 3000);
    }

    void slowButSteadyUploadsGoOn()
    {
        TestHub hub;
        hub.createRepo(u"ada/card"_s);
        const int fault = hub.addFault({.effect = Effect::SlowUpload, .kind = RequestKind::StoragePut, .milliseconds = 2500});
        m_surroundings.idleMilliseconds = 800;
        HubTarget target = targetAt(hub, u"ada/card"_s, testtokens::ada, m_surroundings);
        const auto published = target.publish(publicationOn(hub.head(u"ada/card"_s), {cardFile(), picture(u"a.png"_s, 12'000'000)}), kRun);
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
        const int fault = hub.addFault({.effect = isAnswer ? Effect::Stall : Effect::Status, .kind = RequestKind::WhoAmI, .status = 503});
        m_surroundings.idleMilliseconds = m_surroundings.secondMilliseconds = 60'000;
        std::stop_source source;
        const RunControl run{.stop = source.get_token(), .tell = {}};
        if (where == "before"_L1)
            source.request_stop();
        std::jthread user([&](const std::stop_token &over) {
            while (hub.fired(fault) == 0 && !over.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
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

    void searchesIds()
    {
        TestHub hub;
        hub.createRepo(u"ada/one-model"_s);
        hub.createRepo(u"bert/another-model"_s);
        hub.createRepo(u"ada/a-dataset"_s, {.types = u"datasets"_s});
        HubClient client(endpointOf(hub), {}, m_surroundings, kRun);
        QStringList models = HubApi(client).search(u"model"_s, HubApi::Kind::Model, 5).value();
        models.sort();
        QCOMPARE(models, QStringList({u"ada/one-model"_s, u"bert/another-model"_s}));
        QCOMPARE(HubApi(client).search(u"data"_s, HubApi::Kind::Dataset, 5).value(), QStringList(u"ada/a-dataset"_s));
    }

    void listsAllFiles()
    {
        TestHub hub;
        QMap<QString, QByteArray> files;
        for (int i = 0; i < 1200; ++i)
            files.insert(u"folder %1/file%2.txt"_s.arg(i % 7).arg(i), "text");
        hub.createRepo(u"ada/many"_s, {.files = files});
        HubClient client(endpointOf(hub), {}, m_surroundings, kRun);
        const auto listed = HubApi(client, u"ada/many"_s).tree(u"main"_s);
        QVERIFY2(listed.ok(), qPrintable(errorOf(listed).detail));
        QCOMPARE(listed->size(), 1201);
        QVERIFY(hub.requests(RequestKind::Tree).size() > 1);
    }

private:
    HubRequest get(const QByteArray &path) const
    {
        HubRequest request;
        request.url = m_server.url().resolved(QUrl::fromEncoded(path));
        return request;
    }

    HubClient toServer()
    {
        const HubEndpoint endpoint = HubEndpoint::parse(m_server.url().toString()).value();
        return HubClient(endpoint, Token::of("hf_secret", endpoint, u"HF_TOKEN"_s), m_surroundings, kRun);
    }

    std::function<HttpAnswer(const HttpRequest &)> m_answer;
    QList<HttpRequest> m_requests; ///< of both
    LoopbackServer::Handler m_handler = [this](const HttpRequest &request) {
        m_requests.append(request);
        return m_answer(request);
    };
    LoopbackServer m_server{m_handler};
    LoopbackServer m_other{m_handler};
    HubSurroundings m_surroundings;
};

QTEST_GUILESS_MAIN(TestHubClient)
#include "tst_hubclient.moc"
