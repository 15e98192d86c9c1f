#include "core/markdown/blockfacts.h"

#include "core/markdown/htmltext.h"

#include <QRegularExpression>
#include <QUrl>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// The path in the model folder that a target names; empty when it leads elsewhere, which is the hub's site or the web.
QString folderPath(const QString &target)
{
    static const QUrl folder(u"model:/folder/"_s);
    const QUrl url = folder.resolved(QUrl(target));
    QString path = url.path(QUrl::FullyDecoded);
    if (url.scheme() != folder.scheme() || !url.host().isEmpty() || !path.startsWith(folder.path()))
        return {};
    path.remove(0, folder.path().size());
    if (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

PageBlock blockOf(quint64 key, const QString &html)
{
    PageBlock block{.key = key, .html = html, .targets = {}, .formulas = {}};
    const bool hasMath = html.contains(u"class=\"cw-math\""_s);
    if (!hasMath && !html.contains(u"href=\""_s) && !html.contains(u"src=\""_s))
        return block;
    static const QRegularExpression place(
        uR"re(\s(data-line|href|src)="([^"]*)"|<span class="cw-math" data-display="([01])">([^<]*)</span>)re"_s);
    int line = 0;
    for (auto matches = place.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(4)) {
            block.formulas.append({{withoutEntities(match.captured(4)), match.capturedView(3) == u"1"}, line});
        } else if (match.capturedView(1) == u"data-line") {
            line = match.capturedView(2).toInt();
        } else {
            const QString target = withoutEntities(match.captured(2));
            block.targets.append({target, folderPath(target), line});
        }
    }
    return block;
}

} // namespace cardwright
