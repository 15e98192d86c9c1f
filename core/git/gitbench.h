// Where commits are read and made: a Git directory of our own in the temporary folder, over the objects of a repository.
// Its configuration is ours and the user's own; what the repository's configuration, index and work tree say has no part in
// it. Gone with its object; what was written are objects that nothing names yet.
#pragma once

#include "core/git/gitprocess.h"
#include "core/publish/publishtarget.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace cardwright {

inline const QString kNoCommit = QString(40, u'0'); ///< git's "there must be none"

/// What a tree has under a path.
struct TreeEntry {
    QString mode; ///< "100644", "100755"; "040000" a folder, "120000" a link, "160000" a submodule
    QString id;
    bool isFile() const { return mode.startsWith(QStringLiteral("100")); }
    bool operator==(const TreeEntry &) const = default;
};

struct TreeChange {
    QString path; ///< from the top of the repository
    TreeEntry entry;
};

/// FileNotFound for a commit that is no id of 40 hex digits.
class GitBench {
public:
    /// Over the folder `objects` of a repository with SHA-1 ids.
    static Result<std::unique_ptr<GitBench>> over(const QString &objects, const RunControl &run);

    Result<Done> set(const QString &key, const QString &value, const RunControl &run) const; ///< in its configuration
    void setVariable(const QString &name, const QString &value) { m_variables.append({name, value}); }
    /// References of the repository that its objects belong to, as `git for-each-ref` tells them: "id name" a line; what
    /// they lead to is not fetched again.
    Result<Done> know(const QByteArray &references) const;
    /// Where the history of a shallow clone ends: its file `shallow`.
    Result<Done> endHistoryAt(const QByteArray &shallow) const;

    GitCall call(const QStringList &arguments, const QByteArray &input = {}) const;
    /// A call whose git finds the bench by where it stands, not by a variable, which git-lfs would hand on to the git that
    /// reads another repository.
    GitCall callInside(const QStringList &arguments, const QByteArray &input = {}) const;

    Result<bool> has(const QString &commit, const RunControl &run) const;
    Result<std::optional<TreeEntry>> entryAt(const QString &path, const QString &commit, const RunControl &run) const;
    /// The bytes of a file; FileNotFound, and NotARegularFile for a link, a folder or a submodule.
    Result<QByteArray> fileAt(const QString &path, const QString &commit, const RunControl &run) const;
    Result<QList<Revision>> history(const QString &commit, int most, const RunControl &run) const; ///< latest first
    /// The latest commit that both come from; empty: none that is known.
    Result<QString> commonAncestor(const QString &one, const QString &other, const RunControl &run) const;
    Result<bool> isAncestor(const QString &commit, const QString &of, const RunControl &run) const;

    enum class Keep { No, Yes };
    Result<QString> blob(const QByteArray &bytes, Keep keep, const RunControl &run) const; ///< its id
    /// Makes the index one of `commit`, or empty: what check-attr --cached reads and commit() starts from.
    Result<Done> readTree(const QString &commit, const RunControl &run) const;
    /// The arguments that put entries into the index; git fails for a path that leads out or into a Git directory.
    static QStringList putIntoIndex(const QList<TreeChange> &changes);
    /// A commit on `parent` (empty: a first one), whose tree readTree() read. NothingToPublish where the tree is the same.
    Result<QString> commit(const QString &parent, const QList<TreeChange> &changes, const QString &message,
        const CommitAuthor &author, const RunControl &run) const;

private:
    GitBench() = default;
    Result<Done> writeFile(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QList<std::pair<QString, QString>> m_variables;
};

/// Whom git knows as the author of commits in a folder, from its configuration or its variables; incomplete: nobody.
Result<CommitAuthor> knownAuthor(GitCall call, const RunControl &run);

} // namespace cardwright
