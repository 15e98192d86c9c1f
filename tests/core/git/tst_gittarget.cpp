#include "core/git/gittarget.h"

#include "tests/core/git/clonedworld.h"
#include "tests/core/git/publishing.h"

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestGitTarget : public QObject {
    Q_OBJECT
    std::unique_ptr<ClonedWorld> m_world;

    QString git(const QString &name, const QStringList &arguments) const { return m_world->git(name, arguments); }
    GitTarget target(const QString &folder = u"clone"_s, const QString &remote = u"origin"_s) const { return {m_world->path(folder), remote}; }
    /// As its user does, where nothing of Cardwright is.
    QString commitBySomebodyElse(const QByteArray &card) const
    {
        if (!m_world->has(u"other"_s))
            git({}, {u"clone"_s, u"-q"_s, u"remote.git"_s, u"other"_s});
        git(u"other"_s, {u"pull"_s, u"-q"_s});
        m_world->write(u"other/README.md"_s, card);
        git(u"other"_s, {u"commit"_s, u"-qam"_s, u"theirs"_s});
        git(u"other"_s, {u"push"_s, u"-q"_s});
        return m_world->remoteHead();
    }

private slots:
    void init()
    {
        m_world = std::make_unique<ClonedWorld>();
        QCOMPARE(m_world->head().size(), 40);
    }
    void cleanup() { m_world.reset(); }

    void tellsWhatIsThere()
    {
        m_world->clone({u"push"_s, u"-q"_s, u"origin"_s, u"main:draft/one"_s});
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QVERIFY(state->exists && state->branchExists);
        QCOMPARE(state->place, m_world->path(u"remote.git"_s));
        QCOMPARE(state->branch, u"main"_s);
        QCOMPARE(state->head, m_world->head());
        QCOMPARE(state->branches, (QStringList{u"draft/one"_s, u"main"_s}));
        QCOMPARE(state->latest->title, u"first"_s);
        QCOMPARE(state->account, u"Ada Example <ada@example.org>"_s);
        QVERIFY(state->programs.isEmpty());
        QVERIFY(!state->takesPullRequests);
        QCOMPARE(*target().fileAt(u"config.json"_s, m_world->head(), {}), "{}\n");
        VERIFY_CODE(target().fileAt(u"nowhere"_s, m_world->head(), {}), FileNotFound);
        QVERIFY(!target().validate("x", {})->wasChecked);
        const auto none = target().look(u"nowhere"_s, {});
        VERIFY_OK(none);
        QVERIFY(none->exists && !none->branchExists && none->head.isEmpty());
    }

    void tellsTheLatestCommitThatTheCloneAndTheBranchShare()
    {
        const QString first = m_world->head();
        QCOMPARE(target().look({}, {})->commonAncestor, first);
        // ahead of the remote: what is not pushed is nothing the remote has taken away
        m_world->write(u"clone/README.md"_s, "ahead\n");
        m_world->clone({u"commit"_s, u"-qam"_s, u"not pushed"_s});
        QCOMPARE(target().look({}, {})->commonAncestor, first);
        // and behind it
        m_world->git({}, {u"clone"_s, u"-q"_s, m_world->path(u"remote.git"_s), u"second"_s});
        m_world->write(u"second/README.md"_s, "theirs\n");
        m_world->git(u"second"_s, {u"commit"_s, u"-qam"_s, u"theirs"_s});
        m_world->git(u"second"_s, {u"push"_s, u"-q"_s});
        const auto state = target().look({}, {});
        VERIFY_OK(state);
        QVERIFY(state->head != first);
        QCOMPARE(state->commonAncestor, first);
        QCOMPARE(*target().fileAt(u"README.md"_s, state->commonAncestor, {}), "first\n");
    }

    void namesItsRemotes()
    {
        m_world->clone({u"remote"_s, u"add"_s, u"backup"_s, u"/elsewhere"_s});
        m_world->clone({u"remote"_s, u"add"_s, u"odd"_s, u"ext::sh -c true"_s});
        QCOMPARE(*GitTarget::remotes(m_world->path(u"clone"_s), {}), (QList<NamedRemote>{{u"origin"_s, m_world->path(u"remote.git"_s)}, {u"backup"_s, u"/elsewhere"_s}, {u"odd"_s, {}}}));
        VERIFY_CODE(GitTarget::remotes(m_world->path(), {}), RemoteRefused);
    }

    void publishesAndTheCloneFollows()
    {
        m_world->write(u"clone/README.md"_s, "second\n");
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(m_world->remoteHead(), published->commit);
        QCOMPARE(m_world->remote({u"show"_s, u"main:README.md"_s}), u"second"_s);
        QCOMPARE(m_world->remote({u"show"_s, u"main:config.json"_s}), u"{}"_s);
        QCOMPARE(m_world->remote({u"log"_s, u"-1"_s, u"--format=%an|%ae|%cn|%B"_s, u"main"_s}),
            u"Ada Example|ada@example.org|Ada Example|Tell more\n\nIn two\nlines\n"_s);
        QVERIFY(published->notes.isEmpty());
        QCOMPARE(published->url, QUrl(u"file://"_s + m_world->path(u"remote.git"_s) + u'#' + published->commit));
        for (const QString &reference : {u"HEAD"_s, u"main"_s, u"origin/main"_s})
            QCOMPARE(m_world->clone({u"rev-parse"_s, reference}), published->commit);
        QCOMPARE(m_world->status(), QString());
        QCOMPARE(m_world->clone({u"fsck"_s, u"--strict"_s, u"--no-dangling"_s}), QString());
        QCOMPARE(target().history({}, 10, {})->size(), 2);
        // nothing of the bench is left
        QCOMPARE(m_world->clone({u"remote"_s}), u"origin"_s);
        QVERIFY(!QFileInfo::exists(m_world->path(u"clone/.git/FETCH_HEAD"_s)));
    }

    void whatOthersStagedStaysStagedAndAtHome()
    {
        m_world->write(u"clone/config.json"_s, "{\"staged\": 1}\n");
        m_world->write(u"clone/new.txt"_s, "staged\n");
        m_world->clone({u"add"_s, u"."_s});
        m_world->write(u"clone/config.json"_s, "{\"unstaged\": 1}\n");
        m_world->write(u"clone/README.md"_s, "second\n");
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(m_world->remote({u"diff-tree"_s, u"--name-only"_s, u"-r"_s, m_world->head(), u"main"_s}), u"README.md"_s);
        QCOMPARE(m_world->status(), u"MM config.json\nA  new.txt"_s);
        QCOMPARE(m_world->clone({u"show"_s, u":config.json"_s}), u"{\"staged\": 1}"_s);
        QCOMPARE(m_world->read(u"clone/config.json"_s), "{\"unstaged\": 1}\n");
    }

    void aStagedCardIsNotLost()
    {
        m_world->write(u"clone/README.md"_s, "staged\n");
        m_world->clone({u"add"_s, u"."_s});
        VERIFY_OK(target().publish(cardOn(m_world->head(), "second\n"), {}));
        QCOMPARE(m_world->clone({u"show"_s, u":README.md"_s}), u"staged"_s);
        QCOMPARE(m_world->read(u"clone/README.md"_s), "staged\n");
    }

    void theWorkTreeIsNotTouched()
    {
        m_world->write(u"clone/README.md"_s, "being written\n");
        m_world->write(u"clone/.gitattributes"_s, "* filter=lfs\n"); // not of the commit
        VERIFY_OK(target().publish(cardOn(m_world->head(), "second\n"), {}));
        QCOMPARE(m_world->read(u"clone/README.md"_s), "being written\n");
        QCOMPARE(m_world->status(), u" M README.md\n?? .gitattributes"_s);
        QCOMPARE(m_world->remote({u"show"_s, u"main:README.md"_s}), u"second"_s);
    }

    void localCommitsStayLocal()
    {
        m_world->write(u"clone/config.json"_s, "{\"mine\": 1}\n");
        m_world->clone({u"commit"_s, u"-qam"_s, u"not pushed"_s});
        const QString mine = m_world->clone({u"rev-parse"_s, u"main"_s});
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(published->notes, QStringList{kLocalBranchLeft});
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"main"_s}), mine);
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"origin/main"_s}), published->commit);
        QCOMPARE(m_world->remote({u"show"_s, u"main:config.json"_s}), u"{}"_s);
        QCOMPARE(m_world->status(), QString());
    }

    void aMergeInTheMiddleIsLeftAlone()
    {
        m_world->write(u"clone/.git/MERGE_HEAD"_s, m_world->head().toLatin1() + '\n');
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(published->notes, QStringList{kLocalBranchLeft});
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"main"_s}), m_world->head());
    }

    void anotherBranchCheckedOutIsLeftAlone()
    {
        m_world->clone({u"checkout"_s, u"-qb"_s, u"work"_s});
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(published->notes, QStringList{kLocalBranchLeft});
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"work"_s}), m_world->head());
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"main"_s}), m_world->head());
        QCOMPARE(m_world->status(), QString());
    }

    void whatSomebodyElseCommittedIsNotOverwritten()
    {
        const QString theirs = commitBySomebodyElse("theirs\n");
        QVERIFY(theirs != m_world->head());
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), {}), RemoteHasChanged);
        QCOMPARE(m_world->remoteHead(), theirs);
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"main"_s}), m_world->head());
        const auto state = target().look({}, {});
        QCOMPARE(state->head, theirs);
        QCOMPARE(state->latest->title, u"theirs"_s);
        QCOMPARE(*target().fileAt(kCardName, theirs, {}), "theirs\n");
        const auto published = target().publish(cardOn(theirs, "both\n"), {});
        VERIFY_OK(published);
        QCOMPARE(m_world->remote({u"rev-parse"_s, u"main^"_s}), theirs);
    }

    void aBranchThatWasSetBackIsNotBroughtForward()
    {
        const QString taken = commitBySomebodyElse("a mistake\n");
        VERIFY_OK(target().look({}, {}));
        m_world->remote({u"update-ref"_s, u"refs/heads/main"_s, m_world->head()});
        VERIFY_CODE(target().publish(cardOn(taken, "second\n"), {}), RemoteHasChanged);
        QCOMPARE(m_world->remoteHead(), m_world->head());
    }

    void whoComesBetweenTheLookAndThePushWins()
    {
        QString theirs;
        const RunControl run{{}, [&](const Progress &progress) {
            if (progress.step == Progress::Step::Committing)
                theirs = commitBySomebodyElse("theirs\n");
        }};
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), run), RemoteHasChanged);
        QCOMPARE(m_world->remoteHead(), theirs);
    }

    void whoSetsTheBranchBackInBetweenWinsToo()
    {
        const QString taken = commitBySomebodyElse("a mistake\n");
        const RunControl run{{}, [&](const Progress &progress) {
            if (progress.step == Progress::Step::Committing)
                m_world->remote({u"update-ref"_s, u"refs/heads/main"_s, m_world->head()});
        }};
        VERIFY_CODE(target().publish(cardOn(taken, "second\n"), run), RemoteHasChanged);
        QCOMPARE(m_world->remoteHead(), m_world->head());
    }

    void theSameBytesAreNothingToPublish()
    {
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "first\n"), {}), NothingToPublish);
        QCOMPARE(m_world->remoteHead(), m_world->head());
    }

    void aNewBranchBeginsAtItsParent()
    {
        Publication publication = cardOn(m_world->head(), "second\n", u"draft/two"_s);
        VERIFY_CODE(target().publish(publication, {}), BranchNotFound);
        publication.createBranch = true;
        const auto published = target().publish(publication, {});
        VERIFY_OK(published);
        QCOMPARE(m_world->remoteHead(u"draft/two"_s), published->commit);
        QCOMPARE(m_world->remoteHead(), m_world->head());
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"origin/draft/two"_s}), published->commit);
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
        QCOMPARE(m_world->status(u"fresh"_s), QString());
        VERIFY_CODE(target(u"fresh"_s).publish(cardOn({}, "again\n"), {}), RemoteHasChanged);
    }

    void aRemoteThatIsNotThere()
    {
        m_world->clone({u"remote"_s, u"set-url"_s, u"origin"_s, m_world->path(u"gone.git"_s)});
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
        m_world->clone({u"add"_s, u"."_s});
        m_world->clone({u"commit"_s, u"-qm"_s, u"a"_s});
        m_world->clone({u"push"_s, u"-q"_s});
        const QString head = m_world->remoteHead();
        GitTarget inside = target(u"clone/models/a"_s);
        QCOMPARE(*inside.fileAt(kCardName, head, {}), "of a\n");
        QCOMPARE(inside.plan(cardOn(head, "of a\n"), {})->first().way, FilePlan::Way::Unchanged);
        VERIFY_OK(inside.publish(cardOn(head, "of a, more\n"), {}));
        QCOMPARE(m_world->remote({u"show"_s, u"main:models/a/README.md"_s}), u"of a, more"_s);
        QCOMPARE(m_world->remote({u"show"_s, u"main:README.md"_s}), u"first"_s);
    }

    void aLinkInTheRepositoryIsNotWrittenOver()
    {
        m_world->link(u"config.json"_s, u"clone/link.md"_s);
        m_world->clone({u"add"_s, u"."_s});
        m_world->clone({u"commit"_s, u"-qm"_s, u"a link"_s});
        m_world->clone({u"push"_s, u"-q"_s});
        Publication publication = cardOn(m_world->remoteHead(), "second\n");
        publication.files.append({u"link.md"_s, "x"});
        VERIFY_CODE(target().publish(publication, {}), NotARegularFile);
        VERIFY_CODE(target().fileAt(u"link.md"_s, publication.parent, {}), NotARegularFile);
        publication.files.last().path = u"config.json/below"_s; // a file stands where a folder would
        QVERIFY(!target().publish(publication, {}));
        QCOMPARE(m_world->remoteHead(), publication.parent);
    }

    void anExecutableStaysOne()
    {
        m_world->clone({u"update-index"_s, u"--chmod=+x"_s, u"config.json"_s});
        m_world->clone({u"commit"_s, u"-qm"_s, u"x"_s});
        m_world->clone({u"push"_s, u"-q"_s});
        Publication publication = cardOn(m_world->remoteHead(), "second\n");
        publication.files.append({u"config.json"_s, "{\"a\": 1}\n"});
        VERIFY_OK(target().publish(publication, {}));
        QVERIFY(m_world->remote({u"ls-tree"_s, u"main"_s, u"config.json"_s}).startsWith(u"100755"_s));
    }

    void bytesGoAsTheyAre()
    {
        m_world->clone({u"config"_s, u"core.autocrlf"_s, u"input"_s});
        m_world->configure(u"core.autocrlf"_s, u"input"_s);
        const QByteArray card = "\xEF\xBB\xBF---\r\nlicense: mit\r\n---\r\n\xFF\n";
        const auto published = target().publish(cardOn(m_world->head(), card), {});
        VERIFY_OK(published);
        QCOMPARE(*target().fileAt(kCardName, published->commit, {}), card);
    }

    void aMissingAuthorIsAskedForOnce()
    {
        m_world->forgetTheUser();
        QCOMPARE(target().look({}, {})->account, QString());
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), {}), AuthorUnknown);
        QCOMPARE(m_world->remoteHead(), m_world->head());
        Publication publication = cardOn(m_world->head(), "second\n");
        publication.author = {u"Grace Example"_s, u"grace@example.org"_s};
        VERIFY_OK(target().publish(publication, {}));
        QCOMPARE(m_world->remote({u"log"_s, u"-1"_s, u"--format=%an %ce"_s, u"main"_s}), u"Grace Example grace@example.org"_s);
    }

    void theClonesOwnAuthorCounts()
    {
        m_world->forgetTheUser();
        m_world->clone({u"config"_s, u"user.name"_s, u"Local Example"_s});
        m_world->clone({u"config"_s, u"user.email"_s, u"local@example.org"_s});
        VERIFY_OK(target().publish(cardOn(m_world->head(), "second\n"), {}));
        QCOMPARE(m_world->remote({u"log"_s, u"-1"_s, u"--format=%an"_s, u"main"_s}), u"Local Example"_s);
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
        QCOMPARE(m_world->remoteHead(), published->commit);
        QCOMPARE(m_world->read(u"shallow/.git/shallow"_s), before);
        git(u"shallow"_s, {u"pull"_s, u"-q"_s, u"--ff-only"_s});
        QCOMPARE(git(u"shallow"_s, {u"rev-parse"_s, u"main"_s}), published->commit);
        QCOMPARE(git(u"shallow"_s, {u"rev-list"_s, u"--count"_s, u"main"_s}), u"3"_s);
    }

    void aPartialCloneFetchesWhatItLacks()
    {
        m_world->remote({u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
        git({}, {u"clone"_s, u"-q"_s, u"--filter=blob:none"_s, u"--no-checkout"_s, u"file://"_s + m_world->path(u"remote.git"_s), u"partial"_s});
        QCOMPARE(*target(u"partial"_s).fileAt(kCardName, m_world->head(), {}), "first\n");
        VERIFY_OK(target(u"partial"_s).publish(cardOn(m_world->head(), "second\n"), {}));
    }

    void aSecondWorkTreeHasItsOwnIndex()
    {
        m_world->clone({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"side"_s, m_world->path(u"side"_s)});
        m_world->write(u"side/README.md"_s, "second\n");
        Publication publication = cardOn(m_world->head(), "second\n", u"side"_s);
        publication.createBranch = true;
        const auto published = target(u"side"_s).publish(publication, {});
        VERIFY_OK(published);
        QCOMPARE(git(u"side"_s, {u"rev-parse"_s, u"HEAD"_s}), published->commit);
        QCOMPARE(m_world->status(u"side"_s), QString());
        QCOMPARE(m_world->status(), QString());
    }
};

QTEST_GUILESS_MAIN(TestGitTarget)
#include "tst_gittarget.moc"
