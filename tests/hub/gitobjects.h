// What git stores, and the ids it gives: SHA-1 of "TYPE LENGTH\0CONTENT". Ids are lower-case hexadecimal.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>

namespace cardwright::hubtest {

struct LfsPointer {
    QString oid; ///< SHA-256 of the bytes it stands for
    qint64 size = 0;

    /// The file git holds in their place.
    QByteArray text() const;
    bool operator==(const LfsPointer &) const = default;
};

struct RepoFile {
    QString oid;     ///< of the blob; where there is a pointer, of the pointer's text
    qint64 size = 0; ///< of the file itself
    std::optional<LfsPointer> lfs;

    bool operator==(const RepoFile &) const = default;
};

/// Every file of one commit by its path from the root, with slashes.
using Snapshot = std::map<QString, RepoFile>;

struct GitCommit {
    QString oid;
    QString parent; ///< empty for the first
    QString title;
    QString description;
    QString author; ///< a user's name
    QDateTime date; ///< UTC, whole seconds
    Snapshot files;
    std::map<QString, QString> folders; ///< path -> id of its tree; "" is the root

    QString message() const { return description.isEmpty() ? title : title + QStringLiteral("\n\n") + description; }
};

QString blobOid(const QByteArray &bytes);
QString sha256(const QByteArray &bytes);

/// Gives the commit its folders and its id.
void seal(GitCommit &commit);

} // namespace cardwright::hubtest
