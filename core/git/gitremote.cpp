#include "core/git/gitremote.h"

#include "core/git/remotefailure.h"

#include <condition_variable>
#include <mutex>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kName = u"cardwright-place"_s; // of a remote, in a bench's configuration
constexpr std::chrono::seconds kPause(1);     // before a push is repeated
constexpr std::chrono::seconds kShort(10);    // patience of the look after a cancelled push

void pause(const RunControl &run)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, run.stop, kPause, [] { return false; });
}

} // namespace

Result<GitRemote> GitRemote::reach(GitBench &bench, const GitAddress &address, bool hasPartialClone, const RunControl &run)
{
    const QString section = u"remote."_s + kName;
    QList<std::pair<QString, QString>> settings{{section + u".url"_s, address.text()}, {section + u".pushurl"_s, address.text()},
        {u"remote.lfsdefault"_s, kName}, {u"lfs.locksverify"_s, u"false"_s}};
    if (hasPartialClone) {
        settings << std::pair(section + u".promisor"_s, u"true"_s) << std::pair(section + u".partialclonefilter"_s, u"blob:none"_s);
        bench.setVariable(u"GIT_NO_LAZY_FETCH"_s, u"0"_s);
    }
    for (const auto &[key, value] : settings) {
        if (const Result<Done> set = bench.set(key, value, run); !set)
            return set.error();
    }
    bench.setVariable(u"GIT_ALLOW_PROTOCOL"_s, address.protocols());
    return GitRemote(bench, address.text());
}

QString GitRemote::name() const
{
    return kName;
}

Result<BranchHeads> GitRemote::heads(const RunControl &run, std::chrono::milliseconds patience) const
{
    GitCall call = m_bench->call({u"ls-remote"_s, u"--symref"_s, kName, u"HEAD"_s, kBranches + u'*'});
    call.patience = patience;
    const Result<GitAnswer> answer = runGit(call, run);
    if (!answer)
        return answer.error();
    if (!answer->ok())
        return readFailure(m_place, *answer);

    BranchHeads heads;
    bool isStandardKnown = false;
    for (const QString &line : QString::fromUtf8(answer->output).split(u'\n', Qt::SkipEmptyParts)) {
        const QString what = line.section(u'\t', 0, 0); // an id, or "ref: refs/heads/main"
        const QString reference = line.section(u'\t', 1);
        if (reference == "HEAD"_L1 && what.startsWith(u"ref: "_s + kBranches)) {
            heads.standard = what.mid(5 + kBranches.size());
            isStandardKnown = true;
        } else if (reference.startsWith(kBranches)) {
            heads.heads.insert(reference.mid(kBranches.size()), what);
        }
    }
    // a HEAD that leads nowhere is not told of
    if (!isStandardKnown && !heads.heads.isEmpty() && !heads.heads.contains(heads.standard))
        heads.standard = heads.heads.firstKey();
    return heads;
}

Result<Done> GitRemote::fetch(const QString &what, const RunControl &run) const
{
    const Result<GitAnswer> answer = runGit(m_bench->call({u"fetch"_s, u"--progress"_s, u"--no-write-fetch-head"_s, u"--no-tags"_s,
        u"--no-auto-maintenance"_s, u"--no-recurse-submodules"_s, kName, what}), run);
    if (!answer)
        return answer.error();
    return answer->ok() ? Result<Done>(Done{}) : readFailure(m_place, *answer);
}

GitCall GitRemote::pushCall(const Push &push) const
{
    QStringList arguments;
    if (!push.hooks.isEmpty())
        arguments << u"-c"_s << u"core.hooksPath="_s + push.hooks;
    // The lease forces nothing: the commit is a child of the one that is named, or the branch is new. It refuses also where the branch was set back,
    // so that a push would bring back what somebody took away.
    arguments << u"push"_s << u"--porcelain"_s << u"--progress"_s << u"--no-follow-tags"_s << u"--no-recurse-submodules"_s
              << u"--force-with-lease="_s + kBranches + push.branch + u':' + push.before
              << kName << push.commit + u':' + kBranches + push.branch;
    GitCall call = m_bench->call(arguments);
    if (!push.folder.isEmpty())
        call.folder = push.folder;
    return call;
}

Result<GitRemote::Standing> GitRemote::standing(const Push &push, const RunControl &run) const
{
    const Result<BranchHeads> now = heads(run, kShort);
    if (!now)
        return now.error();
    const QString head = now->heads.value(push.branch);
    if (head == push.commit)
        return Standing::Ours;
    if (head == push.before)
        return Standing::AsBefore;
    if (head.isEmpty())
        return Standing::Elsewhere;
    if (const Result<Done> fetched = fetch(kBranches + push.branch, run); !fetched)
        return fetched.error();
    const Result<bool> isBelow = m_bench->isAncestor(push.commit, head, run);
    if (!isBelow)
        return isBelow.error();
    return *isBelow ? Standing::Ours : Standing::Elsewhere;
}

Result<Done> GitRemote::push(const Push &push, const RunControl &run) const
{
    constexpr int kMostTries = 2;
    bool isUnknown = false; // whether a try may still arrive
    for (int tries = 1;; ++tries) {
        run.report({Progress::Step::Committing});
        const Result<GitAnswer> answer = runGit(pushCall(push), run);
        if (!answer)
            return answer.error();
        if (answer->ok())
            return Done{};
        const PushFailure failure = pushFailure(m_place, *answer);
        if (failure.outcome == PushFailure::Outcome::NotSent && tries == 1)
            return failure.error;

        run.report({Progress::Step::Confirming});
        const RunControl withoutStop{{}, run.tell}; // also who cancels is told what became of it
        const Result<Standing> now = standing(push, withoutStop);
        const Error unknown{Error::Code::OutcomeUnknown, m_place, failure.error.detail};
        if (!now)
            return unknown;
        if (*now == Standing::Ours)
            return Done{};
        if (*now == Standing::Elsewhere)
            return Error{Error::Code::RemoteHasChanged, m_place, {}};
        isUnknown = failure.outcome == PushFailure::Outcome::Unknown
            || (isUnknown && failure.outcome == PushFailure::Outcome::NotSent); // a refusal holds for the same commit sent before
        // refused as changed where it stands as it stood: somebody else held its lock
        const bool mayRepeat = isUnknown || failure.error.code == Error::Code::RemoteHasChanged;
        if (tries == kMostTries || !mayRepeat || run.stopped())
            return isUnknown ? unknown : failure.error;
        pause(run); // a server may be at it still: the same commit again lands once, whichever of the two arrives
    }
}

} // namespace cardwright
