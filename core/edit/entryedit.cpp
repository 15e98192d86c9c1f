#include "core/edit/entryedit.h"

namespace cardwright {

namespace {

/// Where comment lines directly above the line of `at` begin, in the same column; else where that line begins.
qsizetype commentsAbove(const SourceLines &lines, qsizetype at, qsizetype top)
{
    const int indent = lines.indentAt(at);
    qsizetype start = lines.lineAt(at).start;
    while (start > top) {
        const TextRange line = lines.lineBefore(start);
        const QStringView source = line.in(lines.text());
        if (line.start < top || source.size() <= indent || source[indent] != u'#' || !source.left(indent).trimmed().isEmpty())
            break;
        start = line.start;
    }
    return start;
}

/// The first line that can be about an entry: the one below the entry before it, or below the collection's key.
qsizetype topOf(const SourceLines &lines, const YamlNode &parent, qsizetype index)
{
    if (index > 0)
        return lines.next(parent.entries[index - 1].range.end);
    qsizetype top = lines.lineAt(parent.range.start).start;
    while (top > 0) {
        const TextRange line = lines.lineBefore(top);
        if (!line.in(lines.text()).trimmed().startsWith(u'#'))
            break;
        top = line.start;
    }
    return top;
}

/// The lines of an entry with comment lines that clearly belong to it: directly above, in the same column, and with no
/// further entry directly below that they could be about too. Above the first entry they may be about all, unless the
/// second has its own.
TextRange linesOf(const SourceLines &lines, const YamlNode &parent, qsizetype index)
{
    const QList<YamlNode::Entry> &entries = parent.entries;
    const TextRange range = entries[index].range;
    TextRange result{lines.lineAt(range.start).start, lines.next(range.end)};
    if (!lines.isFirstOnLine(range.start))
        return {range.start, result.end};
    const bool isLast = index + 1 == entries.size();
    const qsizetype next = isLast ? result.end : entries[index + 1].range.start;
    const bool standsAlone = isLast || lines.lineAt(next).start != result.end;
    const bool nextHasItsOwn = !isLast && commentsAbove(lines, next, result.end) < lines.lineAt(next).start;
    if (standsAlone && (index > 0 || nextHasItsOwn))
        result.start = commentsAbove(lines, range.start, topOf(lines, parent, index));
    return result;
}

/// Behind the lines of an entry, what stands at the start of the next that is not blank.
qsizetype nextVisible(const SourceLines &lines, qsizetype at)
{
    while (at < lines.text().size() && lines.text()[at].isSpace())
        ++at;
    return at;
}

QString chopped(QStringView line)
{
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line.toString();
}

} // namespace

Splice insertEntries(const SourceLines &lines, const YamlNode &parent, qsizetype index, const QStringList &sources,
    const QString &lineEnd)
{
    const YamlNode::Entry &neighbour = parent.entries[index > 0 ? index - 1 : 0];
    const QString separator = lineEnd + QString(lines.indentAt(neighbour.range.start), u' ');
    if (index > 0) {
        const qsizetype at = lines.lineAt(neighbour.range.end).end;
        return {{at, at}, separator + sources.join(separator)};
    }
    const TextRange first = linesOf(lines, parent, 0);
    const qsizetype at = lines.isFirstOnLine(neighbour.range.start) ? nextVisible(lines, first.start) : first.start;
    return {{at, at}, sources.join(separator) + separator};
}

QList<Splice> removeEntries(const SourceLines &lines, const YamlNode &parent, qsizetype first, qsizetype last)
{
    const qsizetype start = parent.entries[first].range.start;
    if (!lines.isFirstOnLine(start)) // the dash before it is for what follows
        return {{{start, nextVisible(lines, linesOf(lines, parent, last).end)}, {}}};
    QList<Splice> splices;
    for (qsizetype i = first; i <= last; ++i) {
        TextRange range = linesOf(lines, parent, i);
        if (first > 0) // then with the line end before them, so that nothing behind the last entry is touched
            range = {lines.lineBefore(range.start).end, lines.lineAt(parent.entries[i].range.end).end};
        splices.append(Splice{range, {}});
    }
    return splices;
}

QList<Splice> moveEntry(const SourceLines &lines, const YamlNode &parent, qsizetype from, qsizetype to)
{
    const QList<YamlNode::Entry> &entries = parent.entries;
    const TextRange moved = linesOf(lines, parent, from);
    const bool leavesDash = !lines.isFirstOnLine(entries[from].range.start);
    const QString lineEnd = lines.breakNear(entries[from].range.start);
    const QString margin(lines.indentAt(entries[from].range.start), u' ');
    const Splice removal{{moved.start, leavesDash ? nextVisible(lines, moved.end) : moved.end}, {}};
    const QString body = chopped(moved.in(lines.text()));
    if (to > from) {
        const qsizetype at = lines.lineAt(entries[to].range.end).end;
        return {removal, {{at, at}, lineEnd + (leavesDash ? margin : QString()) + body}};
    }
    const TextRange target = linesOf(lines, parent, to);
    if (lines.isFirstOnLine(entries[to].range.start))
        return {{{target.start, target.start}, body + lineEnd}, removal};
    return {{{target.start, target.start}, body.mid(margin.size()) + lineEnd + margin}, removal};
}

} // namespace cardwright
