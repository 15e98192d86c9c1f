// What a client of the hub must never do; the hub watches for it while it answers.
#pragma once

#include "tests/hub/requesttarget.h"
#include "tests/hub/loopbackserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QSet>

namespace cardwright {

enum class Violation {
    TokenAtStorage,     ///< Authorization sent to the storage origin, whose addresses are signed
    TokenInUrl,
    WroteElsewhere,     ///< followed a redirect to another origin with a body
    NoParentCommit,     ///< a commit that does not say what it stands on
    EmptyCommit,        ///< no operation, or nothing changed by them
    ResentWithoutLook,  ///< a commit after one that failed or got lost, with no look at the repository in between
    RefWithPullRequest, ///< a ref named in the LFS batch of a pull request
    WrongSample,        ///< preupload: not the first min(512, size) bytes
    WrongPartSize,      ///< bytes put to storage that are not as many as announced
    WrongSha256,
    RetriedTooEarly,    ///< the same request again before Retry-After had passed
    SameCommitTwice,    ///< a second commit or pull request with the title and the tree of an earlier one
};

struct ViolationRecord {
    Violation what;
    QString where; ///< the request, without secrets
};

/// The header by which the proxy numbers requests, so that a request is told from its repetition.
inline constexpr auto kSerialHeader = "X-Test-Request";

class HubWatch {
public:
    const QList<ViolationRecord> &records() const { return m_records; }
    void clear();
    void add(Violation what, const QString &where) { m_records.append({what, where}); }

    void arrives(HubOrigin origin, const RequestTarget &target, const HttpRequest &request);
    void answered(const RequestTarget &target, const HttpRequest &request, const HttpAnswer &answer);
    /// The client cannot know what became of it.
    void lost(const RequestTarget &target, const QByteArray &serial);

    /// An object was announced in an LFS batch.
    void batched(const QString &oid, bool withRef);
    /// A pull request is made of these objects.
    void proposed(const QStringList &oids);
    void committed(const RequestTarget &target, const QString &title, const QString &tree);

private:
    struct Uncertain {
        QByteArray serial;
        bool proposes; ///< it asked for a pull request, which only a look at those shows
    };
    struct Wait {
        QElapsedTimer since;
        qint64 milliseconds;
    };
    QList<ViolationRecord> m_records;
    QHash<QString, Uncertain> m_uncertain;  ///< repository -> the commit nobody has looked after
    QHash<QByteArray, Wait> m_waits;        ///< request -> how long it must not come again
    QHash<QString, bool> m_batchedWithRef;  ///< object -> whether its batch named a ref
    QSet<QString> m_commits;
};

/// The address with any access token in it made unreadable.
QString withoutSecrets(const QByteArray &text);

} // namespace cardwright
