// Commits to the test hub: how files are to be sent, git's own ids, large files, pull requests, branches.
#include "tests/hub/ndjson.h"
#include "tests/hub/pathpatterns.h"
#include "tests/hub/rawclient.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cardwright;
using namespace cardwright::hubtest; // the patterns of a .gitattributes
using namespace Qt::StringLiterals;

namespace {

const QString kRepo = u"ada/card"_s;
const QString kApi = u"/api/models/ada/card"_s;
const QByteArray kCard = "---\nlicense: mit\ntags:\n- one\n---\n# Card\n";

} // namespace

class HubCommitsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysHowToUpload();
    void commitsAsGitDoes();
    void refusesCommits_data();
    void refusesCommits();
    void takesLargeFiles_data();
    void takesLargeFiles();
    void opensPullRequests();
    void mergesPullRequests();
    void makesBranches();

private:
    RawReply commit(RawClient &client, const QByteArray &lines, const QString &revision = u"main"_s)
    {
        return client.send("POST", kApi + u"/commit/"_s + revision, lines, "application/x-ndjson");
    }
    QString upload(RawClient &client, const QByteArray &bytes);

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<RawClient> m_ada;
};

void HubCommitsTest::init()
{
    m_hub = std::make_unique<TestHub>();
    m_hub->createRepo(kRepo, {.files = {{u"README.md"_s, kCard}}});
    m_ada = std::make_unique<RawClient>(m_hub->endpoint(), testtokens::ada);
}

void HubCommitsTest::cleanup()
{
    QVERIFY(m_hub->violations().isEmpty());
}

void HubCommitsTest::saysHowToUpload()
{
    m_hub->commitAs(u"ada"_s, kRepo, u"main"_s, {{u".gitignore"_s, "*.log\n/build/\n"}});
    const auto file = [](const QString &path, const QByteArray &bytes, qint64 size) {
        return QJsonObject{{u"path"_s, path}, {u"size"_s, size},
            {u"sample"_s, QString::fromLatin1(bytes.first(qMin<qsizetype>(512, bytes.size())).toBase64())}};
    };
    const QByteArray text(600, 'x');
    const QJsonArray files{file(u"README.md"_s, kCard, kCard.size()), file(u"a/thumb.png"_s, png(), png().size()),
        file(u"weights.safetensors"_s, text, 600), file(u"long.txt"_s, text, 11 * 1024 * 1024),
        file(u"run.log"_s, text, 600), file(u"sub/build/x.txt"_s, text, 600), file(u"saved_model/a/b"_s, text, 600)};
    const QJsonObject told = m_ada->post(kApi + u"/preupload/main"_s, {{u"files"_s, files}}).object();
    QCOMPARE(told.value(u"commitOid"_s).toString(), m_hub->head(kRepo));
    QStringList modes;
    for (const QJsonValue &one : told.value(u"files"_s).toArray())
        modes.append(one[u"uploadMode"_s].toString() + (one[u"shouldIgnore"_s].toBool() ? u" ignored"_s : QString()));
    QCOMPARE(
        modes, (QStringList{u"regular"_s, u"lfs"_s, u"lfs"_s, u"lfs"_s, u"regular ignored"_s, u"regular"_s, u"lfs"_s}));
    QVERIFY(told.value(u"files"_s)[0][u"oid"_s].isString());
    QVERIFY(told.value(u"files"_s)[1][u"oid"_s].isUndefined());
    QCOMPARE(m_ada->post(kApi + u"/preupload/main"_s, {}).status, 422);
}

void HubCommitsTest::commitsAsGitDoes()
{
    const QString parent = m_hub->head(kRepo);
    const RawReply said = commit(*m_ada, header(u"Say more — ü"_s, parent) + fileLine(u"README.md"_s, kCard + "More.\n")
            + fileLine(u"a.txt"_s, "a file beside a folder") + fileLine(u"a/b.txt"_s, "within"));
    QCOMPARE(said.status, 200);
    QCOMPARE(said.object().value(u"commitOid"_s).toString(), m_hub->head(kRepo));
    QCOMPARE(said.object().value(u"commitUrl"_s).toString(),
        m_hub->endpoint().toString() + u"/ada/card/commit/"_s + m_hub->head(kRepo));
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
    object.write(
        u"tree %1\nparent %2\nauthor %3\ncommitter %3\n\nSay more — ü\n\nWhy.\n"_s.arg(tree, parent, who).toUtf8());
    object.close();
    QCOMPARE(git({u"hash-object"_s, u"-t"_s, u"commit"_s, u".git/object"_s}), m_hub->head(kRepo));
    const QString folderOid = git({u"rev-parse"_s, tree + u":a"_s});
    QCOMPARE(m_ada->get(kApi + u"/tree/main"_s).array().at(0)[u"oid"_s].toString(), folderOid);
}

void HubCommitsTest::refusesCommits_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("bad metadata") << fileLine(u"README.md"_s, "---\nlicense: mine\n---\n") << 400 << QByteArray();
    QTest::newRow("binary as text") << fileLine(u"a.png"_s, png()) << 400 << QByteArray();
    QTest::newRow("too long") << fileLine(u"a.txt"_s, QByteArray(10 * 1024 * 1024 + 1, 'x')) << 400 << QByteArray();
    QTest::newRow("backslash") << fileLine(u"a\\b.txt"_s, "x") << 422 << QByteArray();
    QTest::newRow("dots") << fileLine(u"../b.txt"_s, "x") << 422 << QByteArray();
    QTest::newRow("object not uploaded") << lfsLine(u"a.bin"_s, shaOf("x"), 1) << 400 << QByteArray();
    QTest::newRow("not there") << line(u"deletedFile"_s, {{u"path"_s, u"none.txt"_s}}) << 404
                               << QByteArray("EntryNotFound");
    QTest::newRow("no JSON") << QByteArray("{\"key\":\n") << 400 << QByteArray();
    QTest::newRow("not base64") << line(u"file"_s,
                                       {{u"path"_s, u"a.txt"_s}, {u"content"_s, u"@@"_s}, {u"encoding"_s, u"base64"_s}})
                                << 400 << QByteArray();
}

void HubCommitsTest::refusesCommits()
{
    QFETCH(QByteArray, lines);
    const QString before = m_hub->head(kRepo);
    const RawReply said = commit(*m_ada, header(u"Try"_s, before) + lines);
    QTEST(said.status, "status");
    QTEST(said.header("X-Error-Code"), "code");
    QCOMPARE(m_hub->head(kRepo), before);
}

QString HubCommitsTest::upload(RawClient &client, const QByteArray &bytes)
{
    const QJsonObject object{{u"oid"_s, shaOf(bytes)}, {u"size"_s, bytes.size()}};
    const QJsonObject asked{{u"operation"_s, u"upload"_s}, {u"transfers"_s, QJsonArray{u"basic"_s, u"multipart"_s}},
        {u"hash_algo"_s, u"sha256"_s}, {u"ref"_s, QJsonObject{{u"name"_s, u"main"_s}}},
        {u"objects"_s, QJsonArray{object}}};
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
            const RawReply put =
                storage.send("PUT", there, bytes.mid((part - 1) * chunk, chunk), "application/octet-stream");
            parts.append(QJsonObject{{u"partNumber"_s, part}, {u"etag"_s, QString::fromLatin1(put.header("ETag"))}});
        }
        RawClient(m_hub->endpoint())
            .post(action.value(u"href"_s).toString(), {{u"oid"_s, object.value(u"oid"_s)}, {u"parts"_s, parts}});
    }
    const RawReply verified =
        client.post(told.value(u"objects"_s)[0][u"actions"_s][u"verify"_s][u"href"_s].toString(), object);
    return verified.status == 200 ? object.value(u"oid"_s).toString() : QString();
}

void HubCommitsTest::takesLargeFiles_data()
{
    QTest::addColumn<int>("chunk");
    QTest::newRow("basic") << 0;
    QTest::newRow("multipart") << 1000;
    QTest::newRow("multipart, even") << 500;
}

void HubCommitsTest::takesLargeFiles()
{
    QFETCH(int, chunk);
    m_hub->setMultipart(100, chunk);
    const QByteArray bytes = png() + QByteArray(2500 - png().size(), '\7');
    const QString oid = upload(*m_ada, bytes);
    QVERIFY(!oid.isEmpty());
    const QByteArray lines = header(u"A picture"_s, m_hub->head(kRepo))
        + lfsLine(u"a b.png"_s, oid, bytes.size());
    QCOMPARE(commit(*m_ada, lines).status, 200);
    QCOMPARE(m_hub->file(kRepo, u"a b.png"_s), bytes);
    QVERIFY(m_hub->isLarge(kRepo, u"a b.png"_s));
    QVERIFY(isKeptInLfs(*m_hub->file(kRepo, u".gitattributes"_s), u"a b.png"_s));

    const QJsonObject entry =
        m_ada->post(kApi + u"/paths-info/main"_s, {{u"paths"_s, QJsonArray{u"a b.png"_s}}}).array().at(0).toObject();
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

void HubCommitsTest::opensPullRequests()
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
    QCOMPARE(commit(carla, header(u"More"_s, m_hub->head(kRepo, u"refs/pr/1"_s)) + fileLine(u"y.txt"_s, "y"),
                 u"refs%2Fpr%2F1"_s)
                 .status,
        200);
    QCOMPARE(commit(carla, header(u"Odd"_s, base) + fileLine(u"y.txt"_s, "y"), base + u"?create_pr=1"_s)
                 .header("X-Error-Code"),
        "RevisionNotFound");

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

void HubCommitsTest::mergesPullRequests()
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
    QCOMPARE(m_ada->get(kApi + u"/discussions/2"_s).object().value(u"filesWithConflicts"_s),
        QJsonValue(QJsonArray{u"README.md"_s}));
    QCOMPARE(m_ada->post(kApi + u"/discussions/2/merge"_s, {}).status, 409);
    QCOMPARE(
        m_ada->post(kApi + u"/discussions/2/status"_s, {{u"status"_s, u"closed"_s}}).object().value(u"newStatus"_s),
        u"closed"_s);
    QCOMPARE(m_ada->post(kApi + u"/discussions/2/comment"_s, {{u"comment"_s, u"Thanks."_s}}).status, 201);
    QCOMPARE(m_hub->pullRequests(kRepo).at(0).status, u"merged"_s);
    const RawReply opened = m_ada->post(
        kApi + u"/discussions"_s, {{u"title"_s, u"Draft"_s}, {u"description"_s, u"."_s}, {u"pullRequest"_s, true}});
    QCOMPARE(opened.object().value(u"num"_s), 3);
    QCOMPARE(m_hub->pullRequests(kRepo).at(2).status, u"draft"_s);
}

void HubCommitsTest::makesBranches()
{
    QCOMPARE(m_ada->post(kApi + u"/branch/try%2Fthis"_s, {}).status, 200);
    QCOMPARE(m_hub->head(kRepo, u"try/this"_s), m_hub->head(kRepo));
    QCOMPARE(m_ada->post(kApi + u"/branch/try%2Fthis"_s, {}).status, 409);
    QCOMPARE(m_ada->post(kApi + u"/branch/refs%2Fpr%2F9"_s, {}).status, 400);
    QCOMPARE(commit(*m_ada, header(u"There"_s, m_hub->head(kRepo)) + fileLine(u"t.txt"_s, "t"), u"try%2Fthis"_s).status,
        200);
    QVERIFY(!m_hub->file(kRepo, u"t.txt"_s) && m_hub->file(kRepo, u"t.txt"_s, u"try/this"_s));
    QCOMPARE(m_ada->send("DELETE", kApi + u"/branch/try%2Fthis"_s).status, 200);
    QCOMPARE(m_ada->send("DELETE", kApi + u"/branch/try%2Fthis"_s).header("X-Error-Code"), "RevisionNotFound");
    QCOMPARE(m_ada->send("DELETE", kApi + u"/branch/main"_s).status, 403);
}

QTEST_GUILESS_MAIN(HubCommitsTest)
#include "tst_hubcommits.moc"
