// Single calls of a hub's API; the others are tested with what uses them, in tst_hubtarget.
#include "core/hub/hubapi.h"
#include "tests/core/hub/hubtesting.h"
#include "tests/hub/loopbackserver.h"

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestHubApi : public QObject {
    Q_OBJECT
private slots:
    void downloadsAreComparedWithTheirId_data()
    {
        QTest::addColumn<QByteArray>("etag");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("git") << QByteArray("\"ce013625030ba8dba906f756967f9e9ca394464a\"")
                             << true; // git hash-object of "hello\n"
        QTest::newRow("other git") << QByteArray("\"ce013625030ba8dba906f756967f9e9ca394464b\"") << false;
        QTest::newRow("SHA-256") << QByteArray("\"5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\"")
                                 << true;
        QTest::newRow("other SHA-256") << QByteArray(
                                              "\"5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be04\"")
                                       << false;
        QTest::newRow("none of ours") << QByteArray("W/\"1234\"") << true;
    }

    void downloadsAreComparedWithTheirId()
    {
        QFETCH(QByteArray, etag);
        m_answer = [&](const HttpRequest &) {
            return HttpAnswer{200, {{"Content-Type", "text/plain"}, {"X-Linked-Etag", etag}}, "hello\n"};
        };
        m_requests = 0;
        HubClient client(HubEndpoint::parse(m_server.url().toString()).value(), {}, quickSurroundings(), kRun);
        QTEST(HubApi(client, u"ada/card"_s).download(kCardName, u"main"_s).ok(), "isGood");
    }

    void listingsStayAtTheHub()
    {
        m_answer = [this](const HttpRequest &request) {
            const QByteArray next = request.target.contains("cursor=1")
                                        ? QByteArray("https://other.example/next")
                                        : m_server.url().toEncoded() + "/api/models/ada/card/tree/main?cursor=1";
            return HttpAnswer{
                200, {{"Link", "<" + next + ">; rel=\"next\""}}, "[{\"type\":\"file\",\"path\":\"a\",\"oid\":\"1\"}]"};
        };
        m_requests = 0;
        HubClient client(HubEndpoint::parse(m_server.url().toString()).value(), {}, quickSurroundings(), kRun);
        QCOMPARE(errorOf(HubApi(client, u"ada/card"_s).tree(u"main"_s)).code, Error::Code::HubAnswerUnreadable);
        QCOMPARE(m_requests, 2);
    }

    void searchesIds()
    {
        TestHub hub;
        hub.createRepo(u"ada/one-model"_s);
        hub.createRepo(u"bert/another-model"_s);
        hub.createRepo(u"ada/a-dataset"_s, {.types = u"datasets"_s});
        HubClient client(endpointOf(hub), {}, quickSurroundings(), kRun);
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
        HubClient client(endpointOf(hub), {}, quickSurroundings(), kRun);
        const auto listed = HubApi(client, u"ada/many"_s).tree(u"main"_s);
        QVERIFY2(listed.ok(), qPrintable(errorOf(listed).detail));
        QCOMPARE(listed->size(), 1201);
        QVERIFY(hub.requests(RequestKind::Tree).size() > 1);
    }

private:
    std::function<HttpAnswer(const HttpRequest &)> m_answer;
    int m_requests = 0;
    LoopbackServer m_server{[this](const HttpRequest &request) {
        ++m_requests;
        return m_answer(request);
    }};
};

QTEST_GUILESS_MAIN(TestHubApi)
#include "tst_hubapi.moc"
