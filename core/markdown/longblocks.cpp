#include "core/markdown/longblocks.h"

#include "core/markdown/htmltags.h"
#include "core/markdown/report.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = BodyLine::Kind;

constexpr qsizetype kLong = 1'500; ///< UTF-16 units; what is shorter is not worth it
constexpr int kRowsOfPart = 12;
constexpr QByteArrayView kBodyOpens = "<tbody>\n";
constexpr QByteArrayView kTableCloses = "</tbody></table>";

/// Index after the last line that is not blank.
qsizetype endOfText(const QList<BodyLine> &lines)
{
    qsizetype end = lines.size();
    while (end > 0 && lines[end - 1].kind == Kind::Blank)
        --end;
    return end;
}

/// The lines of `text`, each with its line end.
QByteArray linesOf(const QByteArray &text, qsizetype first, qsizetype end)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < first; ++i)
        start = text.indexOf('\n', start) + 1;
    qsizetype at = start;
    for (qsizetype i = first; i < end; ++i) {
        const qsizetype next = text.indexOf('\n', at);
        if (next < 0)
            return text.sliced(start) + '\n';
        at = next + 1;
    }
    return text.sliced(start, at - start);
}

bool isRule(QStringView line)
{
    return line.contains(u'-') && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
        return c == u'-' || c == u'|' || c == u':' || c == u' ' || c == u'\t';
    });
}

/// Without anything that could be told or tied twice when it is read again with each part.
bool isPlainHead(QStringView line)
{
    return line.startsWith(u'|') && !line.contains(u'<') && !line.contains(u'[') && !line.contains(u':');
}

} // namespace

std::optional<CopiedBlock> copiedBlock(const Passage &passage)
{
    const QList<BodyLine> &lines = passage.lines.lines;
    if (passage.text.size() < kLong || passage.text.contains(QChar(u'\0')))
        return std::nullopt;
    const qsizetype end = endOfText(lines);
    const Kind kind = lines.first().kind;
    const bool isOne = (kind == Kind::Fence || kind == Kind::Html) && lines.first().depth == 0
        && std::all_of(lines.cbegin(), lines.cbegin() + end, [kind](const BodyLine &line) { return line.kind == kind; });
    const QStringView first = lines.first().in(passage.text);
    if (!isOne || first.startsWith(u' '))
        return std::nullopt;
    const QByteArray opening = linesOf(passage.markdown, 0, 1);
    if (kind == Kind::Html) {
        if (!HtmlBlockStart::at(first, false).endsAtBlank())
            return std::nullopt;
        return CopiedBlock{opening, linesOf(passage.markdown, 0, end), first.size() + 1};
    }
    const bool isClosed = passage.lines.unclosedFence < 0;
    const QByteArray closing = isClosed ? linesOf(passage.markdown, end - 1, end) : QByteArray();
    return CopiedBlock{opening + closing, linesOf(passage.markdown, 1, isClosed ? end - 1 : end), first.size() + 1 + closing.size()};
}

QList<TablePart> partsOfTable(const Passage &passage)
{
    const QList<BodyLine> &lines = passage.lines.lines;
    const qsizetype end = endOfText(lines);
    if (passage.text.size() < kLong || end < 2 + 2 * kRowsOfPart || !isPlainHead(lines[0].in(passage.text))
        || !isRule(lines[1].in(passage.text)))
        return {};
    const bool isTable = std::all_of(lines.cbegin(), lines.cbegin() + end, [&passage](const BodyLine &line) {
        return line.kind == Kind::Text && line.depth == 0 && line.in(passage.text).startsWith(u'|');
    });
    const bool spansLines = std::any_of(passage.formulas.cbegin(), passage.formulas.cend(),
                                        [](const Formula &formula) { return formula.source.contains('\n'); });
    if (!isTable || spansLines)
        return {};
    const QByteArray head = linesOf(passage.markdown, 0, 2);
    const qsizetype headLength = lines[2].start;
    const Report report(passage.source);
    const QList<QByteArray> rows = passage.markdown.split('\n');
    QList<TablePart> parts;
    for (int first = 2; first < end; first += kRowsOfPart) {
        const int last = std::min(int(end), first + kRowsOfPart) - 1;
        QByteArray markdown = head;
        for (int row = first; row <= last; ++row)
            markdown += rows[row] + '\n';
        parts.append({first, last, report.rangeOfLine(first + 1).start, markdown,
                      headLength + lines[last].end - lines[first].start});
    }
    return parts;
}

Block joinedTable(const QList<std::shared_ptr<const WrittenPart>> &parts)
{
    Block table = parts.first()->block;
    table.lastLine = parts.last()->part.lastLine;
    QByteArray &html = table.written.html;
    html.chop(kTableCloses.size());
    for (const auto &part : parts.sliced(1)) {
        const Block &block = part->block;
        const qsizetype rows = block.written.html.indexOf(kBodyOpens) + kBodyOpens.size();
        for (const SourcePlace &place : block.written.places)
            table.written.places.append({html.size() + place.offset - rows, place.line});
        html += QByteArrayView(block.written.html).sliced(rows).chopped(kTableCloses.size());
        HtmlTags &tags = table.tags;
        tags.hasHtml |= block.tags.hasHtml;
        tags.isOverloaded |= block.tags.isOverloaded;
        for (HtmlTags::Event event : block.tags.events) {
            event.nodesBefore += std::exchange(tags.nodesAfter, 0);
            tags.events.append(event);
        }
        tags.nodesAfter += block.tags.nodesAfter;
        table.problems += block.problems;
    }
    html += kTableCloses;
    return table;
}

void PartStock::add(const std::shared_ptr<const WrittenPart> &part)
{
    m_parts.insert(qHash(part->part.markdown), part);
}

std::shared_ptr<const WrittenPart> PartStock::find(const TablePart &part, const Needs &needs) const
{
    const auto [begin, end] = m_parts.equal_range(qHash(part.markdown));
    for (auto known = begin; known != end; ++known) {
        const WrittenPart &written = **known;
        if (written.part.firstLine != part.firstLine || written.part.markdown != part.markdown || !(written.needs == needs))
            continue;
        if (written.part.start == part.start)
            return *known;
        const auto moved = std::make_shared<WrittenPart>(written);
        moved->part.start = part.start;
        for (Problem &problem : moved->block.problems)
            problem = shifted(problem, part.start - written.part.start);
        return moved;
    }
    return nullptr;
}

} // namespace cardwright
