// One repository of the test hub: its refs and commits as git has them, its large files, its discussions.
#pragma once

#include "tests/hub/gitobjects.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QSet>

#include <vector>

namespace cardwright::hubtest {

struct HubEvent {
    QString type; ///< "comment", "commit", "status-change", "title-change"
    QString author;
    QDateTime date;
    QString text;
};

struct HubDiscussion {
    int number = 0;
    QString title;
    QString author;
    QString status = QStringLiteral("open"); ///< or draft, closed, merged
    bool isPullRequest = false;
    QString base;        ///< branch it asks to be merged into
    QString start;       ///< commit it set out from
    QString mergeCommit; ///< once merged
    QDateTime created;
    QList<HubEvent> events; ///< the first is the description

    QString ref() const { return QStringLiteral("refs/pr/%1").arg(number); }
};

/// What is said about a commit besides its files.
struct CommitWords {
    QString author;
    QString title;
    QString description;
};

class HubRepository {
public:
    HubRepository(QString types, QString id);

    QString types; ///< "models", "datasets", "spaces"
    QString id;    ///< "namespace/name"
    QString hexId; ///< 24 digits
    bool isPrivate = false;
    QString gated; ///< empty, "auto" or "manual"
    QSet<QString> granted; ///< users let through the gate
    bool isDisabled = false;
    bool discussionsDisabled = false;
    QDateTime created;
    std::map<QString, QString> refs; ///< "refs/heads/main" -> commit
    QHash<QString, QByteArray> largeFiles; ///< by SHA-256
    std::vector<HubDiscussion> discussions;

    /// "model", "dataset", "space".
    QString type() const { return types.chopped(1); }
    /// "" for models, else "datasets/" or "spaces/": what stands before the id in an address.
    QString prefix() const { return types == QStringLiteral("models") ? QString() : types + u'/'; }

    /// The full name of the ref a revision names; empty when it names none (it may still be a commit).
    QString refNamed(const QString &revision) const;
    /// The commit at a branch, tag, ref, "HEAD" or id.
    const GitCommit *commitAt(const QString &revision) const;
    /// Newest first.
    QList<const GitCommit *> history(const GitCommit *from) const;

    RepoFile addBlob(const QByteArray &bytes);
    RepoFile addPointer(const LfsPointer &pointer);
    /// The file as git holds it, so that a pointer stays one.
    QByteArray blob(const RepoFile &file) const { return m_blobs.value(file.oid); }
    /// The file itself.
    QByteArray bytes(const RepoFile &file) const;
    /// Nothing when the commit has no such file.
    QByteArray blobAt(const GitCommit *commit, const QString &path) const;

    /// A commit on top of parent (empty for the first), which no ref shows yet.
    const GitCommit *addCommit(const QString &parent, const CommitWords &words, Snapshot files);
    /// And the ref, made if need be, moves to it.
    const GitCommit *commit(const QString &ref, const CommitWords &words, Snapshot files);

    HubDiscussion *discussion(int number);
    HubDiscussion *pullRequestOf(const QString &ref);
    HubDiscussion &openDiscussion(const CommitWords &words, bool isPullRequest);
    /// Files that both the pull request and its base have changed since they parted, otherwise than alike.
    QStringList conflictsOf(const HubDiscussion &request) const;
    /// The base's files with what the pull request changed.
    Snapshot mergedFiles(const HubDiscussion &request) const;

private:
    QHash<QString, QByteArray> m_blobs;
    std::map<QString, GitCommit> m_commits;
};

} // namespace cardwright::hubtest
