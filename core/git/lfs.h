// Large files: in the tree stands a pointer, git-lfs stores and sends what it stands for. ToolMissing "git-lfs" from what
// needs the program and finds none. Specification: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
#pragma once

#include "core/git/gitbench.h"

#include <QSet>

namespace cardwright {

/// Which paths are LFS's, by the .gitattributes of the tree that the bench has read. ToolFailed for a path of another filter,
/// which might be there to keep what it holds from being seen.
Result<QSet<QString>> lfsPaths(const GitBench &bench, const QStringList &paths, const RunControl &run);

QByteArray lfsPointer(const QByteArray &bytes);
QString lfsObject(const QByteArray &pointer); ///< the id it stands for; empty: no pointer

/// Stores the bytes among the LFS objects of the bench; the pointer.
Result<QByteArray> lfsClean(const GitBench &bench, const QString &path, const QByteArray &bytes, const RunControl &run);
/// What a pointer stands for, fetched where it is not here.
Result<QByteArray> lfsSmudge(const GitBench &bench, const QString &path, const QByteArray &pointer, const RunControl &run);

struct LfsObject {
    QString path; ///< of its file
    QString id;
    qint64 bytes = 0;
};
/// Sends objects that lfsClean() stored to a remote, which keeps those it has already.
Result<Done> lfsUpload(const GitBench &bench, const QString &remote, const QList<LfsObject> &objects, const RunControl &run);

} // namespace cardwright
