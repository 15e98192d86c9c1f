#include "core/markdown/guard.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Measured on gfm.6: each of these costs well under half a second at its limit.
constexpr qint64 kMostCells = 100'000;        ///< of a table, empty ones of short rows included
constexpr qint64 kMostColumns = 1'000;
constexpr qint64 kMostBrackets = 5'000;       ///< `![` in one block: each is compared with every other
constexpr qint64 kMostLookahead = 50'000'000; ///< openers times length: each looks for its end through the block

struct Block {
    int first = 0;
    int last = 0;
};

bool isTableRule(QStringView line)
{
    bool dash = false;
    for (const QChar c : line) {
        dash |= c == u'-';
        if (c != u'-' && c != u'|' && c != u':' && c != u' ' && c != u'\t' && c != u'>')
            return false;
    }
    return dash;
}

bool isCostlyTable(QStringView body, const BodyLines &lines, Block block)
{
    for (int i = block.first; i <= block.last; ++i) {
        const QStringView line = lines.lines[i].in(body);
        if (lines.lines[i].isCode() || !isTableRule(line))
            continue;
        const qint64 columns = line.count(u'|') + 1;
        if (columns > 2 && (columns > kMostColumns || columns * (block.last - i) > kMostCells))
            return true;
    }
    return false;
}

bool isCostly(QStringView body, const BodyLines &lines, Block block)
{
    qint64 images = 0;
    qint64 lookaheads = 0;
    qint64 length = 0;
    for (int i = block.first; i <= block.last; ++i) {
        const BodyLine &line = lines.lines[i];
        if (line.depth >= kDeepestNesting)
            return true;
        if (line.isCode())
            continue;
        const QStringView text = line.in(body);
        length += text.size();
        images += text.count(u"![");
        lookaheads += text.count(u"<?") + text.count(u"<!") + text.count(u"](");
    }
    return images > kMostBrackets || lookaheads * length > kMostLookahead || isCostlyTable(body, lines, block);
}

} // namespace

QList<Cut> findCostlyBlocks(QStringView body, BodyLines &lines)
{
    QList<Cut> cuts;
    const int count = int(lines.lines.size());
    for (Block block; block.first < count; block.first = block.last + 1) {
        block.last = block.first;
        while (block.last + 1 < count && !lines.lines[block.last + 1].opensBlock)
            ++block.last;
        if (!isCostly(body, lines, block))
            continue;
        const qsizetype start = lines.lines[block.first].start;
        cuts.append({block.first, block.last, body.mid(start, lines.lines[block.last].end - start).toString()});
        for (int i = block.first; i <= block.last; ++i)
            lines.lines[i].kind = BodyLine::Kind::Cut;
    }
    return cuts;
}

QString withoutCuts(const QString &text, const QList<Cut> &cuts, const Marks &marks)
{
    if (cuts.isEmpty())
        return text;
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        for (int line = cuts[i].firstLine; line <= cuts[i].lastLine; ++line)
            lines[line].clear();
        lines[cuts[i].firstLine] = marks.cut(i);
    }
    return lines.join(u'\n');
}

} // namespace cardwright
