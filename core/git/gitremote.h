// A repository over the wire, reached from a bench: what branches it has, its commits, and a commit pushed to it at most once.
#pragma once

#include "core/git/branchheads.h"
#include "core/git/gitaddress.h"
#include "core/git/gitbench.h"

namespace cardwright {

struct Push {
    QString commit;
    QString branch;
    QString before;        ///< where the branch has to stand, an ancestor of the commit; empty: it is not there yet
    QString hooks = {};    ///< the folder of the pre-push hook that is to run; empty: none
    QString folder = {};   ///< that the hook runs in
};

class GitRemote {
public:
    /// Names the address in the bench, which outlives this. `hasPartialClone`: the repository of the bench's objects lacks
    /// some on purpose, and they are fetched from here where they are needed.
    static Result<GitRemote> reach(GitBench &bench, const GitAddress &address, bool hasPartialClone, const RunControl &run);

    QString name() const; ///< as the bench knows it

    /// RepositoryNotFound where there is none.
    Result<BranchHeads> heads(const RunControl &run, std::chrono::milliseconds patience = std::chrono::seconds(60)) const;
    Result<Done> fetch(const QString &what, const RunControl &run) const; ///< a reference or a commit
    /// The commit is the head of the branch, or an ancestor of it, or the answer is an error; see PublishTarget::publish().
    Result<Done> push(const Push &push, const RunControl &run) const;

private:
    GitRemote(GitBench &bench, QString place) : m_bench(&bench), m_place(std::move(place)) {}
    GitCall pushCall(const Push &push) const;
    enum class Standing { Ours, AsBefore, Elsewhere };
    Result<Standing> standing(const Push &push, const RunControl &run) const;

    GitBench *m_bench;
    QString m_place; ///< its address
};

} // namespace cardwright
