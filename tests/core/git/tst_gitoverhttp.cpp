// Publishing over HTTP to git's own http-backend: logging in, large files, and connections that break.
#include "core/git/gittarget.h"

#include "tests/core/git/clonedworld.h"
#include "tests/core/git/publishing.h"
#include "tests/hub/faultproxy.h"
#include "tests/hub/githttp.h"
#include "tests/hub/ownthread.h"

#include <QCryptographicHash>
#include <QStandardPaths>

#include <atomic>

using namespace cardwright;
using namespace cardwright::hubtest;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLogin = "echo username=ada; echo password=s3cret\n"; // of a credential helper

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Stands in front of a server and does `effect` to some POSTs of a push.
class Interference {
public:
    Interference(const QUrl &server, Effect effect, int times, bool untilTheEnd = false)
    {
        const ProxyWatch watch{[this, effect, times, untilTheEnd](const QByteArray &method, const QByteArray &address) -> std::optional<Fault> {
            const bool isPush = method == "POST" && address.contains("git-receive-pack");
            const bool isMeant = isPush || (untilTheEnd && m_fired > 0);
            return isMeant && m_fired++ < times ? std::optional(Fault{effect}) : std::nullopt;
        }, [](const QByteArray &, const QByteArray &, const QByteArray &) {}};
        m_thread.run([&] { m_proxy = std::make_unique<FaultProxy>(server, watch); });
    }
    ~Interference()
    {
        m_thread.run([this] { m_proxy.reset(); });
    }
    Q_DISABLE_COPY_MOVE(Interference)
    QString address(const QString &name) const { return m_proxy->url().toString() + u'/' + name; }
    int fired() const { return m_fired; }

private:
    OwnThread m_thread;
    std::unique_ptr<FaultProxy> m_proxy;
    std::atomic<int> m_fired = 0;
};

} // namespace

class TestGitOverHttp : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_served;
    std::unique_ptr<GitHttp> m_server;
    std::unique_ptr<ClonedWorld> m_world;

    QString git(const QString &name, const QStringList &arguments) const { return m_world->git(name, arguments); }
    GitTarget target(const QString &remote = u"origin"_s) const { return {m_world->path(u"clone"_s), remote}; }
    void useHelper(const QStringList &scope, const QByteArray &says) const
    {
        m_world->writeProgram(u"helper"_s, "touch " + QFile::encodeName(m_world->path(u"asked"_s)) + "\n" + says);
        m_world->clone(QStringList{u"config"_s} + scope + QStringList{u"credential.helper"_s, m_world->path(u"helper"_s)});
    }
    bool hasLfs() const { return !git({}, {u"lfs"_s, u"version"_s}).startsWith(u"git failed"_s); }
    void trackLargeFiles()
    {
        m_world->clone({u"lfs"_s, u"install"_s, u"--skip-repo"_s});
        m_world->write(u"clone/.gitattributes"_s, "*.png filter=lfs diff=lfs merge=lfs -text\n");
        m_world->pushAll();
    }

private slots:
    void init()
    {
        m_served = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<GitHttp>(m_served->path());
        const QString repository = m_server->create(u"card"_s);
        m_world = std::make_unique<ClonedWorld>(m_server->url(u"card"_s).toString(), repository);
        QCOMPARE(m_world->head().size(), 40);
    }
    void cleanup()
    {
        m_server.reset();
        m_world.reset();
    }

    void publishes()
    {
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QCOMPARE(state->head, m_world->head());
        QCOMPARE(state->place, m_server->url(u"card"_s).toString());
        Publication publication = cardOn(m_world->head(), "second\n");
        publication.files.append({u"big.dat"_s, QByteArray(3'000'000, 'x') + QByteArray::number(7)});
        const auto published = target().publish(publication, {});
        VERIFY_OK(published);
        QCOMPARE(m_world->remoteHead(), published->commit);
        QString page = m_server->url(u"card"_s).toString();
        QCOMPARE(published->url.toString(), page.chopped(4) + u"/commit/"_s + published->commit);
        QCOMPARE(*target().fileAt(kCardName, published->commit, {}), "second\n");
    }

    void aLoginComesFromTheUsersHelperAlone()
    {
        m_server->requireLogin(u"ada"_s, u"s3cret"_s);
        const auto nobody = target().look({}, {});
        VERIFY_CODE(nobody, NotAuthenticated);

        useHelper({u"--local"_s}, kLogin);
        const auto ofTheClone = target().look({}, {});
        VERIFY_CODE(ofTheClone, NotAuthenticated);
        QVERIFY(!m_world->has(u"asked"_s));
        QVERIFY(ofTheClone.error().detail.contains(u"credential.helper"_s));

        useHelper({u"--global"_s}, "echo username=ada; echo password=wrong\n");
        VERIFY_CODE(target().look({}, {}), NotAuthenticated);
        useHelper({u"--global"_s}, kLogin);
        VERIFY_OK(target().look({}, {}));
        VERIFY_OK(target().publish(cardOn(m_world->head(), "second\n"), {}));
    }

    void aReadOnlyPlaceIsNotAllowed()
    {
        m_server->setReadOnly(true);
        VERIFY_OK(target().look({}, {}));
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), {}), NotAllowed);
        QCOMPARE(m_world->remoteHead(), m_world->head());
    }

    void aRepositoryThatIsNotThere()
    {
        m_world->clone({u"remote"_s, u"set-url"_s, u"origin"_s, m_server->url(u"nowhere"_s).toString()});
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QVERIFY(!state->exists);
        VERIFY_CODE(target().publish(cardOn({}, "x\n"), {}), RepositoryNotFound);
    }

    void nobodyAnswers()
    {
        m_world->clone({u"remote"_s, u"set-url"_s, u"origin"_s, u"http://127.0.0.1:1/card.git"_s});
        VERIFY_CODE(target().look({}, {}), NetworkFailed);
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), {}), NetworkFailed);
    }

    void largeFilesGoByLfs()
    {
        if (!hasLfs())
            QSKIP("git-lfs is not installed");
        trackLargeFiles();
        m_server->requireLogin(u"ada"_s, u"s3cret"_s);
        useHelper({u"--global"_s}, kLogin);
        const QByteArray picture = "\x89PNG" + QByteArray(2'000'000, '\7');
        m_world->write(u"clone/images/a.png"_s, picture);
        m_world->write(u"clone/README.md"_s, "second\n");

        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QCOMPARE(state->programs, QStringList{u"filter lfs"_s});
        Publication publication = cardOn(m_world->head(), "second\n");
        publication.files.append({u"images/a.png"_s, picture});
        publication.files.append({u"images/empty.png"_s, {}});
        m_world->write(u"clone/images/empty.png"_s, {});
        const auto plan = target().plan(publication, {});
        VERIFY_OK(plan);
        QCOMPARE(plan->at(0).way, FilePlan::Way::Regular);
        QCOMPARE(plan->at(1).way, FilePlan::Way::Large);
        QVERIFY(!m_server->largeFile(u"card"_s, sha256(picture)));

        QStringList uploads;
        const RunControl run{{}, [&](const Progress &progress) {
            if (progress.step == Progress::Step::Uploading)
                uploads.append(progress.subject);
        }};
        const auto published = target().publish(publication, run);
        VERIFY_OK(published);
        QCOMPARE(uploads, (QStringList{u"images/a.png"_s, u"images/a.png"_s}));
        QVERIFY(m_server->largeFile(u"card"_s, sha256(picture)) == picture);
        QCOMPARE(m_world->remote({u"show"_s, u"main:images/a.png"_s}),
            u"version https://git-lfs.github.com/spec/v1\noid sha256:%1\nsize %2"_s.arg(sha256(picture)).arg(picture.size()));
        QCOMPARE(m_world->clone({u"status"_s, u"--porcelain"_s}), QString());
        QVERIFY(*target().fileAt(u"images/a.png"_s, published->commit, {}) == picture);

        publication.parent = published->commit;
        QCOMPARE(target().plan(publication, {})->at(1).way, FilePlan::Way::Unchanged);
        VERIFY_CODE(target().publish(publication, {}), NothingToPublish);

        // what is not among the clone's large files is fetched
        QDir(m_world->path(u"clone/.git/lfs/objects"_s)).removeRecursively();
        QVERIFY(*target().fileAt(u"images/a.png"_s, published->commit, {}) == picture);
        // and anybody else's clone has it
        git({}, {u"clone"_s, u"-q"_s, m_server->url(u"card"_s).toString(), u"other"_s});
        QVERIFY(m_world->read(u"other/images/a.png"_s) == picture);
    }

    void theHookOfLfsIsNoHindrance()
    {
        if (!hasLfs())
            QSKIP("git-lfs is not installed");
        trackLargeFiles();
        m_world->clone({u"lfs"_s, u"install"_s, u"--local"_s});
        QVERIFY(m_world->has(u"clone/.git/hooks/pre-push"_s));
        QCOMPARE(target().look({}, {})->programs, (QStringList{u"hook pre-push"_s, u"filter lfs"_s}));
        Publication publication = cardOn(m_world->head(), "second\n");
        publication.files.append({u"a.png"_s, "\x89PNG"});
        VERIFY_OK(target().publish(publication, {}));
        QVERIFY(m_server->largeFile(u"card"_s, sha256("\x89PNG")).has_value());
    }

    void withoutLfsItsFilesCannotGo()
    {
        if (!hasLfs())
            QSKIP("git-lfs is needed to track its files");
        trackLargeFiles();
        Publication publication = cardOn(m_world->head(), "second\n");
        publication.files.append({u"a.png"_s, "\x89PNG"});
        QDir().mkpath(m_world->path(u"bin"_s));
        m_world->link(QStandardPaths::findExecutable(u"git"_s), u"bin/git"_s);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_world->path(u"bin"_s)));
        const auto plan = target().plan(publication, {});
        const auto published = target().publish(publication, {});
        const auto cardAlone = target().publish(cardOn(m_world->head(), "second\n"), {});
        qputenv("PATH", path);
        VERIFY_OK(plan);
        QCOMPARE(plan->at(1).way, FilePlan::Way::Large);
        VERIFY_CODE(published, ToolMissing);
        QCOMPARE(published.error().subject, u"git-lfs"_s);
        VERIFY_OK(cardAlone);
    }

    void largeFilesDoNotGoInTheClearElsewhere()
    {
        if (!hasLfs())
            QSKIP("git-lfs is not installed");
        m_world->write(u"clone/.lfsconfig"_s, "[lfs]\n\turl = http://lfs.example.org/card\n");
        trackLargeFiles();
        Publication publication = cardOn(m_world->head(), "second\n");
        publication.files.append({u"a.png"_s, "\x89PNG"});
        VERIFY_CODE(target().publish(publication, {}), RemoteRefused);
        QCOMPARE(m_world->remoteHead(), m_world->head());
    }

    void aBrokenConnectionLandsTheCommitOnce_data()
    {
        QTest::addColumn<int>("effect");
        QTest::newRow("dropped before") << int(Effect::DropBefore);
        QTest::newRow("dropped during") << int(Effect::DropDuring);
        QTest::newRow("dropped after") << int(Effect::DropAfter);
        QTest::newRow("reset before") << int(Effect::Reset);
        QTest::newRow("reset after") << int(Effect::ResetAfter);
    }

    void aBrokenConnectionLandsTheCommitOnce()
    {
        QFETCH(int, effect);
        const Interference interference(m_server->url({}), Effect(effect), 1);
        m_world->clone({u"remote"_s, u"set-url"_s, u"origin"_s, interference.address(u"card.git"_s)});
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        QVERIFY(interference.fired() >= 1);
        VERIFY_OK(published);
        QCOMPARE(m_world->remoteHead(), published->commit);
        QCOMPARE(m_world->remoteCommits(), 2);
    }

    void aConnectionThatStaysBrokenLeavesItOpen_data()
    {
        QTest::addColumn<int>("effect");
        QTest::addColumn<int>("commits");
        QTest::newRow("dropped before") << int(Effect::DropBefore) << 1;
        QTest::newRow("dropped after") << int(Effect::DropAfter) << 2;
    }

    void aConnectionThatStaysBrokenLeavesItOpen()
    {
        // from the push on nothing is answered, not even the look afterwards
        QFETCH(int, effect);
        QFETCH(int, commits);
        const Interference interference(m_server->url({}), Effect(effect), 1000, true);
        m_world->clone({u"remote"_s, u"set-url"_s, u"origin"_s, interference.address(u"card.git"_s)});
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), {}), OutcomeUnknown);
        QVERIFY(interference.fired() >= 2);
        QCOMPARE(m_world->remoteCommits(), commits);
    }
};

QTEST_GUILESS_MAIN(TestGitOverHttp)
#include "tst_gitoverhttp.moc"
