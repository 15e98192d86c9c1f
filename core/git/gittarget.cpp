#include "core/git/gittarget.h"

#include "core/git/gitclone.h"
#include "core/git/gitremote.h"
#include "core/git/lfs.h"
#include "core/git/outgoing.h"

#include <QDir>
#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// What every call begins with: the clone, a bench over it, and the remote as the bench reaches it.
struct Surroundings {
    GitClone clone;
    GitAddress address;
    std::unique_ptr<GitBench> bench;
    GitRemote remote;

    static Result<std::unique_ptr<Surroundings>> open(const QString &folder, const QString &remote, const RunControl &run)
    {
        run.report({Progress::Step::Connecting});
        Result<GitClone> clone = GitClone::around(folder, run);
        if (!clone)
            return clone.error();
        const Result<GitAddress> address = clone->address(remote, run);
        if (!address)
            return address.error();
        Result<std::unique_ptr<GitBench>> bench = clone->bench(run);
        if (!bench)
            return bench.error();
        const Result<GitRemote> reached = GitRemote::reach(**bench, *address, clone->isPartial(), run);
        if (!reached)
            return reached.error();
        return std::unique_ptr<Surroundings>(
            new Surroundings{std::move(clone).value(), *address, std::move(bench).value(), *reached});
    }

    /// A refusal of the account may be for what the clone would have used to log in, and which is not run.
    Error explained(Error error) const
    {
        const QStringList unused = clone.unusedPrograms();
        if (error.code == Error::Code::NotAuthenticated && !unused.isEmpty())
            error.detail += u"\nnot used, for it is of the clone's own configuration: "_s + unused.join(u", "_s);
        return error;
    }

    Result<BranchHeads> heads(const RunControl &run) const
    {
        Result<BranchHeads> heads = remote.heads(run);
        return heads ? heads : explained(heads.error());
    }

    Result<Done> fetch(const QString &commit, const QString &branch, const RunControl &run) const
    {
        const Result<bool> isHere = bench->has(commit, run);
        if (!isHere)
            return isHere.error();
        return *isHere ? Result<Done>(Done{}) : remote.fetch(branch.isEmpty() ? commit : kBranches + branch, run);
    }
};

/// Hooks that a remote which is a folder of this machine runs when it is pushed to.
QStringList hooksOfFolder(const QString &folder, const RunControl &run)
{
    QStringList found;
    for (const QString &repository : {folder, folder + u"/.git"_s}) {
        const auto chosen = readGit({{u"config"_s, u"--file"_s, repository + u"/config"_s, u"core.hooksPath"_s}, {}}, run);
        const QDir hooks = chosen ? QDir(QDir(repository).absoluteFilePath(QString::fromUtf8(chosen->trimmed()))) : QDir(repository + u"/hooks"_s);
        for (const QString &hook : {u"pre-receive"_s, u"update"_s, u"proc-receive"_s, u"post-receive"_s, u"post-update"_s,
                 u"reference-transaction"_s, u"push-to-checkout"_s}) {
            if (QFileInfo(hooks.filePath(hook)).isExecutable())
                found.append(u"remote hook "_s + hook);
        }
    }
    return found;
}

Result<QStringList> programsOf(const Surroundings &around, const QString &head, const RunControl &run)
{
    QStringList programs;
    if (!around.clone.prePushHooks().isEmpty())
        programs.append(u"hook pre-push"_s);
    if (const QString folder = around.address.folder(); !folder.isEmpty())
        programs += hooksOfFolder(folder, run);
    if (head.isEmpty())
        return programs;
    const Result<QByteArray> attributes = around.bench->fileAt(u".gitattributes"_s, head, run);
    if (!attributes && attributes.error().code == Error::Code::Cancelled)
        return attributes.error();
    if (attributes && attributes->contains("filter=lfs"))
        programs.append(u"filter lfs"_s);
    return programs;
}

} // namespace

GitTarget::GitTarget(QString folder, QString remote) : m_folder(std::move(folder)), m_remote(std::move(remote)) {}

Result<QList<NamedRemote>> GitTarget::remotes(const QString &folder, const RunControl &run)
{
    const Result<GitClone> clone = GitClone::around(folder, run);
    if (!clone)
        return clone.error();
    QList<NamedRemote> remotes;
    for (const QString &name : clone->remotes()) {
        const Result<GitAddress> address = clone->address(name, run);
        remotes.append({name, address ? address->text() : QString()});
    }
    return remotes;
}

Result<RemoteState> GitTarget::look(const QString &branch, const RunControl &run)
{
    const auto around = Surroundings::open(m_folder, m_remote, run);
    if (!around)
        return around.error();
    const Surroundings &here = **around;
    RemoteState state;
    state.place = here.address.text();
    state.branch = BranchHeads().asked(branch);
    const Result<CommitAuthor> author = here.clone.author(run);
    if (!author)
        return author.error();
    if (author->isComplete())
        state.account = author->name + u" <"_s + author->email + u'>';

    const Result<BranchHeads> heads = here.heads(run);
    if (!heads && heads.error().code == Error::Code::RepositoryNotFound)
        return state;
    if (!heads)
        return heads.error();
    heads->describe(state, branch);
    if (state.branchExists) {
        if (const Result<Done> fetched = here.fetch(state.head, state.branch, run); !fetched)
            return fetched.error();
        const Result<QList<Revision>> latest = here.bench->history(state.head, 1, run);
        if (!latest)
            return latest.error();
        if (!latest->isEmpty())
            state.latest = latest->first();
        if (const QString stands = here.clone.checkedOut(); !stands.isEmpty()) {
            const Result<QString> ancestor = here.bench->commonAncestor(stands, state.head, run);
            if (!ancestor)
                return ancestor.error();
            state.commonAncestor = *ancestor;
        }
    }
    Result<QStringList> programs = programsOf(here, state.head, run);
    if (!programs)
        return programs.error();
    state.programs = std::move(programs).value();
    return state;
}

Result<QByteArray> GitTarget::fileAt(const QString &path, const QString &commit, const RunControl &run)
{
    const auto around = Surroundings::open(m_folder, m_remote, run);
    if (!around)
        return around.error();
    if (const Result<Done> fetched = (*around)->fetch(commit, {}, run); !fetched)
        return fetched.error();
    const QString full = (*around)->clone.prefix() + path;
    Result<QByteArray> bytes = (*around)->bench->fileAt(full, commit, run);
    if (!bytes || lfsObject(*bytes).isEmpty())
        return bytes;
    return lfsSmudge(*(*around)->bench, full, *bytes, run);
}

Result<QList<Revision>> GitTarget::history(const QString &branch, int most, const RunControl &run)
{
    const auto around = Surroundings::open(m_folder, m_remote, run);
    if (!around)
        return around.error();
    const Result<BranchHeads> heads = (*around)->heads(run);
    if (!heads)
        return heads.error();
    const QString asked = heads->asked(branch);
    const QString head = heads->heads.value(asked);
    if (head.isEmpty())
        return Error{Error::Code::BranchNotFound, asked, {}};
    if (const Result<Done> fetched = (*around)->fetch(head, asked, run); !fetched)
        return fetched.error();
    return (*around)->bench->history(head, most, run);
}

Result<CardVerdict> GitTarget::validate(const QByteArray &, const RunControl &)
{
    return CardVerdict{{}, {}, false};
}

Result<QList<FilePlan>> GitTarget::plan(const Publication &publication, const RunControl &run)
{
    const auto around = Surroundings::open(m_folder, m_remote, run);
    if (!around)
        return around.error();
    const Surroundings &here = **around;
    if (!publication.parent.isEmpty()) {
        if (const Result<Done> fetched = here.fetch(publication.parent, {}, run); !fetched)
            return fetched.error();
    }
    const auto outgoing = Outgoing::into(*here.bench, publication, here.clone.prefix(), Outgoing::Lfs::Honoured, run);
    return outgoing ? outgoing->plan(run) : outgoing.error();
}

Result<Published> GitTarget::publish(const Publication &publication, const RunControl &run)
{
    const auto around = Surroundings::open(m_folder, m_remote, run);
    if (!around)
        return around.error();
    const Surroundings &here = **around;
    const GitBench &bench = *here.bench;
    const Result<BranchHeads> heads = here.heads(run);
    if (!heads)
        return heads.error();
    if (const Result<Done> accepted = heads->accept(publication); !accepted)
        return accepted.error();
    if (!publication.parent.isEmpty()) {
        const QString branch = publication.createBranch ? QString() : publication.branch;
        if (const Result<Done> fetched = here.fetch(publication.parent, branch, run); !fetched)
            return fetched.error();
    }
    const Result<CommitAuthor> known = here.clone.author(run);
    if (!known)
        return known.error();
    const auto outgoing = Outgoing::into(bench, publication, here.clone.prefix(), Outgoing::Lfs::Honoured, run);
    if (!outgoing)
        return outgoing.error();
    const Result<Outgoing::Commit> commit = outgoing->commit(*known, run);
    if (!commit)
        return commit.error();
    if (const Result<Done> sent = lfsUpload(bench, here.remote.name(), commit->lfsObjects, run); !sent)
        return here.explained(sent.error());
    const Push push{commit->id, publication.branch, headBefore(publication), here.clone.prePushHooks(), here.clone.top()};
    if (const Result<Done> pushed = here.remote.push(push, run); !pushed)
        return here.explained(pushed.error());

    QStringList paths;
    for (const OutgoingFile &file : publication.files)
        paths.append(here.clone.prefix() + file.path);
    Published published{commit->id, here.address.pageOf(commit->id)};
    if (!here.clone.follow(bench, m_remote, publication.branch, publication.parent, commit->id, paths))
        published.notes.append(kLocalBranchLeft);
    return published;
}

} // namespace cardwright
