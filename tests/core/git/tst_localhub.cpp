#include "core/git/localhubtarget.h"

#include "tests/core/git/gitworld.h"
#include "tests/core/git/publishing.h"

#include <thread>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestLocalHub : public QObject {
    Q_OBJECT
    GitWorld m_world;
    int m_hubs = 0;

    QString freshHub() { return m_world.path(u"hubs/%1"_s.arg(++m_hubs)); }
    QString gitIn(const QString &hub, const QStringList &arguments) const { return m_world.git({}, QStringList{u"--git-dir="_s + hub} + arguments); }

private slots:
    void init() { m_world.nameTheUser(); }

    void isMadeOnFirstUse()
    {
        const QString hub = freshHub();
        LocalHubTarget target(hub);
        const auto before = target.look({}, {});
        VERIFY_OK(before);
        QVERIFY(!before->exists);
        QCOMPARE(before->branch, u"main"_s);
        QCOMPARE(before->account, u"Ada Example <ada@example.org>"_s);
        QCOMPARE(before->access, RemoteState::Access::Write);
        QVERIFY(!QFileInfo::exists(hub));

        const auto plan = target.plan(cardOn({}, "first\n"), {});
        VERIFY_OK(plan);
        QCOMPARE(plan->first().way, FilePlan::Way::Regular);
        QVERIFY(!QFileInfo::exists(hub));

        const auto published = target.publish(cardOn({}, "first\n"), {});
        VERIFY_OK(published);
        QCOMPARE(published->url.scheme(), u"file"_s);
        QCOMPARE(published->url.path(), hub);
        QCOMPARE(published->url.fragment(), published->commit);
        QCOMPARE(gitIn(hub, {u"rev-parse"_s, u"main"_s}), published->commit);
        QCOMPARE(gitIn(hub, {u"symbolic-ref"_s, u"HEAD"_s}), u"refs/heads/main"_s);
        QCOMPARE(gitIn(hub, {u"fsck"_s, u"--strict"_s}), QString());

        const auto after = target.look({}, {});
        VERIFY_OK(after);
        QVERIFY(after->exists && after->branchExists);
        QCOMPARE(after->head, published->commit);
        QCOMPARE(after->branches, QStringList{u"main"_s});
        QCOMPARE(after->latest->title, u"Tell more"_s);
        QCOMPARE(after->latest->author, u"Ada Example"_s);
        QVERIFY(std::abs(after->latest->time.secsTo(QDateTime::currentDateTime())) < 600);
    }

    void aMissingParentFolderIsMade()
    {
        LocalHubTarget target(m_world.path(u"not/yet/there"_s));
        VERIFY_OK(target.publish(cardOn({}, "first\n"), {}));
        QCOMPARE(QDir(m_world.path(u"not/yet"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"there"_s});
    }

    void anEmptyFolderBecomesOne()
    {
        const QString hub = freshHub();
        QDir().mkpath(hub);
        LocalHubTarget target(hub);
        QVERIFY(!target.look({}, {})->exists);
        VERIFY_OK(target.publish(cardOn({}, "first\n"), {}));
        QCOMPARE(target.look({}, {})->branches, QStringList{u"main"_s});
    }

    void anyOtherFolderIsRefused_data()
    {
        QTest::addColumn<QString>("folder");
        m_world.write(u"taken/thesis.txt"_s, "mine");
        m_world.write(u"file"_s, "mine");
        m_world.write(u"alike/HEAD"_s, "mine");
        m_world.write(u"alike/objects/a"_s, "mine");
        m_world.write(u"alike/refs/a"_s, "mine");
        m_world.git({}, {u"init"_s, u"-q"_s, u"worktree"_s});
        m_world.link(m_world.path(u"nowhere"_s), u"dangling"_s);
        for (const QString &name : {u"taken"_s, u"file"_s, u"alike"_s, u"worktree"_s, u"dangling"_s})
            QTest::newRow(qPrintable(name)) << m_world.path(name);
        QTest::newRow("relative") << u"hub"_s;
        QTest::newRow("option") << u"--upload-pack=x"_s;
    }

    void anyOtherFolderIsRefused()
    {
        QFETCH(QString, folder);
        const QStringList before = QFileInfo(folder).isDir() ? QDir(folder).entryList(QDir::AllEntries | QDir::Hidden) : QStringList();
        LocalHubTarget target(folder);
        VERIFY_CODE(target.look({}, {}), RemoteRefused);
        VERIFY_CODE(target.publish(cardOn({}, "first\n"), {}), RemoteRefused);
        VERIFY_CODE(target.plan(cardOn({}, "first\n"), {}), RemoteRefused);
        VERIFY_CODE(target.history({}, 3, {}), RemoteRefused);
        QCOMPARE(QFileInfo(folder).isDir() ? QDir(folder).entryList(QDir::AllEntries | QDir::Hidden) : QStringList(), before);
    }

    void keepsBytesAndHistory()
    {
        LocalHubTarget target(freshHub());
        QByteArray binary;
        for (int i = 0; i < 300'000; ++i)
            binary += char(i * 7);
        Publication first = cardOn({}, "\xEF\xBB\xBF---\r\nlicense: mit\r\n---\r\nÄ\r\n");
        first.files.append({u"images/größe & weight.png"_s, binary});
        const auto one = target.publish(first, {});
        VERIFY_OK(one);
        const auto two = target.publish(cardOn(one->commit, "second\n"), {});
        VERIFY_OK(two);

        QCOMPARE(*target.fileAt(kCardName, one->commit, {}), first.files.first().bytes);
        QCOMPARE(*target.fileAt(kCardName, two->commit, {}), "second\n");
        QVERIFY(*target.fileAt(u"images/größe & weight.png"_s, two->commit, {}) == binary);
        VERIFY_CODE(target.fileAt(u"nowhere.md"_s, two->commit, {}), FileNotFound);
        VERIFY_CODE(target.fileAt(u"images"_s, two->commit, {}), NotARegularFile);

        const auto history = target.history({}, 10, {});
        VERIFY_OK(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->at(0).commit, two->commit);
        QCOMPARE(history->at(1).commit, one->commit);
        QCOMPARE(target.history({}, 1, {})->size(), 1);
        VERIFY_CODE(target.history(u"nowhere"_s, 1, {}), BranchNotFound);

        Publication third = first;
        third.parent = two->commit;
        const auto plan = target.plan(third, {});
        VERIFY_OK(plan);
        QCOMPARE(plan->at(0).way, FilePlan::Way::Regular);
        QCOMPARE(plan->at(1).way, FilePlan::Way::Unchanged);
        QCOMPARE(plan->at(1).bytes, 300'000);
    }

    void theSameBytesAreNothingToPublish()
    {
        const QString hub = freshHub();
        LocalHubTarget target(hub);
        const auto first = target.publish(cardOn({}, "first\n"), {});
        VERIFY_CODE(target.publish(cardOn(first->commit, "first\n"), {}), NothingToPublish);
        QCOMPARE(gitIn(hub, {u"rev-parse"_s, u"main"_s}), first->commit);
    }

    void aColleaguesChangeIsNotOverwritten()
    {
        LocalHubTarget target(freshHub());
        const auto first = target.publish(cardOn({}, "first\n"), {});
        Publication theirs = cardOn(first->commit, "theirs\n");
        theirs.author = {u"Grace Example"_s, u"grace@example.org"_s};
        const auto colleague = target.publish(theirs, {});
        VERIFY_OK(colleague);
        QCOMPARE(target.look({}, {})->latest->author, u"Grace Example"_s);

        VERIFY_CODE(target.publish(cardOn(first->commit, "mine\n"), {}), RemoteHasChanged);
        VERIFY_CODE(target.publish(cardOn({}, "mine\n"), {}), RemoteHasChanged);
        QCOMPARE(target.look({}, {})->head, colleague->commit);
        VERIFY_OK(target.publish(cardOn(colleague->commit, "mine\n"), {}));
        QCOMPARE(target.history({}, 10, {})->size(), 3);
    }

    void aBranchIsMadeFromItsParent()
    {
        LocalHubTarget target(freshHub());
        const auto first = target.publish(cardOn({}, "first\n"), {});
        Publication publication = cardOn(first->commit, "on a branch\n", u"draft"_s);
        VERIFY_CODE(target.publish(publication, {}), BranchNotFound);
        publication.createBranch = true;
        const auto made = target.publish(publication, {});
        VERIFY_OK(made);
        VERIFY_CODE(target.publish(publication, {}), RemoteHasChanged); // it is there now
        const auto state = target.look(u"draft"_s, {});
        QCOMPARE(state->head, made->commit);
        QCOMPARE(state->branches, (QStringList{u"draft"_s, u"main"_s}));
        QCOMPARE(target.history(u"draft"_s, 5, {})->size(), 2);
        QCOMPARE(target.look({}, {})->head, first->commit);
    }

    void aNameThatIsNoBranchIsNotMade()
    {
        LocalHubTarget target(freshHub());
        const auto first = target.publish(cardOn({}, "first\n"), {});
        Publication publication = cardOn(first->commit, "second\n", u"../../HEAD"_s);
        publication.createBranch = true;
        QVERIFY(!target.publish(publication, {}));
        QCOMPARE(target.look({}, {})->branches, QStringList{u"main"_s});
    }

    void aPathThatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"../README.md", "/etc/passwd", ".git/config", "a/../../b", ""})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void aPathThatLeadsOutIsRefused()
    {
        QFETCH(QString, path);
        LocalHubTarget target(freshHub());
        const auto first = target.publish(cardOn({}, "first\n"), {});
        Publication publication = cardOn(first->commit, "second\n");
        publication.files.append({path, "x"});
        QVERIFY(!target.publish(publication, {}));
        QCOMPARE(target.look({}, {})->head, first->commit);
    }

    void aCommitThatIsNoneIsNoOption()
    {
        LocalHubTarget target(freshHub());
        VERIFY_OK(target.publish(cardOn({}, "first\n"), {}));
        Publication publication = cardOn(u"--index-output="_s + m_world.path(u"written"_s), "second\n", u"new"_s);
        publication.createBranch = true;
        VERIFY_CODE(target.publish(publication, {}), FileNotFound);
        VERIFY_CODE(target.plan(publication, {}), FileNotFound);
        VERIFY_CODE(target.fileAt(kCardName, publication.parent, {}), FileNotFound);
        QVERIFY(!m_world.has(u"written"_s));
    }

    void noPullRequests()
    {
        LocalHubTarget target(freshHub());
        QVERIFY(!target.look({}, {})->takesPullRequests);
        Publication publication = cardOn({}, "first\n");
        publication.asPullRequest = true;
        VERIFY_CODE(target.publish(publication, {}), HubRefused);
        QVERIFY(!target.look({}, {})->exists);
    }

    void withoutAnAuthorNothingIsMade()
    {
        m_world.forgetTheUser();
        const QString hub = freshHub();
        LocalHubTarget target(hub);
        QCOMPARE(target.look({}, {})->account, QString());
        VERIFY_CODE(target.publish(cardOn({}, "first\n"), {}), AuthorUnknown);
        QVERIFY(!QFileInfo::exists(hub));
        Publication named = cardOn({}, "first\n");
        named.author = {u"Grace Example"_s, u"grace@example.org"_s};
        VERIFY_OK(target.publish(named, {}));
        QCOMPARE(gitIn(hub, {u"log"_s, u"-1"_s, u"--format=%an %ae %cn %ce"_s, u"main"_s}),
            u"Grace Example grace@example.org Grace Example grace@example.org"_s);
    }

    void aStopLeavesNothing()
    {
        const QString hub = freshHub();
        LocalHubTarget target(hub);
        for (const auto step : {Progress::Step::Connecting, Progress::Step::Preparing, Progress::Step::Committing}) {
            std::stop_source source;
            const RunControl run{source.get_token(), [&](const Progress &progress) {
                if (progress.step == step)
                    source.request_stop();
            }};
            VERIFY_CODE(target.publish(cardOn({}, "first\n"), run), Cancelled);
            QVERIFY(!target.look({}, {})->branchExists);
        }
        VERIFY_OK(target.publish(cardOn({}, "first\n"), {}));
    }

    void oneOfManyPublishersWins()
    {
        // several rounds: each publishes on what the round before left, the first on a hub that is not there
        const QString hub = freshHub();
        QString parent;
        for (int round = 0; round < 4; ++round) {
            constexpr int kPublishers = 3;
            std::array<std::optional<Result<Published>>, kPublishers> results;
            {
                std::array<std::jthread, kPublishers> publishers;
                for (int i = 0; i < kPublishers; ++i) {
                    publishers[i] = std::jthread([&, i] {
                        results[i] = LocalHubTarget(hub).publish(cardOn(parent, "round " + QByteArray::number(round) + " of " + QByteArray::number(i)), {});
                    });
                }
            }
            QStringList made;
            for (const auto &result : results) {
                if (*result)
                    made.append((*result)->commit);
                else
                    VERIFY_CODE(*result, RemoteHasChanged);
            }
            QCOMPARE(made.size(), 1);
            QCOMPARE(LocalHubTarget(hub).look({}, {})->head, made.first());
            QCOMPARE(LocalHubTarget(hub).history({}, 100, {})->size(), round + 1);
            parent = made.first();
        }
    }

    void nothingOfItsConfigurationRuns()
    {
        const QString hub = freshHub();
        LocalHubTarget target(hub);
        const auto first = target.publish(cardOn({}, "first\n"), {});
        m_world.writeProgram(u"evil"_s, "touch " + QFile::encodeName(m_world.path(u"ran"_s)) + "\n");
        const QString evil = m_world.path(u"evil"_s);
        for (const QString &hook : {u"pre-receive"_s, u"post-update"_s, u"reference-transaction"_s, u"post-index-change"_s}) {
            m_world.writeProgram(hub.mid(m_world.path().size() + 1) + u"/hooks/"_s + hook, "touch " + QFile::encodeName(m_world.path(u"ran"_s)) + "\n");
        }
        for (const QString &key : {u"core.fsmonitor"_s, u"core.pager"_s, u"core.sshCommand"_s, u"gpg.program"_s, u"core.alternateRefsCommand"_s})
            gitIn(hub, {u"config"_s, key, evil});
        gitIn(hub, {u"config"_s, u"commit.gpgSign"_s, u"true"_s});
        VERIFY_OK(target.look({}, {}));
        VERIFY_OK(target.publish(cardOn(first->commit, "second\n"), {}));
        VERIFY_OK(target.history({}, 5, {}));
        QVERIFY(!m_world.has(u"ran"_s));
        // the trap is live: git itself, asked to do the same, runs into it
        gitIn(hub, {u"update-ref"_s, u"refs/heads/other"_s, first->commit});
        QVERIFY(m_world.has(u"ran"_s));
    }
};

QTEST_GUILESS_MAIN(TestLocalHub)
#include "tst_localhub.moc"
