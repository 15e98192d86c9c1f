// Each fault of the test hub happens, is counted, and does what it says; each request but the one it is aimed at is
// spared.
#include "tests/hub/ndjson.h"
#include "tests/hub/rawclient.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kRepo = u"ada/card"_s;
const QString kApi = u"/api/models/ada/card"_s;

} // namespace

class HubFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void meetsACommit_data();
    void meetsACommit();
    void sendsItsOwnAnswer();
    void redirects();
    void waits_data();
    void waits();
    void isAimed();
    void sparesAConnectionUsedAgain();
    void cutsStorage();

private:
    RawReply commit() { return m_ada->send("POST", kApi + u"/commit/main"_s, m_commit, "application/x-ndjson"); }

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<RawClient> m_ada;
    QByteArray m_commit;
    QString m_base;
};

void HubFaultsTest::init()
{
    m_hub = std::make_unique<TestHub>();
    m_hub->createRepo(kRepo);
    m_ada = std::make_unique<RawClient>(m_hub->endpoint(), testtokens::ada);
    m_base = m_hub->head(kRepo);
    m_commit = header(u"Mine"_s, m_base) + fileLine(u"long.txt"_s, QByteArray(1'000'000, 'x'));
}

void HubFaultsTest::meetsACommit_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<int>("status"); // 0: none came
    QTest::addColumn<int>("commits"); // on top of the first
    QTest::addColumn<int>("seen");

    QTest::newRow("status") << Effect::Status << 503 << 0 << 1;
    QTest::newRow("page") << Effect::Html << 200 << 0 << 1;
    QTest::newRow("redirect") << Effect::RedirectHere << 307 << 0 << 1;
    QTest::newRow("redirect away") << Effect::RedirectAway << 307 << 0 << 1;
    QTest::newRow("status although done") << Effect::StatusAfterwards << 503 << 1 << 1;
    QTest::newRow("broken JSON") << Effect::BrokenJson << 200 << 1 << 1;
    QTest::newRow("odd JSON") << Effect::OddJson << 200 << 1 << 1;
    QTest::newRow("delay") << Effect::Delay << 200 << 1 << 1;
    QTest::newRow("stale parent") << Effect::StaleParent << 412 << 1 << 1;
    QTest::newRow("slow upload") << Effect::SlowUpload << 200 << 1 << 1;
    QTest::newRow("drop before") << Effect::DropBefore << 0 << 0 << 0;
    QTest::newRow("drop during") << Effect::DropDuring << 0 << 0 << 0;
    QTest::newRow("drop after") << Effect::DropAfter << 0 << 1 << 1;
    QTest::newRow("reset") << Effect::Reset << 0 << 0 << 0;
    QTest::newRow("reset after") << Effect::ResetAfter << 0 << 1 << 1;
    QTest::newRow("stall") << Effect::Stall << 0 << 0 << 0;
}

void HubFaultsTest::meetsACommit()
{
    QFETCH(Effect, effect);
    const int fault = m_hub->addFault({.effect = effect, .kind = RequestKind::Commit, .status = 503});
    m_ada->setTimeout(effect == Effect::Stall ? 300 : 5000);
    const RawReply said = commit();
    QTEST(said.status, "status");
    QCOMPARE(m_hub->fired(fault), 1);
    QFETCH(int, commits);
    QTRY_COMPARE(m_hub->commits(kRepo).size(), 1 + commits);
    QTEST(int(m_hub->requests(RequestKind::Commit).size()), "seen");
    const QString title = m_hub->commits(kRepo).first().title;
    if (commits > 0)
        QCOMPARE(title, effect == Effect::StaleParent ? u"Somebody else's change"_s : u"Mine"_s);
    const bool isJson = QJsonDocument::fromJson(said.body).isObject();
    if (effect == Effect::Html || effect == Effect::BrokenJson || effect == Effect::OddJson)
        QVERIFY(!isJson && !said.body.isEmpty());
    // It is over: the same request is answered as ever.
    QCOMPARE(commit().status, commits == 0 ? 200 : 412);
    QCOMPARE(m_hub->fired(fault), 1);
}

void HubFaultsTest::sendsItsOwnAnswer()
{
    m_hub->addFault({.effect = Effect::Status,
        .status = 429,
        .body = "{\"error\":\"slow down\"}",
        .headers = {{"Retry-After", "7"}}});
    const RawReply said = m_ada->get(kApi);
    QCOMPARE(said.status, 429);
    QCOMPARE(said.header("Retry-After"), "7");
    QCOMPARE(said.object().value(u"error"_s), u"slow down"_s);
}

void HubFaultsTest::redirects()
{
    m_hub->addFault({.effect = Effect::RedirectHere, .kind = RequestKind::Commit});
    const QString there = QString::fromLatin1(commit().header("Location"));
    QCOMPARE(m_ada->send("POST", there, m_commit, "application/x-ndjson").status, 200);
    QCOMPARE(m_hub->commits(kRepo).size(), 2);
    m_hub->addFault({.effect = Effect::RedirectAway, .kind = RequestKind::RepoInfo});
    const QString away = QString::fromLatin1(m_ada->get(kApi).header("Location"));
    QCOMPARE(QUrl(away).port(), m_hub->storage().port());
    QCOMPARE(RawClient(m_hub->endpoint()).get(away).status, 200);
    QCOMPARE(m_hub->requests(RequestKind::Elsewhere).size(), 1);
    m_hub->addFault({.effect = Effect::RedirectAway, .kind = RequestKind::StorageGet});
    const RawReply back = RawClient(m_hub->storage()).get(u"/object/1/2"_s);
    QCOMPARE(QUrl(QString::fromLatin1(back.header("Location"))).port(), m_hub->endpoint().port());
}

void HubFaultsTest::waits_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<int>("size");
    QTest::newRow("delay") << Effect::Delay << 100;
    QTest::newRow("slow upload") << Effect::SlowUpload << 1'000'000;
    QTest::newRow("slow upload of little") << Effect::SlowUpload << 10;
}

void HubFaultsTest::waits()
{
    QFETCH(Effect, effect);
    m_hub->addFault({.effect = effect, .kind = RequestKind::Commit, .milliseconds = 400});
    QFETCH(int, size);
    m_commit = header(u"Mine"_s, m_base) + fileLine(u"long.txt"_s, QByteArray(size, 'x'));
    QElapsedTimer time;
    time.start();
    QCOMPARE(commit().status, 200);
    QVERIFY2(time.elapsed() >= 350, qPrintable(QString::number(time.elapsed())));
}

void HubFaultsTest::isAimed()
{
    const int second = m_hub->addFault({.effect = Effect::Status, .pathContains = u"/refs"_s, .times = 2, .after = 1});
    QCOMPARE(m_ada->get(kApi).status, 200);
    QCOMPARE(m_ada->get(kApi + u"/refs"_s).status, 200);
    QCOMPARE(m_ada->get(kApi + u"/refs"_s).status, 500);
    QCOMPARE(m_hub->fired(second), 1);
    QCOMPARE(m_ada->get(kApi + u"/refs"_s).status, 500);
    QCOMPARE(m_ada->get(kApi + u"/refs"_s).status, 200);
    QCOMPARE(m_hub->fired(second), 2);
    const int never = m_hub->addFault({.effect = Effect::DropBefore, .kind = RequestKind::WhoAmI});
    m_hub->clearFaults();
    QCOMPARE(m_ada->get(u"/api/whoami-v2"_s).status, 200);
    QCOMPARE(m_hub->fired(never), 0);
}

void HubFaultsTest::sparesAConnectionUsedAgain()
{
    const int fault = m_hub->addFault({.effect = Effect::DropBefore, .kind = RequestKind::Refs});
    QTcpSocket socket;
    socket.connectToHost(m_hub->endpoint().host(), quint16(m_hub->endpoint().port()));
    const auto ask = [&socket](const QByteArray &path, const QByteArray &body = {}) {
        const QByteArray chunked = body.isEmpty()
                                       ? "\r\n"
                                       : "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) +
                                             "\r\n" + body + "\r\n0\r\n\r\n";
        socket.write((body.isEmpty() ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: hub\r\n" + chunked);
        QByteArray said;
        while (!said.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
            said += socket.readAll();
        return said.left(12);
    };
    QCOMPARE(ask("/api/models/ada/card"), "HTTP/1.1 200");
    QCOMPARE(ask("/api/validate-yaml", "{\"content\":\"x\"}"), "HTTP/1.1 200");
    QCOMPARE(ask("/api/models/ada/card/commits/main"), "HTTP/1.1 200");
    QCOMPARE(ask("/api/models/ada/card/refs"), "");
    QCOMPARE(socket.state(), QTcpSocket::UnconnectedState);
    QCOMPARE(m_hub->fired(fault), 1);
}

void HubFaultsTest::cutsStorage()
{
    const QByteArray bytes = png();
    const QJsonObject object{{u"oid"_s, shaOf(bytes)}, {u"size"_s, bytes.size()}};
    const QJsonObject batch = m_ada
                                  ->post(u"/ada/card.git/info/lfs/objects/batch"_s,
                                      {{u"operation"_s, u"upload"_s}, {u"objects"_s, QJsonArray{object}}})
                                  .object();
    const QString there = batch.value(u"objects"_s)[0][u"actions"_s][u"upload"_s][u"href"_s].toString();
    const int cut = m_hub->addFault({.effect = Effect::DropDuring, .kind = RequestKind::StoragePut});
    const int expired = m_hub->addFault({.effect = Effect::Status, .kind = RequestKind::StoragePut, .status = 403});
    RawClient storage(m_hub->storage());
    QCOMPARE(storage.send("PUT", there, bytes, "application/octet-stream").status, 0);
    QCOMPARE(storage.send("PUT", there, bytes, "application/octet-stream").status, 403);
    QCOMPARE(storage.send("PUT", there, bytes, "application/octet-stream").status, 200);
    QCOMPARE(m_hub->fired(cut) + m_hub->fired(expired), 2);
}

QTEST_GUILESS_MAIN(HubFaultsTest)
#include "tst_hubfaults.moc"
