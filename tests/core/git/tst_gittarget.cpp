#include "core/git/gittarget.h"

#include "tests/core/git/gitworld.h"
#include "tests/core/git/publishing.h"

#include <QElapsedTimer>

#include <thread>

using namespace cardwright;
using namespace Qt::StringLiterals;

/// A bare repository "remote.git" with a card and another file, and a clone of it, "clone", that git's user works in.
class TestGitTarget : public QObject {
    Q_OBJECT
    std::unique_ptr<GitWorld> m_world;
    QString m_head; ///< of the remote before a test

    QString git(const QString &name, const QStringList &arguments) const { return m_world->git(name, arguments); }
    QString remoteHead(const QString &branch = u"main"_s) const { return git(u"remote.git"_s, {u"rev-parse"_s, branch}); }
    GitTarget target(const QString &folder = u"clone"_s, const QString &remote = u"origin"_s) const { return {m_world->path(folder), remote}; }
    QString statusOf(const QString &clone) const { return git(clone, {u"status"_s, u"--porcelain"_s}); }
    /// As its user does, where nothing of Cardwright is.
    QString commitBySomebodyElse(const QByteArray &card) const
    {
        if (!m_world->has(u"other"_s))
            git({}, {u"clone"_s, u"-q"_s, u"remote.git"_s, u"other"_s});
        git(u"other"_s, {u"pull"_s, u"-q"_s});
        m_world->write(u"other/README.md"_s, card);
        git(u"other"_s, {u"commit"_s, u"-qam"_s, u"theirs"_s});
        git(u"other"_s, {u"push"_s, u"-q"_s});
        return remoteHead();
    }

private slots:
    void init()
    {
        m_world = std::make_unique<GitWorld>();
        git({}, {u"init"_s, u"-q"_s, u"--bare"_s, u"remote.git"_s});
        git({}, {u"clone"_s, u"-q"_s, m_world->path(u"remote.git"_s), u"clone"_s});
        m_world->write(u"clone/README.md"_s, "first\n");
        m_world->write(u"clone/config.json"_s, "{}\n");
        git(u"clone"_s, {u"add"_s, u"."_s});
        git(u"clone"_s, {u"commit"_s, u"-qm"_s, u"first"_s});
        git(u"clone"_s, {u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
        m_head = remoteHead();
        QCOMPARE(m_head.size(), 40);
    }
    void cleanup() { m_world.reset(); }

    void tellsWhatIsThere()
    {
        git(u"clone"_s, {u"push"_s, u"-q"_s, u"origin"_s, u"main:draft/one"_s});
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QVERIFY(state->exists && state->branchExists);
        QCOMPARE(state->place, m_world->path(u"remote.git"_s));
        QCOMPARE(state->branch, u"main"_s);
        QCOMPARE(state->head, m_head);
        QCOMPARE(state->branches, (QStringList{u"draft/one"_s, u"main"_s}));
        QCOMPARE(state->latest->title, u"first"_s);
        QCOMPARE(state->account, u"Ada Example <ada@example.org>"_s);
        QVERIFY(state->programs.isEmpty());
        QVERIFY(!state->takesPullRequests);
        QCOMPARE(*target().fileAt(u"config.json"_s, m_head, {}), "{}\n");
        VERIFY_CODE(target().fileAt(u"nowhere"_s, m_head, {}), FileNotFound);
        QVERIFY(!target().validate("x", {})->wasChecked);
        const auto none = target().look(u"nowhere"_s, {});
        VERIFY_OK(none);
        QVERIFY(none->exists && !none->branchExists && none->head.isEmpty());
    }

    void namesItsRemotes()
    {
        git(u"clone"_s, {u"remote"_s, u"add"_s, u"backup"_s, u"/elsewhere"_s});
        QCOMPARE(*GitTarget::remotes(m_world->path(u"clone"_s), {}), (QStringList{u"origin"_s, u"backup"_s}));
        VERIFY_CODE(GitTarget::remotes(m_world->path(), {}), RemoteRefused);
    }

    void publishesAndTheCloneFollows()
    {
        m_world->write(u"clone/README.md"_s, "second\n");
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(remoteHead(), published->commit);
        QCOMPARE(git(u"remote.git"_s, {u"show"_s, u"main:README.md"_s}), u"second"_s);
        QCOMPARE(git(u"remote.git"_s, {u"show"_s, u"main:config.json"_s}), u"{}"_s);
        QCOMPARE(git(u"remote.git"_s, {u"log"_s, u"-1"_s, u"--format=%an|%ae|%cn|%B"_s, u"main"_s}),
            u"Ada Example|ada@example.org|Ada Example|Tell more\n\nIn two\nlines\n"_s);
        QVERIFY(published->notes.isEmpty());
        QCOMPARE(published->url, QUrl(u"file://"_s + m_world->path(u"remote.git"_s) + u'#' + published->commit));
        for (const QString &reference : {u"HEAD"_s, u"main"_s, u"origin/main"_s})
            QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, reference}), published->commit);
        QCOMPARE(statusOf(u"clone"_s), QString());
        QCOMPARE(git(u"clone"_s, {u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}), QString());
        QCOMPARE(target().history({}, 10, {})->size(), 2);
        // nothing of the bench is left
        QCOMPARE(git(u"clone"_s, {u"remote"_s}), u"origin"_s);
        QVERIFY(!QFileInfo::exists(m_world->path(u"clone/.git/FETCH_HEAD"_s)));
    }

    void whatOthersStagedStaysStagedAndAtHome()
    {
        m_world->write(u"clone/config.json"_s, "{\"staged\": 1}\n");
        m_world->write(u"clone/new.txt"_s, "staged\n");
        git(u"clone"_s, {u"add"_s, u"."_s});
        m_world->write(u"clone/config.json"_s, "{\"unstaged\": 1}\n");
        m_world->write(u"clone/README.md"_s, "second\n");
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(git(u"remote.git"_s, {u"diff-tree"_s, u"--name-only"_s, u"-r"_s, m_head, u"main"_s}), u"README.md"_s);
        QCOMPARE(statusOf(u"clone"_s), u"MM config.json\nA  new.txt"_s);
        QCOMPARE(git(u"clone"_s, {u"show"_s, u":config.json"_s}), u"{\"staged\": 1}"_s);
        QCOMPARE(m_world->read(u"clone/config.json"_s), "{\"unstaged\": 1}\n");
    }

    void aStagedCardIsNotLost()
    {
        m_world->write(u"clone/README.md"_s, "staged\n");
        git(u"clone"_s, {u"add"_s, u"."_s});
        VERIFY_OK(target().publish(cardOn(m_head, "second\n"), {}));
        QCOMPARE(git(u"clone"_s, {u"show"_s, u":README.md"_s}), u"staged"_s);
        QCOMPARE(m_world->read(u"clone/README.md"_s), "staged\n");
    }

    void theWorkTreeIsNotTouched()
    {
        m_world->write(u"clone/README.md"_s, "being written\n");
        m_world->write(u"clone/.gitattributes"_s, "* filter=lfs\n"); // not of the commit
        VERIFY_OK(target().publish(cardOn(m_head, "second\n"), {}));
        QCOMPARE(m_world->read(u"clone/README.md"_s), "being written\n");
        QCOMPARE(statusOf(u"clone"_s), u" M README.md\n?? .gitattributes"_s);
        QCOMPARE(git(u"remote.git"_s, {u"show"_s, u"main:README.md"_s}), u"second"_s);
    }

    void localCommitsStayLocal()
    {
        m_world->write(u"clone/config.json"_s, "{\"mine\": 1}\n");
        git(u"clone"_s, {u"commit"_s, u"-qam"_s, u"not pushed"_s});
        const QString mine = git(u"clone"_s, {u"rev-parse"_s, u"main"_s});
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(published->notes, QStringList{kLocalBranchLeft});
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"main"_s}), mine);
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"origin/main"_s}), published->commit);
        QCOMPARE(git(u"remote.git"_s, {u"show"_s, u"main:config.json"_s}), u"{}"_s);
        QCOMPARE(statusOf(u"clone"_s), QString());
    }

    void aMergeInTheMiddleIsLeftAlone()
    {
        m_world->write(u"clone/.git/MERGE_HEAD"_s, m_head.toLatin1() + '\n');
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(published->notes, QStringList{kLocalBranchLeft});
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"main"_s}), m_head);
    }

    void anotherBranchCheckedOutIsLeftAlone()
    {
        git(u"clone"_s, {u"checkout"_s, u"-qb"_s, u"work"_s});
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(published->notes, QStringList{kLocalBranchLeft});
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"work"_s}), m_head);
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"main"_s}), m_head);
        QCOMPARE(statusOf(u"clone"_s), QString());
    }

    void whatSomebodyElseCommittedIsNotOverwritten()
    {
        const QString theirs = commitBySomebodyElse("theirs\n");
        QVERIFY(theirs != m_head);
        VERIFY_CODE(target().publish(cardOn(m_head, "second\n"), {}), RemoteHasChanged);
        QCOMPARE(remoteHead(), theirs);
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"main"_s}), m_head);
        const auto state = target().look({}, {});
        QCOMPARE(state->head, theirs);
        QCOMPARE(state->latest->title, u"theirs"_s);
        QCOMPARE(*target().fileAt(kCardName, theirs, {}), "theirs\n");
        const auto published = target().publish(cardOn(theirs, "both\n"), {});
        VERIFY_OK(published);
        QCOMPARE(git(u"remote.git"_s, {u"rev-parse"_s, u"main^"_s}), theirs);
    }

    void aBranchThatWasSetBackIsNotBroughtForward()
    {
        const QString taken = commitBySomebodyElse("a mistake\n");
        VERIFY_OK(target().look({}, {}));
        git(u"remote.git"_s, {u"update-ref"_s, u"refs/heads/main"_s, m_head});
        VERIFY_CODE(target().publish(cardOn(taken, "second\n"), {}), RemoteHasChanged);
        QCOMPARE(remoteHead(), m_head);
    }

    void whoComesBetweenTheLookAndThePushWins()
    {
        QString theirs;
        const RunControl run{{}, [&](const Progress &progress) {
            if (progress.step == Progress::Step::Committing)
                theirs = commitBySomebodyElse("theirs\n");
        }};
        VERIFY_CODE(target().publish(cardOn(m_head, "second\n"), run), RemoteHasChanged);
        QCOMPARE(remoteHead(), theirs);
    }

    void theSameBytesAreNothingToPublish()
    {
        VERIFY_CODE(target().publish(cardOn(m_head, "first\n"), {}), NothingToPublish);
        QCOMPARE(remoteHead(), m_head);
    }

    void aNewBranchBeginsAtItsParent()
    {
        Publication publication = cardOn(m_head, "second\n", u"draft/two"_s);
        VERIFY_CODE(target().publish(publication, {}), BranchNotFound);
        publication.createBranch = true;
        const auto published = target().publish(publication, {});
        VERIFY_OK(published);
        QCOMPARE(remoteHead(u"draft/two"_s), published->commit);
        QCOMPARE(remoteHead(), m_head);
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"origin/draft/two"_s}), published->commit);
        QVERIFY(published->notes.isEmpty());
        VERIFY_CODE(target().publish(publication, {}), RemoteHasChanged);
    }

    void anEmptyRemoteTakesAFirstCommit()
    {
        git({}, {u"init"_s, u"-q"_s, u"--bare"_s, u"empty.git"_s});
        git({}, {u"clone"_s, u"-q"_s, m_world->path(u"empty.git"_s), u"fresh"_s});
        m_world->write(u"fresh/README.md"_s, "hello\n");
        const auto state = target(u"fresh"_s).look({}, {});
        VERIFY_OK(state);
        QVERIFY(state->exists && !state->branchExists && state->branches.isEmpty());
        QCOMPARE(state->branch, u"main"_s);
        QCOMPARE(target(u"fresh"_s).plan(cardOn({}, "hello\n"), {})->first().way, FilePlan::Way::Regular);
        const auto published = target(u"fresh"_s).publish(cardOn({}, "hello\n"), {});
        VERIFY_OK(published);
        QCOMPARE(git(u"empty.git"_s, {u"log"_s, u"--format=%H %P"_s, u"main"_s}), published->commit + u' ');
        QCOMPARE(git(u"fresh"_s, {u"rev-parse"_s, u"HEAD"_s}), published->commit);
        QCOMPARE(statusOf(u"fresh"_s), QString());
        VERIFY_CODE(target(u"fresh"_s).publish(cardOn({}, "again\n"), {}), RemoteHasChanged);
    }

    void aRemoteThatIsNotThere()
    {
        git(u"clone"_s, {u"remote"_s, u"set-url"_s, u"origin"_s, m_world->path(u"gone.git"_s)});
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QVERIFY(!state->exists);
        VERIFY_CODE(target().publish(cardOn({}, "x\n"), {}), RepositoryNotFound);
        VERIFY_CODE(target(u"clone"_s, u"nobody"_s).look({}, {}), RemoteRefused);
        m_world->write(u"loose/README.md"_s, "x");
        VERIFY_CODE(target(u"loose"_s).look({}, {}), RemoteRefused);
    }

    void aFolderInsideABiggerRepository()
    {
        m_world->write(u"clone/models/a/README.md"_s, "of a\n");
        git(u"clone"_s, {u"add"_s, u"."_s});
        git(u"clone"_s, {u"commit"_s, u"-qm"_s, u"a"_s});
        git(u"clone"_s, {u"push"_s, u"-q"_s});
        const QString head = remoteHead();
        GitTarget inside = target(u"clone/models/a"_s);
        QCOMPARE(*inside.fileAt(kCardName, head, {}), "of a\n");
        QCOMPARE(inside.plan(cardOn(head, "of a\n"), {})->first().way, FilePlan::Way::Unchanged);
        VERIFY_OK(inside.publish(cardOn(head, "of a, more\n"), {}));
        QCOMPARE(git(u"remote.git"_s, {u"show"_s, u"main:models/a/README.md"_s}), u"of a, more"_s);
        QCOMPARE(git(u"remote.git"_s, {u"show"_s, u"main:README.md"_s}), u"first"_s);
    }

    void aLinkInTheRepositoryIsNotWrittenOver()
    {
        m_world->link(u"config.json"_s, u"clone/link.md"_s);
        git(u"clone"_s, {u"add"_s, u"."_s});
        git(u"clone"_s, {u"commit"_s, u"-qm"_s, u"a link"_s});
        git(u"clone"_s, {u"push"_s, u"-q"_s});
        Publication publication = cardOn(remoteHead(), "second\n");
        publication.files.append({u"link.md"_s, "x"});
        VERIFY_CODE(target().publish(publication, {}), NotARegularFile);
        VERIFY_CODE(target().fileAt(u"link.md"_s, publication.parent, {}), NotARegularFile);
        publication.files.last().path = u"config.json/below"_s; // a file stands where a folder would
        QVERIFY(!target().publish(publication, {}));
        QCOMPARE(remoteHead(), publication.parent);
    }

    void anExecutableStaysOne()
    {
        git(u"clone"_s, {u"update-index"_s, u"--chmod=+x"_s, u"config.json"_s});
        git(u"clone"_s, {u"commit"_s, u"-qm"_s, u"x"_s});
        git(u"clone"_s, {u"push"_s, u"-q"_s});
        Publication publication = cardOn(remoteHead(), "second\n");
        publication.files.append({u"config.json"_s, "{\"a\": 1}\n"});
        VERIFY_OK(target().publish(publication, {}));
        QVERIFY(git(u"remote.git"_s, {u"ls-tree"_s, u"main"_s, u"config.json"_s}).startsWith(u"100755"_s));
    }

    void bytesGoAsTheyAre()
    {
        git(u"clone"_s, {u"config"_s, u"core.autocrlf"_s, u"input"_s});
        m_world->configure(u"core.autocrlf"_s, u"input"_s);
        const QByteArray card = "\xEF\xBB\xBF---\r\nlicense: mit\r\n---\r\n\xFF\n";
        const auto published = target().publish(cardOn(m_head, card), {});
        VERIFY_OK(published);
        QCOMPARE(*target().fileAt(kCardName, published->commit, {}), card);
    }

    void aMissingAuthorIsAskedForOnce()
    {
        m_world->forgetTheUser();
        QCOMPARE(target().look({}, {})->account, QString());
        VERIFY_CODE(target().publish(cardOn(m_head, "second\n"), {}), AuthorUnknown);
        QCOMPARE(remoteHead(), m_head);
        Publication publication = cardOn(m_head, "second\n");
        publication.author = {u"Grace Example"_s, u"grace@example.org"_s};
        VERIFY_OK(target().publish(publication, {}));
        QCOMPARE(git(u"remote.git"_s, {u"log"_s, u"-1"_s, u"--format=%an %ce"_s, u"main"_s}), u"Grace Example grace@example.org"_s);
    }

    void theClonesOwnAuthorCounts()
    {
        m_world->forgetTheUser();
        git(u"clone"_s, {u"config"_s, u"user.name"_s, u"Local Example"_s});
        git(u"clone"_s, {u"config"_s, u"user.email"_s, u"local@example.org"_s});
        VERIFY_OK(target().publish(cardOn(m_head, "second\n"), {}));
        QCOMPARE(git(u"remote.git"_s, {u"log"_s, u"-1"_s, u"--format=%an"_s, u"main"_s}), u"Local Example"_s);
    }

    void aServersRefusalIsTold_data()
    {
        QTest::addColumn<QByteArray>("hook");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("metadata") << QByteArray("echo 'Sorry, your push was rejected during YAML metadata verification:'\n"
            "echo ' - Error: \"license\" must be one of'\necho ' - Error: \"tags\" must be an array'\nexit 1\n")
            << Error::Code::MetadataRefused << u"Error: \"license\" must be one of\nError: \"tags\" must be an array"_s;
        QTest::newRow("large") << QByteArray("echo 'Your push was rejected because it contains files larger than 10 MiB.'\necho a.png\nexit 1\n")
            << Error::Code::HubRefused << u"Your push was rejected because it contains files larger than 10 MiB.\na.png"_s;
        QTest::newRow("silent") << QByteArray("exit 1\n") << Error::Code::HubRefused << u"[remote rejected] (pre-receive hook declined)"_s;
        QTest::newRow("protected") << QByteArray("echo 'protected branch main'\nexit 1\n") << Error::Code::HubRefused << u"protected branch main"_s;
    }

    void aServersRefusalIsTold()
    {
        QFETCH(QByteArray, hook);
        QFETCH(Error::Code, code);
        QFETCH(QString, detail);
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s, hook);
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        QVERIFY(!published);
        QCOMPARE(published.error().code, code);
        QCOMPARE(published.error().detail, detail);
        QCOMPARE(remoteHead(), m_head);
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"main"_s}), m_head);
    }

    void aStopLeavesNothingOrTellsWhatIsThere()
    {
        for (const auto step : {Progress::Step::Connecting, Progress::Step::Preparing}) {
            std::stop_source source;
            const RunControl run{source.get_token(), [&](const Progress &progress) {
                if (progress.step == step)
                    source.request_stop();
            }};
            VERIFY_CODE(target().publish(cardOn(m_head, "second\n"), run), Cancelled);
            QCOMPARE(remoteHead(), m_head);
            QCOMPARE(statusOf(u"clone"_s), QString());
        }
    }

    void aStopWhileTheServerThinksIsNoFalseFailure()
    {
        // the whole pack is there when it is stopped: the answer is what the branch says, or that nobody knows yet
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s,
            "touch " + QFile::encodeName(m_world->path(u"received"_s)) + "\nsleep 60\n");
        std::stop_source source;
        std::jthread stopper([&](const std::stop_token &end) {
            while (!m_world->has(u"received"_s) && !end.stop_requested())
                std::this_thread::yield();
            source.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto published = target().publish(cardOn(m_head, "second\n"), {source.get_token()});
        QVERIFY(timer.elapsed() < 30'000);
        VERIFY_CODE(published, OutcomeUnknown);
        QCOMPARE(remoteHead(), m_head);
    }

    void aLostAnswerIsLookedAfter()
    {
        // the commit is there, and the connection breaks before git hears of it
        m_world->writeProgram(u"remote.git/hooks/post-receive"_s, "kill -9 $PPID\n");
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(remoteHead(), published->commit);
        QCOMPARE(git(u"remote.git"_s, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"2"_s);
        QCOMPARE(git(u"clone"_s, {u"rev-parse"_s, u"main"_s}), published->commit);
    }

    void aLostConnectionIsTriedAgainOnce()
    {
        const QByteArray tries = QFile::encodeName(m_world->path(u"tries"_s));
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s,
            "echo x >> " + tries + "\n[ $(wc -l < " + tries + ") -gt 1 ] || kill -9 $PPID\n");
        const auto published = target().publish(cardOn(m_head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(m_world->read(u"tries"_s), "x\nx\n");
        QCOMPARE(git(u"remote.git"_s, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"2"_s);
    }

    void aServerThatNeverAnswersLeavesItOpen()
    {
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s, "kill -9 $PPID\n");
        VERIFY_CODE(target().publish(cardOn(m_head, "second\n"), {}), OutcomeUnknown);
        QCOMPARE(remoteHead(), m_head);
        QFile::remove(m_world->path(u"remote.git/hooks/pre-receive"_s));
        VERIFY_OK(target().publish(cardOn(m_head, "second\n"), {}));
    }

    void oneOfTwoPublishersWins()
    {
        git({}, {u"clone"_s, u"-q"_s, m_world->path(u"remote.git"_s), u"second"_s});
        std::optional<Result<Published>> one, two;
        {
            std::jthread first([&] { one = target(u"clone"_s).publish(cardOn(m_head, "one\n"), {}); });
            std::jthread second([&] { two = target(u"second"_s).publish(cardOn(m_head, "two\n"), {}); });
        }
        QCOMPARE(int(one->ok()) + int(two->ok()), 1);
        const auto &loser = one->ok() ? *two : *one;
        VERIFY_CODE(loser, RemoteHasChanged);
        QCOMPARE(git(u"remote.git"_s, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"2"_s);
    }

    void aShallowCloneStaysOne()
    {
        commitBySomebodyElse("theirs\n");
        git({}, {u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + m_world->path(u"remote.git"_s), u"shallow"_s});
        const QByteArray before = m_world->read(u"shallow/.git/shallow"_s);
        QVERIFY(!before.isEmpty());
        const QString head = commitBySomebodyElse("theirs again\n");
        VERIFY_OK(target(u"shallow"_s).look({}, {}));
        const auto published = target(u"shallow"_s).publish(cardOn(head, "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(remoteHead(), published->commit);
        QCOMPARE(m_world->read(u"shallow/.git/shallow"_s), before);
        git(u"shallow"_s, {u"pull"_s, u"-q"_s, u"--ff-only"_s});
        QCOMPARE(git(u"shallow"_s, {u"rev-parse"_s, u"main"_s}), published->commit);
        QCOMPARE(git(u"shallow"_s, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"3"_s);
    }

    void aPartialCloneFetchesWhatItLacks()
    {
        git(u"remote.git"_s, {u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
        git({}, {u"clone"_s, u"-q"_s, u"--filter=blob:none"_s, u"--no-checkout"_s, u"file://"_s + m_world->path(u"remote.git"_s), u"partial"_s});
        QCOMPARE(*target(u"partial"_s).fileAt(kCardName, m_head, {}), "first\n");
        VERIFY_OK(target(u"partial"_s).publish(cardOn(m_head, "second\n"), {}));
    }

    void aSecondWorkTreeHasItsOwnIndex()
    {
        git(u"clone"_s, {u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"side"_s, m_world->path(u"side"_s)});
        m_world->write(u"side/README.md"_s, "second\n");
        Publication publication = cardOn(m_head, "second\n", u"side"_s);
        publication.createBranch = true;
        const auto published = target(u"side"_s).publish(publication, {});
        VERIFY_OK(published);
        QCOMPARE(git(u"side"_s, {u"rev-parse"_s, u"HEAD"_s}), published->commit);
        QCOMPARE(statusOf(u"side"_s), QString());
        QCOMPARE(statusOf(u"clone"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestGitTarget)
#include "tst_gittarget.moc"
