// A hub of the Hugging Face kind for tests, small and faithful: the API on one origin, the storage of large files on
// another, both on the loopback address, each behind a proxy that can cut connections. It lives on a thread of its own,
// so a test may block while its client works; every function here may be called from any thread.
//
// Users and their tokens: testtokens.h. It knows what went wrong on request (faults.h), every request, and what the
// client did that a client must not (hubviolations.h).
#pragma once

#include "tests/hub/faults.h"
#include "tests/hub/hubviolations.h"

#include <memory>
#include <optional>

namespace cardwright {

struct RequestRecord {
    HubOrigin origin;
    RequestKind kind;
    QByteArray method;
    QString address; ///< path and query, percent-encoded, without secrets
    bool hadAuthorization;
    int status; ///< what it was answered with
};

struct CommitRecord {
    QString oid;
    QString parent;
    QString title;
    QString description;
    QString author;
};

struct PullRequestRecord {
    int number;
    QString title;
    QString author;
    QString status; ///< "draft", "open", "closed", "merged"
    QString head;   ///< commit of refs/pr/N
};

struct RepositoryWishes {
    QString types = QStringLiteral("models"); ///< or "datasets", "spaces"
    bool isPrivate = false;
    QString gated = {};              ///< "auto" or "manual": files only for those with the right to write
    bool isDisabled = false;
    bool discussionsDisabled = false;
    QMap<QString, QByteArray> files = {}; ///< besides .gitattributes
};

class TestHub {
public:
    TestHub();
    ~TestHub();

    QUrl endpoint() const; ///< of the API, without a slash at its end
    QUrl storage() const;

    /// Returns the number to ask fired() with.
    int addFault(const Fault &fault);
    int fired(int fault) const;
    /// Blocks until it has happened; false when that took longer than milliseconds.
    bool untilFired(int fault, int milliseconds) const;
    void clearFaults();

    QList<RequestRecord> requests() const;
    /// Those of one kind.
    QList<RequestRecord> requests(RequestKind kind) const;
    QList<ViolationRecord> violations() const;
    /// Forgets requests and violations, not what is in the repositories.
    void clearRecords();

    /// Files above so many bytes go up in parts of chunkSize, where the client can do it; 0 for chunkSize: never.
    void setMultipart(qint64 above, qint64 chunkSize);

    // Of a model repository unless the wishes say otherwise; ids are "namespace/name".
    void createRepo(const QString &id, const RepositoryWishes &wishes = {});
    bool hasRepo(const QString &id) const;
    /// Its old name leads to the new one from now on. A name of one word, as of old, can be given a repository too.
    void renameRepo(const QString &from, const QString &to);
    /// Empty when there is no such revision: branch, tag, "refs/pr/N", or commit.
    QString head(const QString &id, const QString &revision = QStringLiteral("main")) const;
    /// The bytes, of a large file those it stands for.
    std::optional<QByteArray> file(
        const QString &id, const QString &path, const QString &revision = QStringLiteral("main")) const;
    bool isLarge(const QString &id, const QString &path, const QString &revision = QStringLiteral("main")) const;
    QStringList paths(const QString &id, const QString &revision = QStringLiteral("main")) const;
    /// Newest first.
    QList<CommitRecord> commits(const QString &id, const QString &revision = QStringLiteral("main")) const;
    QList<PullRequestRecord> pullRequests(const QString &id) const;

    /// Somebody's commit that no client of this test makes; the branch is made if need be. Returns its id.
    QString commitAs(const QString &user, const QString &id, const QString &branch,
        const QMap<QString, QByteArray> &files, const QString &title = QStringLiteral("Somebody else's change"));
    /// role: "read", "write"; what the token may do from now on.
    void setTokenRole(const QString &token, const QString &role);
    /// No longer good for anything.
    void revokeToken(const QString &token);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cardwright
