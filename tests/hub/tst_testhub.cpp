// The test hub's answers, as hub-protocol has them: each request kind, who may do what, and git's own ids.
#include "tests/hub/pathpatterns.h"
#include "tests/hub/rawclient.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kRepo = u"ada/card"_s;
const QString kApi = u"/api/models/ada/card"_s;
const QByteArray kCard = "---\nlicense: mit\ntags:\n- one\n---\n# Card\n";

QByteArray line(const QString &key, const QJsonObject &value)
{
    return QJsonDocument(QJsonObject{{u"key"_s, key}, {u"value"_s, value}}).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray header(const QString &title, const QString &parent)
{
    return line(u"header"_s, {{u"summary"_s, title}, {u"description"_s, u"Why."_s}, {u"parentCommit"_s, parent}});
}

QByteArray fileLine(const QString &path, const QByteArray &content)
{
    return line(u"file"_s, {{u"path"_s, path}, {u"content"_s, QString::fromLatin1(content.toBase64())}, {u"encoding"_s, u"base64"_s}});
}

QByteArray png()
{
    return QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200") + "picture";
}

QString shaOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

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
    void saysHowToUpload();
    void commitsAsGitDoes();
    void refusesCommits_data();
    void refusesCommits();
    void takesLargeFiles_data();
    void takesLargeFiles();
    void opensPullRequests();
    void mergesPullRequests();
    void makesBranches();
    void listsCommits();
    void searches();
    void leadsToTheName();
    void hidesWhatIsPrivate();
    void guardsTheGate();
    void limitsTokens();

private:
    RawReply commit(RawClient &client, const QByteArray &lines, const QString &revision = u"main"_s)
    {
        return client.send("POST", kApi + u"/commit/"_s + revision, lines, "application/x-ndjson");
    }
    QString upload(RawClient &client, const QByteArray &bytes);

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
    const QJsonObject wish{{u"name"_s, u"fresh"_s}, {u"organization"_s, u"acme"_s}, {u"visibility"_s, u"private"_s}, {u"license"_s, u"mit"_s}};
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
    QCOMPARE(RawClient(m_hub->endpoint(), testtokens::adaReading).post(u"/api/repos/create"_s, {{u"name"_s, u"x"_s}}).status, 403);

    QCOMPARE(m_ada->send("DELETE", u"/api/repos/delete"_s, R"({"name":"fresh","organization":"acme","type":"model"})").status, 200);
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
    QCOMPARE('"' + QCryptographicHash::hash("blob " + QByteArray::number(kCard.size()) + '\0' + kCard, QCryptographicHash::Sha1).toHex() + '"',
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
    QCOMPARE(pathsOf(m_ada->get(kApi + u"/tree/main"_s).array()), (QStringList{u"a"_s, u".gitattributes"_s, u"README.md"_s, u"z.txt"_s}));
    QCOMPARE(pathsOf(m_ada->get(kApi + u"/tree/main/a?recursive=true"_s).array()), (QStringList{u"a/b"_s, u"a/b/c.txt"_s, u"a/ü d.txt"_s}));
    QCOMPARE(m_ada->get(kApi + u"/tree/main/z.txt"_s).header("X-Error-Code"), "EntryNotFound");

    RawReply page = m_ada->get(kApi + u"/tree/main?recursive=true&limit=2"_s);
    QStringList all = pathsOf(page.array());
    while (!page.header("Link").isEmpty()) {
        const QByteArray link = page.header("Link");
        page = m_ada->get(QString::fromLatin1(link.mid(1, link.indexOf('>') - 1)));
        all += pathsOf(page.array());
    }
    QCOMPARE(all.size(), 7);

    const RawReply asJson = m_ada->post(kApi + u"/paths-info/main"_s, {{u"paths"_s, QJsonArray{u"a/ü d.txt"_s, u"none"_s}}, {u"expand"_s, true}});
    QCOMPARE(pathsOf(asJson.array()), QStringList{u"a/ü d.txt"_s});
    QCOMPARE(asJson.array().at(0)[u"lastCommit"_s][u"id"_s].toString(), m_hub->head(kRepo));
    const RawReply asForm = m_ada->send("POST", kApi + u"/paths-info/main"_s, "paths=a%2F%C3%BC+d.txt&paths=z.txt", "application/x-www-form-urlencoded");
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
    QTest::newRow("true as a tag") << QByteArray("---\ntags: [true]\n---\n") << u"\"tags[0]\" must be a string"_s << false;
    QTest::newRow("null as a dataset") << QByteArray("---\ndatasets:\n- null\n---\n") << u"\"datasets[0]\" must be a string"_s << false;
    QTest::newRow("number as a task") << QByteArray("---\npipeline_tag: 1\n---\n") << u"\"pipeline_tag\" must be a string"_s << false;
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
    const RawReply said = RawClient(m_hub->endpoint()).post(u"/api/validate-yaml"_s, {{u"content"_s, QString::fromUtf8(card)}, {u"repoType"_s, u"model"_s}});
    QCOMPARE(said.status, error.isEmpty() ? 200 : 400);
    QVERIFY(said.object().value(u"errors"_s)[0][u"message"_s].toString().contains(error));
    QCOMPARE(!said.object().value(u"warnings"_s).toArray().isEmpty(), warns);
}

void TestHubTest::saysHowToUpload()
{
    m_hub->commitAs(u"ada"_s, kRepo, u"main"_s, {{u".gitignore"_s, "*.log\n/build/\n"}});
    const auto file = [](const QString &path, const QByteArray &bytes, qint64 size) {
        return QJsonObject{{u"path"_s, path}, {u"size"_s, size}, {u"sample"_s, QString::fromLatin1(bytes.first(qMin<qsizetype>(512, bytes.size())).toBase64())}};
    };
    const QByteArray text(600, 'x');
    const QJsonArray files{file(u"README.md"_s, kCard, kCard.size()), file(u"a/thumb.png"_s, png(), png().size()),
        file(u"weights.safetensors"_s, text, 600), file(u"long.txt"_s, text, 11 * 1024 * 1024), file(u"run.log"_s, text, 600),
        file(u"sub/build/x.txt"_s, text, 600), file(u"saved_model/a/b"_s, text, 600)};
    const QJsonObject told = m_ada->post(kApi + u"/preupload/main"_s, {{u"files"_s, files}}).object();
    QCOMPARE(told.value(u"commitOid"_s).toString(), m_hub->head(kRepo));
    QStringList modes;
    for (const QJsonValue &one : told.value(u"files"_s).toArray())
        modes.append(one[u"uploadMode"_s].toString() + (one[u"shouldIgnore"_s].toBool() ? u" ignored"_s : QString()));
    QCOMPARE(modes, (QStringList{u"regular"_s, u"lfs"_s, u"lfs"_s, u"lfs"_s, u"regular ignored"_s, u"regular"_s, u"lfs"_s}));
    QVERIFY(told.value(u"files"_s)[0][u"oid"_s].isString());
    QVERIFY(told.value(u"files"_s)[1][u"oid"_s].isUndefined());
    QCOMPARE(m_ada->post(kApi + u"/preupload/main"_s, {}).status, 422);
}

void TestHubTest::commitsAsGitDoes()
{
    const QString parent = m_hub->head(kRepo);
    const RawReply said = commit(*m_ada, header(u"Say more — ü"_s, parent) + fileLine(u"README.md"_s, kCard + "More.\n")
            + fileLine(u"a.txt"_s, "a file beside a folder") + fileLine(u"a/b.txt"_s, "within"));
    QCOMPARE(said.status, 200);
    QCOMPARE(said.object().value(u"commitOid"_s).toString(), m_hub->head(kRepo));
    QCOMPARE(said.object().value(u"commitUrl"_s).toString(), m_hub->endpoint().toString() + u"/ada/card/commit/"_s + m_hub->head(kRepo));
    QCOMPARE(m_hub->commits(kRepo).first().parent, parent);

    // git itself makes the same commit of the same files.
    QTemporaryDir folder;
    const auto git = [&folder](const QStringList &arguments, const QStringList &environment = {}) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.setEnvironment(QProcess::systemEnvironment() + environment);
        process.start(u"git"_s, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    };
    git({u"init"_s, u"-q"_s});
    for (const QString &path : m_hub->paths(kRepo)) {
        QDir(folder.path()).mkpath(QFileInfo(path).path());
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(*m_hub->file(kRepo, path));
    }
    git({u"-c"_s, u"core.autocrlf=false"_s, u"add"_s, u"-A"_s, u"-f"_s});
    const QJsonArray listed = m_ada->get(kApi + u"/commits/main"_s).array();
    const QDateTime date = QDateTime::fromString(listed.at(0)[u"date"_s].toString(), Qt::ISODateWithMs);
    const QString when = u"%1 +0000"_s.arg(date.toSecsSinceEpoch());
    const QString tree = git({u"write-tree"_s});
    QFile message(folder.filePath(u".git/message"_s));
    QVERIFY(message.open(QFile::WriteOnly));
    message.write(u"Say more — ü\n\nWhy.\n"_s.toUtf8());
    message.close();
    // The parent is not in that repository, which git minds; its object is made by hand instead.
    QFile object(folder.filePath(u".git/object"_s));
    QVERIFY(object.open(QFile::WriteOnly));
    const QString who = u"ada <ada@users.noreply.example.org> "_s + when;
    object.write(u"tree %1\nparent %2\nauthor %3\ncommitter %3\n\nSay more — ü\n\nWhy.\n"_s.arg(tree, parent, who).toUtf8());
    object.close();
    QCOMPARE(git({u"hash-object"_s, u"-t"_s, u"commit"_s, u".git/object"_s}), m_hub->head(kRepo));
    const QString folderOid = git({u"rev-parse"_s, tree + u":a"_s});
    QCOMPARE(m_ada->get(kApi + u"/tree/main"_s).array().at(0)[u"oid"_s].toString(), folderOid);
}

void TestHubTest::refusesCommits_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("bad metadata") << fileLine(u"README.md"_s, "---\nlicense: mine\n---\n") << 400 << QByteArray();
    QTest::newRow("binary as text") << fileLine(u"a.png"_s, png()) << 400 << QByteArray();
    QTest::newRow("too long") << fileLine(u"a.txt"_s, QByteArray(10 * 1024 * 1024 + 1, 'x')) << 400 << QByteArray();
    QTest::newRow("backslash") << fileLine(u"a\\b.txt"_s, "x") << 422 << QByteArray();
    QTest::newRow("dots") << fileLine(u"../b.txt"_s, "x") << 422 << QByteArray();
    QTest::newRow("object not uploaded") << line(u"lfsFile"_s, {{u"path"_s, u"a.bin"_s}, {u"algo"_s, u"sha256"_s}, {u"oid"_s, shaOf("x")}, {u"size"_s, 1}})
                                         << 400 << QByteArray();
    QTest::newRow("not there") << line(u"deletedFile"_s, {{u"path"_s, u"none.txt"_s}}) << 404 << QByteArray("EntryNotFound");
    QTest::newRow("no JSON") << QByteArray("{\"key\":\n") << 400 << QByteArray();
    QTest::newRow("not base64") << line(u"file"_s, {{u"path"_s, u"a.txt"_s}, {u"content"_s, u"@@"_s}, {u"encoding"_s, u"base64"_s}}) << 400 << QByteArray();
}

void TestHubTest::refusesCommits()
{
    QFETCH(QByteArray, lines);
    const QString before = m_hub->head(kRepo);
    const RawReply said = commit(*m_ada, header(u"Try"_s, before) + lines);
    QTEST(said.status, "status");
    QTEST(said.header("X-Error-Code"), "code");
    QCOMPARE(m_hub->head(kRepo), before);
}

QString TestHubTest::upload(RawClient &client, const QByteArray &bytes)
{
    const QJsonObject object{{u"oid"_s, shaOf(bytes)}, {u"size"_s, bytes.size()}};
    const QJsonObject asked{{u"operation"_s, u"upload"_s}, {u"transfers"_s, QJsonArray{u"basic"_s, u"multipart"_s}}, {u"hash_algo"_s, u"sha256"_s},
        {u"ref"_s, QJsonObject{{u"name"_s, u"main"_s}}}, {u"objects"_s, QJsonArray{object}}};
    const QJsonObject told = client.post(u"/ada/card.git/info/lfs/objects/batch"_s, asked).object();
    const QJsonObject action = told.value(u"objects"_s)[0][u"actions"_s][u"upload"_s].toObject();
    if (action.isEmpty())
        return u"already there"_s;
    RawClient storage(m_hub->storage());
    const QJsonObject header = action.value(u"header"_s).toObject();
    if (!header.contains(u"chunk_size"_s)) {
        storage.send("PUT", action.value(u"href"_s).toString(), bytes, "application/octet-stream");
    } else {
        const qint64 chunk = header.value(u"chunk_size"_s).toString().toLongLong();
        QJsonArray parts;
        for (int part = 1; (part - 1) * chunk < bytes.size(); ++part) {
            const QString there = header.value(u"%1"_s.arg(part, 5, 10, QLatin1Char('0'))).toString();
            const RawReply put = storage.send("PUT", there, bytes.mid((part - 1) * chunk, chunk), "application/octet-stream");
            parts.append(QJsonObject{{u"partNumber"_s, part}, {u"etag"_s, QString::fromLatin1(put.header("ETag"))}});
        }
        RawClient(m_hub->endpoint()).post(action.value(u"href"_s).toString(), {{u"oid"_s, object.value(u"oid"_s)}, {u"parts"_s, parts}});
    }
    const RawReply verified = client.post(told.value(u"objects"_s)[0][u"actions"_s][u"verify"_s][u"href"_s].toString(), object);
    return verified.status == 200 ? object.value(u"oid"_s).toString() : QString();
}

void TestHubTest::takesLargeFiles_data()
{
    QTest::addColumn<int>("chunk");
    QTest::newRow("basic") << 0;
    QTest::newRow("multipart") << 1000;
    QTest::newRow("multipart, even") << 500;
}

void TestHubTest::takesLargeFiles()
{
    QFETCH(int, chunk);
    m_hub->setMultipart(100, chunk);
    const QByteArray bytes = png() + QByteArray(2500 - png().size(), '\7');
    const QString oid = upload(*m_ada, bytes);
    QVERIFY(!oid.isEmpty());
    const QByteArray lines = header(u"A picture"_s, m_hub->head(kRepo))
        + line(u"lfsFile"_s, {{u"path"_s, u"a b.png"_s}, {u"algo"_s, u"sha256"_s}, {u"oid"_s, oid}, {u"size"_s, bytes.size()}});
    QCOMPARE(commit(*m_ada, lines).status, 200);
    QCOMPARE(m_hub->file(kRepo, u"a b.png"_s), bytes);
    QVERIFY(m_hub->isLarge(kRepo, u"a b.png"_s));
    QVERIFY(isKeptInLfs(*m_hub->file(kRepo, u".gitattributes"_s), u"a b.png"_s));

    const QJsonObject entry = m_ada->post(kApi + u"/paths-info/main"_s, {{u"paths"_s, QJsonArray{u"a b.png"_s}}}).array().at(0).toObject();
    QCOMPARE(entry.value(u"lfs"_s)[u"oid"_s].toString(), oid);
    QCOMPARE(entry.value(u"size"_s), bytes.size());
    QVERIFY(m_ada->get(u"/ada/card/raw/main/a%20b.png"_s).body.startsWith("version https://git-lfs"));
    const RawReply first = m_ada->get(u"/ada/card/resolve/main/a%20b.png"_s);
    QCOMPARE(first.status, 302);
    QCOMPARE(first.header("X-Linked-Size").toLongLong(), bytes.size());
    const QString there = QString::fromLatin1(first.header("Location"));
    QVERIFY(there.startsWith(m_hub->storage().toString()));
    QCOMPARE(RawClient(m_hub->storage()).get(there).body, bytes);
    QCOMPARE(RawClient(m_hub->storage()).get(there.chopped(1)).status, 403);
    // Once there, it needs no second upload.
    QCOMPARE(upload(*m_ada, bytes), u"already there"_s);
}

void TestHubTest::opensPullRequests()
{
    RawClient carla(m_hub->endpoint(), testtokens::carla);
    const QString base = m_hub->head(kRepo);
    const RawReply direct = commit(carla, header(u"Try"_s, base) + fileLine(u"x.txt"_s, "x"));
    QCOMPARE(direct.status, 403);
    QVERIFY(direct.object().value(u"error"_s).toString().contains(u"create_pr=1"_s));
    const RawReply said = commit(carla, header(u"Propose"_s, base) + fileLine(u"x.txt"_s, "x"), u"main?create_pr=1"_s);
    QCOMPARE(said.status, 200);
    QVERIFY(said.object().value(u"pullRequestUrl"_s).toString().endsWith(u"/ada/card/discussions/1"_s));
    QCOMPARE(m_hub->head(kRepo), base);
    QCOMPARE(m_hub->file(kRepo, u"x.txt"_s, u"refs/pr/1"_s), "x");
    QCOMPARE(commit(carla, header(u"More"_s, m_hub->head(kRepo, u"refs/pr/1"_s)) + fileLine(u"y.txt"_s, "y"), u"refs%2Fpr%2F1"_s).status, 200);
    QCOMPARE(commit(carla, header(u"Odd"_s, base) + fileLine(u"y.txt"_s, "y"), base + u"?create_pr=1"_s).header("X-Error-Code"), "RevisionNotFound");

    const QJsonObject listed = carla.get(kApi + u"/discussions?type=pull_request&status=open&author=carla"_s).object();
    QCOMPARE(listed.value(u"count"_s), 1);
    QCOMPARE(listed.value(u"discussions"_s)[0][u"title"_s], u"Propose"_s);
    QCOMPARE(carla.get(kApi + u"/refs?include_prs=1"_s).object().value(u"pullRequests"_s)[0][u"ref"_s], u"refs/pr/1"_s);
    // A file for it may be sent without naming a ref, and only so.
    const QJsonObject object{{u"oid"_s, shaOf("z")}, {u"size"_s, 1}};
    QJsonObject batch{{u"operation"_s, u"upload"_s}, {u"objects"_s, QJsonArray{object}}};
    QCOMPARE(carla.post(u"/ada/card.git/info/lfs/objects/batch"_s, batch).status, 200);
    batch.insert(u"ref"_s, QJsonObject{{u"name"_s, u"main"_s}});
    QCOMPARE(carla.post(u"/ada/card.git/info/lfs/objects/batch"_s, batch).status, 403);
}

void TestHubTest::mergesPullRequests()
{
    RawClient carla(m_hub->endpoint(), testtokens::carla);
    const QString base = m_hub->head(kRepo);
    commit(carla, header(u"Propose"_s, base) + fileLine(u"x.txt"_s, "x"), u"main?create_pr=1"_s);
    commit(carla, header(u"Clash"_s, base) + fileLine(u"README.md"_s, kCard + "Hers.\n"), u"main?create_pr=1"_s);
    m_hub->commitAs(u"ada"_s, kRepo, u"main"_s, {{u"README.md"_s, kCard + "Ours.\n"}});
    QCOMPARE(carla.post(kApi + u"/discussions/1/merge"_s, {}).status, 403);
    QCOMPARE(m_ada->post(kApi + u"/discussions/1/merge"_s, {}).status, 200);
    QCOMPARE(m_hub->commits(kRepo).first().title, u"Propose (#1)"_s);
    QCOMPARE(m_hub->file(kRepo, u"x.txt"_s), "x");
    QCOMPARE(m_hub->file(kRepo, u"README.md"_s), kCard + "Ours.\n");
    QCOMPARE(m_ada->get(kApi + u"/discussions/2"_s).object().value(u"filesWithConflicts"_s), QJsonValue(QJsonArray{u"README.md"_s}));
    QCOMPARE(m_ada->post(kApi + u"/discussions/2/merge"_s, {}).status, 409);
    QCOMPARE(m_ada->post(kApi + u"/discussions/2/status"_s, {{u"status"_s, u"closed"_s}}).object().value(u"newStatus"_s), u"closed"_s);
    QCOMPARE(m_ada->post(kApi + u"/discussions/2/comment"_s, {{u"comment"_s, u"Thanks."_s}}).status, 201);
    QCOMPARE(m_hub->pullRequests(kRepo).at(0).status, u"merged"_s);
    const RawReply opened = m_ada->post(kApi + u"/discussions"_s, {{u"title"_s, u"Draft"_s}, {u"description"_s, u"."_s}, {u"pullRequest"_s, true}});
    QCOMPARE(opened.object().value(u"num"_s), 3);
    QCOMPARE(m_hub->pullRequests(kRepo).at(2).status, u"draft"_s);
}

void TestHubTest::makesBranches()
{
    QCOMPARE(m_ada->post(kApi + u"/branch/try%2Fthis"_s, {}).status, 200);
    QCOMPARE(m_hub->head(kRepo, u"try/this"_s), m_hub->head(kRepo));
    QCOMPARE(m_ada->post(kApi + u"/branch/try%2Fthis"_s, {}).status, 409);
    QCOMPARE(m_ada->post(kApi + u"/branch/refs%2Fpr%2F9"_s, {}).status, 400);
    QCOMPARE(commit(*m_ada, header(u"There"_s, m_hub->head(kRepo)) + fileLine(u"t.txt"_s, "t"), u"try%2Fthis"_s).status, 200);
    QVERIFY(!m_hub->file(kRepo, u"t.txt"_s) && m_hub->file(kRepo, u"t.txt"_s, u"try/this"_s));
    QCOMPARE(m_ada->send("DELETE", kApi + u"/branch/try%2Fthis"_s).status, 200);
    QCOMPARE(m_ada->send("DELETE", kApi + u"/branch/try%2Fthis"_s).header("X-Error-Code"), "RevisionNotFound");
    QCOMPARE(m_ada->send("DELETE", kApi + u"/branch/main"_s).status, 403);
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
    QCOMPARE(m_ada->get(QString::fromLatin1(link.mid(1, link.indexOf('>') - 1))).array().at(0)[u"title"_s], u"Change 1"_s);
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
