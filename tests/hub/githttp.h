// A folder of bare Git repositories over http on the loopback address, by git's own http-backend, with Git LFS beside
// it: what a Git remote is to a client that knows nothing of the hub. Lives on a thread of its own; every function may
// be called from any thread.
//
// Needs `git`; the client needs `git-lfs` for large files.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace cardwright {

struct GitHttpRecord {
    QByteArray method;
    QByteArray address; ///< path and query
    bool hadAuthorization;
    QByteArray contentEncoding; ///< of the request's body: "gzip" when git had much to tell
    int status;
};

class GitHttp {
public:
    /// folder: where NAME.git are, or will be made.
    explicit GitHttp(const QString &folder);
    ~GitHttp();

    /// http://127.0.0.1:PORT/NAME.git
    QUrl url(const QString &name) const;
    /// An empty repository whose first branch will be "main", open for pushes. Returns its path.
    QString create(const QString &name);
    /// From now on nothing is answered but to this user (HTTP Basic); 401 otherwise.
    void requireLogin(const QString &user, const QString &password);
    /// Nothing can be stored from now on: pushes and uploads are answered with 403.
    void setReadOnly(bool readOnly);

    QList<GitHttpRecord> requests() const;
    /// What Git LFS has stored for the repository under that SHA-256.
    std::optional<QByteArray> largeFile(const QString &name, const QString &oid) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cardwright
