#include "core/yaml/listedit.h"

#include "core/yaml/entrysource.h"
#include "core/yaml/sourcelines.h"

#include <algorithm>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// Longest common subsequences are looked for up to this many pairs; beyond, only common ends are kept.
constexpr qsizetype kMostPairs = 1'000'000;

/// For each of `items` the entry of `list` that already is it, or -1; increasing.
QList<qsizetype> alignItems(const YamlNode &list, const QStringList &items)
{
    const auto same = [&](qsizetype old, qsizetype now) {
        const YamlNode &value = list.entries[old].value;
        return !value.isNull() && value.text == items[now];
    };
    QList<qsizetype> kept(items.size(), -1);
    qsizetype head = 0;
    qsizetype oldEnd = list.entries.size();
    qsizetype newEnd = items.size();
    while (head < oldEnd && head < newEnd && same(head, head)) {
        kept[head] = head;
        ++head;
    }
    while (oldEnd > head && newEnd > head && same(oldEnd - 1, newEnd - 1))
        kept[--newEnd] = --oldEnd;

    const qsizetype rows = oldEnd - head;
    const qsizetype columns = newEnd - head;
    if (rows == 0 || columns == 0 || rows > kMostPairs / columns)
        return kept;
    QList<int> lengths((rows + 1) * (columns + 1), 0);
    const auto length = [&](qsizetype r, qsizetype c) -> int & { return lengths[r * (columns + 1) + c]; };
    for (qsizetype r = rows - 1; r >= 0; --r) {
        for (qsizetype c = columns - 1; c >= 0; --c)
            length(r, c) = same(head + r, head + c) ? length(r + 1, c + 1) + 1
                                                    : std::max(length(r + 1, c), length(r, c + 1));
    }
    for (qsizetype r = 0, c = 0; r < rows && c < columns;) {
        if (same(head + r, head + c))
            kept[head + c++] = head + r++;
        else if (length(r + 1, c) >= length(r, c + 1))
            ++r;
        else
            ++c;
    }
    return kept;
}

/// Old entries and new items between two kept ones.
struct Gap {
    qsizetype oldStart, oldEnd;
    qsizetype newStart, newEnd;
};

QList<Gap> gapsOf(const QList<qsizetype> &kept, qsizetype oldCount)
{
    QList<Gap> gaps;
    Gap gap{0, 0, 0, 0};
    for (qsizetype now = 0; now <= kept.size(); ++now) {
        if (now < kept.size() && kept[now] < 0)
            continue;
        gap.oldEnd = now < kept.size() ? kept[now] : oldCount;
        gap.newEnd = now;
        if (gap.oldEnd > gap.oldStart || gap.newEnd > gap.newStart)
            gaps.append(gap);
        gap = {gap.oldEnd + 1, gap.oldEnd + 1, now + 1, now + 1};
    }
    return gaps;
}

YamlNode::Entry expectedItem(const QString &item, const QString &source)
{
    return YamlNode::Entry{{}, {}, {}, expectedScalar(item, source)};
}

} // namespace

ListEdit editBlockList(QStringView card, const YamlNode &list, const QStringList &items)
{
    const SourceLines lines(card);
    const QList<YamlNode::Entry> &old = list.entries;
    const YamlNode::Style quotes = commonQuotes(list);
    const QString indent(lines.indentAt(old.first().range.start), u' ');
    ListEdit edit;
    edit.expected.kind = YamlNode::Kind::List;
    qsizetype copied = 0; // old entries already in `expected` or left out of it
    for (const Gap &gap : gapsOf(alignItems(list, items), old.size())) {
        edit.expected.entries += old.mid(copied, gap.oldStart - copied);
        copied = gap.oldEnd;
        const qsizetype replaced = std::min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
        for (qsizetype i = 0; i < replaced; ++i) {
            const YamlNode &value = old[gap.oldStart + i].value;
            const QString &item = items[gap.newStart + i];
            const QString source = scalarSource(item, value.style, Context::Block);
            const bool wasEmpty = value.range.isEmpty();
            edit.splices.append({value.range, wasEmpty ? u' ' + source : source});
            edit.expected.entries.append(expectedItem(item, source));
        }
        QStringList added;
        for (qsizetype now = gap.newStart + replaced; now < gap.newEnd; ++now) {
            const QString source = scalarSource(items[now], quotes, Context::Block);
            added.append(u"- "_s + source);
            edit.expected.entries.append(expectedItem(items[now], source));
        }
        const qsizetype behind = gap.oldStart + replaced - 1;
        if (!added.isEmpty() && behind >= 0) {
            const qsizetype at = lines.lineAt(old[behind].range.end).end;
            const QString separator = lines.breakNear(old[behind].range.end) + indent;
            edit.splices.append({{at, at}, separator + added.join(separator)});
        } else if (!added.isEmpty()) {
            const qsizetype at = old.first().range.start;
            const QString separator = lines.breakNear(at) + indent;
            edit.splices.append({{at, at}, added.join(separator) + separator});
        }
        for (qsizetype gone = gap.oldStart + replaced; gone < gap.oldEnd; ++gone) {
            const TextRange range = old[gone].range;
            if (lines.isFirstOnLine(range.start))
                edit.splices.append({{lines.lineAt(range.start).start, lines.next(range.end)}, QString()});
            else if (gone + 1 < old.size())
                edit.splices.append({{range.start, old[gone + 1].range.start}, QString()});
        }
    }
    edit.expected.entries += old.mid(copied);
    return edit;
}

ListEdit editFlowList(QStringView card, const YamlNode &list, const QStringList &items)
{
    const QList<YamlNode::Entry> &old = list.entries;
    const QList<qsizetype> kept = alignItems(list, items);
    QList<YamlNode::Style> styles(items.size(), commonQuotes(list));
    for (const Gap &gap : gapsOf(kept, old.size())) {
        for (qsizetype now = gap.newStart; now < gap.newEnd && gap.oldStart + now - gap.newStart < gap.oldEnd; ++now)
            styles[now] = old[gap.oldStart + now - gap.newStart].value.style;
    }
    const auto between = [&](qsizetype left) {
        return card.mid(old[left].range.end, old[left + 1].range.start - old[left].range.end).toString();
    };
    QString separator = u", "_s;
    if (old.size() > 1 && !between(0).contains(u'#'))
        separator = between(0);

    ListEdit edit;
    edit.expected.kind = YamlNode::Kind::List;
    QString source;
    for (qsizetype now = 0; now < items.size(); ++now) {
        const bool neighboursKept = now > 0 && kept[now] > 0 && kept[now - 1] == kept[now] - 1;
        if (now > 0)
            source += neighboursKept ? between(kept[now - 1]) : separator;
        if (kept[now] >= 0) {
            source += old[kept[now]].range.in(card);
            edit.expected.entries.append(old[kept[now]]);
        } else {
            const QString item = scalarSource(items[now], styles[now], Context::Flow);
            source += item;
            edit.expected.entries.append(expectedItem(items[now], item));
        }
    }
    TextRange inner{list.range.start + 1, list.range.end - 1};
    if (!old.isEmpty() && !items.isEmpty())
        inner = {old.first().range.start, old.last().range.end};
    const TextEdit difference = minimalEdit(0, inner.in(card), source);
    for (Splice splice : difference.splices()) {
        splice.range = {splice.range.start + inner.start, splice.range.end + inner.start};
        edit.splices.append(std::move(splice));
    }
    return edit;
}

} // namespace cardwright
