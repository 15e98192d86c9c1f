#include "core/analysis/linktargets.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct Target {
    QString text; ///< as written, entities of HTML resolved
    int line = 0; ///< of the nearest element before it that has one, relative to the block
};

QString withoutEntities(QString attribute)
{
    return attribute.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
}

QList<Target> targetsOf(const QString &html)
{
    if (!html.contains(u"href=\""_s) && !html.contains(u"src=\""_s))
        return {};
    static const QRegularExpression attribute(uR"re(\s(data-line|href|src)="([^"]*)")re"_s);
    QList<Target> targets;
    int line = 0;
    auto matches = attribute.globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedView(1) == u"data-line")
            line = match.capturedView(2).toInt();
        else
            targets.append({withoutEntities(match.captured(2)), line});
    }
    return targets;
}

/// Where `target` stands in the source of its block, or the line it belongs to.
TextRange rangeOf(const Target &target, const PlacedBlock &placed, QStringView card, const LineIndex &lines)
{
    const qsizetype start = lines.lineStart(placed.firstLine + target.line);
    const qsizetype end = placed.lastLine < lines.lineCount() ? lines.lineStart(placed.lastLine + 1) : card.size();
    for (const QString &spelling : {target.text, QUrl::fromPercentEncoding(target.text.toUtf8())}) {
        const qsizetype at = card.left(end).indexOf(spelling, start);
        if (at >= 0)
            return {at, at + spelling.size()};
    }
    return {start, start};
}

} // namespace

QList<LinkTarget> linkTargets(const RenderedBody &body, QStringView card, const LineIndex &lines)
{
    QList<LinkTarget> found;
    for (const PlacedBlock &placed : body.blocks) {
        for (const Target &target : targetsOf(placed.block->html))
            found.append({target.text, rangeOf(target, placed, card, lines)});
    }
    return found;
}

} // namespace cardwright
