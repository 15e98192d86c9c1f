#include "core/files/hubcopy.h"

#include <QDir>
#include <QFileInfo>

#include <set>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kListing = u".cardwright-files"_s; ///< a name a line
constexpr qint64 kMostListingBytes = 64 * 1024 * 1024;

class HubCopySource final : public CardSource {
public:
    explicit HubCopySource(const QString &folder) : m_held(folder) {}

    Listing list(const std::stop_token &stop, int most) const override
    {
        const Result<QByteArray> listed = m_held.read(kListing, kMostListingBytes);
        Listing listing = m_held.list(stop, most);
        listing.names.removeAll(kListing);
        std::set<QString> names(listing.names.begin(), listing.names.end());
        std::set<QString> folders(listing.folders.begin(), listing.folders.end());
        for (const QString &name : QString::fromUtf8(listed ? *listed : QByteArray()).split(u'\n', Qt::SkipEmptyParts)) {
            names.insert(name);
            for (qsizetype slash = name.indexOf(u'/'); slash > 0; slash = name.indexOf(u'/', slash + 1))
                folders.insert(name.left(slash));
        }
        listing.truncated = listing.truncated || qsizetype(names.size()) > most;
        listing.names = QStringList(names.begin(), names.end()).mid(0, most);
        listing.folders = QStringList(folders.begin(), folders.end());
        return listing;
    }
    Result<QByteArray> read(const QString &name, qint64 mostBytes) const override { return m_held.read(name, mostBytes); }
    Result<FileStart> readStart(const QString &name, qint64 mostBytes) const override { return m_held.readStart(name, mostBytes); }
    QString repoId() const override { return m_held.repoId(); }

private:
    FolderSource m_held;
};

} // namespace

Result<Done> writeHubCopy(const QString &folder, const QStringList &names, const QHash<QString, QByteArray> &files)
{
    QHash<QString, QByteArray> all = files;
    all.insert(kListing, names.join(u'\n').toUtf8());
    for (auto file = all.cbegin(); file != all.cend(); ++file) {
        const QString path = folder + u'/' + file.key();
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{Error::Code::WriteFailed, path, {}};
        if (const Result<Done> written = replaceFile(path, file.value()); !written)
            return written.error();
    }
    return Done{};
}

std::shared_ptr<const CardSource> sourceOf(const QString &folder)
{
    if (QFileInfo(folder + u'/' + kListing).isFile())
        return std::make_shared<HubCopySource>(folder);
    return std::make_shared<FolderSource>(folder);
}

} // namespace cardwright
