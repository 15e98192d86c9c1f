#include "widgets/page/pageassets.h"

#include <QMimeDatabase>
#include <QResource>

using namespace Qt::StringLiterals;

namespace cardwright {

QStringList pageScripts()
{
    return {
        u"libraries/purify.min.js"_s,
        u"libraries/katex.min.js"_s,
        u"libraries/highlight.min.js"_s,
        u"scripts/words.js"_s,
        u"scripts/timing.js"_s,
        u"scripts/purify.js"_s,
        u"scripts/math.js"_s,
        u"scripts/code.js"_s,
        u"scripts/media.js"_s,
        u"scripts/style.js"_s,
        u"scripts/dom.js"_s,
        u"scripts/icons.js"_s,
        u"scripts/prose.js"_s,
        u"scripts/contents.js"_s,
        u"scripts/header.js"_s,
        u"scripts/notices.js"_s,
        u"scripts/boxes.js"_s,
        u"scripts/widget.js"_s,
        u"scripts/gallery.js"_s,
        u"scripts/side.js"_s,
        u"scripts/sections.js"_s,
        u"scripts/blocks.js"_s,
        u"scripts/export.js"_s,
    };
}

QByteArray pageAsset(const QString &name)
{
    return QResource(u":/page/"_s + name).uncompressedData();
}

QByteArray mediaTypeOf(const QString &name, const QByteArray &bytes)
{
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    const bool isMedia = type.startsWith(u"image/") || type.startsWith(u"video/") || type.startsWith(u"audio/");
    return isMedia ? type.toLatin1() : QByteArray();
}

} // namespace cardwright
