#include "core/publish/inspection.h"

#include "tests/support/faketarget.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestInspection : public QObject {
    Q_OBJECT

    using Standing = Inspection::Standing;

    static Inspection inspected(FakeTarget &target, const QByteArray &mine, const CardOrigins &origins, const QString &branch = {})
    {
        const Result<Inspection> inspection = inspect(target, branch, mine, origins, {});
        if (!inspection.ok())
            qFatal("not inspected");
        return *inspection;
    }

private slots:
    void aMissingRepositoryIsNoError()
    {
        FakeTarget target;
        target.state.exists = false;
        QCOMPARE(inspected(target, "# A\n", {}).standing, Standing::NoRepository);
    }

    void aRepositoryWithoutACard()
    {
        FakeTarget target;
        const QString head = target.commit(u"system"_s, u"initial commit"_s, {{u".gitattributes"_s, "*.bin\n"}});
        const Inspection inspection = inspected(target, "# A\n", {});
        QCOMPARE(inspection.standing, Standing::NoCard);
        QCOMPARE(inspection.parent, head);
    }

    void theCardIsThatOfTheRecord()
    {
        FakeTarget target;
        target.commit(u"ada"_s, u"one"_s, {{kCardName, "# A\n"}});
        const QString head = target.commit(u"bob"_s, u"weights"_s, {{u"weights.bin"_s, "w"}});
        const Inspection inspection = inspected(target, "# B\n", {CardOrigins::Recorded{u"main"_s, "# A\n"}, {}});
        QCOMPARE(inspection.standing, Standing::AsBase);
        QCOMPARE(inspection.parent, head);
    }

    void theCardIsMineAlready()
    {
        FakeTarget target;
        target.commit(u"ada"_s, u"one"_s, {{kCardName, "# B\n"}});
        QCOMPARE(inspected(target, "# B\n", {CardOrigins::Recorded{u"main"_s, "# A\n"}, {}}).standing, Standing::AsMine);
    }

    void aCardOpenedAsItIsThereNeedsNoRecord()
    {
        FakeTarget target;
        target.commit(u"ada"_s, u"one"_s, {{kCardName, "# A\n"}});
        QCOMPARE(inspected(target, "# B\n", {{}, "# A\n"}).standing, Standing::AsBase);
    }

    void aChangeOfAnotherIsMergedFromTheRecord()
    {
        FakeTarget target;
        target.commit(u"ada"_s, u"one"_s, {{kCardName, "# A\n"}});
        target.commit(u"bob"_s, u"two"_s, {{kCardName, "# C\n"}});
        const Inspection inspection = inspected(target, "# B\n", {CardOrigins::Recorded{u"main"_s, "# A\n"}, "# opened\n"});
        QCOMPARE(inspection.standing, Standing::Changed);
        QCOMPARE(*inspection.card, QByteArray("# C\n"));
        QCOMPARE(*inspection.base, QByteArray("# A\n"));
        QCOMPARE(inspection.remote.latest->author, u"bob"_s);
    }

    void withoutARecordTheBaseIsLookedForInTheHistory()
    {
        FakeTarget target;
        target.commit(u"ada"_s, u"one"_s, {{kCardName, "# A\n"}});
        target.commit(u"bob"_s, u"two"_s, {{kCardName, "# C\n"}});
        QCOMPARE(*inspected(target, "# B\n", {{}, "# A\n"}).base, QByteArray("# A\n"));
        QVERIFY(!inspected(target, "# B\n", {{}, "# from elsewhere\n"}).base.has_value());
    }

    void aNewBranchBeginsAtThePlacesOwn()
    {
        FakeTarget target;
        const QString head = target.commit(u"ada"_s, u"one"_s, {{kCardName, "# A\n"}});
        const Inspection inspection = inspected(target, "# B\n", {CardOrigins::Recorded{u"main"_s, "# A\n"}, {}}, u"draft"_s);
        QVERIFY(!inspection.remote.branchExists);
        QCOMPARE(inspection.remote.branch, u"draft"_s);
        QCOMPARE(inspection.branch, u"main"_s);
        QCOMPARE(inspection.parent, head);
        QCOMPARE(inspection.standing, Standing::AsBase);
    }

    void theRecordOfAnotherBranchIsNoBase()
    {
        // merged from it, what main had and this branch never had would be taken out of mine
        FakeTarget target;
        target.commit(u"ada"_s, u"older"_s, {{kCardName, "# A\n"}}, u"draft"_s);
        const CardOrigins origins{CardOrigins::Recorded{u"main"_s, "# A\n\nMore.\n"}, {}};
        const Inspection inspection = inspected(target, "# A\n\nMore.\n\nStill more.\n", origins, u"draft"_s);
        QCOMPARE(inspection.standing, Standing::Changed);
        QVERIFY(!inspection.base.has_value());
    }

    void whatACloneWasLastInStepWithIsTheBase()
    {
        FakeTarget target;
        target.state.commonAncestor = target.commit(u"ada"_s, u"one"_s, {{kCardName, "# A\n"}});
        target.commit(u"bob"_s, u"two"_s, {{kCardName, "# C\n"}});
        QCOMPARE(*inspected(target, "# B\n", {CardOrigins::Recorded{u"main"_s, "# older\n"}, {}}).base, QByteArray("# A\n"));
    }

    void theFirstFailureEndsIt()
    {
        FakeTarget target;
        target.failure = Error{Error::Code::NetworkFailed, u"hub"_s, {}};
        QCOMPARE(inspect(target, {}, "# A\n", {}, {}).error().code, Error::Code::NetworkFailed);
    }

    void thePlacesOwnCheckIsAsked()
    {
        FakeTarget target;
        target.verdict.errors = {u"\"license\" must be one of"_s};
        QCOMPARE(inspected(target, "# A\n", {}).verdict.errors.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
