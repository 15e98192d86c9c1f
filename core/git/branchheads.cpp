#include "core/git/branchheads.h"

namespace cardwright {

using namespace Qt::StringLiterals;

void BranchHeads::describe(RemoteState &state, const QString &branch) const
{
    state.exists = true;
    state.branch = asked(branch);
    state.head = heads.value(state.branch);
    state.branchExists = !state.head.isEmpty();
    state.branches = heads.keys();
}

Result<Done> BranchHeads::accept(const Publication &publication) const
{
    if (publication.asPullRequest)
        return Error{Error::Code::HubRefused, publication.branch, u"plain git has no pull requests"_s};
    const QString head = heads.value(publication.branch);
    const Error changed{Error::Code::RemoteHasChanged, publication.branch, {}};
    if (publication.createBranch)
        return head.isEmpty() && (heads.isEmpty() || !publication.parent.isEmpty()) ? Result<Done>(Done{}) : changed;
    if (head.isEmpty() && !publication.parent.isEmpty())
        return Error{Error::Code::BranchNotFound, publication.branch, {}};
    if (head.isEmpty() && !heads.isEmpty())
        return changed; // it had no commit at all when it was looked at
    return head == publication.parent ? Result<Done>(Done{}) : changed;
}

} // namespace cardwright
