// A card's file on disk: read with its identity, written so that it is whole before and after, whatever fails.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace cardwright {

inline constexpr qint64 kMostCardBytes = 64 * 1024 * 1024;

/// What the bytes on disk were when last read or written: a save compares it, so that nobody's change is overwritten.
struct FileStamp {
    QByteArray hash; ///< SHA-256 of the bytes; empty: there was no file
    bool operator==(const FileStamp &) const = default;
};

struct LoadedFile {
    QByteArray bytes;
    FileStamp stamp;
};

/// Regular files up to kMostCardBytes.
Result<LoadedFile> loadFile(const QString &path);

/// Atomic: temporary file beside the target, every write's size checked, fsync checked, read back and compared, rename,
/// folder fsynced. Follows symbolic links, keeps permissions (and the group where allowed). Refuses with
/// FileChangedOnDisk when the file is not the one of `expected`, unless `overwrite`. Blocking; any thread.
Result<FileStamp> saveFile(const QString &path, const QByteArray &bytes, const FileStamp &expected, bool overwrite = false);

} // namespace cardwright
