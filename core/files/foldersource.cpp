#include "core/files/cardsource.h"
#include "core/files/diskfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <filesystem>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

const QString kGitFolder = u".git"_s;

bool isInside(const QString &canonicalFolder, const QString &canonicalPath)
{
    const QString prefix = canonicalFolder.endsWith(u'/') ? canonicalFolder : canonicalFolder + u'/';
    return !canonicalFolder.isEmpty() && canonicalPath.startsWith(prefix);
}

/// "owner/name" of `https://host/owner/name`, `ssh://git@host/owner/name` or `git@host:owner/name`; else empty.
QString repoIdOfRemote(QString url)
{
    static const QRegularExpression shortSsh(u"^[^/:]+@[^/:]+:(?!//)"_s);
    url.replace(shortSsh, u"ssh://host/"_s);
    QString path = QUrl(url).host().isEmpty() ? QString() : QUrl(url).path();
    if (path.endsWith(u".git"_s))
        path.chop(4);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    return parts.size() == 2 ? parts.join(u'/') : QString();
}

QString originUrl(const QByteArray &gitConfig)
{
    bool inOrigin = false;
    for (const QByteArray &rawLine : gitConfig.split('\n')) {
        const QByteArray line = rawLine.trimmed();
        if (line.startsWith('['))
            inOrigin = line.startsWith("[remote \"origin\"]");
        const qsizetype equals = line.indexOf('=');
        if (inOrigin && equals > 0 && line.first(equals).trimmed() == "url")
            return QString::fromUtf8(line.sliced(equals + 1).trimmed());
    }
    return {};
}

} // namespace

FolderSource::FolderSource(const QString &folder) :
    m_folder(QFileInfo(folder).absoluteFilePath()), m_canonical(QFileInfo(folder).canonicalFilePath())
{
}

CardSource::Listing FolderSource::list(const std::stop_token &stop, int most) const
{
    Listing listing;
    int seen = 0;
    const auto look = [&](const QString &prefix) {
        std::error_code failure; // of a folder that cannot be read: it shows no names
        const auto folder = QDir(m_canonical + u'/' + prefix).filesystemPath() / std::filesystem::path();
        std::filesystem::directory_iterator it(folder, failure);
        for (; !failure && it != std::filesystem::directory_iterator(); it.increment(failure)) {
            const QString last = QFile::decodeName(it->path().c_str() + folder.native().size());
            if (last == kGitFolder || isTemporaryName(last))
                continue;
            if (++seen > most || stop.stop_requested()) {
                listing.truncated = true;
                return;
            }
            const QString name = prefix + last;
            // the kinds come with the names; only links are looked at by themselves
            std::error_code gone;
            const bool isLink = it->is_symlink(gone);
            if (!isLink && it->is_directory(gone))
                listing.folders.append(name);
            else if (it->is_regular_file(gone) && (!isLink || insidePath(name)))
                listing.names.append(name);
            else
                listing.refused.append(name);
        }
    };
    if (!m_canonical.isEmpty())
        look({});
    for (qsizetype i = 0; i < listing.folders.size() && !listing.truncated; ++i)
        look(listing.folders[i] + u'/');
    listing.names.sort();
    return listing;
}

Result<QString> FolderSource::insidePath(const QString &name) const
{
    if (name.isEmpty() || name.contains(QChar::Null))
        return Error{Error::Code::FileNotFound, name, {}};
    if (name.startsWith(u'/') || name.split(u'/').contains(kGitFolder))
        return Error{Error::Code::OutsideFolder, name, {}};
    const QString canonical = QFileInfo(m_canonical + u'/' + name).canonicalFilePath();
    if (m_canonical.isEmpty() || canonical.isEmpty())
        return Error{Error::Code::FileNotFound, name, {}};
    if (!isInside(m_canonical, canonical) || canonical.mid(m_canonical.size()).split(u'/').contains(kGitFolder))
        return Error{Error::Code::OutsideFolder, name, {}};
    return canonical;
}

Result<QByteArray> FolderSource::read(const QString &name, qint64 mostBytes) const
{
    const auto path = insidePath(name);
    return path ? readRegularFile(*path, mostBytes) : path.error();
}

Result<FileStart> FolderSource::readStart(const QString &name, qint64 mostBytes) const
{
    const auto path = insidePath(name);
    return path ? readFileStart(*path, mostBytes) : path.error();
}

QString FolderSource::repoId() const
{
    constexpr qint64 kMostGitConfigBytes = 1 << 20;
    if (const auto config = readRegularFile(m_canonical + u"/.git/config"_s, kMostGitConfigBytes)) {
        if (const QString id = repoIdOfRemote(originUrl(*config)); !id.isEmpty())
            return id;
    }
    const QString name = QFileInfo(m_canonical).fileName();
    QStringList parts = name.split(u"--"_s);
    if (parts.size() == 3 && parts.first() == u"models")
        parts.removeFirst(); // as the hub's cache names its folders
    return parts.size() == 2 && !parts[0].isEmpty() && !parts[1].isEmpty() ? parts.join(u'/') : name;
}

} // namespace cardwright
