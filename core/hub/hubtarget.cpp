#include "core/hub/hubtarget.h"

#include "core/hub/hubpublishing.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const RunControl kUnstoppable{};
constexpr int kMostDiffs = 3;                             ///< of pull requests that are looked into
constexpr qsizetype kMostRegularBytes = 10 * 1024 * 1024; ///< above, a hub wants LFS
constexpr qsizetype kSampleBytes = 512;

/// As a new repository will want it: it cannot be asked before it is there.
FilePlan::Way wayInNewRepository(const OutgoingFile &file)
{
    const bool isBinary = file.bytes.first(std::min(file.bytes.size(), kSampleBytes)).contains('\0');
    return isBinary || file.bytes.size() > kMostRegularBytes ? FilePlan::Way::Large : FilePlan::Way::Regular;
}

/// For looking at what became of a commit once the user has had enough of waiting.
HubSurroundings hurried(HubSurroundings surroundings)
{
    surroundings.connectMilliseconds /= 3;
    surroundings.idleMilliseconds /= 12;
    surroundings.tries = 2;
    return surroundings;
}

} // namespace

/// A client with what is asked of it, for one call of the target, on the thread of that call.
class HubTarget::Work {
public:
    Work(HubTarget &target, const RunControl &run) :
        m_target(target),
        m_client(target.m_endpoint, target.m_token, target.m_surroundings, run),
        m_api(m_client, target.m_repository)
    {
    }

    HubApi &api() { return m_api; }
    HubClient &client() { return m_client; }
    const HubAccount &account() const { return *m_target.m_account; } ///< once logged in
    void report(Progress::Step step) { m_client.run().report({step}); }

    /// NotAuthenticated without a token, or with one that is nobody's.
    Result<Done> logIn()
    {
        if (!m_target.m_token)
            return Error{Error::Code::NotAuthenticated, m_client.endpoint().host(), {}};
        if (m_target.m_account)
            return Done{};
        auto account = m_api.account();
        if (!account)
            return account.error();
        m_target.m_account = std::make_unique<HubAccount>(*account);
        return Done{};
    }

    Result<RemoteState> look(const QString &branch);

private:
    Result<Done> lookAtBranches(RemoteState &state);
    Result<Done> lookAtPullRequests(RemoteState &state);
    RemoteState::Access access(bool exists);

    HubTarget &m_target;
    HubClient m_client;
    HubApi m_api;
};

HubTarget::HubTarget(
    HubEndpoint endpoint, QString repository, std::optional<Token> token, HubSurroundings surroundings) :
    m_endpoint(std::move(endpoint)),
    m_repository(std::move(repository)),
    m_token(std::move(token)),
    m_surroundings(std::move(surroundings))
{
}

HubTarget::~HubTarget() = default;

Result<RemoteState> HubTarget::look(const QString &branch, const RunControl &run)
{
    auto state = Work(*this, run).look(branch);
    if (state && state->exists)
        m_repository = state->place;
    return state;
}

Result<QByteArray> HubTarget::fileAt(const QString &path, const QString &commit, const RunControl &run)
{
    return Work(*this, run).api().download(path, commit);
}

Result<QList<Revision>> HubTarget::history(const QString &branch, int most, const RunControl &run)
{
    return Work(*this, run).api().commits(branch.isEmpty() ? HubApi::defaultBranch() : branch, most);
}

Result<CardVerdict> HubTarget::validate(const QByteArray &card, const RunControl &run)
{
    run.report({Progress::Step::Checking});
    return Work(*this, run).api().validate(card);
}

Result<QList<FilePlan>> HubTarget::plan(const Publication &publication, const RunControl &run)
{
    QList<FilePlan> plans;
    if (publication.createRepository) {
        for (const OutgoingFile &file : publication.files)
            plans.append({file.path, file.bytes.size(), wayInNewRepository(file)});
        return plans;
    }
    run.report({Progress::Step::Preparing});
    const QString &revision =
        publication.createBranch && !publication.asPullRequest ? publication.parent : publication.branch;
    const auto told = Work(*this, run).api().preupload(publication.files, revision, publication.asPullRequest);
    if (!told)
        return told.error();
    for (qsizetype i = 0; i < publication.files.size(); ++i) {
        const OutgoingFile &file = publication.files[i];
        plans.append({file.path, file.bytes.size(), HubPublishing::wayOf(told->files[i], file)});
    }
    return plans;
}

Result<Published> HubTarget::publish(const Publication &publication, const RunControl &run)
{
    Work work(*this, run);
    if (const auto loggedIn = work.logIn(); !loggedIn)
        return loggedIn.error();
    HubClient looker(m_endpoint, m_token, hurried(m_surroundings), kUnstoppable);
    return HubPublishing(work.client(), looker, m_repository, work.account().name).publish(publication);
}

Result<RemoteState> HubTarget::Work::look(const QString &branch)
{
    report(Progress::Step::Connecting);
    RemoteState state;
    if (m_target.m_token) {
        if (const auto loggedIn = logIn(); !loggedIn)
            return loggedIn.error();
        state.account = m_target.m_account->name;
        state.tokenName = m_target.m_account->tokenName;
    }
    state.place = m_target.m_repository;
    state.branch = branch;
    const auto id = m_api.repositoryId();
    if (!id && id.error().code != Error::Code::RepositoryNotFound)
        return id.error();
    if (id) {
        state.exists = true;
        state.place = *id;
        if (const auto looked = lookAtBranches(state); !looked)
            return looked.error();
        if (const auto looked = lookAtPullRequests(state); !looked)
            return looked.error();
    } else if (branch.isEmpty()) {
        state.branch = HubApi::defaultBranch();
    }
    state.access = access(state.exists);
    if (m_client.run().stopped())
        return Error{Error::Code::Cancelled, state.place, {}};
    return state;
}

Result<Done> HubTarget::Work::lookAtBranches(RemoteState &state)
{
    const auto branches = m_api.branches();
    if (!branches)
        return branches.error();
    for (const HubBranch &branch : *branches)
        state.branches.append(branch.name);
    state.branches.sort();
    if (state.branch.isEmpty())
        state.branch = state.branches.contains(HubApi::defaultBranch())
                           ? HubApi::defaultBranch()
                           : state.branches.value(0, HubApi::defaultBranch());
    const auto found = std::ranges::find(*branches, state.branch, &HubBranch::name);
    if (found == branches->end())
        return Done{};
    state.branchExists = true;
    state.head = found->head;
    const auto latest = m_api.commits(state.head, 1);
    if (!latest)
        return latest.error();
    if (!latest->isEmpty())
        state.latest = latest->first();
    return Done{};
}

Result<Done> HubTarget::Work::lookAtPullRequests(RemoteState &state)
{
    const auto requests = m_api.pullRequests(HubApi::Status::Open);
    if (!requests) {
        // switched off there, or a hub without them
        const bool hasNone =
            requests.error().code == Error::Code::NotAllowed || requests.error().code == Error::Code::HubRefused;
        return hasNone ? Result(Done{}) : requests.error();
    }
    state.takesPullRequests = m_target.m_account && m_target.m_account->mayPropose(state.place);
    state.pullRequests = *requests;
    for (qsizetype i = 0; i < std::min<qsizetype>(kMostDiffs, state.pullRequests.size()); ++i) {
        if (const auto touches = m_api.pullRequestTouches(state.pullRequests[i].number, kCardName))
            state.pullRequests[i].touchesCard = *touches;
    }
    return Done{};
}

RemoteState::Access HubTarget::Work::access(bool exists)
{
    using Access = RemoteState::Access;
    const HubAccount *account = m_target.m_account.get();
    if (!account || account->role == HubAccount::Role::Read)
        return Access::ReadOnly;
    if (!exists) {
        if (!account->namespaces.contains(m_target.m_repository.section(u'/', 0, 0)))
            return Access::ReadOnly;
        return account->role == HubAccount::Role::Write ? Access::Write : Access::Unknown;
    }
    const auto checked = m_api.checkWriting();
    if (checked)
        return Access::Write;
    if (checked.error().code != Error::Code::NotAllowed)
        return Access::Unknown;
    return account->mayPropose(m_target.m_repository) ? Access::ProposeOnly : Access::ReadOnly;
}

} // namespace cardwright
