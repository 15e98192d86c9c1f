// What a hub can be asked, call by call: addresses and JSON stay in here. Each call blocks, on the thread of its
// client.
#pragma once

#include "core/hub/hubaccount.h"
#include "core/hub/hubclient.h"
#include "core/publish/publishtarget.h"

namespace cardwright {

struct HubBranch {
    QString name;
    QString head; ///< 40 hex digits
};

struct HubFile {
    QString path;
    QString oid; ///< Git's id of the bytes, or their SHA-256 where they are stored by LFS: contentid.h
    bool isLarge = false;
    qint64 bytes = 0;
};

/// What the hub answers before a commit: how each file is to be sent.
struct HubPlan {
    struct File {
        QString path;
        QString oid; ///< of what is there now, as HubFile::oid; empty: nothing
        bool isLarge = false;
        bool isIgnored = false;
    };
    QString head;      ///< of the revision at this moment
    QList<File> files; ///< in the order asked for
};

class HubApi {
public:
    enum class Kind { Model, Dataset };
    enum class Status { Open, Any };

    static QString defaultBranch() { return QStringLiteral("main"); }

    /// `repository` is "owner/name" of a model; empty for calls that are about none.
    explicit HubApi(HubClient &client, QString repository = {});

    Result<HubAccount> account();
    /// Its id, which is another where it was renamed; RepositoryNotFound also for a private one.
    Result<QString> repositoryId();
    Result<QList<HubBranch>> branches();
    Result<QList<Revision>> commits(const QString &revision, int most);              ///< latest first
    Result<QList<HubFile>> tree(const QString &revision);                            ///< all files, in all folders
    Result<QList<HubFile>> files(const QStringList &paths, const QString &revision); ///< those that are there
    /// Compared with the id that the hub tells of it.
    Result<QByteArray> download(const QString &path, const QString &revision);
    /// Latest first; `author` empty: of all.
    Result<QList<PullRequest>> pullRequests(Status status, const QString &author = {});
    Result<bool> pullRequestTouches(int number, const QString &path);
    /// NotAllowed is a "no", any other error means that it cannot be told.
    Result<Done> checkWriting();

    Result<CardVerdict> validate(const QByteArray &card);
    /// Asks with the first 512 bytes of each.
    Result<HubPlan> preupload(const QList<OutgoingFile> &files, const QString &revision, bool asPullRequest);

    /// In the repository's namespace, which is the account's own where it is named `account`; never sent twice by
    /// itself. RepositoryExists, also while another such request is at work.
    Result<Done> createRepository(bool isPrivate, const QString &account);
    /// It is there afterwards, at `start`; RemoteHasChanged where it is somewhere else already.
    Result<Done> createBranch(const QString &name, const QString &start);

    /// Ids that `typed` may become, best first, for type-ahead.
    Result<QStringList> search(const QString &typed, Kind kind, int most);

    const QString &repository() const { return m_repository; }
    QUrl pageOf(const QByteArray &path) const; ///< below the repository's page: "/commit/…"
    HubRequest request(const QByteArray &path, const QString &revision = {}) const; ///< below /api/models/{id}

private:
    /// All pages of a listing, up to `most` entries.
    Result<QList<QJsonValue>> list(HubRequest request, qsizetype most);
    Error unreadable() const;

    HubClient &m_client;
    QString m_repository;
};

/// One segment of a path, its slashes encoded too: "refs%2Fpr%2F1".
QByteArray segment(const QString &text);

} // namespace cardwright
