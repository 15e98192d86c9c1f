// Publishing to a hub, flow by flow, against the test hub; what goes wrong is the subject of tst_faultmatrix.
#include "tests/core/hub/hubtesting.h"

#include <thread>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kRepository = u"ada/card"_s;

} // namespace

class TestHubTarget : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->createRepo(kRepository, {.files = {{kCardName, "# First\n"}}});
    }

    void cleanup() { QVERIFY2(m_hub->violations().isEmpty(), qPrintable(wordsOf(m_hub->violations()))); }

    void looks()
    {
        m_hub->commitAs(u"bert"_s, kRepository, u"draft"_s, {{u"a.txt"_s, "a"}}, u"Bert's words"_s);
        HubTarget target = targetAt(*m_hub, kRepository);
        const auto state = target.look({}, kRun);
        QVERIFY(state.ok());
        QVERIFY(state->exists && state->branchExists && state->takesPullRequests);
        QCOMPARE(state->place, kRepository);
        QCOMPARE(state->branch, u"main"_s);
        QCOMPARE(state->head, m_hub->head(kRepository));
        QCOMPARE(state->branches, QStringList({u"draft"_s, u"main"_s}));
        QCOMPARE(state->access, RemoteState::Access::Write);
        QCOMPARE(state->account, u"ada"_s);
        QCOMPARE(state->tokenName, u"desk"_s);
        QVERIFY(state->latest.has_value());
        QCOMPARE(state->latest->commit, state->head);
        QCOMPARE(state->latest->title, u"initial commit"_s);
        QVERIFY(state->latest->time.isValid());

        const auto draft = target.look(u"draft"_s, kRun);
        QCOMPARE(draft->head, m_hub->head(kRepository, u"draft"_s));
        QCOMPARE(draft->latest->author, u"bert"_s);
        QCOMPARE(draft->latest->title, u"Bert's words"_s);
        QCOMPARE(m_hub->requests(RequestKind::WhoAmI).size(), 1);

        const auto none = target.look(u"nowhere"_s, kRun);
        QVERIFY(none->exists && !none->branchExists);
        QCOMPARE(none->head, QString());
    }

    void knowsWhatATokenMayDo_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<RemoteState::Access>("access");
        QTest::addColumn<bool>("exists");
        using Access = RemoteState::Access;
        QTest::newRow("owner") << testtokens::ada << kRepository << Access::Write << true;
        QTest::newRow("reader") << testtokens::adaReading << kRepository << Access::ReadOnly << true;
        QTest::newRow("stranger") << testtokens::carla << kRepository << Access::ProposeOnly << true;
        QTest::newRow("nobody") << QString() << kRepository << Access::ReadOnly << true;
        QTest::newRow("fine-grained here") << testtokens::adaScoped << u"ada/scoped"_s << Access::Write << true;
        QTest::newRow("fine-grained elsewhere") << testtokens::adaScoped << kRepository << Access::ReadOnly << true;
        QTest::newRow("new, of one's own") << testtokens::ada << u"ada/new"_s << Access::Write << false;
        QTest::newRow("new, of an organization") << testtokens::ada << u"acme/new"_s << Access::Write << false;
        QTest::newRow("new, of somebody else") << testtokens::ada << u"bert/new"_s << Access::ReadOnly << false;
        QTest::newRow("new, reader") << testtokens::adaReading << u"ada/new"_s << Access::ReadOnly << false;
        QTest::newRow("private, stranger") << testtokens::carla << u"ada/hidden"_s << Access::ReadOnly << false;
    }

    void knowsWhatATokenMayDo()
    {
        QFETCH(QString, token);
        QFETCH(QString, repository);
        m_hub->createRepo(u"ada/scoped"_s);
        m_hub->createRepo(u"ada/hidden"_s, {.isPrivate = true});
        const auto state = targetAt(*m_hub, repository, token).look({}, kRun);
        QVERIFY2(state.ok(), qPrintable(state ? QString() : state.error().detail));
        QTEST(state->access, "access");
        QTEST(state->exists, "exists");
    }

    void tellsWhoseTokenIsRefused()
    {
        const auto state = targetAt(*m_hub, kRepository, testtokens::unknown).look({}, kRun);
        QCOMPARE(state.error().code, Error::Code::NotAuthenticated);
        QVERIFY2(state.error().detail.contains(u"Token: HF_TOKEN"_s), qPrintable(state.error().detail));
        QVERIFY(state.error().detail.contains(u"Request ID: "_s));
        QVERIFY(!state.error().detail.contains(testtokens::unknown));

        m_hub->createRepo(u"ada/hidden"_s, {.isPrivate = true});
        QCOMPARE(targetAt(*m_hub, u"ada/hidden"_s, {}).look({}, kRun).error().code, Error::Code::NotAuthenticated);
        QCOMPARE(targetAt(*m_hub, kRepository, {}).publish(publicationOn(m_hub->head(kRepository)), kRun).error().code,
            Error::Code::NotAuthenticated);
    }

    void createsAndPublishes_data()
    {
        QTest::addColumn<qint64>("chunk"); // 0: in one piece
        QTest::addColumn<int>("puts");
        QTest::newRow("basic") << qint64(0) << 2;
        QTest::newRow("multipart") << qint64(5'000'000) << 4;
    }

    void createsAndPublishes()
    {
        QFETCH(qint64, chunk);
        m_hub->setMultipart(1'000'000, chunk);
        const QList<OutgoingFile> files{cardFile(), picture(u"images/small one.png"_s, 3000),
            picture(u"images/large.png"_s, 12'000'000), {u"images/empty.png"_s, {}}};
        Publication publication = publicationOn({}, files);
        publication.createRepository = true;
        publication.description = u"All of it."_s;
        HubTarget target = targetAt(*m_hub, u"ada/new"_s);
        QList<Progress> told;
        const auto published = target.publish(
            publication, RunControl{.stop = {}, .tell = [&](const Progress &step) { told.append(step); }});
        QVERIFY2(published.ok(), qPrintable(published ? QString() : published.error().detail));
        QCOMPARE(published->commit, m_hub->head(u"ada/new"_s));
        QCOMPARE(published->url, QUrl(m_hub->endpoint().toString() + u"/ada/new/commit/"_s + published->commit));
        QCOMPARE(published->pullRequest, 0);
        QCOMPARE(published->notes, QStringList());
        for (const OutgoingFile &file : files)
            QVERIFY2(m_hub->file(u"ada/new"_s, file.path) == file.bytes, qPrintable(file.path));
        QVERIFY(!m_hub->isLarge(u"ada/new"_s, kCardName) && !m_hub->isLarge(u"ada/new"_s, u"images/empty.png"_s));
        QVERIFY(m_hub->isLarge(u"ada/new"_s, u"images/small one.png"_s) &&
                m_hub->isLarge(u"ada/new"_s, u"images/large.png"_s));
        QTEST(int(m_hub->requests(RequestKind::StoragePut).size()), "puts");
        QCOMPARE(m_hub->commits(u"ada/new"_s).size(), 2);
        QCOMPARE(m_hub->commits(u"ada/new"_s).first().description, u"All of it."_s);

        QVERIFY(std::ranges::is_sorted(told, {}, [](const Progress &step) { return int(step.step); }));
        const auto uploaded = std::ranges::find_if(
            told.crbegin(), told.crend(), [](const Progress &step) { return step.step == Progress::Step::Uploading; });
        QCOMPARE(uploaded->total, 12'003'000);
        QCOMPARE(uploaded->done, uploaded->total);

        // and again: there is nothing left to do
        Publication again = publicationOn(published->commit, files);
        QCOMPARE(target.publish(again, kRun).error().code, Error::Code::NothingToPublish);
        const auto plan = target.plan(again, kRun);
        QVERIFY(std::ranges::all_of(*plan, [](const FilePlan &file) { return file.way == FilePlan::Way::Unchanged; }));
        QCOMPARE(m_hub->commits(u"ada/new"_s).size(), 2);
    }

    void newRepositoryIsPrivateOrNot()
    {
        for (const bool isPrivate : {true, false}) {
            Publication publication = publicationOn({});
            publication.createRepository = true;
            publication.isPrivate = isPrivate;
            const QString id = isPrivate ? u"acme/closed"_s : u"acme/open"_s;
            QVERIFY(targetAt(*m_hub, id).publish(publication, kRun).ok());
            QCOMPARE(targetAt(*m_hub, id, testtokens::carla).look({}, kRun)->exists, !isPrivate);
        }
    }

    void doesNotTakeARepositoryThatIsThere()
    {
        Publication publication = publicationOn({});
        publication.createRepository = true;
        QCOMPARE(targetAt(*m_hub, kRepository).publish(publication, kRun).error().code, Error::Code::RepositoryExists);
        QCOMPARE(m_hub->commits(kRepository).size(), 1);
    }

    void updates()
    {
        HubTarget target = targetAt(*m_hub, kRepository);
        const auto state = target.look({}, kRun);
        QCOMPARE(*target.fileAt(kCardName, state->head, kRun), "# First\n");
        const auto published = target.publish(publicationOn(state->head), kRun);
        QVERIFY(published.ok());
        QCOMPARE(m_hub->file(kRepository, kCardName).value(), cardFile().bytes);
        QCOMPARE(*target.fileAt(kCardName, published->commit, kRun), cardFile().bytes);
        QCOMPARE(*target.fileAt(kCardName, state->head, kRun), "# First\n");
        const auto history = target.history({}, 10, kRun);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first().commit, published->commit);
        QCOMPARE(history->first().title, u"Say more"_s);
        QCOMPARE(history->first().author, u"ada"_s);
        QCOMPARE(target.history({}, 1, kRun)->size(), 1);
    }

    void readsLargeFilesFromTheStorage()
    {
        HubTarget target = targetAt(*m_hub, kRepository);
        const OutgoingFile large = picture(u"images/größe #1.png"_s, 20'000);
        const auto published = target.publish(publicationOn(m_hub->head(kRepository), {cardFile(), large}), kRun);
        QVERIFY(published.ok());
        QCOMPARE(*target.fileAt(large.path, published->commit, kRun), large.bytes);
        QCOMPARE(target.fileAt(u"images/none.png"_s, published->commit, kRun).error().code, Error::Code::FileNotFound);
        QCOMPARE(target.fileAt(kCardName, QString(40, u'0'), kRun).error().code, Error::Code::BranchNotFound);
    }

    void doesNotOverwriteWhatOthersCommitted()
    {
        HubTarget target = targetAt(*m_hub, kRepository);
        const QString parent = m_hub->head(kRepository);
        m_hub->commitAs(u"bert"_s, kRepository, u"main"_s, {{kCardName, "# Bert's\n"}});
        const auto published = target.publish(publicationOn(parent, {cardFile(), picture(u"a.png"_s, 9000)}), kRun);
        QCOMPARE(published.error().code, Error::Code::RemoteHasChanged);
        QVERIFY2(m_hub->requests(RequestKind::LfsBatch).isEmpty(), "sent before it was seen to be of no use");
        QCOMPARE(m_hub->file(kRepository, kCardName).value(), "# Bert's\n");
    }

    void branchIsMadeFromItsParent()
    {
        Publication publication = publicationOn(m_hub->head(kRepository));
        publication.branch = u"words/of ada"_s;
        publication.createBranch = true;
        HubTarget target = targetAt(*m_hub, kRepository);
        QCOMPARE(target.plan(publication, kRun)->first().way, FilePlan::Way::Regular);
        const auto published = target.publish(publication, kRun);
        QVERIFY2(published.ok(), qPrintable(published ? QString() : published.error().detail));
        QCOMPARE(m_hub->head(kRepository, publication.branch), published->commit);
        QCOMPARE(m_hub->head(kRepository), publication.parent);

        Publication other = publicationOn(m_hub->head(kRepository));
        other.branch = u"missing"_s;
        QCOMPARE(target.publish(other, kRun).error().code, Error::Code::BranchNotFound);
        other.branch = publication.branch;
        other.createBranch = true;
        QCOMPARE(target.publish(other, kRun).error().code, Error::Code::RemoteHasChanged);
    }

    void proposes_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("owner") << testtokens::ada;
        QTest::newRow("stranger") << testtokens::carla;
    }

    void proposes()
    {
        QFETCH(QString, token);
        HubTarget target = targetAt(*m_hub, kRepository, token);
        Publication publication = publicationOn(m_hub->head(kRepository), {cardFile(), picture(u"a.png"_s, 9000)});
        publication.asPullRequest = true;
        const auto plan = target.plan(publication, kRun);
        QCOMPARE(plan->last().way, FilePlan::Way::Large);
        const auto published = target.publish(publication, kRun);
        QVERIFY2(published.ok(), qPrintable(published ? QString() : published.error().detail));
        QCOMPARE(published->pullRequest, 1);
        QCOMPARE(published->url, QUrl(m_hub->endpoint().toString() + u"/ada/card/discussions/1"_s));
        QCOMPARE(m_hub->head(kRepository), publication.parent);
        QCOMPARE(m_hub->file(kRepository, kCardName, u"refs/pr/1"_s).value(), cardFile().bytes);

        const auto state = target.look({}, kRun);
        QCOMPARE(state->pullRequests.size(), 1);
        QCOMPARE(state->pullRequests.first().title, u"Say more"_s);
        QCOMPARE(state->pullRequests.first().number, 1);
        QCOMPARE(state->pullRequests.first().touchesCard, std::optional(true));
        QCOMPARE(state->branches, QStringList(u"main"_s));

        publication.files.removeFirst();
        QCOMPARE(target.publish(publication, kRun)->pullRequest, 2);
        const auto both = target.look({}, kRun);
        QCOMPARE(both->pullRequests.first().number, 2);
        QCOMPARE(both->pullRequests.first().touchesCard, std::optional(false));
    }

    void strangerMayNotCommit()
    {
        const auto published =
            targetAt(*m_hub, kRepository, testtokens::carla).publish(publicationOn(m_hub->head(kRepository)), kRun);
        QCOMPARE(published.error().code, Error::Code::NotAllowed);
        QCOMPARE(published.error().subject, kRepository);
        QCOMPARE(targetAt(*m_hub, kRepository, testtokens::adaReading)
                     .publish(publicationOn(m_hub->head(kRepository)), kRun)
                     .error()
                     .code,
            Error::Code::NotAllowed);
    }

    void fineGrainedTokenWritesWhereItMay()
    {
        m_hub->createRepo(u"ada/scoped"_s, {.isPrivate = true});
        HubTarget target = targetAt(*m_hub, u"ada/scoped"_s, testtokens::adaScoped);
        QVERIFY(target.publish(publicationOn(m_hub->head(u"ada/scoped"_s)), kRun).ok());
        QCOMPARE(targetAt(*m_hub, kRepository, testtokens::adaScoped)
                     .publish(publicationOn(m_hub->head(kRepository)), kRun)
                     .error()
                     .code,
            Error::Code::NotAllowed);
    }

    void renamedRepositoryIsFound()
    {
        const QString now = u"acme/better-name"_s;
        m_hub->renameRepo(kRepository, now);
        HubTarget unaware = targetAt(*m_hub, kRepository);
        const auto published =
            unaware.publish(publicationOn(m_hub->head(now), {cardFile(), picture(u"a.png"_s, 9000)}), kRun);
        QVERIFY2(published.ok(), qPrintable(published ? QString() : published.error().detail));
        QCOMPARE(m_hub->head(now), published->commit);

        HubTarget target = targetAt(*m_hub, kRepository);
        const auto state = target.look({}, kRun);
        QCOMPARE(state->place, now);
        m_hub->clearRecords();
        QVERIFY(target.publish(publicationOn(state->head, {cardFile("# Again\n")}), kRun).ok());
        for (const RequestRecord &request : m_hub->requests())
            QVERIFY2(!request.address.contains(u"ada/card"_s), qPrintable(request.address));
    }

    void hubChecksTheMetadata()
    {
        HubTarget target = targetAt(*m_hub, kRepository);
        const auto good = target.validate(cardFile().bytes, kRun);
        QVERIFY2(good.ok(), qPrintable(good ? QString() : good.error().detail));
        QCOMPARE(good->errors, QStringList());
        QVERIFY(!target.validate("# Bare\n", kRun)->warnings.isEmpty());
        const QByteArray wrong = "---\nlicense: nothing-of-the-kind\n---\n";
        const auto verdict = target.validate(wrong, kRun);
        QVERIFY2(verdict.ok(), qPrintable(verdict ? QString() : verdict.error().detail));
        QVERIFY(verdict->wasChecked && !verdict->errors.isEmpty());
        const auto published = target.publish(publicationOn(m_hub->head(kRepository), {{kCardName, wrong}}), kRun);
        QCOMPARE(published.error().code, Error::Code::MetadataRefused);
        QCOMPARE(published.error().detail, verdict->errors.join(u'\n'));
        QCOMPARE(m_hub->commits(kRepository).size(), 1);
    }

    void hubWithoutACheckIsToldAsSuch()
    {
        for (const int status : {404, 501}) {
            m_hub->addFault({.effect = Effect::Status, .kind = RequestKind::ValidateYaml, .status = status});
            const auto verdict = targetAt(*m_hub, kRepository).validate(cardFile().bytes, kRun);
            QVERIFY(verdict.ok() && !verdict->wasChecked);
        }
    }

    void ignoredFilesAreLeftOutAndTold()
    {
        m_hub->commitAs(u"ada"_s, kRepository, u"main"_s, {{u".gitignore"_s, "*.tmp\n"}});
        HubTarget target = targetAt(*m_hub, kRepository);
        const Publication publication = publicationOn(m_hub->head(kRepository), {cardFile(), {u"a.tmp"_s, "a"}});
        QCOMPARE(target.plan(publication, kRun)->last().way, FilePlan::Way::Ignored);
        const auto published = target.publish(publication, kRun);
        QVERIFY(published.ok());
        QCOMPARE(published->notes, QStringList(u"ignored"_s));
        QVERIFY(!m_hub->file(kRepository, u"a.tmp"_s).has_value());
    }

    void worksOnAThreadOfItsOwn()
    {
        HubTarget target = targetAt(*m_hub, kRepository);
        for (int i = 0; i < 2; ++i) { // and the next time on another
            std::optional<Result<Published>> published;
            std::thread worker([&] {
                const auto state = target.look({}, kRun);
                published = target.publish(publicationOn(state->head, {cardFile(QByteArray::number(i))}), kRun);
            });
            worker.join(); // whatever it needs of this thread, it does not get
            QVERIFY(published->ok());
        }
        QCOMPARE(m_hub->commits(kRepository).size(), 3);
    }

    void offlineMeansNoRequest()
    {
        HubSurroundings surroundings = quickSurroundings();
        surroundings.isOffline = true;
        HubTarget target = targetAt(*m_hub, kRepository, testtokens::ada, surroundings);
        QCOMPARE(target.look({}, kRun).error().code, Error::Code::Offline);
        QCOMPARE(target.publish(publicationOn(m_hub->head(kRepository)), kRun).error().code, Error::Code::Offline);
        QVERIFY(m_hub->requests().isEmpty());
    }

private:
    std::unique_ptr<TestHub> m_hub;
};

QTEST_GUILESS_MAIN(TestHubTarget)
#include "tst_hubtarget.moc"
