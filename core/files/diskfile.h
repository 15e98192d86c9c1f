// The one place that opens files. Reading takes regular files only, so that no FIFO or device can stall or flood it;
// writing leaves the old file or the new one, whatever fails. QSaveFile is not used because it was seen to commit a torn
// file on a full disk and to pass over a failed fsync (Qt 6.4). Blocking; any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace cardwright {

/// The bytes of a regular file of at most `most` bytes; symbolic links are followed.
Result<QByteArray> readRegularFile(const QString &path, qint64 most);

struct FileStart {
    QByteArray bytes;
    quint64 fileBytes = 0; ///< of the whole file
};

/// The first bytes of a regular file of any size, at most `most`; symbolic links are followed.
Result<FileStart> readFileStart(const QString &path, qint64 most);

/// Makes `path` a file of these bytes: temporary file beside it, every write's size and fsync checked, read back and
/// compared, rename, folder fsynced. Permissions, group, access lists and attributes of the file it replaces are taken
/// over where the system allows it. `mayReplace` is asked last, just before the rename. Follows symbolic links.
Result<Done> replaceFile(const QString &path, const QByteArray &bytes,
                         const std::function<Result<Done>()> &mayReplace = {});

/// The path that `path` leads to through symbolic links, also where nothing stands there yet.
QString linkTarget(const QString &path);

/// A name replaceFile() gives its temporary files: left behind only by a killed process, never part of a model.
bool isTemporaryName(const QString &name);

} // namespace cardwright
