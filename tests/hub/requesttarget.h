// What a request to the hub is about, read from its method and address alone.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace cardwright {

enum class HubOrigin { Api, Storage };

enum class RequestKind {
    Other,
    WhoAmI,
    CreateRepo,
    DeleteRepo,
    MoveRepo,
    ValidateYaml,
    ListRepos,
    QuickSearch,
    TagsByType,
    RepoInfo,
    RepoSettings,
    AuthCheck,
    Tree,
    PathsInfo,
    Refs,
    Commits,
    CreateBranch,
    DeleteBranch,
    CreateTag,
    DeleteTag,
    Preupload,
    Commit,
    Discussions,      ///< the list of them
    CreateDiscussion,
    Discussion,       ///< one of them
    ChangeDiscussion, ///< comment, title, status or merge
    LfsBatch,
    LfsVerify,
    CompleteMultipart,
    Resolve,
    ResolveCache, ///< where Resolve of a small file leads
    Raw,
    StoragePut,
    StorageGet,
    Elsewhere, ///< what Effect::RedirectAway leads to
};

struct RequestTarget {
    RequestKind kind = RequestKind::Other;
    QString types = QStringLiteral("models"); ///< or "datasets", "spaces"
    QString id;       ///< "namespace/name" as written; empty when it is about no repository
    QString revision; ///< decoded
    QString path;     ///< decoded; of a file, or what else follows ("3/comment" of a discussion)
    QUrlQuery query;

    bool has(const QString &key) const { return query.hasQueryItem(key); }
    QString value(const QString &key) const { return query.queryItemValue(key, QUrl::FullyDecoded); }
    /// As "1" and "true" say it.
    bool flag(const QString &key) const;
};

/// target: path and query, percent-encoded.
RequestTarget requestTarget(HubOrigin origin, const QByteArray &method, const QByteArray &target);

} // namespace cardwright
