// The test hub's answers to who asks, looks and searches, and who may do what.
#include "tests/hub/rawclient.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kRepo = u"ada/card"_s;
const QString kApi = u"/api/models/ada/card"_s;
const QByteArray kCard = "---\nlicense: mit\ntags:\n- one\n---\n# Card\n";

} // namespace

class TestHubTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsWhoAsks();
    void createsRepositories();
    void tellsOfARepository();
    void readsFiles();
    void listsTrees();
    void validatesCards_data();
    void validatesCards();
    void listsCommits();
    void searches();
    void leadsToTheName();
    void hidesWhatIsPrivate();
    void guardsTheGate();
    void limitsTokens();

private:
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<RawClient> m_ada;
};

void TestHubTest::init()
{
    m_hub = std::make_unique<TestHub>();
    m_hub->createRepo(kRepo, {.files = {{u"README.md"_s, kCard}}});
    m_ada = std::make_unique<RawClient>(m_hub->endpoint(), testtokens::ada);
}

void TestHubTest::cleanup()
{
    QVERIFY(m_hub->violations().isEmpty());
}

void TestHubTest::tellsWhoAsks()
{
    const QJsonObject ada = m_ada->get(u"/api/whoami-v2"_s).object();
    QCOMPARE(ada.value(u"name"_s), u"ada"_s);
    QCOMPARE(ada.value(u"orgs"_s)[0][u"roleInOrg"_s], u"admin"_s);
    QCOMPARE(ada.value(u"auth"_s)[u"accessToken"_s][u"role"_s], u"write"_s);

    const RawReply nobody = RawClient(m_hub->endpoint()).get(u"/api/whoami-v2"_s);
    QCOMPARE(nobody.status, 401);
    QVERIFY(nobody.header("WWW-Authenticate").startsWith("Bearer"));
    QVERIFY(!nobody.header("X-Request-Id").isEmpty());
    const RawReply unknown = RawClient(m_hub->endpoint(), testtokens::unknown).get(u"/api/whoami-v2"_s);
    QCOMPARE(unknown.status, 401);
    QCOMPARE(unknown.object().value(u"error"_s), u"Invalid credentials in Authorization header"_s);

    const QList<RequestRecord> asked = m_hub->requests(RequestKind::WhoAmI);
    QCOMPARE(asked.size(), 3);
    QVERIFY(asked.at(0).hadAuthorization && !asked.at(1).hadAuthorization);
}

void TestHubTest::createsRepositories()
{
    const QJsonObject wish{{u"name"_s, u"fresh"_s}, {u"organization"_s, u"acme"_s}, {u"visibility"_s, u"private"_s},
        {u"license"_s, u"mit"_s}};
    const RawReply made = m_ada->post(u"/api/repos/create"_s, wish);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.object().value(u"url"_s).toString(), m_hub->endpoint().toString() + u"/acme/fresh"_s);
    QCOMPARE(m_hub->file(u"acme/fresh"_s, u"README.md"_s), "---\nlicense: mit\n---\n");
    QCOMPARE(m_hub->file(u"acme/fresh"_s, u".gitattributes"_s)->size(), 1519);
    QCOMPARE(m_hub->commits(u"acme/fresh"_s).first().author, u"system"_s);
    QCOMPARE(m_ada->get(u"/api/models/acme/fresh"_s).object().value(u"private"_s), true);

    const RawReply again = m_ada->post(u"/api/repos/create"_s, wish);
    QCOMPARE(again.status, 409);
    QVERIFY(again.object().contains(u"url"_s));
    QCOMPARE(m_ada->post(u"/api/repos/create"_s, {{u"name"_s, u"-bad"_s}}).status, 400);
    QCOMPARE(m_ada->post(u"/api/repos/create"_s, {{u"name"_s, u"x"_s}, {u"organization"_s, u"bert"_s}}).status, 403);
    QCOMPARE(
        RawClient(m_hub->endpoint(), testtokens::adaReading).post(u"/api/repos/create"_s, {{u"name"_s, u"x"_s}}).status,
        403);

    QCOMPARE(m_ada->send("DELETE", u"/api/repos/delete"_s, R"({"name":"fresh","organization":"acme","type":"model"})")
                 .status,
        200);
    QVERIFY(!m_hub->hasRepo(u"acme/fresh"_s));
}

void TestHubTest::tellsOfARepository()
{
    const QJsonObject info = m_ada->get(kApi + u"?blobs=true"_s).object();
    QCOMPARE(info.value(u"sha"_s).toString(), m_hub->head(kRepo));
    QCOMPARE(info.value(u"cardData"_s)[u"license"_s], u"mit"_s);
    QVERIFY(info.value(u"tags"_s).toArray().contains(u"license:mit"_s));
    QCOMPARE(info.value(u"siblings"_s)[1][u"size"_s], kCard.size());
    QCOMPARE(m_ada->get(kApi + u"/revision/HEAD"_s).object().value(u"sha"_s).toString(), m_hub->head(kRepo));
    const RawReply unknown = m_ada->get(kApi + u"/revision/nowhere"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.header("X-Error-Code"), "RevisionNotFound");
    QCOMPARE(m_ada->get(kApi + u"?expand[]=sha"_s).object().keys(), (QStringList{u"_id"_s, u"id"_s, u"sha"_s}));
    QCOMPARE(m_ada->get(kApi + u"?expand=nonsense"_s).status, 400);
}

void TestHubTest::readsFiles()
{
    const RawReply first = m_ada->get(u"/ada/card/resolve/main/README.md"_s);
    QCOMPARE(first.status, 307);
    QVERIFY(first.header("Location").startsWith("/api/resolve-cache/models/ada/card/" + m_hub->head(kRepo).toLatin1()));
    QCOMPARE(first.header("X-Repo-Commit"), m_hub->head(kRepo).toLatin1());
    const QString there = QString::fromLatin1(first.header("Location"));
    QCOMPARE(m_ada->get(there).body, kCard);
    QCOMPARE('"' +
                 QCryptographicHash::hash(
                     "blob " + QByteArray::number(kCard.size()) + '\0' + kCard, QCryptographicHash::Sha1)
                     .toHex() +
                 '"',
        first.header("X-Linked-Etag"));

    m_ada->setHeader("Range", "bytes=4-7");
    const RawReply part = m_ada->get(there);
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, kCard.mid(4, 4));
    m_ada->setHeader("Range", "bytes=4000-");
    QCOMPARE(m_ada->get(there).status, 416);

    const RawReply missing = m_ada->get(u"/ada/card/resolve/main/no%20file.md"_s);
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.header("X-Error-Code"), "EntryNotFound");
    QVERIFY(!missing.header("X-Repo-Commit").isEmpty());
}

void TestHubTest::listsTrees()
{
    m_hub->commitAs(u"ada"_s, kRepo, u"main"_s, {{u"a/b/c.txt"_s, "c"}, {u"a/ü d.txt"_s, "d"}, {u"z.txt"_s, "z"}});
    const auto pathsOf = [](const QJsonArray &entries) {
        QStringList paths;
        for (const QJsonValue &entry : entries)
            paths.append(entry[u"path"_s].toString());
        return paths;
    };
    QCOMPARE(pathsOf(m_ada->get(kApi + u"/tree/main"_s).array()),
        (QStringList{u"a"_s, u".gitattributes"_s, u"README.md"_s, u"z.txt"_s}));
    QCOMPARE(pathsOf(m_ada->get(kApi + u"/tree/main/a?recursive=true"_s).array()),
        (QStringList{u"a/b"_s, u"a/b/c.txt"_s, u"a/ü d.txt"_s}));
    QCOMPARE(m_ada->get(kApi + u"/tree/main/z.txt"_s).header("X-Error-Code"), "EntryNotFound");

    RawReply page = m_ada->get(kApi + u"/tree/main?recursive=true&limit=2"_s);
    QStringList all = pathsOf(page.array());
    while (!page.header("Link").isEmpty()) {
        const QByteArray link = page.header("Link");
        page = m_ada->get(QString::fromLatin1(link.mid(1, link.indexOf('>') - 1)));
        all += pathsOf(page.array());
    }
    QCOMPARE(all.size(), 7);

    const RawReply asJson = m_ada->post(
        kApi + u"/paths-info/main"_s, {{u"paths"_s, QJsonArray{u"a/ü d.txt"_s, u"none"_s}}, {u"expand"_s, true}});
    QCOMPARE(pathsOf(asJson.array()), QStringList{u"a/ü d.txt"_s});
    QCOMPARE(asJson.array().at(0)[u"lastCommit"_s][u"id"_s].toString(), m_hub->head(kRepo));
    const RawReply asForm = m_ada->send("POST", kApi + u"/paths-info/main"_s, "paths=a%2F%C3%BC+d.txt&paths=z.txt",
        "application/x-www-form-urlencoded");
    QCOMPARE(pathsOf(asForm.array()), (QStringList{u"a/ü d.txt"_s, u"z.txt"_s}));
}

void TestHubTest::validatesCards_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("warns");

    QTest::newRow("good") << kCard << QString() << false;
    QTest::newRow("CRLF") << QByteArray(kCard).replace("\n", "\r\n") << QString() << false;
    QTest::newRow("no metadata") << QByteArray("# Card\n") << QString() << true;
    QTest::newRow("no space between the lines") << QByteArray("---\n---\n") << QString() << true;
    QTest::newRow("Norwegian") << QByteArray("---\nlanguage: no\n---\n") << QString() << false;
    QTest::newRow("true as a tag") << QByteArray("---\ntags: [true]\n---\n") << u"\"tags[0]\" must be a string"_s
                                   << false;
    QTest::newRow("null as a dataset") << QByteArray("---\ndatasets:\n- null\n---\n")
                                       << u"\"datasets[0]\" must be a string"_s << false;
    QTest::newRow("number as a task") << QByteArray("---\npipeline_tag: 1\n---\n")
                                      << u"\"pipeline_tag\" must be a string"_s << false;
    QTest::newRow("licence") << QByteArray("---\nlicense: mine\n---\n") << u"\"license\" must be one of"_s << false;
    QTest::newRow("syntax") << QByteArray("---\ntags: [a\n---\n") << u"YAML error"_s << false;
    QTest::newRow("twice") << QByteArray("---\ntags: a\ntags: b\n---\n") << u"duplicated mapping key"_s << false;
    QTest::newRow("results") << QByteArray("---\nmodel-index:\n- name: x\n  results:\n  - dataset: {config: 1}\n---\n")
                             << u"\"model-index[0].results[0].dataset.config\" must be a string"_s << false;
}

void TestHubTest::validatesCards()
{
    QFETCH(QByteArray, card);
    QFETCH(QString, error);
    QFETCH(bool, warns);
    const RawReply said =
        RawClient(m_hub->endpoint())
            .post(u"/api/validate-yaml"_s, {{u"content"_s, QString::fromUtf8(card)}, {u"repoType"_s, u"model"_s}});
    QCOMPARE(said.status, error.isEmpty() ? 200 : 400);
    QVERIFY(said.object().value(u"errors"_s)[0][u"message"_s].toString().contains(error));
    QCOMPARE(!said.object().value(u"warnings"_s).toArray().isEmpty(), warns);
}

void TestHubTest::listsCommits()
{
    for (int i = 0; i < 4; ++i)
        m_hub->commitAs(u"bert"_s, kRepo, u"main"_s, {{u"n.txt"_s, QByteArray::number(i)}}, u"Change %1"_s.arg(i));
    const RawReply first = m_ada->get(kApi + u"/commits/main?limit=2"_s);
    QCOMPARE(first.header("X-Total-Count"), "5");
    QCOMPARE(first.array().at(0)[u"title"_s], u"Change 3"_s);
    QCOMPARE(first.array().at(0)[u"authors"_s][0][u"user"_s], u"bert"_s);
    const QByteArray link = first.header("Link");
    QCOMPARE(
        m_ada->get(QString::fromLatin1(link.mid(1, link.indexOf('>') - 1))).array().at(0)[u"title"_s], u"Change 1"_s);
}

void TestHubTest::searches()
{
    m_hub->createRepo(u"acme/secret-card"_s, {.isPrivate = true});
    m_hub->createRepo(u"acme/card-data"_s, {.types = u"datasets"_s});
    RawClient nobody(m_hub->endpoint());
    const QJsonObject found = nobody.get(u"/api/quicksearch?q=CARD&type=model&type=dataset&limit=5"_s).object();
    QCOMPARE(found.value(u"models"_s)[0][u"id"_s].toString(), kRepo);
    QCOMPARE(found.value(u"modelsCount"_s), 1);
    QCOMPARE(found.value(u"datasets"_s)[0][u"id"_s], u"acme/card-data"_s);
    QCOMPARE(m_ada->get(u"/api/models?search=card"_s).array().size(), 2);
    QCOMPARE(m_ada->get(u"/api/models?filter=license:mit"_s).array().size(), 1);
    QVERIFY(m_ada->get(u"/api/models-tags-by-type?type=license"_s).object().value(u"license"_s).toArray().size() > 80);
}

void TestHubTest::leadsToTheName()
{
    m_hub->renameRepo(kRepo, u"acme/Card"_s);
    for (const QString &old : {u"ada/card"_s, u"ACME/card"_s}) {
        const RawReply said = m_ada->send("POST", u"/api/models/%1/preupload/main?x=1"_s.arg(old), "{\"files\":[]}");
        QCOMPARE(said.status, 307);
        QCOMPARE(said.header("Location"), "/api/models/acme/Card/preupload/main?x=1");
    }
    m_hub->renameRepo(u"oldcard"_s, u"acme/Card"_s);
    QCOMPARE(m_ada->get(u"/oldcard/resolve/main/README.md"_s).header("Location"), "/acme/Card/resolve/main/README.md");
    QCOMPARE(m_ada->get(u"/api/models/oldcard"_s).status, 307);
    QCOMPARE(m_ada->get(u"/api/models/acme/Card"_s).status, 200);
}

void TestHubTest::hidesWhatIsPrivate()
{
    m_hub->createRepo(u"ada/private"_s, {.isPrivate = true});
    for (const QString &id : {u"ada/private"_s, u"ada/none"_s}) {
        const RawReply nobody = RawClient(m_hub->endpoint()).get(u"/api/models/"_s + id);
        QCOMPARE(nobody.status, 401);
        QVERIFY(nobody.header("X-Error-Code").isEmpty());
        const RawReply carla = RawClient(m_hub->endpoint(), testtokens::carla).get(u"/api/models/"_s + id);
        QCOMPARE(carla.status, 404);
        QCOMPARE(carla.header("X-Error-Code"), "RepoNotFound");
    }
    QCOMPARE(m_ada->get(u"/api/models/ada/private"_s).status, 200);
}

void TestHubTest::guardsTheGate()
{
    m_hub->createRepo(u"acme/gated"_s, {.gated = u"auto"_s, .files = {{u"README.md"_s, kCard}}});
    m_hub->createRepo(u"acme/off"_s, {.isDisabled = true});
    RawClient carla(m_hub->endpoint(), testtokens::carla);
    QCOMPARE(carla.get(u"/api/models/acme/gated"_s).status, 200);
    QCOMPARE(carla.get(u"/acme/gated/resolve/main/README.md"_s).status, 403);
    QCOMPARE(carla.get(u"/acme/gated/resolve/main/README.md"_s).header("X-Error-Code"), "GatedRepo");
    QCOMPARE(RawClient(m_hub->endpoint()).get(u"/acme/gated/resolve/main/README.md"_s).status, 401);
    QCOMPARE(m_ada->get(u"/acme/gated/resolve/main/README.md"_s).status, 307);
    QCOMPARE(m_ada->get(u"/api/models/acme/off"_s).status, 403);
}

void TestHubTest::limitsTokens()
{
    m_hub->createRepo(u"ada/scoped"_s);
    const auto mayWrite = [this](const QString &token, const QString &id) {
        return RawClient(m_hub->endpoint(), token).get(u"/api/models/%1/auth-check/write"_s.arg(id)).status;
    };
    QCOMPARE(mayWrite(testtokens::ada, kRepo), 200);
    QCOMPARE(mayWrite(testtokens::adaReading, kRepo), 403);
    QCOMPARE(mayWrite(testtokens::adaScoped, kRepo), 403);
    QCOMPARE(mayWrite(testtokens::adaScoped, u"ada/scoped"_s), 200);
    QCOMPARE(mayWrite({}, kRepo), 401);
    m_hub->setTokenRole(testtokens::ada, u"read"_s);
    QCOMPARE(mayWrite(testtokens::ada, kRepo), 403);
    m_hub->revokeToken(testtokens::ada);
    QCOMPARE(mayWrite(testtokens::ada, kRepo), 401);
}

QTEST_GUILESS_MAIN(TestHubTest)
#include "tst_testhub.moc"
