#include "core/analysis/linktargets.h"

#include <QUrl>

namespace cardwright {

QList<LinkTarget> linkTargets(const RenderedBody &body)
{
    QList<LinkTarget> found;
    for (const PlacedBlock &placed : body.blocks) {
        for (const PageBlock::Target &target : placed.block->targets)
            found.append({&placed, &target});
    }
    return found;
}

TextRange rangeOf(const LinkTarget &target, QStringView card, const LineIndex &lines)
{
    const QString &text = target.target->text;
    const qsizetype start = lines.lineStart(target.block->firstLine + target.target->line);
    const int last = target.block->lastLine;
    const qsizetype end = last < lines.lineCount() ? lines.lineStart(last + 1) : card.size();
    for (const QString &spelling : {text, QUrl::fromPercentEncoding(text.toUtf8())}) {
        const qsizetype at = card.left(end).indexOf(spelling, start);
        if (at >= 0)
            return {at, at + spelling.size()};
    }
    return {start, start};
}

} // namespace cardwright
