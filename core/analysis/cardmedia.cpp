#include "core/analysis/cardmedia.h"

#include "core/analysis/linktargets.h"

#include <QDir>
#include <QMimeDatabase>
#include <QUrl>

#include <set>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isMedia(const QString &path)
{
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return type.startsWith("image/"_L1) || type.startsWith("audio/"_L1) || type.startsWith("video/"_L1);
}

/// What an address of the metadata means in the folder; empty when it leads elsewhere.
QString pathInFolder(const QString &address)
{
    const QUrl url(address);
    const QString path = url.isRelative() ? QDir::cleanPath(url.path(QUrl::FullyDecoded)) : QString();
    return path.startsWith(u'/') || path.startsWith(".."_L1) ? QString() : path;
}

void collectScalars(const YamlNode &node, QStringList &texts)
{
    if (node.isScalar())
        texts.append(node.text);
    for (const YamlNode::Entry &entry : node.entries)
        collectScalars(entry.value, texts);
}

} // namespace

QStringList cardMedia(const FrontMatter &metadata, const RenderedBody &body)
{
    QStringList paths;
    for (const LinkTarget &target : linkTargets(body))
        paths.append(target.target->path);
    QStringList addresses;
    for (const char *field : {"thumbnail", "widget"}) {
        if (const YamlNode *node = metadata.find(field))
            collectScalars(*node, addresses);
    }
    for (const QString &address : addresses)
        paths.append(pathInFolder(address));
    std::set<QString> media;
    for (const QString &path : paths) {
        if (!path.isEmpty() && isMedia(path))
            media.insert(path);
    }
    return QStringList(media.begin(), media.end());
}

} // namespace cardwright
