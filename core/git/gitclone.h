// The clone that a model folder lies in. Its configuration is read as data; git runs in it only to read references and
// settings and, after a publication, to move the branch that is checked out.
#pragma once

#include "core/git/gitaddress.h"
#include "core/git/gitbench.h"

namespace cardwright {

class GitClone {
public:
    /// RemoteRefused for a folder that is in no clone's work tree, or whose clone git does not trust (safe.directory).
    static Result<GitClone> around(const QString &folder, const RunControl &run);

    QString top() const { return m_top; }       ///< of the work tree
    QString prefix() const { return m_prefix; } ///< of the folder in it: "" or "models/a/"

    QStringList remotes() const; ///< "origin" first
    /// Where a remote's name (to its push address) or an address leads, the insteadOf of all configuration applied.
    /// RemoteRefused also for a remote with several push addresses.
    Result<GitAddress> address(const QString &remote, const RunControl &run) const;
    bool isPartial() const; ///< lacks objects on purpose
    Result<CommitAuthor> author(const RunControl &run) const;

    QString checkedOut() const; ///< the commit; empty: there is none yet

    QString prePushHooks() const; ///< the folder with its pre-push hook; empty: it has none
    /// What the clone's own configuration says to reach remotes with, which is not run: "core.sshCommand".
    QStringList unusedPrograms() const;

    /// A bench over its objects, which knows its references, with its store of LFS objects.
    Result<std::unique_ptr<GitBench>> bench(const RunControl &run) const;

    /// After `commit` went to a branch of `remote`: the remote-tracking branch follows, and the branch of that name if it is
    /// checked out and stood at `parent`, with the index entries of these paths, as far as nothing else is staged there. No
    /// file of the work tree is touched. False: there is such a branch, and it was left as it is.
    bool follow(const GitBench &bench, const QString &remote, const QString &branch, const QString &parent, const QString &commit,
        const QStringList &paths) const;

private:
    struct Setting {
        bool isLocal; ///< of the clone itself
        QString key;  ///< in lower case but for a part in its middle
        QString value;
    };
    GitClone() = default;
    GitCall call(const QStringList &arguments) const { return {arguments, m_top}; }
    QStringList values(const QString &key) const;
    QString commitOf(const QString &reference) const;
    bool isInTheMiddleOfSomething() const;
    bool updateIndex(const GitBench &bench, const QString &parent, const QString &commit, const QStringList &paths) const;

    QString m_top;
    QString m_prefix;
    QString m_gitFolder;    ///< of this work tree
    QString m_commonFolder; ///< of all its work trees
    QString m_objects;
    QString m_index;
    QList<Setting> m_settings; ///< the later ones win
};

} // namespace cardwright
