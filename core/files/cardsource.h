// Where a card comes from: it alone lists names and reads bytes. Nothing else opens a file of the model folder.
#pragma once

#include "core/base/result.h"
#include "core/files/diskfile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace cardwright {

inline constexpr int kMostListed = 250'000; ///< files and folders of a model; the largest on the hub have fewer

class CardSource {
public:
    struct Listing {
        QStringList names;   ///< relative paths with `/`, sorted, regular files only
        QStringList folders; ///< those that were looked into, the folder itself left out; outer ones first
        QStringList refused; ///< names of what is neither: pipes, devices, links that lead out, linked folders
        bool truncated = false; ///< some were not looked at
    };

    virtual ~CardSource() = default;
    /// Looks at no more than `most` files and folders, and at no more at all once `stop` is asked for. Any thread.
    virtual Listing list(const std::stop_token &stop = {}, int most = kMostListed) const = 0;
    /// The bytes of a file of the listing's kind: regular, canonical path inside, at most `mostBytes`. Any thread.
    virtual Result<QByteArray> read(const QString &name, qint64 mostBytes) const = 0;
    /// The same of a file of any size, no more than its first `mostBytes`.
    virtual Result<FileStart> readStart(const QString &name, qint64 mostBytes) const = 0;
    /// "owner/name", or only a name where the owner is not known; empty where nothing is.
    virtual QString repoId() const = 0;
};

/// A model folder on disk. Symbolic links to files are followed only while they stay inside, linked folders are not
/// listed; `.git` is left out. The repository's id comes from the git remote "origin", else from the folder's name, in
/// which the hub's tools write `owner--name`.
class FolderSource final : public CardSource {
public:
    explicit FolderSource(const QString &folder);
    Listing list(const std::stop_token &stop = {}, int most = kMostListed) const override;
    Result<QByteArray> read(const QString &name, qint64 mostBytes) const override;
    Result<FileStart> readStart(const QString &name, qint64 mostBytes) const override;
    QString repoId() const override;
    QString folder() const { return m_folder; }

private:
    Result<QString> insidePath(const QString &name) const; ///< canonical

    QString m_folder;    ///< absolute, as given
    QString m_canonical; ///< empty when the folder does not exist
};

/// A card that has no folder yet.
class NoSource final : public CardSource {
public:
    Listing list(const std::stop_token & = {}, int = 0) const override { return {}; }
    Result<QByteArray> read(const QString &name, qint64) const override { return Error{Error::Code::FileNotFound, name, {}}; }
    Result<FileStart> readStart(const QString &name, qint64) const override { return Error{Error::Code::FileNotFound, name, {}}; }
    QString repoId() const override { return {}; }
};

} // namespace cardwright
