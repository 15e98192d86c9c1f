#include "core/files/cardfile.h"

#include "core/files/diskfile.h"

#include <QCryptographicHash>

namespace cardwright {

namespace {

FileStamp stampOf(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace

Result<LoadedFile> loadFile(const QString &path)
{
    auto bytes = readRegularFile(path, kMostCardBytes);
    if (!bytes)
        return bytes.error();
    const FileStamp stamp = stampOf(*bytes);
    return LoadedFile{std::move(bytes).value(), stamp};
}

Result<FileStamp> presentStamp(const QString &path)
{
    const auto loaded = loadFile(path);
    if (loaded)
        return loaded->stamp;
    if (loaded.error().code == Error::Code::FileNotFound)
        return FileStamp{};
    return loaded.error();
}

Result<FileStamp> saveFile(const QString &path, const QByteArray &bytes, const FileStamp &expected, bool overwrite)
{
    const FileStamp wanted = stampOf(bytes);
    const auto present = presentStamp(path);
    if (!present)
        return present.error();
    if (*present == wanted)
        return wanted;
    const Error changed{Error::Code::FileChangedOnDisk, path, {}};
    if (!overwrite && *present != expected)
        return changed;

    const auto stillThatFile = [&]() -> Result<Done> {
        const auto now = presentStamp(path);
        if (!now)
            return now.error();
        if (!overwrite && *now != *present)
            return changed;
        return Done{};
    };
    const auto replaced = replaceFile(path, bytes, stillThatFile);
    if (!replaced)
        return replaced.error();
    return wanted;
}

} // namespace cardwright
