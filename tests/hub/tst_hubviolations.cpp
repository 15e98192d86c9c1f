// The test hub notices each thing a client must not do, and does not blame the client that does it right.
#include "tests/hub/ndjson.h"
#include "tests/hub/rawclient.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kRepo = u"ada/card"_s;
const QString kApi = u"/api/models/ada/card"_s;

} // namespace

class HubViolationsTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void token();
    void wroteElsewhere();
    void commits();
    void resentWithoutLook_data();
    void resentWithoutLook();
    void looksThatFailAreNone();
    void looksForAPullRequest();
    void refWithPullRequest();
    void sample();
    void storage();
    void retriedTooEarly();
    void sameCommitTwice();

private:
    RawReply commit(const QByteArray &lines, const QString &revision = u"main"_s)
    {
        return m_ada->send("POST", kApi + u"/commit/"_s + revision, lines, "application/x-ndjson");
    }
    QByteArray change(const QString &title, const QByteArray &content = "x")
    {
        return header(title, m_hub->head(kRepo)) + fileLine(u"a.txt"_s, content);
    }
    QString uploadAddress(const QByteArray &bytes, bool withRef, qint64 part = 0);
    /// What was noticed since the last time.
    QList<Violation> noticed();

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<RawClient> m_ada;
};

void HubViolationsTest::init()
{
    m_hub = std::make_unique<TestHub>();
    m_hub->createRepo(kRepo);
    m_ada = std::make_unique<RawClient>(m_hub->endpoint(), testtokens::ada);
}

QList<Violation> HubViolationsTest::noticed()
{
    QList<Violation> kinds;
    for (const ViolationRecord &record : m_hub->violations())
        kinds.append(record.what);
    m_hub->clearRecords();
    return kinds;
}

QString HubViolationsTest::uploadAddress(const QByteArray &bytes, bool withRef, qint64 part)
{
    const QJsonObject object{{u"oid"_s, shaOf(bytes)}, {u"size"_s, bytes.size()}};
    QJsonObject asked{{u"operation"_s, u"upload"_s}, {u"transfers"_s, QJsonArray{u"multipart"_s}},
        {u"objects"_s, QJsonArray{object}}};
    if (withRef)
        asked.insert(u"ref"_s, QJsonObject{{u"name"_s, u"main"_s}});
    const QJsonObject told = m_ada->post(u"/ada/card.git/info/lfs/objects/batch"_s, asked).object();
    const QJsonValue upload = told.value(u"objects"_s)[0][u"actions"_s][u"upload"_s];
    return (part > 0 ? upload[u"header"_s][u"%1"_s.arg(part, 5, 10, QLatin1Char('0'))] : upload[u"href"_s]).toString();
}

void HubViolationsTest::token()
{
    m_ada->get(kApi);
    QCOMPARE(noticed(), QList<Violation>());
    m_ada->get(kApi + u"?token="_s + testtokens::ada);
    QVERIFY(!m_hub->requests().last().address.contains(testtokens::ada));
    QVERIFY(!m_hub->violations().last().where.contains(testtokens::ada));
    QCOMPARE(noticed(), QList{Violation::TokenInUrl});
    QCOMPARE(m_ada->send("PUT", uploadAddress("x", true), "x", "application/octet-stream").status, 400);
    QCOMPARE(noticed(), QList{Violation::TokenAtStorage});
}

void HubViolationsTest::wroteElsewhere()
{
    m_hub->addFault({.effect = Effect::RedirectAway, .kind = RequestKind::Preupload});
    const QString away = QString::fromLatin1(m_ada->post(kApi + u"/preupload/main"_s, {}).header("Location"));
    RawClient(m_hub->endpoint()).get(away);
    QCOMPARE(noticed(), QList<Violation>());
    RawClient(m_hub->endpoint()).post(away, {{u"files"_s, QJsonArray()}});
    QCOMPARE(noticed(), QList{Violation::WroteElsewhere});
}

void HubViolationsTest::commits()
{
    QCOMPARE(commit(change(u"One"_s)).status, 200);
    QCOMPARE(noticed(), QList<Violation>());
    QCOMPARE(commit(header(u"Two"_s, {}) + fileLine(u"a.txt"_s, "y")).status, 200);
    QCOMPARE(noticed(), QList{Violation::NoParentCommit});
    QCOMPARE(commit(header(u"Nothing"_s, m_hub->head(kRepo))).status, 400);
    QCOMPARE(noticed(), QList{Violation::EmptyCommit});
    QCOMPARE(commit(change(u"Same"_s, "y")).status, 200);
    QCOMPARE(noticed(), QList{Violation::EmptyCommit});
}

void HubViolationsTest::resentWithoutLook_data()
{
    QTest::addColumn<Effect>("effect");
    QTest::newRow("status") << Effect::Status;
    QTest::newRow("status although done") << Effect::StatusAfterwards;
    QTest::newRow("broken JSON") << Effect::BrokenJson;
    QTest::newRow("odd JSON") << Effect::OddJson;
    QTest::newRow("page") << Effect::Html;
    QTest::newRow("stale") << Effect::StaleParent;
    QTest::newRow("drop before") << Effect::DropBefore;
    QTest::newRow("drop during") << Effect::DropDuring;
    QTest::newRow("drop after") << Effect::DropAfter;
    QTest::newRow("reset") << Effect::Reset;
    QTest::newRow("reset after") << Effect::ResetAfter;
    QTest::newRow("stall") << Effect::Stall;
}

void HubViolationsTest::resentWithoutLook()
{
    QFETCH(Effect, effect);
    m_ada->setTimeout(effect == Effect::Stall ? 300 : 5000);
    const Fault fault{.effect = effect, .kind = RequestKind::Commit};
    m_hub->addFault(fault);
    commit(change(u"One"_s, "1"));
    m_ada->get(kApi + u"/commits/main?limit=5"_s);
    commit(change(u"Two"_s, "2"));
    QCOMPARE(noticed(), QList<Violation>());
    m_hub->addFault(fault);
    commit(change(u"Three"_s, "3"));
    commit(change(u"Four"_s, "4"));
    QCOMPARE(noticed(), QList{Violation::ResentWithoutLook});
}

void HubViolationsTest::looksThatFailAreNone()
{
    m_hub->addFault({.effect = Effect::Status, .kind = RequestKind::Commit});
    m_hub->addFault({.effect = Effect::Status, .kind = RequestKind::Commits});
    commit(change(u"One"_s));
    m_ada->get(kApi + u"/commits/main"_s);
    commit(change(u"One"_s));
    QCOMPARE(noticed(), QList{Violation::ResentWithoutLook});
}

void HubViolationsTest::looksForAPullRequest()
{
    const QString proposed = u"main?create_pr=1"_s;
    for (const QString &look : {u"/discussions?type=pull_request"_s, u"/refs?include_prs=1"_s, u"/commits/main"_s}) {
        m_hub->addFault({.effect = Effect::DropBefore, .kind = RequestKind::Commit});
        commit(change(u"One"_s, look.toLatin1()), proposed);
        m_ada->get(kApi + look);
        commit(change(u"One"_s, look.toLatin1()), proposed);
        QCOMPARE(noticed(), look.contains(u"commits"_s) ? QList{Violation::ResentWithoutLook} : QList<Violation>());
    }
}

void HubViolationsTest::refWithPullRequest()
{
    for (const bool withRef : {false, true}) {
        const QByteArray bytes = png() + (withRef ? "1" : "2");
        RawClient(m_hub->storage()).send("PUT", uploadAddress(bytes, withRef), bytes, "application/octet-stream");
        const QByteArray lines =
            header(u"Propose"_s, m_hub->head(kRepo)) + lfsLine(u"a.png"_s, shaOf(bytes), bytes.size());
        QCOMPARE(commit(lines, u"main?create_pr=1"_s).status, 200);
        QCOMPARE(noticed(), withRef ? QList{Violation::RefWithPullRequest} : QList<Violation>());
    }
}

void HubViolationsTest::sample()
{
    const auto ask = [this](int size, int sampled) {
        const QJsonObject file{{u"path"_s, u"a.txt"_s}, {u"size"_s, size},
            {u"sample"_s, QString::fromLatin1(QByteArray(sampled, 'x').toBase64())}};
        m_ada->post(kApi + u"/preupload/main"_s, {{u"files"_s, QJsonArray{file}}});
        return noticed();
    };
    QCOMPARE(ask(600, 512), QList<Violation>());
    QCOMPARE(ask(60, 60), QList<Violation>());
    QCOMPARE(ask(600, 600), QList{Violation::WrongSample});
    QCOMPARE(ask(60, 0), QList{Violation::WrongSample});
}

void HubViolationsTest::storage()
{
    RawClient storage(m_hub->storage());
    const QByteArray bytes(250, 'b');
    QCOMPARE(storage.send("PUT", uploadAddress(bytes, true), bytes.chopped(1), "application/octet-stream").status, 400);
    QCOMPARE(noticed(), QList{Violation::WrongPartSize});
    QCOMPARE(
        storage.send("PUT", uploadAddress(bytes, true), QByteArray(250, 'c'), "application/octet-stream").status, 400);
    QCOMPARE(noticed(), QList{Violation::WrongSha256});
    m_hub->setMultipart(100, 100);
    QCOMPARE(
        storage.send("PUT", uploadAddress(bytes, true, 3), bytes.first(50), "application/octet-stream").status, 200);
    QCOMPARE(noticed(), QList<Violation>());
    QCOMPARE(
        storage.send("PUT", uploadAddress(bytes, true, 3), bytes.first(100), "application/octet-stream").status, 400);
    QCOMPARE(noticed(), QList{Violation::WrongPartSize});
}

void HubViolationsTest::retriedTooEarly()
{
    const Fault busy{.effect = Effect::Status, .status = 429, .headers = {{"Retry-After", "1"}}};
    m_hub->addFault(busy);
    m_ada->get(kApi);
    m_ada->get(kApi);
    QCOMPARE(noticed(), QList{Violation::RetriedTooEarly});
    m_hub->addFault(busy);
    m_ada->get(kApi);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.hasExpired(1000));
    m_ada->get(kApi);
    QCOMPARE(noticed(), QList<Violation>());
}

void HubViolationsTest::sameCommitTwice()
{
    const QByteArray lines = change(u"Propose"_s);
    commit(lines, u"main?create_pr=1"_s);
    commit(change(u"Propose otherwise"_s), u"main?create_pr=1"_s);
    QVERIFY(m_hub->violations().isEmpty());
    commit(lines, u"main?create_pr=1"_s);
    QCOMPARE(noticed(), QList{Violation::SameCommitTwice});
}

QTEST_GUILESS_MAIN(HubViolationsTest)
#include "tst_hubviolations.moc"
