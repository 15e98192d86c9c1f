// Clones that were made to run something. Each trap leaves a mark; looking, planning and reading run none, and what a push
// would run is named before it.
#include "core/git/gittarget.h"

#include "tests/core/git/clonedworld.h"
#include "tests/core/git/publishing.h"

#include <QElapsedTimer>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestGitHostile : public QObject {
    Q_OBJECT
    std::unique_ptr<ClonedWorld> m_world;
    QString m_trap; ///< a program that leaves the mark

    QString git(const QString &name, const QStringList &arguments) const { return m_world->git(name, arguments); }
    void configure(const QString &key, const QString &value) const { m_world->clone({u"config"_s, u"--add"_s, key, value}); }
    GitTarget target(const QString &remote = u"origin"_s) const { return {m_world->path(u"clone"_s), remote}; }
    bool hasRun() const { return m_world->has(u"ran"_s); }
    QByteArray leaveMark() const { return "touch " + QFile::encodeName(m_world->path(u"ran"_s)) + "\n"; }
    Publication publication() const
    {
        Publication publication = cardOn(m_world->head(), "second\n");
        publication.files.append({u"images/a.png"_s, "\x89PNG"});
        return publication;
    }

private slots:
    void init()
    {
        m_world = std::make_unique<ClonedWorld>();
        m_world->writeProgram(u"trap"_s, leaveMark() + "exit 1\n");
        m_trap = m_world->path(u"trap"_s);
        QCOMPARE(m_world->head().size(), 40);
    }
    void cleanup() { m_world.reset(); }

    void settingsRunNothing_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("value"); // %1: the trap
        QTest::newRow("monitor") << QStringList{u"core.fsmonitor"_s} << u"%1"_s;
        QTest::newRow("pager, editor") << QStringList{u"core.pager"_s, u"pager.log"_s, u"core.editor"_s, u"sequence.editor"_s} << u"%1"_s;
        QTest::newRow("ssh") << QStringList{u"core.sshCommand"_s, u"core.gitProxy"_s, u"core.askPass"_s} << u"%1"_s;
        QTest::newRow("credentials") << QStringList{u"credential.helper"_s} << u"!%1"_s;
        QTest::newRow("difference") << QStringList{u"diff.external"_s, u"diff.x.textconv"_s, u"diff.x.command"_s} << u"%1"_s;
        QTest::newRow("remote programs") << QStringList{u"remote.origin.uploadpack"_s, u"remote.origin.receivepack"_s} << u"%1"_s;
        QTest::newRow("remote helper") << QStringList{u"remote.origin.vcs"_s} << u"ext"_s;
        QTest::newRow("alternates") << QStringList{u"core.alternateRefsCommand"_s} << u"%1"_s;
        QTest::newRow("signing") << QStringList{u"gpg.program"_s, u"gpg.ssh.program"_s} << u"%1"_s;
        QTest::newRow("packing") << QStringList{u"uploadpack.packObjectsHook"_s} << u"%1"_s;
        QTest::newRow("aliases") << QStringList{u"alias.push"_s, u"alias.ls-remote"_s, u"alias.fetch"_s, u"alias.lfs"_s} << u"!%1"_s;
        QTest::newRow("filters") << QStringList{u"filter.x.clean"_s, u"filter.x.smudge"_s, u"filter.x.process"_s} << u"%1"_s;
        QTest::newRow("transfers") << QStringList{u"lfs.customtransfer.x.path"_s, u"lfs.standalonetransferagent"_s} << u"%1"_s;
    }

    void settingsRunNothing()
    {
        QFETCH(QStringList, keys);
        QFETCH(QString, value);
        for (const QString &key : keys)
            configure(key, value.contains(u"%1"_s) ? value.arg(m_trap) : value);
        for (const QString &key : {u"commit.gpgSign"_s, u"log.showSignature"_s, u"push.gpgSign"_s})
            configure(key, u"true"_s);
        m_world->write(u"clone/.gitattributes"_s, "* diff=x\n");
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QCOMPARE(state->head, m_world->head());
        QVERIFY(state->programs.isEmpty());
        VERIFY_OK(target().plan(publication(), {}));
        VERIFY_OK(target().fileAt(kCardName, m_world->head(), {}));
        VERIFY_OK(target().history({}, 5, {}));
        QVERIFY(!hasRun());
        VERIFY_OK(target().publish(publication(), {}));
        QVERIFY(!hasRun());
    }

    void theTrapsAreLive()
    {
        // git itself, as its user would run it, falls into them
        configure(u"core.fsmonitor"_s, m_trap);
        m_world->clone({u"status"_s});
        QVERIFY(hasRun());
        QFile::remove(m_world->path(u"ran"_s));
        configure(u"remote.origin.uploadpack"_s, m_trap);
        m_world->clone({u"ls-remote"_s});
        QVERIFY(hasRun());
    }

    void settingsThatAreIncludedRunNothing()
    {
        m_world->write(u"clone/.git/more"_s, "[core]\n\tfsmonitor = " + m_trap.toUtf8() + "\n\tsshCommand = " + m_trap.toUtf8()
                + "\n[remote \"origin\"]\n\tuploadpack = " + m_trap.toUtf8() + "\n\treceivepack = " + m_trap.toUtf8() + "\n");
        configure(u"include.path"_s, u"more"_s);
        VERIFY_OK(target().look({}, {}));
        VERIFY_OK(target().publish(publication(), {}));
        QVERIFY(!hasRun());
    }

    void aPrePushHookIsNamedAndRunsAtThePush_data()
    {
        QTest::addColumn<QString>("hooks");
        QTest::newRow("usual place") << QString();
        QTest::newRow("in the work tree") << u".husky"_s;
    }

    void aPrePushHookIsNamedAndRunsAtThePush()
    {
        QFETCH(QString, hooks);
        if (!hooks.isEmpty())
            configure(u"core.hooksPath"_s, hooks);
        const QString folder = u"clone/"_s + (hooks.isEmpty() ? u".git/hooks"_s : hooks);
        for (const char *hook : {"pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "post-checkout", "post-index-change",
                 "reference-transaction", "update", "pre-receive", "fsmonitor-watchman", "post-merge", "pre-auto-gc"})
            m_world->writeProgram(folder + u'/' + QLatin1String(hook), leaveMark());
        m_world->writeProgram(folder + u"/pre-push"_s, "pwd > " + QFile::encodeName(m_world->path(u"pushed"_s)) + "\ncat >> "
                + QFile::encodeName(m_world->path(u"pushed"_s)) + "\n");
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QCOMPARE(state->programs, QStringList{u"hook pre-push"_s});
        VERIFY_OK(target().plan(publication(), {}));
        QVERIFY(!m_world->has(u"pushed"_s));
        const auto published = target().publish(publication(), {});
        VERIFY_OK(published);
        const QList<QByteArray> told = m_world->read(u"pushed"_s).split('\n');
        QCOMPARE(QString::fromUtf8(told.at(0)), m_world->path(u"clone"_s));
        QCOMPARE(told.at(1).split(' ').value(1), published->commit.toLatin1());
        QVERIFY(!hasRun());
    }

    void aPrePushHookMayRefuse()
    {
        m_world->writeProgram(u"clone/.git/hooks/pre-push"_s, "echo 'not on a Friday' >&2\nexit 1\n");
        const auto published = target().publish(publication(), {});
        VERIFY_CODE(published, ToolFailed);
        QVERIFY(published.error().detail.contains(u"not on a Friday"_s));
        QCOMPARE(m_world->remoteHead(), m_world->head());
    }

    void hooksOfARemoteFolderAreNamed()
    {
        m_world->writeProgram(u"remote.git/hooks/post-receive"_s, leaveMark());
        QCOMPARE(target().look({}, {})->programs, QStringList{u"remote hook post-receive"_s});
        m_world->remote({u"config"_s, u"core.hooksPath"_s, u"elsewhere"_s});
        QVERIFY(target().look({}, {})->programs.isEmpty());
        m_world->writeProgram(u"remote.git/elsewhere/update"_s, leaveMark());
        QCOMPARE(target().look({}, {})->programs, QStringList{u"remote hook update"_s});
        QVERIFY(!hasRun());
    }

    void aFileOfAnotherFilterIsRefused()
    {
        m_world->write(u"clone/.gitattributes"_s, "*.png filter=secret\n");
        m_world->pushAll();
        configure(u"filter.secret.clean"_s, m_trap);
        VERIFY_CODE(target().plan(publication(), {}), ToolFailed);
        VERIFY_CODE(target().publish(publication(), {}), ToolFailed);
        QCOMPARE(m_world->remoteHead(), m_world->head());
        VERIFY_OK(target().publish(cardOn(m_world->head(), "second\n"), {}));
        QVERIFY(!hasRun());
    }

    void aCommitThatIsNoneIsNoOption()
    {
        const QString output = m_world->path(u"ran"_s);
        for (const QString &commit : {u"--index-output="_s + output, u"--upload-pack="_s + m_trap, u"HEAD"_s, u"main:README.md"_s}) {
            VERIFY_CODE(target().fileAt(kCardName, commit, {}), FileNotFound);
            VERIFY_CODE(target().plan(cardOn(commit, "second\n"), {}), FileNotFound);
            Publication publication = cardOn(commit, "second\n", u"new"_s);
            publication.createBranch = true;
            VERIFY_CODE(target().publish(publication, {}), FileNotFound);
        }
        QVERIFY(!hasRun());
    }

    void anAddressThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("address"); // %1: the trap
        QTest::newRow("option") << u"--upload-pack=%1"_s;
        QTest::newRow("option and path") << u"-o/tmp"_s;
        QTest::newRow("program") << u"ext::sh -c %1"_s;
        QTest::newRow("descriptor") << u"fd::17"_s;
        QTest::newRow("helper") << u"transport-helper::https://example.org"_s;
        QTest::newRow("ssh option") << u"ssh://-oProxyCommand=%1/x"_s;
        QTest::newRow("ssh option, short") << u"-oProxyCommand=%1:x"_s;
        QTest::newRow("ssh option behind a user") << u"git@-oProxyCommand=x:y"_s;
        QTest::newRow("ssh path like an option") << u"example.org:-x"_s;
        QTest::newRow("git") << u"git://example.org/a.git"_s;
        QTest::newRow("http") << u"http://example.org/a.git"_s;
        QTest::newRow("http, like this machine") << u"http://localhost.example.org/a.git"_s;
        QTest::newRow("ftp") << u"ftp://example.org/a.git"_s;
        QTest::newRow("folder of another machine") << u"file://example.org/a.git"_s;
        QTest::newRow("relative") << u"../remote.git"_s;
        QTest::newRow("password") << u"https://ada:hf_planted@example.org/a.git"_s;
        QTest::newRow("token") << u"https://hf_planted@example.org/a.git"_s;
        QTest::newRow("ssh password") << u"ssh://ada:hf_planted@example.org/a.git"_s;
        QTest::newRow("short ssh password") << u"ada:hf_planted@example.org:a.git"_s;
        QTest::newRow("new line") << u"https://example.org/a\nb"_s;
        QTest::newRow("query") << u"https://example.org/a.git?x=hf_planted"_s;
        QTest::newRow("empty") << QString();
    }

    void anAddressThatIsNoneIsRefused()
    {
        QFETCH(QString, address);
        if (address.contains(u"%1"_s))
            address = address.arg(m_trap);
        const auto check = [&](GitTarget refused) {
            for (const Error &error : {refused.look({}, {}).error(), refused.publish(publication(), {}).error(),
                     refused.plan(publication(), {}).error(), refused.fileAt(kCardName, m_world->head(), {}).error()}) {
                QCOMPARE(int(error.code), int(Error::Code::RemoteRefused));
                QVERIFY(!(error.subject + error.detail).contains(u"planted"_s));
            }
        };
        check(target(address)); // as it was typed
        if (address.isEmpty())
            return;
        configure(u"remote.bad.url"_s, address); // as a remote of the clone
        check(target(u"bad"_s));
        configure(u"remote.origin.pushurl"_s, address); // behind one that looks well
        check(target(u"origin"_s));
        QVERIFY(!hasRun());
    }

    void anAddressIsWhatInsteadOfMakesOfIt()
    {
        configure(u"remote.good.url"_s, u"https://example.org/a.git"_s);
        configure(u"url.ext::sh -c "_s + m_trap + u" .insteadOf"_s, u"https://example.org/"_s);
        VERIFY_CODE(target(u"good"_s).look({}, {}), RemoteRefused);
        VERIFY_CODE(target(u"https://example.org/a.git"_s).look({}, {}), RemoteRefused);
        VERIFY_CODE(target(u"good"_s).publish(publication(), {}), RemoteRefused);
        QVERIFY(!hasRun());
    }

    void theUsersOwnInsteadOfCounts()
    {
        m_world->configure(u"url."_s + m_world->path() + u"/.insteadOf"_s, u"hub:"_s);
        m_world->clone({u"remote"_s, u"set-url"_s, u"origin"_s, u"hub:remote.git"_s});
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QCOMPARE(state->place, m_world->path(u"remote.git"_s));
    }

    void severalPushAddressesAreRefused()
    {
        configure(u"remote.origin.pushurl"_s, m_world->path(u"remote.git"_s));
        VERIFY_OK(target().look({}, {}));
        configure(u"remote.origin.pushurl"_s, m_world->path(u"second.git"_s));
        VERIFY_CODE(target().look({}, {}), RemoteRefused);
    }

    void aWorkTreeElsewhereIsRefused()
    {
        m_world->write(u"elsewhere/secret.txt"_s, "mine");
        configure(u"core.worktree"_s, m_world->path(u"elsewhere"_s));
        VERIFY_CODE(target().look({}, {}), RemoteRefused);
        VERIFY_CODE(target().publish(publication(), {}), RemoteRefused);
    }

    void aGitFileThatPointsElsewhereRunsNothingOfIt()
    {
        git({}, {u"init"_s, u"-q"_s, u"evil"_s});
        for (const QString &key : {u"core.fsmonitor"_s, u"core.sshCommand"_s, u"remote.origin.uploadpack"_s})
            git(u"evil"_s, {u"config"_s, key, m_trap});
        git(u"evil"_s, {u"config"_s, u"remote.origin.url"_s, m_world->path(u"remote.git"_s)});
        m_world->writeProgram(u"evil/.git/hooks/reference-transaction"_s, leaveMark());
        QDir(m_world->path(u"clone/.git"_s)).removeRecursively();
        m_world->write(u"clone/.git"_s, "gitdir: " + m_world->path(u"evil/.git"_s).toUtf8() + '\n');
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QVERIFY(state->programs.isEmpty());
        VERIFY_OK(target().publish(publication(), {}));
        QVERIFY(!hasRun());
    }

    void aMissingObjectIsNotFetchedByTheClonesProgram()
    {
        configure(u"remote.lazy.promisor"_s, u"true"_s);
        configure(u"remote.lazy.url"_s, u"ext::sh -c "_s + m_trap);
        configure(u"remote.lazy.uploadpack"_s, m_trap);
        configure(u"extensions.partialClone"_s, u"lazy"_s);
        configure(u"core.repositoryFormatVersion"_s, u"1"_s);
        const QString missing(40, u'7');
        m_world->write(u"clone/.git/refs/heads/bait"_s, missing.toLatin1() + '\n');
        QVERIFY(!target().fileAt(kCardName, missing, {}));
        (void)target().look({}, {});
        (void)target().publish(publication(), {});
        QVERIFY(!hasRun());
    }

    void submodulesAreLeftAlone()
    {
        m_world->write(u"clone/.gitmodules"_s, "[submodule \"evil\"]\n\tpath = evil\n\turl = ext::sh -c " + m_trap.toUtf8() + "\n\tupdate = !"
                + m_trap.toUtf8() + "\n");
        QDir().mkpath(m_world->path(u"clone/evil"_s)); // where it would be checked out
        m_world->clone({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, u"160000,"_s + m_world->head() + u",evil"_s});
        m_world->pushAll();
        for (const QString &key : {u"submodule.recurse"_s, u"fetch.recurseSubmodules"_s})
            configure(key, u"true"_s);
        configure(u"push.recurseSubmodules"_s, u"on-demand"_s);
        VERIFY_OK(target().look({}, {}));
        Publication into = publication();
        VERIFY_OK(target().publish(into, {}));
        into.parent = m_world->remoteHead();
        into.files = {{u"evil"_s, "x"}};
        VERIFY_CODE(target().publish(into, {}), NotARegularFile);
        QVERIFY(!hasRun());
    }

    void aConfigurationThatNeverEndsIsGivenUp()
    {
        m_world->makeFifo(u"clone/.git/fifo"_s);
        configure(u"include.path"_s, u"fifo"_s);
        std::stop_source source;
        QElapsedTimer timer;
        timer.start();
        const RunControl run{source.get_token(), [&](const Progress &) { source.request_stop(); }};
        VERIFY_CODE(target().look({}, run), Cancelled);
        QVERIFY(timer.elapsed() < 20'000);
    }

    void whatTheCloneWouldLogInWithIsToldWhereItIsMissed()
    {
        // an ssh that lets nobody in
        m_world->writeProgram(u"ssh"_s, "echo 'git@example.org: Permission denied (publickey).' >&2\nexit 255\n");
        m_world->configure(u"core.sshCommand"_s, m_world->path(u"ssh"_s));
        configure(u"core.sshCommand"_s, m_trap);
        configure(u"remote.far.url"_s, u"git@example.org:ada/model.git"_s);
        const auto state = target(u"far"_s).look({}, {});
        VERIFY_CODE(state, NotAuthenticated);
        QVERIFY(state.error().detail.contains(u"core.sshcommand"_s));
        QVERIFY(!hasRun());
    }
};

QTEST_GUILESS_MAIN(TestGitHostile)
#include "tst_githostile.moc"
