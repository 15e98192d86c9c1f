#include "core/edit/replacement.h"

namespace cardwright {

using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

namespace {

/// What a value takes up: a part behind its key or dash, and the lines below that, with the line end before them. A
/// comment between the two is not part of it.
struct Extent {
    TextRange head;
    TextRange tail;
};

/// Behind the `:` or `-` that the value belongs to.
qsizetype holderEnd(const SourceLines &lines, const Place &place)
{
    const YamlNode::Entry &entry = place.entry();
    if (place.parent->kind == Kind::List)
        return entry.range.start + (place.context == Context::Block ? 1 : 0);
    return lines.text().indexOf(u':', entry.keyRange.end) + 1;
}

bool isBlockScalar(const YamlNode &value)
{
    return value.style == Style::Literal || value.style == Style::Folded;
}

Extent extentOf(const SourceLines &lines, const Place &place, qsizetype home)
{
    const YamlNode &value = place.value();
    const auto lineEnd = [&](qsizetype at) { return lines.lineAt(at).end; };
    if (value.range.isEmpty())
        return {{home, home}, {lineEnd(home), lineEnd(home)}};
    if (isBlockScalar(value)) {
        qsizetype end = value.range.start;
        while (end < value.range.end && !lines.text()[end].isSpace())
            ++end;
        return {{value.range.start, end}, {lineEnd(end), std::max(lineEnd(end), value.range.end)}};
    }
    if (!value.isScalar() && value.style == Style::Block && value.range.start > lineEnd(home))
        return {{home, home}, {lineEnd(home), lineEnd(value.range.end)}};
    const bool onOneLine = lineEnd(value.range.start) >= value.range.end;
    const qsizetype below = onOneLine ? lineEnd(value.range.end) : value.range.end;
    return {value.range, {below, below}};
}

/// The column that the lines of a block scalar start in.
int scalarIndent(const SourceLines &lines, const Place &place)
{
    const YamlNode &value = place.value();
    for (qsizetype at = lines.next(value.range.start); isBlockScalar(value) && at < value.range.end; at = lines.next(at)) {
        const QStringView line = lines.lineAt(at).in(lines.text());
        const QStringView content = line.trimmed();
        if (!content.isEmpty())
            return int(content.data() - line.data());
    }
    return lines.indentAt(place.entry().range.start) + 2;
}

} // namespace

QList<Splice> replaceValue(const SourceLines &lines, const Place &place, const YamlNode &value, const ValueWriter &writer)
{
    const YamlNode &old = place.value();
    const qsizetype home = holderEnd(lines, place);
    if (place.context == Context::Flow) {
        const QString source = writer.inFlow(value);
        return {{old.range, old.range.isEmpty() && place.parent->kind == Kind::Map ? u' ' + source : source}};
    }
    const Extent extent = extentOf(lines, place, home);
    const int column = lines.indentAt(place.entry().range.start);
    const bool isCompact = place.parent->kind == Kind::List && extent.head == old.range && !old.range.isEmpty();
    const bool staysFlow = !old.isScalar() && old.style == Style::Flow && old.kind == value.kind && !value.entries.isEmpty();
    Source source;
    if (staysFlow)
        source = {writer.inFlow(value), {}};
    else if (value.isScalar())
        source = writer.scalarLines(value, scalarIndent(lines, place), isBlockScalar(old));
    else if (place.parent->kind == Kind::List)
        source = writer.behindDash(value, column, isCompact ? lines.indentAt(old.range.start) - column - 1 : 1);
    else
        source = writer.behindKey(value, column);

    const bool hasBlank = home < lines.text().size() && lines.text()[home] == u' ' && lines.lineAt(home).end == home + 1;
    QList<Splice> splices;
    if (source.first.isEmpty())
        splices.append(Splice{{home, extent.head.end}, {}});
    else if (!extent.head.isEmpty())
        splices.append({extent.head, source.first});
    else if (hasBlank)
        splices.append({{home + 1, home + 1}, source.first});
    else
        splices.append({extent.head, u' ' + source.first});
    if (!extent.tail.isEmpty() || !source.rest.isEmpty())
        splices.append({extent.tail, source.rest});
    splices.removeIf([](const Splice &splice) { return splice.range.isEmpty() && splice.text.isEmpty(); });
    return splices;
}

} // namespace cardwright
