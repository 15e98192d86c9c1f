// The test hub is true enough for the official JavaScript client: its scripts in tests/hub/client run against it.
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kRepo = u"ada/card"_s;
const QString kPackages = QStringLiteral(CARD_HUB_CLIENT_PACKAGES);

} // namespace

class TestHubClientTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_hub = std::make_unique<TestHub>(); }

    void account();
    void files_data();
    void files();
    void proposals();

private:
    /// What the script said, where it failed.
    QByteArray run(const QString &script);
    QList<Violation> noticed() const;

    std::unique_ptr<TestHub> m_hub;
};

void TestHubClientTest::initTestCase()
{
    if (kPackages.isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("the official client was not fetched when this was configured, or there is no node");
}

QByteArray TestHubClientTest::run(const QString &script)
{
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CARD_HUB"_s, m_hub->endpoint().toString());
    environment.insert(u"CARD_HUB_TOKEN"_s, testtokens::ada);
    environment.insert(u"CARD_HUB_REPO"_s, kRepo);
    environment.insert(u"NODE_PATH"_s, kPackages);
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, {QStringLiteral(CARD_HUB_CLIENT_SCRIPTS "/") + script});
    if (!node.waitForFinished(60'000))
        return "it did not end: " + node.readAll();
    const QByteArray said = node.readAll();
    return node.exitCode() == 0 ? QByteArray() : said;
}

QList<Violation> TestHubClientTest::noticed() const
{
    QList<Violation> kinds;
    for (const ViolationRecord &record : m_hub->violations()) {
        if (!kinds.contains(record.what))
            kinds.append(record.what);
    }
    return kinds;
}

void TestHubClientTest::account()
{
    const QByteArray failure = run(u"account.js"_s);
    QVERIFY2(failure.isEmpty(), failure);
    QCOMPARE(m_hub->file(kRepo, u"README.md"_s), "---\nlicense: mit\n---\n");
    QVERIFY(m_hub->head(kRepo, u"try/this"_s).isEmpty());
    QCOMPARE(noticed(), QList<Violation>());
}

void TestHubClientTest::files_data()
{
    QTest::addColumn<qint64>("chunk");
    QTest::newRow("basic") << qint64(0);
    QTest::newRow("multipart") << qint64(5'000'000);
}

void TestHubClientTest::files()
{
    QFETCH(qint64, chunk);
    m_hub->createRepo(kRepo);
    m_hub->setMultipart(1'000'000, chunk);
    const QByteArray failure = run(u"files.js"_s);
    QVERIFY2(failure.isEmpty(), failure);
    QCOMPARE(m_hub->file(kRepo, u"copy.safetensors"_s)->size(), 12 * 1024 * 1024 + 17);
    QVERIFY(m_hub->isLarge(kRepo, u"copy.safetensors"_s));
    QVERIFY(!m_hub->file(kRepo, u"weights/model.safetensors"_s));
    QCOMPARE(m_hub->requests(RequestKind::StoragePut).size(), chunk > 0 ? 3 : 1);
    QCOMPARE(m_hub->requests(RequestKind::CompleteMultipart).size(), chunk > 0 ? 1 : 0);
    // It states a parent only when told to.
    QCOMPARE(noticed(), QList{Violation::NoParentCommit});
}

void TestHubClientTest::proposals()
{
    m_hub->createRepo(kRepo);
    const QByteArray failure = run(u"proposals.js"_s);
    QVERIFY2(failure.isEmpty(), failure);
    const QList<PullRequestRecord> opened = m_hub->pullRequests(kRepo);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().status, u"open"_s);
    QCOMPARE(opened.first().title, u"Propose"_s);
    QVERIFY(m_hub->isLarge(kRepo, u"picture.png"_s, u"refs/pr/1"_s));
    QCOMPARE(m_hub->commits(kRepo).first().title, u"Second"_s);
    const QList<Violation> seen = noticed();
    QVERIFY(seen.contains(Violation::NoParentCommit) && !seen.contains(Violation::RefWithPullRequest));
}

QTEST_GUILESS_MAIN(TestHubClientTest)
#include "tst_testhub_client.moc"
