#include "core/edit/yamledit.h"

#include "core/edit/blockedit.h"
#include "core/edit/entryedit.h"
#include "core/edit/flowedit.h"
#include "core/edit/place.h"
#include "core/edit/proof.h"
#include "core/edit/replacement.h"
#include "core/edit/valueedit.h"

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;
using Style = YamlNode::Style;
using Splices = QList<Splice>;

namespace {

/// One edit on its way: finds the splices and hands them over proved.
class Edit {
public:
    Edit(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path)
        : m_card(card), m_lines(card), m_metadata(metadata), m_path(path), m_revision(revision)
    {
    }

    Result<TextEdit> set(const Place &place, const FieldValue &value, const QStringList &usualOrder);
    Result<TextEdit> insert(const Place &place, qsizetype index, const FieldValue &value);
    Result<TextEdit> move(const Place &place, qsizetype to);
    Result<TextEdit> remove(const Place &place);
    Result<TextEdit> rename(const Place &place, const QString &newKey);

private:
    Result<TextEdit> insertIntoFlow(const Place &place, qsizetype index, const FieldValue &value);
    Result<TextEdit> insertFirst(const FieldValue &value);
    Result<TextEdit> removeOnly(const Place &place);
    qsizetype usualIndex(const YamlNode &parent, const QStringList &usualOrder) const;
    FieldValue withMissingParents(const FieldValue &value, qsizetype depth) const;
    Result<TextEdit> rearrangeFlow(const Place &place, const QList<FlowEntry> &entries, const Change &change);
    Result<TextEdit> proved(const Splices &splices, const Change &change);
    FieldPath pathTo(const Place &place) const;
    Error declined(const QString &reason) const { return notEditable(m_path, reason); }

    QStringView m_card;
    SourceLines m_lines;
    const FrontMatter &m_metadata;
    const FieldPath &m_path;
    quint64 m_revision;
};

QList<FlowEntry> keptEntries(const YamlNode &collection)
{
    QList<FlowEntry> entries;
    for (qsizetype i = 0; i < collection.entries.size(); ++i)
        entries.append(FlowEntry{i, {}});
    return entries;
}

Result<TextEdit> Edit::proved(const Splices &splices, const Change &change)
{
    TextEdit edit(m_revision);
    for (const Splice &splice : splices)
        edit.replace(splice.range, splice.text);
    const Result<TextEdit> result = cardwright::proved(m_card, m_metadata, change, edit);
    return result ? result : declined(result.error().detail);
}

FieldPath Edit::pathTo(const Place &place) const
{
    FieldPath path = m_path;
    while (path.steps().size() > place.depth)
        path = path.parent();
    return path;
}

/// `value` in the lists and mappings that the path asks for behind `depth` steps; null when it asks for later items.
FieldValue Edit::withMissingParents(const FieldValue &value, qsizetype depth) const
{
    if (depth == m_path.steps().size())
        return value;
    YamlNode tree = value.tree();
    for (qsizetype i = m_path.steps().size() - 1; i >= depth; --i) {
        YamlNode parent;
        parent.style = Style::Block;
        const QString *key = std::get_if<QString>(&m_path.steps()[i]);
        parent.kind = key ? Kind::Map : Kind::List;
        parent.entries.append(YamlNode::Entry{{}, {}, key ? *key : QString(), tree});
        tree = parent;
    }
    return tree;
}

Result<TextEdit> Edit::set(const Place &place, const FieldValue &value, const QStringList &usualOrder)
{
    const QList<FieldPath::Step> &steps = m_path.steps();
    const auto isLaterItem = [](const FieldPath::Step &step) { return std::holds_alternative<int>(step) && std::get<int>(step) != 0; };
    if (std::any_of(steps.begin() + place.depth, steps.end(), isLaterItem))
        return declined(u"no-place"_s);
    const FieldValue tree = withMissingParents(value, place.depth);
    if (place.index >= 0) {
        const Splices splices = changeValue(m_lines, m_metadata, place, tree);
        return splices.isEmpty() ? TextEdit(m_revision) : proved(splices, {Change::Kind::Set, pathTo(place), 0, {}, tree});
    }
    const YamlNode &parent = *place.parent;
    const FieldPath::Step &step = steps[place.depth - 1];
    if (std::holds_alternative<QString>(step) && place.depth == 1 && parent.isNull())
        return insertFirst(tree);
    const int *index = std::get_if<int>(&step);
    if (index ? parent.kind != Kind::List || *index != parent.entries.size() : parent.kind != Kind::Map)
        return declined(u"no-place"_s);
    return insert(place, index ? *index : usualIndex(parent, usualOrder), tree);
}

qsizetype Edit::usualIndex(const YamlNode &parent, const QStringList &usualOrder) const
{
    const qsizetype own = usualOrder.indexOf(m_path.topKey());
    if (&parent != &m_metadata.root() || own < 0)
        return parent.entries.size();
    qsizetype afterPredecessor = -1;
    qsizetype firstSuccessor = -1;
    for (qsizetype i = 0; i < parent.entries.size(); ++i) {
        const qsizetype rank = usualOrder.indexOf(parent.entries[i].key);
        if (rank >= 0 && rank < own)
            afterPredecessor = i + 1;
        else if (rank > own && firstSuccessor < 0)
            firstSuccessor = i;
    }
    if (afterPredecessor >= 0)
        return afterPredecessor;
    return firstSuccessor >= 0 ? firstSuccessor : parent.entries.size();
}

/// Precondition: the parent is a list, or a mapping without that key.
Result<TextEdit> Edit::insert(const Place &place, qsizetype index, const FieldValue &value)
{
    const YamlNode &parent = *place.parent;
    if (place.context == Context::Flow)
        return insertIntoFlow(place, index, value);
    const QString *key = std::get_if<QString>(&m_path.steps()[place.depth - 1]);
    const YamlNode::Entry entry{{}, {}, key ? *key : QString(), value.tree()};
    const ValueWriter writer(layoutNear(m_lines, m_metadata.root(), parent, index - 1));
    const QString source = writer.entry(entry, parent.kind, m_lines.indentAt(parent.entries.first().range.start));
    return proved({insertEntries(m_lines, parent, index, {source}, writer.layout().lineEnd)},
        {Change::Kind::Insert, pathTo(place).parent(), index, entry.key, value});
}

Result<TextEdit> Edit::insertIntoFlow(const Place &place, qsizetype index, const FieldValue &value)
{
    const YamlNode &parent = *place.parent;
    const QString *key = std::get_if<QString>(&m_path.steps()[place.depth - 1]);
    const YamlNode::Entry entry{{}, {}, key ? *key : QString(), value.tree()};
    const ValueWriter writer(layoutNear(m_lines, m_metadata.root(), parent, index - 1));
    const Change change{Change::Kind::Insert, pathTo(place).parent(), index, entry.key, value};
    if (parent.entries.isEmpty() && place.depth == 1) // a block that says `{}` becomes an ordinary one
        return proved({{parent.range, writer.entry(entry, Kind::Map, 0)}}, change);
    QList<FlowEntry> entries = keptEntries(parent);
    entries.insert(index, {-1, writer.entryInFlow(entry, parent.kind)});
    return rearrangeFlow(place, entries, change);
}

Result<TextEdit> Edit::rearrangeFlow(const Place &place, const QList<FlowEntry> &entries, const Change &change)
{
    const std::optional<Splices> splices = editFlow(m_card, *place.parent, entries);
    return splices ? proved(*splices, change) : declined(u"comment"_s);
}

/// Into a card whose block holds no entry, or that has none.
Result<TextEdit> Edit::insertFirst(const FieldValue &value)
{
    const YamlNode &root = m_metadata.root();
    Layout layout;
    layout.lineEnd = m_lines.breakNear(m_metadata.block().yaml.start);
    const YamlNode::Entry entry{{}, {}, m_path.topKey(), value.tree()};
    const QString line = ValueWriter(layout).entry(entry, Kind::Map, 0) + layout.lineEnd;
    if (m_metadata.block().isPresent() && !root.range.isEmpty())
        return declined(u"no-place"_s);
    const std::optional<Splice> splice = putFirstLines(m_card, m_metadata, line);
    if (!splice)
        return declined(u"unreadable"_s);
    return proved({*splice}, {Change::Kind::Insert, {}, 0, entry.key, value});
}

Result<TextEdit> Edit::move(const Place &place, qsizetype to)
{
    const Change change{Change::Kind::Move, m_path, to};
    if (place.context == Context::Flow) {
        QList<FlowEntry> entries = keptEntries(*place.parent);
        entries.move(place.index, to);
        return rearrangeFlow(place, entries, change);
    }
    return proved(cardwright::moveEntry(m_lines, *place.parent, place.index, to), change);
}

Result<TextEdit> Edit::remove(const Place &place)
{
    if (place.parent->entries.size() == 1)
        return removeOnly(place);
    const Change change{Change::Kind::Remove, m_path};
    if (place.context == Context::Flow) {
        QList<FlowEntry> entries = keptEntries(*place.parent);
        entries.removeAt(place.index);
        return rearrangeFlow(place, entries, change);
    }
    return proved(removeEntries(m_lines, *place.parent, place.index, place.index), change);
}

/// The only entry of its collection: an empty one stays, but an empty block goes unless comments stand in it.
Result<TextEdit> Edit::removeOnly(const Place &place)
{
    const Change change{Change::Kind::Remove, m_path};
    YamlNode empty;
    empty.kind = place.parent->kind;
    if (place.depth == 1)
        return proved({takeLastLines(m_card, m_metadata)}, change);
    if (place.context == Context::Flow)
        return rearrangeFlow(place, {}, change);
    const Result<Place> holder = locate(m_metadata, m_path.parent());
    if (!holder)
        return holder.error();
    return proved(replaceValue(m_lines, *holder, empty, ValueWriter({})), change);
}

Result<TextEdit> Edit::rename(const Place &place, const QString &newKey)
{
    const YamlNode::Entry &entry = place.entry();
    if (entry.key == newKey)
        return TextEdit(m_revision);
    if (place.parent->find(newKey))
        return declined(u"key-there"_s);
    const QChar first = m_card[entry.keyRange.start];
    const Style quotes = first == u'"' ? Style::DoubleQuoted : first == u'\'' ? Style::SingleQuoted : Style::Plain;
    return proved({{entry.keyRange, scalarSource(newKey, quotes, place.context)}}, {Change::Kind::Rename, m_path, 0, newKey});
}

bool isThere(const Place &place, const FieldPath &path)
{
    return place.index >= 0 && place.depth == path.steps().size();
}

} // namespace

Result<TextEdit> setValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
    const FieldValue &value, const QStringList &usualOrder)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    return Edit(revision, card, metadata, path).set(*place, value, usualOrder);
}

Result<TextEdit> addItem(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
    const FieldValue &item, const QStringList &usualOrder)
{
    const YamlNode *value = metadata.find(path);
    if (value && value->kind == Kind::List)
        return setValue(revision, card, metadata, path.child(int(value->entries.size())), item, usualOrder);
    if (value && value->kind == Kind::Map)
        return notEditable(path, u"no-place"_s);
    YamlNode list;
    list.kind = Kind::List;
    list.style = Style::Block;
    if (value && !value->isNull())
        list.entries.append(YamlNode::Entry{{}, {}, {}, *value});
    list.entries.append(YamlNode::Entry{{}, {}, {}, item.tree()});
    return setValue(revision, card, metadata, path, list, usualOrder);
}

Result<TextEdit> insertItem(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
    const FieldValue &item)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    const int *index = path.isEmpty() ? nullptr : std::get_if<int>(&path.steps().last());
    if (!index)
        return notEditable(path, u"no-place"_s);
    if (!isThere(*place, path))
        return setValue(revision, card, metadata, path, item);
    return Edit(revision, card, metadata, path).insert(*place, *index, item);
}

Result<TextEdit> moveEntry(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path, int to)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    if (!isThere(*place, path) || to < 0 || to >= place->parent->entries.size())
        return notEditable(path, u"no-place"_s);
    if (to == place->index)
        return TextEdit(revision);
    return Edit(revision, card, metadata, path).move(*place, to);
}

Result<TextEdit> removeValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    return isThere(*place, path) ? Edit(revision, card, metadata, path).remove(*place) : TextEdit(revision);
}

Result<TextEdit> renameKey(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
    const QString &newKey)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    if (!isThere(*place, path) || place->parent->kind != Kind::Map)
        return notEditable(path, u"no-place"_s);
    return Edit(revision, card, metadata, path).rename(*place, newKey);
}

} // namespace cardwright
