// Requests to a hub: what they tell, where a token goes, what is repeated, and what an answer means.
#include "core/hub/hubapi.h"
#include "tests/core/hub/hubtesting.h"
#include "tests/hub/loopbackserver.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

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
        QVERIFY(QRegularExpression(u"^cardwright/\\d[\\d.]*; qt/6[\\d.]*$"_s)
                    .match(QString::fromLatin1(request.header("User-Agent")))
                    .hasMatch());
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
        m_answer = [this](const HttpRequest &) {
            return HttpAnswer{307, {{"Location", "/api/" + QByteArray::number(m_requests.size())}}, {}};
        };
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
        QCOMPARE(number(error.code), number(code));
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
        const auto row = [](const char *name, int status, const HttpHeaders &headers, const QByteArray &body, Code code,
                             const QString &detail) {
            QTest::newRow(name) << status << headers << body << code << detail;
        };
        row("header", 400, {{"X-Error-Message", "From the header"}}, "{\"error\":\"From the body\"}", Code::HubRefused,
            u"From the header\nFrom the body"_s);
        row("said twice", 400, {{"X-Error-Message", "The same"}}, "{\"error\":\"The same\"}", Code::HubRefused,
            u"The same"_s);
        row("list", 400, {}, "{\"error\":[\"One\",\"Two\"]}", Code::HubRefused, u"One\nTwo"_s);
        row("errors", 400, {}, "{\"errors\":[{\"message\":\"One\"},{\"message\":\"Two\"}]}", Code::HubRefused,
            u"One\nTwo"_s);
        row("description", 400, {}, "{\"error_description\":\"Why\"}", Code::HubRefused, u"Why"_s);
        row("message", 400, {}, "{\"message\":\"Why\"}", Code::HubRefused, u"Why"_s);
        row("text", 400, {{"Content-Type", "text/plain"}}, "Plain words", Code::HubRefused, u"Plain words"_s);
        row("page", 502, {{"Content-Type", "text/html"}}, "<html>Bad gateway</html>", Code::HubFailed, u"HTTP 502"_s);
        row("nothing", 403, {}, {}, Code::NotAllowed, u"HTTP 403"_s);
        row("request id", 403, {{"X-Request-Id", "Root=1-2"}, {"X-Amz-Cf-Id", "no"}}, {}, Code::NotAllowed,
            u"HTTP 403\nRequest ID: Root=1-2"_s);
        row("other id", 403, {{"X-Amz-Cf-Id", "cf"}}, {}, Code::NotAllowed, u"HTTP 403\nRequest ID: cf"_s);
        row("no repository", 404, {{"X-Error-Code", "RepoNotFound"}}, {}, Code::RepositoryNotFound, u"HTTP 404"_s);
        row("no revision", 404, {{"X-Error-Code", "RevisionNotFound"}}, {}, Code::BranchNotFound, u"HTTP 404"_s);
        row("no file", 404, {{"X-Error-Code", "EntryNotFound"}}, {}, Code::FileNotFound, u"HTTP 404"_s);
        row("gated", 403, {{"X-Error-Code", "GatedRepo"}}, {}, Code::NotAllowed, u"HTTP 403"_s);
        row("repeats the token", 401, {}, "{\"error\":\"Token hf_secret has expired\"}", Code::NotAuthenticated,
            u"Token … has expired\nToken: HF_TOKEN"_s);
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
        QCOMPARE(number(error.code), number(code));
        QTEST(error.detail, "detail");
    }

    void whatTheHubRepeatsOfTheTokenDoesNotShow()
    {
        const QByteArray said = "{\"errors\":[{\"message\":\"hf_secret\"}],\"warnings\":[{\"message\":\"hf_secret\"}]}";
        m_answer = [&](const HttpRequest &request) {
            const bool isMoved = request.target.contains("moved");
            return HttpAnswer{isMoved ? 307 : 200, {{"Location", "/api/there?token=hf_secret"}}, said};
        };
        HubClient client = toServer();
        HubApi api(client, u"ada/card"_s);
        const CardVerdict verdict = api.validate("# Card\n").value();
        QCOMPARE(verdict.errors + verdict.warnings, QStringList({u"…"_s, u"…"_s}));
        QVERIFY(client.ask(get("/api/moved")).ok());
        QVERIFY(m_requests.last().target.startsWith("/api/there") && !m_requests.last().target.contains("hf_secret"));

        // in a file it is the user's own
        QCOMPARE(api.download(kCardName, u"main"_s).value(), said);
        m_answer = [&](const HttpRequest &) { return HttpAnswer{403, {{"X-Request-Id", "hf_secret"}}, QByteArray(1995, 'x') + "hf_secret"}; };
        const QString detail = errorOf(api.download(kCardName, u"main"_s)).detail;
        QVERIFY2(!detail.contains(u"hf_"_s), qPrintable(detail));
    }

    void pageInsteadOfJsonIsToldAsSuch()
    {
        m_answer = [](const HttpRequest &) {
            return HttpAnswer{200, {{"Content-Type", "text/html"}}, "<!doctype html><p>Log in"};
        };
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
