// The git server, seen by git: clone, push, a login, and large files through Git LFS.
#include "tests/hub/githttp.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

class GitHttpTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void pushesAndClones_data();
    void pushesAndClones();
    void asksForALogin();
    void refusesPushesWhenReadOnly();
    void keepsLargeFiles();

private:
    bool git(const QStringList &arguments, const QString &in = u"work"_s);
    void write(const QString &path, const QByteArray &bytes);
    QByteArray read(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitHttp> m_server;
    QStringList m_options; ///< for every git
    QByteArray m_said;
};

bool GitHttpTest::git(const QStringList &arguments, const QString &in)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->filePath(in));
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList who{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s};
    process.start(u"git"_s, who + m_options + arguments);
    process.waitForFinished(-1);
    m_said = process.readAll();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void GitHttpTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

QByteArray GitHttpTest::read(const QString &path)
{
    QFile file(m_folder->filePath(path));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void GitHttpTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<GitHttp>(m_folder->filePath(u"served"_s));
    m_options.clear();
    QDir(m_folder->path()).mkpath(u"served"_s);
    m_server->create(u"card"_s);
    QVERIFY2(git({u"clone"_s, u"-q"_s, m_server->url(u"card"_s).toString(), u"work"_s}, u"."_s), m_said);
    QVERIFY2(git({u"checkout"_s, u"-q"_s, u"-b"_s, u"main"_s}), m_said);
    write(u"work/README.md"_s, "# Card\n");
    QVERIFY2(git({u"add"_s, u"."_s}), m_said);
    QVERIFY2(git({u"commit"_s, u"-q"_s, u"-m"_s, u"A card"_s}), m_said);
}

void GitHttpTest::pushesAndClones_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("small") << 100;
    QTest::newRow("sent in chunks") << 3'000'000; // above http.postBuffer
}

void GitHttpTest::pushesAndClones()
{
    QFETCH(int, size);
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    write(u"work/data"_s, bytes);
    QVERIFY(git({u"add"_s, u"."_s}) && git({u"commit"_s, u"-q"_s, u"-m"_s, u"Data"_s}));
    QVERIFY2(git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}), m_said);
    QVERIFY2(git({u"clone"_s, u"-q"_s, m_server->url(u"card"_s).toString(), u"other"_s}, u"."_s), m_said);
    QCOMPARE(read(u"other/README.md"_s), "# Card\n");
    QVERIFY(read(u"other/data"_s) == bytes);
    // A second clone asks for what it lacks in a gzipped body once there is much to tell: git names its latest commits first.
    qputenv("GIT_COMMITTER_DATE", "@4000000000 +0000");
    for (int i = 0; i < 40; ++i)
        QVERIFY(git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, QString::number(i)}, u"other"_s));
    qunsetenv("GIT_COMMITTER_DATE");
    write(u"work/README.md"_s, "# Card again\n");
    QVERIFY(
        git({u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"Again"_s}) && git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}));
    QVERIFY2(git({u"fetch"_s, u"-q"_s, u"origin"_s}, u"other"_s), m_said);
    QVERIFY(std::ranges::any_of(m_server->requests(), [](const auto &it) { return it.contentEncoding == "gzip"; }));
    QVERIFY2(git({u"show"_s, u"origin/main:README.md"_s}, u"other"_s), m_said);
    QCOMPARE(m_said, "# Card again\n");
}

void GitHttpTest::asksForALogin()
{
    m_server->requireLogin(u"ada"_s, u"secret"_s);
    QVERIFY(!git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}));
    QCOMPARE(m_server->requests().last().status, 401);
    m_options = {u"-c"_s, u"credential.helper=!f() { echo username=ada; echo password=secret; }; f"_s};
    QVERIFY2(git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}), m_said);
    QVERIFY(m_server->requests().last().hadAuthorization);
}

void GitHttpTest::refusesPushesWhenReadOnly()
{
    m_server->setReadOnly(true);
    QVERIFY(!git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}));
    QCOMPARE(m_server->requests().last().status, 403);
    m_server->setReadOnly(false);
    QVERIFY2(git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}), m_said);
}

void GitHttpTest::keepsLargeFiles()
{
    if (!git({u"lfs"_s, u"version"_s}))
        QSKIP("git-lfs is not installed");
    m_server->requireLogin(u"ada"_s, u"secret"_s);
    m_options = {u"-c"_s, u"credential.helper=!f() { echo username=ada; echo password=secret; }; f"_s};
    const QByteArray bytes(2'000'000, '\3');
    const QString oid = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY2(git({u"lfs"_s, u"install"_s}), m_said);
    QVERIFY2(git({u"lfs"_s, u"track"_s, u"*.bin"_s}), m_said);
    write(u"work/a.bin"_s, bytes);
    QVERIFY(git({u"add"_s, u"."_s}) && git({u"commit"_s, u"-q"_s, u"-m"_s, u"Large"_s}));
    QVERIFY(!m_server->largeFile(u"card"_s, oid));
    QVERIFY2(git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s}), m_said);
    QVERIFY(m_server->largeFile(u"card"_s, oid) == bytes);
    QVERIFY2(git({u"clone"_s, u"-q"_s, m_server->url(u"card"_s).toString(), u"other"_s}, u"."_s), m_said);
    QVERIFY(read(u"other/a.bin"_s) == bytes);
}

QTEST_GUILESS_MAIN(GitHttpTest)
#include "tst_githttp.moc"
