// A remote of the clone that the card lies in, reached by the user's own git. Git runs with settings of ours alone: it works
// in a Git directory of our own over the clone's objects (GitBench), so that nothing the clone's configuration names is run,
// and neither its index, its work tree nor what is staged there has a part in the commit.
#pragma once

#include "core/publish/publishtarget.h"

namespace cardwright {

/// A note of Published: the local branch was not moved to the new commit, because it stood elsewhere than what was
/// published on, is not checked out, or is in the middle of a merge.
inline const QString kLocalBranchLeft = QStringLiteral("local-branch-left");

/// A remote of a clone, and where it leads; the address is empty where a card may not be sent there.
struct NamedRemote {
    QString name;
    QString address;

    bool operator==(const NamedRemote &) const = default;
};

class GitTarget : public PublishTarget {
public:
    /// `remote` is a remote's name or an address; the push address counts for reading too. `folder` is the model's: its
    /// files are published below its place in the clone. RemoteRefused from any call: no clone, no such remote, or an address
    /// that is neither https, ssh, a folder, nor http to this very machine, or that holds a password.
    GitTarget(QString folder, QString remote);

    /// The clone's, "origin" first.
    static Result<QList<NamedRemote>> remotes(const QString &folder, const RunControl &run);

    Result<RemoteState> look(const QString &branch, const RunControl &run) override;
    /// Of a file in LFS what its pointer stands for; ToolMissing "git-lfs" where that is not installed.
    Result<QByteArray> fileAt(const QString &path, const QString &commit, const RunControl &run) override;
    Result<QList<Revision>> history(const QString &branch, int most, const RunControl &run) override;
    Result<CardVerdict> validate(const QByteArray &card, const RunControl &run) override; ///< a remote has no check to ask
    /// Large is what .gitattributes at `parent` give to LFS. Nothing is Ignored: what was chosen goes along, as with `git add -f`.
    Result<QList<FilePlan>> plan(const Publication &publication, const RunControl &run) override;
    /// Files of LFS by git-lfs, all others byte for byte as they are given, without a filter; ToolFailed for a path that
    /// .gitattributes give to another filter. Author and committer are Publication::author where it is complete, else whom
    /// git knows, else AuthorUnknown. The commit is not signed. The clone's pre-push hook is the one program of it that runs.
    /// Afterwards the local branch of that name follows, where it is checked out and stood at `parent`; what is staged
    /// stays staged. A pull request cannot be made so: HubRefused.
    Result<Published> publish(const Publication &publication, const RunControl &run) override;

private:
    QString m_folder;
    QString m_remote;
};

} // namespace cardwright
