// Every request of publishing × everything that can go wrong with it. Whatever happens: the text on disk stays as it
// is, the hub has the change exactly once or not at all, the user is told which, and the client does nothing it must
// not do.
#include "tests/core/hub/hubtesting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <thread>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = RequestKind;

constexpr int kIdleMilliseconds = 300;
const QString kTitle = u"Say more"_s;

/// What is published, and so which requests there are.
enum class Flow { Update, InParts, Create, Branch, Propose };

struct Place {
    const char *name;
    Kind kind;
    Flow flow;
};

const Place kPlaces[] = {
    {"whoami", Kind::WhoAmI, Flow::Update},
    {"info", Kind::RepoInfo, Flow::Update},
    {"refs", Kind::Refs, Flow::Update},
    {"commits", Kind::Commits, Flow::Update},
    {"discussions", Kind::Discussions, Flow::Update},
    {"auth-check", Kind::AuthCheck, Flow::Update},
    {"validate", Kind::ValidateYaml, Flow::Update},
    {"preupload", Kind::Preupload, Flow::Update},
    {"batch", Kind::LfsBatch, Flow::Update},
    {"put", Kind::StoragePut, Flow::Update},
    {"verify", Kind::LfsVerify, Flow::Update},
    {"commit", Kind::Commit, Flow::Update},
    {"resolve", Kind::Resolve, Flow::Update},
    {"resolve-cache", Kind::ResolveCache, Flow::Update},
    {"put of a part", Kind::StoragePut, Flow::InParts},
    {"complete", Kind::CompleteMultipart, Flow::InParts},
    {"info of a new one", Kind::RepoInfo, Flow::Create},
    {"create", Kind::CreateRepo, Flow::Create},
    {"commits of a new one", Kind::Commits, Flow::Create},
    {"commit to a new one", Kind::Commit, Flow::Create},
    {"branch", Kind::CreateBranch, Flow::Branch},
    {"commit to a branch", Kind::Commit, Flow::Branch},
    {"discussions of a proposal", Kind::Discussions, Flow::Propose},
    {"preupload of a proposal", Kind::Preupload, Flow::Propose},
    {"batch of a proposal", Kind::LfsBatch, Flow::Propose},
    {"commit of a proposal", Kind::Commit, Flow::Propose},
};

struct Mishap {
    const char *name;
    Effect effect;
    int status = 500;
};

const Mishap kMishaps[] = {
    {"400", Effect::Status, 400},
    {"401", Effect::Status, 401},
    {"403", Effect::Status, 403},
    {"404", Effect::Status, 404},
    {"408", Effect::Status, 408},
    {"409", Effect::Status, 409},
    {"412", Effect::Status, 412},
    {"413", Effect::Status, 413},
    {"422", Effect::Status, 422},
    {"429", Effect::Status, 429},
    {"500", Effect::Status, 500},
    {"501", Effect::Status, 501},
    {"502", Effect::Status, 502},
    {"503", Effect::Status, 503},
    {"504", Effect::Status, 504},
    {"500 although done", Effect::StatusAfterwards, 500},
    {"504 although done", Effect::StatusAfterwards, 504},
    {"too late", Effect::Delay},
    {"half of the JSON", Effect::BrokenJson},
    {"other JSON", Effect::OddJson},
    {"HTML", Effect::Html},
    {"redirect here", Effect::RedirectHere},
    {"redirect away", Effect::RedirectAway},
    {"dropped before", Effect::DropBefore},
    {"dropped during", Effect::DropDuring},
    {"dropped after", Effect::DropAfter},
    {"reset before", Effect::Reset},
    {"reset after", Effect::ResetAfter},
    {"stalled", Effect::Stall},
    {"slow", Effect::SlowUpload},
    {"others commit", Effect::StaleParent},
};

/// One that is there, so that others can commit to it.
bool isOfARepository(const Place &place)
{
    const Kind others[] = {
        Kind::WhoAmI, Kind::ValidateYaml, Kind::StoragePut, Kind::CompleteMultipart, Kind::CreateRepo};
    return std::ranges::find(others, place.kind) == std::end(others) &&
           !(place.flow == Flow::Create && place.kind == Kind::RepoInfo);
}

bool isUncertain(const Mishap &mishap)
{
    switch (mishap.effect) {
    case Effect::Status:
        return mishap.status == 408 || (mishap.status >= 500 && mishap.status != 501);
    case Effect::RedirectAway:
    case Effect::StaleParent:
        return false;
    default:
        return true;
    }
}

/// What is nice to know, but nothing depends on it.
bool isDispensable(const Place &place, const Mishap &mishap)
{
    const bool isAbsent = mishap.effect == Effect::Status && (mishap.status == 404 || mishap.status == 501);
    switch (place.kind) {
    case Kind::AuthCheck:
    case Kind::Resolve:
    case Kind::ResolveCache:
        return mishap.effect != Effect::StaleParent;
    case Kind::ValidateYaml:
        return isAbsent;
    case Kind::Discussions:
        return place.flow == Flow::Update && (isAbsent || (mishap.effect == Effect::Status && mishap.status == 403));
    default:
        return false;
    }
}

/// What happens once must not stop it, unless it says "no" or makes no sense where sense is needed.
bool mustSucceed(const Place &place, const Mishap &mishap)
{
    const bool isStorage = place.kind == Kind::StoragePut || place.kind == Kind::CompleteMultipart;
    if (isDispensable(place, mishap) || (isStorage && mishap.effect == Effect::Status)) // another address is asked for
        return true;
    const bool isOnce = place.kind == Kind::Commit || place.kind == Kind::CreateRepo;
    switch (mishap.effect) {
    case Effect::Status:
        return isUncertain(mishap) || (mishap.status == 429 && !isOnce);
    case Effect::BrokenJson:
    case Effect::OddJson:
        return isOnce;
    case Effect::Html:
        return place.kind == Kind::Commit;
    case Effect::RedirectAway:
        return place.kind == Kind::Commit;
    case Effect::StaleParent:
        return false;
    default:
        return true;
    }
}

/// For requests without which it cannot go on.
std::optional<Error::Code> codeOf(const Place &place, const Mishap &mishap)
{
    const Kind needed[] = {Kind::WhoAmI, Kind::RepoInfo, Kind::Refs, Kind::Commits, Kind::Preupload, Kind::LfsBatch};
    if (std::ranges::find(needed, place.kind) == std::end(needed) || mishap.effect != Effect::Status)
        return {};
    switch (mishap.status) {
    case 401:
        return Error::Code::NotAuthenticated;
    case 403:
        return Error::Code::NotAllowed;
    case 408:
        return Error::Code::HubFailed;
    case 412:
        return Error::Code::RemoteHasChanged;
    case 429:
        return Error::Code::RateLimited;
    case 501:
        return Error::Code::HubRefused;
    default:
        return mishap.status >= 500 ? Error::Code::HubFailed : Error::Code::HubRefused;
    }
}

} // namespace

class TestFaultMatrix : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_hub.setMultipart(50'000, 20'000);
        m_surroundings.connectMilliseconds = kIdleMilliseconds;
        m_surroundings.idleMilliseconds = kIdleMilliseconds;
        m_surroundings.secondMilliseconds = 2;
        m_surroundings.tries = 2;
    }

    void init()
    {
        m_id = u"ada/card-%1"_s.arg(++m_cell);
        m_hub.clearFaults();
        m_hub.clearRecords();
        m_file = m_folder.filePath(u"README.md"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(cardFile("# Card of " + m_id.toUtf8() + "\n").bytes);
    }

    void happensOnce_data() { addRows(); }
    void happensOnce()
    {
        const Place &place = placeOfRow();
        const Mishap &mishap = mishapOfRow();
        prepare(place.flow);
        const int fault = plan(place, mishap, 1);
        const auto result = publish(place.flow, {});
        QCOMPARE(m_hub.fired(fault), 1);
        checkTruth(place, mishap, result);
        if (mustSucceed(place, mishap))
            QVERIFY2(result.ok(), qPrintable(wordsOf(result)));
    }

    void happensAlways_data() { addRows(); }
    void happensAlways()
    {
        const Place &place = placeOfRow();
        const Mishap &mishap = mishapOfRow();
        prepare(place.flow);
        const int fault = plan(place, mishap, 1000);
        const auto result = publish(place.flow, {});
        QVERIFY(m_hub.fired(fault) > 0);
        checkTruth(place, mishap, result);
        if (isDispensable(place, mishap))
            QVERIFY2(result.ok(), qPrintable(wordsOf(result)));
        if (const auto code = codeOf(place, mishap)) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, *code);
        }
    }

    void userCancels_data()
    {
        addRows([](const Place &, const Mishap &mishap) {
            return mishap.effect == Effect::Stall || mishap.effect == Effect::Delay ||
                   mishap.effect == Effect::SlowUpload || mishap.status == 503;
        });
    }

    void userCancels()
    {
        const Place &place = placeOfRow();
        const Mishap &mishap = mishapOfRow();
        prepare(place.flow);
        m_surroundings.idleMilliseconds = 20'000; // nothing but the user ends it
        const int fault = plan(place, mishap, 1);
        std::stop_source source;
        QElapsedTimer sinceStop;
        std::jthread user([&] {
            m_hub.untilFired(fault, m_surroundings.idleMilliseconds);
            sinceStop.start();
            source.request_stop();
        });
        const auto result = publish(place.flow, source.get_token());
        user.join();
        m_surroundings.idleMilliseconds = kIdleMilliseconds;
        QCOMPARE(m_hub.fired(fault), 1);
        QVERIFY2(sinceStop.elapsed() < 3000, qPrintable(QString::number(sinceStop.elapsed())));
        checkTruth(place, mishap, result);
        QVERIFY2(result.ok() || result.error().code == Error::Code::Cancelled, qPrintable(wordsOf(result)));
    }

private:
    /// Of every place and every mishap that can befall it.
    static void addRows(const std::function<bool(const Place &, const Mishap &)> &isWanted =
                            [](const Place &, const Mishap &) { return true; })
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("mishap");
        for (int place = 0; place < int(std::size(kPlaces)); ++place) {
            for (int mishap = 0; mishap < int(std::size(kMishaps)); ++mishap) {
                const bool canBe = kMishaps[mishap].effect != Effect::StaleParent || isOfARepository(kPlaces[place]);
                if (canBe && isWanted(kPlaces[place], kMishaps[mishap]))
                    QTest::addRow("%s: %s", kPlaces[place].name, kMishaps[mishap].name) << place << mishap;
            }
        }
    }

    static const Place &placeOfRow()
    {
        QFETCH(int, place);
        return kPlaces[place];
    }

    static const Mishap &mishapOfRow()
    {
        QFETCH(int, mishap);
        return kMishaps[mishap];
    }

    void prepare(Flow flow)
    {
        if (flow != Flow::Create)
            m_hub.createRepo(m_id, {.files = {{kCardName, "# First\n"}}});
    }

    int plan(const Place &place, const Mishap &mishap, int times)
    {
        return m_hub.addFault({.effect = mishap.effect,
            .kind = place.kind,
            .times = times,
            .status = mishap.status,
            .milliseconds = mishap.effect == Effect::SlowUpload ? 100 : 2 * kIdleMilliseconds});
    }

    /// As the user's way through the sheet: look, check, publish.
    Result<Published> publish(Flow flow, std::stop_token stop)
    {
        const RunControl run{.stop = std::move(stop), .tell = {}};
        HubTarget target = targetAt(m_hub, m_id, testtokens::ada, m_surroundings);
        const auto state = target.look({}, run);
        if (!state)
            return state.error();
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::FileUnreadable, m_file, {}};
        const QByteArray card = file.readAll();
        const auto verdict = target.validate(card, run);
        if (!verdict)
            return verdict.error();
        Publication publication = publicationOn(
            state->head, {{kCardName, card}, picture(u"a.png"_s, flow == Flow::InParts ? 70'000 : 9'000 + m_cell)});
        publication.title = kTitle;
        publication.createRepository = flow == Flow::Create;
        publication.asPullRequest = flow == Flow::Propose;
        publication.createBranch = flow == Flow::Branch;
        if (publication.createBranch)
            publication.branch = u"words"_s;
        return target.publish(publication, run);
    }

    /// Commits or pull requests of ours that the hub has.
    QStringList made(Flow flow) const
    {
        QStringList ours;
        if (flow == Flow::Propose) {
            for (const PullRequestRecord &request : m_hub.pullRequests(m_id)) {
                if (request.title == kTitle)
                    ours.append(request.head);
            }
            return ours;
        }
        for (const CommitRecord &commit : m_hub.commits(m_id, flow == Flow::Branch ? u"words"_s : u"main"_s)) {
            if (commit.title == kTitle)
                ours.append(commit.oid);
        }
        return ours;
    }

    void checkTruth(const Place &place, const Mishap &mishap, const Result<Published> &result)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray card = file.readAll();
        QCOMPARE(card, cardFile("# Card of " + m_id.toUtf8() + "\n").bytes);

        const QStringList ours = made(place.flow);
        QVERIFY2(ours.size() <= 1, "made more than once");
        if (result) {
            QCOMPARE(ours, QStringList(result->commit));
            QCOMPARE(m_hub.file(m_id, kCardName, result->commit).value(), card);
            QVERIFY(m_hub.isLarge(m_id, u"a.png"_s, result->commit));
        } else if (result.error().code == Error::Code::OutcomeUnknown) {
            const bool hidesIt =
                place.kind == Kind::Commit || place.kind == Kind::Commits || place.kind == Kind::Discussions;
            QVERIFY2(hidesIt && isUncertain(mishap), "it could have been known");
        } else {
            QVERIFY2(ours.isEmpty(), qPrintable(u"said to have failed: "_s + wordsOf(result)));
        }
        if (mishap.effect == Effect::StaleParent)
            QVERIFY2(m_hub.file(m_id, u"colleague.txt"_s) || m_hub.file(m_id, u"colleague.txt"_s, u"words"_s),
                "the colleague's work is gone");
        QVERIFY2(m_hub.violations().isEmpty(), qPrintable(cardwright::wordsOf(m_hub.violations())));
    }

    static QString wordsOf(const Result<Published> &result)
    {
        return result ? u"published "_s + result->commit
                      : u"%1 %2 %3"_s.arg(int(result.error().code)).arg(result.error().subject, result.error().detail);
    }

    TestHub m_hub;
    HubSurroundings m_surroundings;
    QTemporaryDir m_folder;
    QString m_file;
    QString m_id;
    int m_cell = 0;
};

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
