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

/// Of the file as it is now; an empty stamp when there is none.
Result<FileStamp> presentStamp(const QString &path);

/// Atomic, see replaceFile(): the file is the old one or the new one, whatever fails. Follows symbolic links, keeps
/// permissions (and the group where allowed). Another hard link to the file keeps the old bytes: replacing is what
/// makes the save atomic. Refuses with FileChangedOnDisk when the file is not the one of `expected`, unless `overwrite`.
/// Writes nothing when the file already has these bytes. Blocking; any thread.
Result<FileStamp> saveFile(const QString &path, const QByteArray &bytes, const FileStamp &expected, bool overwrite = false);

} // namespace cardwright
