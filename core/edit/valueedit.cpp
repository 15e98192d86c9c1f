#include "core/edit/valueedit.h"

#include "core/edit/entryedit.h"
#include "core/edit/flowedit.h"
#include "core/edit/listalignment.h"
#include "core/edit/replacement.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace cardwright {

using Kind = YamlNode::Kind;
using Splices = QList<Splice>;

namespace {

class ValueEdit {
public:
    ValueEdit(const SourceLines &lines, const FrontMatter &metadata) : m_lines(lines), m_metadata(metadata) {}

    Splices change(const Place &place, const FieldValue &value) const;

private:
    std::optional<Splices> changeList(const Place &place, const FieldValue &value) const;
    std::optional<Splices> changeMap(const Place &place, const YamlNode &value) const;
    Splices replace(const Place &place, const YamlNode &value) const;
    QString changedInFlow(const Place &place, const YamlNode &value) const;
    ValueWriter writerFor(const YamlNode &parent, qsizetype index) const
    {
        return ValueWriter(layoutNear(m_lines, m_metadata.root(), parent, index));
    }

    const SourceLines &m_lines;
    const FrontMatter &m_metadata;
};

/// Sorted by place; of those at one place the first found stays the first. Nothing when two of them overlap.
std::optional<Splices> inOrder(Splices splices)
{
    const auto before = [](const Splice &a, const Splice &b) { return a.range.start < b.range.start; };
    std::stable_sort(splices.begin(), splices.end(), before);
    const auto overlap = [](const Splice &a, const Splice &b) { return a.range.end > b.range.start; };
    if (std::adjacent_find(splices.begin(), splices.end(), overlap) != splices.end())
        return std::nullopt;
    return splices;
}

Splices ValueEdit::change(const Place &place, const FieldValue &value) const
{
    const YamlNode &old = place.value();
    const YamlNode &tree = value.tree();
    if (value.isReadIn(old))
        return {};
    std::optional<Splices> splices;
    const bool sameKind = !old.isScalar() && old.kind == tree.kind;
    const bool isFlow = place.context == Context::Flow || old.style == YamlNode::Style::Flow;
    if (sameKind && (isFlow || (!old.entries.isEmpty() && !tree.entries.isEmpty())))
        splices = old.kind == Kind::List ? changeList(place, value) : changeMap(place, tree);
    return splices ? *splices : replace(place, tree);
}

Splices ValueEdit::replace(const Place &place, const YamlNode &value) const
{
    Layout layout = layoutNear(m_lines, m_metadata.root(), *place.parent, place.index);
    const YamlNode &old = place.value();
    if (old.isScalar() && !old.range.isEmpty())
        layout.quotes = old.style;
    return replaceValue(m_lines, place, value, ValueWriter(layout));
}

/// The text of a changed entry of a collection in flow style.
QString ValueEdit::changedInFlow(const Place &place, const YamlNode &value) const
{
    const YamlNode::Entry &entry = place.entry();
    TextEdit edit;
    for (Splice splice : replace(place, value))
        edit.replace({splice.range.start - entry.range.start, splice.range.end - entry.range.start}, splice.text);
    return edit.applied(entry.range.in(m_lines.text()));
}

std::optional<Splices> ValueEdit::changeList(const Place &place, const FieldValue &value) const
{
    const YamlNode &old = place.value();
    const QList<YamlNode::Entry> &items = value.tree().entries;
    const ValueWriter writer = writerFor(old, old.entries.size());
    const QList<qsizetype> kept = alignItems(old.entries.size(), items.size(),
        [&](qsizetype before, qsizetype now) { return value.isReadInItem(old.entries[before].value, now); });
    const QList<Gap> gaps = gapsOf(kept, old.entries.size());

    if (place.child(0).context == Context::Flow) {
        QList<FlowEntry> entries;
        for (const qsizetype item : kept)
            entries.append(FlowEntry{item, {}});
        for (const Gap &gap : gaps) {
            const qsizetype changed = std::min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
            for (qsizetype i = 0; i < gap.newEnd - gap.newStart; ++i) {
                const YamlNode &item = items[gap.newStart + i].value;
                entries[gap.newStart + i] = i < changed
                    ? FlowEntry{gap.oldStart + i, changedInFlow(place.child(gap.oldStart + i), item)}
                    : FlowEntry{-1, writer.inFlow(item)};
            }
        }
        return editFlow(m_lines.text(), old, entries);
    }

    Splices splices;
    const int column = m_lines.indentAt(old.range.start);
    for (const Gap &gap : gaps) {
        const qsizetype changed = std::min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
        for (qsizetype i = 0; i < changed; ++i)
            splices += change(place.child(gap.oldStart + i), items[gap.newStart + i].value);
        QStringList added;
        for (qsizetype now = gap.newStart + changed; now < gap.newEnd; ++now)
            added.append(writer.entry(items[now], Kind::List, column));
        if (!added.isEmpty())
            splices.append(insertEntries(m_lines, old, gap.oldStart + changed, added, writer.layout().lineEnd));
        if (gap.oldStart + changed < gap.oldEnd)
            splices += removeEntries(m_lines, old, gap.oldStart + changed, gap.oldEnd - 1);
    }
    return inOrder(splices);
}

std::optional<Splices> ValueEdit::changeMap(const Place &place, const YamlNode &value) const
{
    const YamlNode &old = place.value();
    QHash<QString, const YamlNode *> wanted;
    for (const YamlNode::Entry &entry : value.entries)
        wanted.insert(entry.key, &entry.value);
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < old.entries.size(); ++i)
        places.insert(old.entries[i].key, i);
    const bool noneStays = std::none_of(old.entries.begin(), old.entries.end(),
        [&](const YamlNode::Entry &entry) { return wanted.contains(entry.key); });
    if (noneStays || places.size() != old.entries.size() || wanted.size() != value.entries.size())
        return std::nullopt;
    QHash<qsizetype, QList<YamlNode::Entry>> added; // by the old entry they follow
    qsizetype behind = -1;
    for (const YamlNode::Entry &entry : value.entries) {
        if (places.contains(entry.key))
            behind = places.value(entry.key);
        else
            added[behind].append(entry);
    }
    const ValueWriter writer = writerFor(old, old.entries.size());

    if (place.child(0).context == Context::Flow) {
        QList<FlowEntry> entries;
        for (qsizetype i = -1; i < old.entries.size(); ++i) {
            const YamlNode *now = i < 0 ? nullptr : wanted.value(old.entries[i].key);
            if (now)
                entries.append({i, sameValue(old.entries[i].value, *now) ? QString() : changedInFlow(place.child(i), *now)});
            for (const YamlNode::Entry &entry : added.value(i))
                entries.append({-1, writer.entryInFlow(entry, Kind::Map)});
        }
        return editFlow(m_lines.text(), old, entries);
    }

    Splices splices;
    const int column = m_lines.indentAt(old.range.start);
    for (qsizetype i = -1; i < old.entries.size(); ++i) {
        const YamlNode *now = i < 0 ? nullptr : wanted.value(old.entries[i].key);
        if (now) {
            splices += change(place.child(i), *now);
        } else if (i >= 0) {
            const qsizetype first = i;
            while (i + 1 < old.entries.size() && !wanted.contains(old.entries[i + 1].key))
                ++i;
            splices += removeEntries(m_lines, old, first, i);
        }
        QStringList sources;
        for (const YamlNode::Entry &entry : added.value(i))
            sources.append(writer.entry(entry, Kind::Map, column));
        if (!sources.isEmpty())
            splices.append(insertEntries(m_lines, old, i + 1, sources, writer.layout().lineEnd));
    }
    return inOrder(splices);
}

} // namespace

QList<Splice> changeValue(const SourceLines &lines, const FrontMatter &metadata, const Place &place, const FieldValue &value)
{
    return ValueEdit(lines, metadata).change(place, value);
}

} // namespace cardwright
