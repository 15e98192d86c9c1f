#include "core/git/localhubtarget.h"

#include "core/git/branchheads.h"
#include "core/git/gitbench.h"
#include "core/git/outgoing.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// Git on the references of the hub, which is all that it is asked for in there.
GitCall inHub(const QString &folder, const QStringList &arguments)
{
    GitCall call{QStringList{u"--git-dir="_s + folder, u"-c"_s, u"core.filesRefLockTimeout=5000"_s} + arguments};
    return call;
}

/// False: nothing is there yet.
Result<bool> isHub(const QString &folder, const RunControl &run)
{
    const QFileInfo info(folder);
    const auto refused = [&](const QString &reason) { return Error{Error::Code::RemoteRefused, folder, reason}; };
    if (!info.isAbsolute())
        return refused(u"no absolute path"_s);
    if (info.isSymLink() && !info.exists())
        return refused(u"a link that leads nowhere"_s);
    if (!info.exists())
        return false;
    if (!info.isDir())
        return refused(u"not a folder"_s);
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return false;
    for (const QString &part : {u"HEAD"_s, u"objects"_s, u"refs"_s}) {
        if (!QFileInfo::exists(folder + u'/' + part))
            return refused(u"neither empty nor a bare repository"_s);
    }
    const Result<GitAnswer> answer = runGit(inHub(folder, {u"rev-parse"_s, u"--is-bare-repository"_s, u"--show-object-format"_s}), run);
    if (!answer)
        return answer.error();
    if (answer->end != GitAnswer::End::Exited)
        return answer->error(folder);
    if (answer->output != "true\nsha1\n")
        return refused(u"no bare repository with SHA-1 ids\n"_s + answer->said.trimmed());
    return true;
}

/// Makes it beside its place and moves it there, so that nobody ever sees half of one.
Result<Done> makeHub(const QString &folder, const RunControl &run)
{
    const QFileInfo info(folder);
    QDir().mkpath(info.path());
    const QTemporaryDir beside(info.path() + u"/.hub-XXXXXX"_s);
    if (!beside.isValid())
        return Error{Error::Code::WriteFailed, folder, beside.errorString()};
    const QString made = beside.filePath(u"hub"_s);
    const auto init = readGit({{u"init"_s, u"--quiet"_s, u"--bare"_s, u"--template="_s, u"--object-format=sha1"_s,
        u"--initial-branch=main"_s, made}}, run);
    if (!init)
        return init.error();
    // takes the place of nothing and of an empty folder only
    if (std::rename(QFile::encodeName(made).constData(), QFile::encodeName(folder).constData()) == 0)
        return Done{};
    const Result<bool> isThere = isHub(folder, run); // somebody else was faster
    if (!isThere)
        return isThere.error();
    return *isThere ? Result<Done>(Done{}) : Error{Error::Code::WriteFailed, folder, {}};
}

Result<BranchHeads> headsOf(const QString &folder, const RunControl &run)
{
    BranchHeads branches;
    const auto own = runGit(inHub(folder, {u"symbolic-ref"_s, u"--quiet"_s, u"HEAD"_s}), run);
    if (!own)
        return own.error();
    if (own->ok() && own->output.startsWith(kBranches.toUtf8()))
        branches.standard = QString::fromUtf8(own->output.trimmed()).mid(kBranches.size());
    const auto listed = readGit(inHub(folder, {u"for-each-ref"_s, u"--format=%(objectname) %(refname)"_s, kBranches}), run);
    if (!listed)
        return listed.error();
    for (const QString &line : QString::fromUtf8(*listed).split(u'\n', Qt::SkipEmptyParts))
        branches.heads.insert(line.section(u' ', 1).mid(kBranches.size()), line.section(u' ', 0, 0));
    return branches;
}

Result<std::unique_ptr<GitBench>> benchFor(const QString &folder, const RunControl &run)
{
    const Result<bool> isThere = isHub(folder, run);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return Error{Error::Code::RepositoryNotFound, folder, {}};
    return GitBench::over(folder + u"/objects"_s, run);
}

} // namespace

LocalHubTarget::LocalHubTarget(QString folder) : m_folder(std::move(folder)) {}

Result<RemoteState> LocalHubTarget::look(const QString &branch, const RunControl &run)
{
    run.report({Progress::Step::Connecting});
    const Result<CommitAuthor> author = knownAuthor({}, run);
    if (!author)
        return author.error();
    RemoteState state;
    state.place = m_folder;
    state.branch = BranchHeads().asked(branch);
    state.access = RemoteState::Access::Write;
    if (author->isComplete())
        state.account = author->name + u" <"_s + author->email + u'>';
    const Result<bool> isThere = isHub(m_folder, run);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return state;
    if (!QFileInfo(m_folder + u"/objects"_s).isWritable())
        state.access = RemoteState::Access::ReadOnly;
    const Result<BranchHeads> branches = headsOf(m_folder, run);
    if (!branches)
        return branches.error();
    branches->describe(state, branch);
    if (state.branchExists) {
        const Result<QList<Revision>> latest = history(state.branch, 1, run);
        if (!latest)
            return latest.error();
        if (!latest->isEmpty())
            state.latest = latest->first();
    }
    return state;
}

Result<QByteArray> LocalHubTarget::fileAt(const QString &path, const QString &commit, const RunControl &run)
{
    const auto bench = benchFor(m_folder, run);
    return bench ? (*bench)->fileAt(path, commit, run) : bench.error();
}

Result<QList<Revision>> LocalHubTarget::history(const QString &branch, int most, const RunControl &run)
{
    const auto bench = benchFor(m_folder, run);
    if (!bench)
        return bench.error();
    const Result<BranchHeads> branches = headsOf(m_folder, run);
    if (!branches)
        return branches.error();
    const QString asked = branches->asked(branch);
    const QString head = branches->heads.value(asked);
    return head.isEmpty() ? Error{Error::Code::BranchNotFound, asked, {}} : (*bench)->history(head, most, run);
}

Result<CardVerdict> LocalHubTarget::validate(const QByteArray &, const RunControl &)
{
    return CardVerdict{{}, {}, false};
}

Result<QList<FilePlan>> LocalHubTarget::plan(const Publication &publication, const RunControl &run)
{
    const Result<bool> isThere = isHub(m_folder, run);
    if (!isThere)
        return isThere.error();
    if (!*isThere) {
        QList<FilePlan> plans;
        for (const OutgoingFile &file : publication.files)
            plans.append({file.path, file.bytes.size()});
        return plans;
    }
    const auto bench = benchFor(m_folder, run);
    if (!bench)
        return bench.error();
    const Result<Outgoing> outgoing = Outgoing::into(**bench, publication, {}, Outgoing::Lfs::Ignored, run);
    return outgoing ? outgoing->plan(run) : outgoing.error();
}

Result<Published> LocalHubTarget::publish(const Publication &publication, const RunControl &run)
{
    run.report({Progress::Step::Connecting});
    const Result<CommitAuthor> known = knownAuthor({}, run);
    if (!known)
        return known.error();
    if (!publication.author.isComplete() && !known->isComplete())
        return Error{Error::Code::AuthorUnknown, {}, {}};
    const Result<bool> isThere = isHub(m_folder, run);
    if (!isThere)
        return isThere.error();
    if (!*isThere) {
        if (const Result<Done> accepted = BranchHeads().accept(publication); !accepted)
            return accepted.error();
        run.report({Progress::Step::Creating});
        if (const Result<Done> made = makeHub(m_folder, run); !made)
            return made.error();
    }
    const auto bench = benchFor(m_folder, run);
    if (!bench)
        return bench.error();
    const Result<BranchHeads> branches = headsOf(m_folder, run);
    if (!branches)
        return branches.error();
    if (const Result<Done> accepted = branches->accept(publication); !accepted)
        return accepted.error();
    const Result<Outgoing> outgoing = Outgoing::into(**bench, publication, {}, Outgoing::Lfs::Ignored, run);
    if (!outgoing)
        return outgoing.error();
    const Result<Outgoing::Commit> commit = outgoing->commit(*known, run);
    if (!commit)
        return commit.error();

    run.report({Progress::Step::Committing});
    if (run.stopped())
        return Error{Error::Code::Cancelled, m_folder, {}};
    const RunControl withoutStop{{}, run.tell}; // it takes no time, and its outcome is to be known
    const QString before = headBefore(publication);
    const Result<GitAnswer> moved = runGit(inHub(m_folder, {u"update-ref"_s, kBranches + publication.branch, commit->id,
        before.isEmpty() ? kNoCommit : before}), withoutStop);
    if (!moved)
        return moved.error();
    run.report({Progress::Step::Confirming});
    if (!moved->ok()) {
        const Result<BranchHeads> now = headsOf(m_folder, withoutStop);
        const bool isUnmoved = now && now->heads.value(publication.branch) == before;
        return isUnmoved ? moved->error(m_folder) : Error{Error::Code::RemoteHasChanged, publication.branch, moved->said.trimmed()};
    }
    QUrl url = QUrl::fromLocalFile(m_folder);
    url.setFragment(commit->id);
    return Published{commit->id, url};
}

} // namespace cardwright
