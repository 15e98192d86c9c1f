// What a hub can be asked, call by call: addresses and JSON stay in here. Each call blocks, on the thread of its client.
#pragma once

#include "core/hub/hubclient.h"
#include "core/publish/publishtarget.h"

#include <QJsonObject>
#include <QJsonValue>

namespace cardwright {

struct HubAccount {
    enum class Role {
        Unknown,
        Read,
        Write,
        FineGrained, ///< may do what it names, which the hub tells only when it is tried
    };
    QString name;
    QString tokenName;
    Role role = Role::Unknown;
    bool mayPropose = false; ///< its token can write anything at all, so pull requests too
    QStringList namespaces;  ///< in which it may create repositories, its own first
};

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
        QString oid; ///< of what is there now; empty: nothing
        bool isLarge = false;
        bool isIgnored = false;
    };
    QString head;      ///< of the branch at this moment
    QList<File> files; ///< in the order asked for
};

class HubApi {
public:
    enum class Kind { Model, Dataset };
    enum class Status { Open, Any };

    /// `repository` is "owner/name" of a model; empty for calls that are about none.
    explicit HubApi(HubClient &client, QString repository = {});

    Result<HubAccount> account();
    /// Its id, which is another where it was renamed; RepositoryNotFound also for a private one.
    Result<QString> repositoryId();
    Result<QList<HubBranch>> branches();
    Result<QList<Revision>> commits(const QString &revision, int most); ///< latest first
    Result<QList<HubFile>> tree(const QString &revision);               ///< all files, in all folders
    Result<QList<HubFile>> files(const QStringList &paths, const QString &revision); ///< those that are there
    Result<QByteArray> download(const QString &path, const QString &revision); ///< compared with the id the hub tells
    /// Latest first; `author` empty: of all.
    Result<QList<PullRequest>> pullRequests(Status status, const QString &author = {});
    Result<bool> pullRequestTouches(int number, const QString &path);
    Result<bool> mayWrite();

    Result<CardVerdict> validate(const QByteArray &card);
    Result<HubPlan> preupload(const QList<OutgoingFile> &files, const QString &revision, bool asPullRequest);

    /// `owner` empty: the account's own namespace. RepositoryExists; never sent twice by itself.
    Result<Done> createRepository(bool isPrivate, const QString &owner);
    Result<Done> createBranch(const QString &name, const QString &start); ///< HubRefused where it is there already

    /// Ids that begin or go on with `typed`, best first, for type-ahead.
    Result<QStringList> search(const QString &typed, Kind kind, int most);

    QUrl pageOf(const QByteArray &path) const; ///< below the repository's page: "/commit/…"
    HubRequest toRepository(const QByteArray &path, const QUrlQuery &query = {}) const; ///< below /api/models/{id}
    const QString &repository() const { return m_repository; }

private:
    /// All pages of a listing, up to `most` entries.
    Result<QList<QJsonValue>> list(HubRequest request, int most);

    HubClient &m_client;
    QString m_repository;
};

/// One path segment, slashes encoded too: "refs%2Fpr%2F1".
QByteArray segment(const QString &text);

} // namespace cardwright
