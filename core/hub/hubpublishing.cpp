#include "core/hub/hubpublishing.h"

#include "core/hub/contentid.h"
#include "core/hub/hubcommit.h"
#include "core/hub/lfsupload.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTries = 3; ///< to make a repository
constexpr double kPauseSeconds = 2;

} // namespace

HubPublishing::HubPublishing(HubClient &client, HubClient &looker, QString repository, QString account) :
    m_client(client),
    m_looker(looker),
    m_repository(std::move(repository)),
    m_account(std::move(account)),
    m_api(client, m_repository)
{
}

FilePlan::Way HubPublishing::wayOf(const HubPlan::File &known, const OutgoingFile &file)
{
    if (known.isIgnored)
        return FilePlan::Way::Ignored;
    if (!known.oid.isEmpty() && known.oid == (known.oid.size() == 64 ? sha256Of(file.bytes) : gitBlobId(file.bytes)))
        return FilePlan::Way::Unchanged;
    return known.isLarge ? FilePlan::Way::Large : FilePlan::Way::Regular;
}

void HubPublishing::report(Progress::Step step) const
{
    m_client.run().report({step});
}

Result<Published> HubPublishing::publish(Publication publication)
{
    if (const auto there = makePlace(publication); !there)
        return there.error();
    report(Progress::Step::Preparing);
    const auto plan = m_api.preupload(publication.files, publication.branch, publication.asPullRequest);
    if (!plan)
        return plan.error();
    if (plan->head != publication.parent)
        return Error{Error::Code::RemoteHasChanged, m_repository, {}};

    QList<HubCommit::Content> contents;
    QList<OutgoingFile> large;
    bool leavesOut = false;
    for (qsizetype i = 0; i < publication.files.size(); ++i) {
        const OutgoingFile &file = publication.files[i];
        switch (wayOf(plan->files[i], file)) {
        case FilePlan::Way::Regular:
            contents.append({&file, false, gitBlobId(file.bytes)});
            break;
        case FilePlan::Way::Large:
            contents.append({&file, true, sha256Of(file.bytes)});
            large.append(file);
            break;
        case FilePlan::Way::Ignored:
            leavesOut = true;
            break;
        case FilePlan::Way::Unchanged:
            break;
        }
    }
    if (contents.isEmpty())
        return Error{Error::Code::NothingToPublish, m_repository, {}};
    if (!large.isEmpty()) {
        LfsUpload upload(m_client, m_repository, publication.asPullRequest ? QString() : publication.branch);
        if (const auto stored = upload.store(large); !stored)
            return stored.error();
    }

    auto made = HubCommit(m_client, m_looker, m_repository, m_account).make(publication, contents);
    if (!made)
        return made;
    Published published = *made;
    if (leavesOut)
        published.notes.append(u"ignored"_s);
    if (contents.first().file->path == kCardName)
        readBack(publication, published);
    return published;
}

/// The repository and the branch, where they are to be made; a new repository has a commit to stand on.
Result<Done> HubPublishing::makePlace(Publication &publication)
{
    if (publication.createRepository) {
        report(Progress::Step::Creating);
        if (const auto created = create(publication.isPrivate); !created)
            return created;
        const auto first = firstCommit();
        if (!first)
            return first.error();
        publication.parent = *first;
    }
    if (publication.parent.isEmpty())
        return Error{Error::Code::BranchNotFound, publication.branch, {}};
    if (!publication.createBranch || publication.asPullRequest)
        return Done{};
    report(Progress::Step::Creating);
    return m_api.createBranch(publication.branch, publication.parent);
}

Result<Done> HubPublishing::create(bool isPrivate)
{
    using Code = Error::Code;
    const Error exists{Code::RepositoryExists, m_repository, {}};
    const auto isThere = [this]() -> Result<bool> {
        const auto id = m_api.repositoryId();
        return id || id.error().code == Code::RepositoryNotFound ? Result<bool>(id.ok()) : id.error();
    };
    if (const auto before = isThere(); !before || *before)
        return before ? exists : before.error();
    bool mayBeMade = false;
    for (int tries = 1;; ++tries) {
        const auto created = m_api.createRepository(isPrivate, m_account);
        if (created)
            return created;
        Error error = created.error();
        if (m_client.run().stopped())
            return Error{Code::Cancelled, m_repository, {}};
        const bool isUncertain = error.code == Code::OutcomeUnknown || error.code == Code::HubFailed ||
                                 error.code == Code::HubAnswerUnreadable;
        mayBeMade = mayBeMade || isUncertain;
        if (!isUncertain && error.code != Code::RepositoryExists)
            return error;
        // made by a try whose answer was lost, by somebody else just now, or not yet: "another operation is in
        // progress"
        const auto now = isThere();
        if (!now)
            return now.error();
        if (*now)
            return mayBeMade ? Result(Done{}) : exists;
        if (tries == kMostTries) {
            error.code = error.code == Code::OutcomeUnknown     ? Code::NetworkFailed
                         : error.code == Code::RepositoryExists ? Code::HubRefused
                                                                : error.code;
            return error;
        }
        if (!m_client.wait(kPauseSeconds))
            return Error{Code::Cancelled, m_repository, {}};
    }
}

/// The only commit of a repository that was just made; RemoteHasChanged where somebody was there already.
Result<QString> HubPublishing::firstCommit()
{
    const auto commits = m_api.commits(HubApi::defaultBranch(), 2);
    if (!commits)
        return commits.error();
    if (commits->size() != 1)
        return Error{Error::Code::RemoteHasChanged, m_repository, {}};
    return commits->first().commit;
}

void HubPublishing::readBack(const Publication &publication, Published &published)
{
    report(Progress::Step::Confirming);
    const auto card = m_api.download(kCardName, published.commit);
    if (!card)
        published.notes.append(u"card-unread"_s);
    else if (*card != publication.files.first().bytes)
        published.notes.append(u"card-differs"_s);
}

} // namespace cardwright
