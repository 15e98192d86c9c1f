// A commit whose answer is lost, and what is seen then is not simple either.
#include "tests/core/hub/hubtesting.h"

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QString kRepository = u"ada/card"_s;

} // namespace

class TestHubCommit : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_hub->createRepo(kRepository, {.files = {{kCardName, "# First\n"}}});
    }

    void cleanup() { QVERIFY2(m_hub->violations().isEmpty(), qPrintable(wordsOf(m_hub->violations()))); }

    void looksBeforeItTells_data()
    {
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<Effect>("onLooking");
        QTest::addColumn<bool>("isPublished");
        QTest::addColumn<Error::Code>("code");
        using Code = Error::Code;
        QTest::newRow("made, then others commit on top") << true << Effect::StaleParent << true << Code::Cancelled;
        QTest::newRow("not made, and others commit") << false << Effect::StaleParent << false << Code::RemoteHasChanged;
        QTest::newRow("made, and nobody answers any more") << true << Effect::Status << false << Code::OutcomeUnknown;
        QTest::newRow("not made, and nobody answers any more")
            << false << Effect::Status << false << Code::OutcomeUnknown;
        QTest::newRow("made, and every look is cut off") << true << Effect::Reset << false << Code::OutcomeUnknown;
        QTest::newRow("made, and a login page is in the way") << true << Effect::Html << false << Code::OutcomeUnknown;
    }

    void looksBeforeItTells()
    {
        QFETCH(bool, isMade);
        QFETCH(Effect, onLooking);
        const int lost =
            m_hub->addFault({.effect = isMade ? Effect::DropAfter : Effect::Status, .kind = RequestKind::Commit});
        const int seen = m_hub->addFault(
            {.effect = onLooking, .kind = RequestKind::Commits, .times = onLooking == Effect::StaleParent ? 1 : 1000});
        const auto result = publish(publicationOn(m_hub->head(kRepository)));
        QCOMPARE(m_hub->fired(lost), 1);
        QVERIFY(m_hub->fired(seen) > 0);
        QTEST(result.ok(), "isPublished");
        if (!result)
            QTEST(result.error().code, "code");
        QStringList ours;
        for (const CommitRecord &commit : m_hub->commits(kRepository)) {
            if (commit.title == publicationOn({}).title)
                ours.append(commit.oid);
        }
        QCOMPARE(ours.size(), isMade ? 1 : 0);
        if (result)
            QCOMPARE(ours.first(), result->commit);
    }

    /// The same title as another's commit: the bytes tell them apart.
    void anothersCommitOfTheSameTitleIsNotOurs()
    {
        const QString parent = m_hub->head(kRepository);
        m_hub->addFault({.effect = Effect::DropBefore, .kind = RequestKind::Commit});
        const RunControl run{.stop = {}, .tell = [&](const Progress &progress) {
                                 if (progress.step == Progress::Step::Confirming)
                                     m_hub->commitAs(u"bert"_s, kRepository, u"main"_s, {{kCardName, "# Bert's\n"}},
                                         publicationOn({}).title);
                             }};
        const auto result = targetAt(*m_hub, kRepository).publish(publicationOn(parent), run);
        QCOMPARE(errorOf(result).code, Error::Code::RemoteHasChanged);
    }

    /// The first try comes through while the second one is on its way: its 412 is the echo of our own commit.
    void lateFirstTryIsFound()
    {
        const QString parent = m_hub->head(kRepository);
        m_hub->addFault({.effect = Effect::Status, .kind = RequestKind::Commit, .status = 504});
        int confirming = 0;
        const RunControl run{.stop = {}, .tell = [&](const Progress &progress) {
                                 if (progress.step == Progress::Step::Committing && ++confirming == 2)
                                     m_hub->commitAs(u"ada"_s, kRepository, u"main"_s, {{kCardName, cardFile().bytes}},
                                         publicationOn({}).title);
                             }};
        const auto result = targetAt(*m_hub, kRepository).publish(publicationOn(parent), run);
        QVERIFY2(result.ok(), qPrintable(errorOf(result).detail));
        QCOMPARE(result->commit, m_hub->head(kRepository));
        QCOMPARE(m_hub->requests(RequestKind::Commit).size(), 2);
        QCOMPARE(m_hub->commits(kRepository).size(), 2);
    }

    void isNotTriedForEver()
    {
        const int fault = m_hub->addFault({.effect = Effect::Status, .kind = RequestKind::Commit, .times = 1000});
        QCOMPARE(errorOf(publish(publicationOn(m_hub->head(kRepository)))).code, Error::Code::HubFailed);
        QCOMPARE(m_hub->fired(fault), 3);
    }

    /// Two of the same title by the same author: the older one is not taken for the new one.
    void olderProposalIsNotTakenForTheNewOne()
    {
        Publication publication = publicationOn(m_hub->head(kRepository));
        publication.asPullRequest = true;
        QCOMPARE(publish(publication)->pullRequest, 1);
        const int lost = m_hub->addFault({.effect = Effect::DropBefore, .kind = RequestKind::Commit});
        publication.files = {cardFile("# Another\n")};
        const auto second = publish(publication);
        QCOMPARE(m_hub->fired(lost), 1);
        QVERIFY2(second.ok(), qPrintable(errorOf(second).detail));
        QCOMPARE(second->pullRequest, 2);
        QCOMPARE(m_hub->pullRequests(kRepository).size(), 2);
    }

private:
    Result<Published> publish(const Publication &publication)
    {
        return targetAt(*m_hub, kRepository).publish(publication, kRun);
    }

    std::unique_ptr<TestHub> m_hub;
};

QTEST_GUILESS_MAIN(TestHubCommit)
#include "tst_hubcommit.moc"
