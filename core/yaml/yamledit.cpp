#include "core/yaml/yamledit.h"

#include "core/yaml/entrysource.h"
#include "core/yaml/fences.h"
#include "core/yaml/listedit.h"
#include "core/yaml/place.h"
#include "core/yaml/proof.h"
#include "core/yaml/sourcelines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

namespace {

/// Builds the splices of one edit and hands them over proved.
class Edit {
public:
    Edit(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path)
        : m_card(card), m_lines(card), m_metadata(metadata), m_path(path), m_edit(revision)
    {
    }

    Result<TextEdit> setText(const Place &place, const QString &text);
    Result<TextEdit> setList(const Place &place, const QStringList &items);
    Result<TextEdit> insert(const Place &place, const FieldValue &value, const QStringList &usualOrder);
    Result<TextEdit> remove(const Place &place);
    Result<TextEdit> rename(const Place &place, const QString &newKey);

private:
    qsizetype holderEnd(const Place &place) const;
    int childIndent(const Place &place) const;
    void replaceValue(const Place &place, const QString &source);
    void replaceByBlockList(const Place &place, const QString &lines);
    Result<TextEdit> insertIntoFlow(const Place &place, const FieldValue &value);
    Result<TextEdit> insertFirst(const FieldValue &value);
    Result<TextEdit> insertAt(const Place &place, qsizetype index, const FieldValue &value);
    Result<TextEdit> removeLast(const Place &place);
    qsizetype insertionIndex(const YamlNode &parent, const QStringList &usualOrder) const;
    TextRange linesOf(const Place &place) const;
    QString valueSource(const FieldValue &value, Context context, ListStyle style, int indent, const QString &lineEnd);
    Result<TextEdit> proved(const Change &change);

    QStringView m_card;
    SourceLines m_lines;
    const FrontMatter &m_metadata;
    const FieldPath &m_path;
    TextEdit m_edit;
    YamlNode m_expected; ///< what the source written last should read as
};

Result<TextEdit> Edit::proved(const Change &change)
{
    return cardwright::proved(m_card, m_metadata, change, m_edit);
}

/// Behind the `:` or `-` that the value belongs to.
qsizetype Edit::holderEnd(const Place &place) const
{
    if (place.parent->kind == Kind::List)
        return place.entry().range.start + (place.context == Context::Block ? 1 : 0);
    return m_card.indexOf(u':', place.entry().keyRange.end) + 1;
}

int Edit::childIndent(const Place &place) const
{
    const YamlNode::Entry &entry = place.entry();
    const bool isBlockScalar = entry.value.style == Style::Literal || entry.value.style == Style::Folded;
    for (qsizetype at = m_lines.next(entry.value.range.start); isBlockScalar && at < entry.value.range.end;
         at = m_lines.next(at)) {
        const TextRange line = m_lines.lineAt(at);
        if (!line.in(m_card).trimmed().isEmpty())
            return int(line.in(m_card).indexOf(line.in(m_card).trimmed().front()));
    }
    return m_lines.indentAt(entry.range.start) + 2;
}

void Edit::replaceValue(const Place &place, const QString &source)
{
    const YamlNode &value = place.entry().value;
    const qsizetype home = holderEnd(place);
    const bool onHolderLine = m_lines.lineAt(home).end >= value.range.start;
    if (value.range.isEmpty()) {
        const bool spaceStands = home < m_card.size() && m_card[home] == u' '
            && m_lines.lineAt(home).end == home + 1;
        const qsizetype at = spaceStands ? home + 1 : home;
        m_edit.replace({at, at}, spaceStands ? source : u' ' + source);
    } else if (onHolderLine || value.isScalar() || value.style == Style::Flow) {
        m_edit.replace(value.range, source);
    } else {
        m_edit.replace({home, home}, u' ' + source);
        m_edit.replace({m_lines.lineAt(home).end, m_lines.lineAt(value.range.end).end}, {});
    }
}

void Edit::replaceByBlockList(const Place &place, const QString &lines)
{
    const YamlNode &value = place.entry().value;
    if (!value.range.isEmpty())
        m_edit.replace({holderEnd(place), value.range.end}, {});
    const qsizetype at = m_lines.lineAt(value.range.end).end;
    m_edit.replace({at, at}, lines);
}

Result<TextEdit> Edit::setText(const Place &place, const QString &text)
{
    const YamlNode &value = place.entry().value;
    if (value.type() == YamlNode::Type::Text && value.text == text)
        return m_edit;
    const bool isBlockScalar = value.style == Style::Literal || value.style == Style::Folded;
    const TextRange header{value.range.start, m_lines.lineAt(value.range.start).end};
    if (isBlockScalar && header.in(m_card).contains(u'#'))
        return notEditable(m_path, u"a comment stands in the header of its block scalar"_s);
    const Style like = value.isScalar() ? value.style : Style::Plain;
    const QString source =
        textSource(text, like, place.context, childIndent(place), m_lines.breakNear(value.range.start));
    replaceValue(place, source);
    return proved({Change::Kind::Set, m_path, expectedScalar(text, source)});
}

Result<TextEdit> Edit::setList(const Place &place, const QStringList &items)
{
    const YamlNode &value = place.entry().value;
    if (value.kind == Kind::List) {
        const bool ofScalars = std::all_of(value.entries.begin(), value.entries.end(),
            [](const YamlNode::Entry &entry) { return entry.value.isScalar(); });
        if (!ofScalars)
            return notEditable(m_path, u"the list holds more than texts"_s);
        if (value.texts() == items)
            return m_edit;
        if (value.style == Style::Flow || !items.isEmpty()) {
            const ListEdit list = value.style == Style::Flow ? editFlowList(m_card, value, items)
                                                             : editBlockList(m_card, value, items);
            for (const Splice &splice : list.splices)
                m_edit.replace(splice.range, splice.text);
            return proved({Change::Kind::Set, m_path, list.expected});
        }
    }
    const ListStyle style = neighbourListStyle(m_card, *place.parent, place.index);
    const bool asFlow = items.isEmpty() || place.context == Context::Flow || style.style == Style::Flow
        || place.parent->kind == Kind::List;
    if (asFlow) {
        replaceValue(place, flowListSource(items));
    } else {
        const int indent = m_lines.indentAt(place.entry().keyRange.start) + style.offset;
        replaceByBlockList(place, blockListSource(items, indent, m_lines.breakNear(value.range.start)));
    }
    return proved({Change::Kind::Set, m_path, expectedList(items, asFlow ? Context::Flow : Context::Block)});
}

/// The source of a new value behind `key:` or `-`, the space or line end before it included.
QString Edit::valueSource(
    const FieldValue &value, Context context, ListStyle style, int indent, const QString &lineEnd)
{
    if (value.tree().isScalar()) {
        const QString &text = value.tree().text;
        const QString source = textSource(text, Style::Plain, context, indent + 2, lineEnd);
        m_expected = expectedScalar(text, source);
        return u' ' + source;
    }
    const QStringList items = value.tree().texts();
    const bool asFlow = items.isEmpty() || context == Context::Flow || style.style == Style::Flow;
    m_expected = expectedList(items, asFlow ? Context::Flow : Context::Block);
    return asFlow ? u' ' + flowListSource(items) : blockListSource(items, indent + style.offset, lineEnd);
}

qsizetype Edit::insertionIndex(const YamlNode &parent, const QStringList &usualOrder) const
{
    const qsizetype own = usualOrder.indexOf(m_path.topKey());
    if (parent.kind != Kind::Map || m_path.steps().size() > 1 || own < 0)
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

Result<TextEdit> Edit::insert(const Place &place, const FieldValue &value, const QStringList &usualOrder)
{
    const YamlNode &parent = *place.parent;
    const bool isRoot = m_path.steps().size() == 1;
    const int *index = std::get_if<int>(&m_path.steps().last());
    if (isRoot && !index && parent.isNull())
        return insertFirst(value);
    if (index ? parent.kind != Kind::List || *index != parent.entries.size() : parent.kind != Kind::Map)
        return notEditable(m_path, u"there is no place for it"_s);
    if (place.context == Context::Flow)
        return insertIntoFlow(place, value);
    return insertAt(place, insertionIndex(parent, usualOrder), value);
}

Result<TextEdit> Edit::insertIntoFlow(const Place &place, const FieldValue &value)
{
    const YamlNode &parent = *place.parent;
    const bool isRoot = m_path.steps().size() == 1;
    const Context context = isRoot && parent.entries.isEmpty() ? Context::Block : Context::Flow;
    const QString *key = std::get_if<QString>(&m_path.steps().last());
    QString source = valueSource(value, context, {}, 0, m_lines.breakNear(parent.range.start));
    source = key ? scalarSource(*key, Style::Plain, context) + u':' + source : source.mid(1);
    if (context == Context::Block) {
        m_edit.replace(parent.range, source);
    } else {
        const qsizetype at = parent.entries.isEmpty() ? parent.range.start + 1 : parent.entries.last().range.end;
        m_edit.replace({at, at}, parent.entries.isEmpty() ? source : u", "_s + source);
    }
    return proved({Change::Kind::Insert, m_path.parent(), m_expected, parent.entries.size(), key ? *key : QString()});
}

/// Into a card whose block holds no entry, or that has none.
Result<TextEdit> Edit::insertFirst(const FieldValue &value)
{
    const MetadataBlock &block = m_metadata.block();
    const QString lineEnd = m_lines.breakNear(block.yaml.start);
    const QString key = m_path.topKey();
    const QString line = yamlScalar(key) + u':' + valueSource(value, Context::Block, {}, 0, lineEnd) + lineEnd;
    if (block.isPresent()) {
        if (!m_metadata.root().range.isEmpty())
            return notEditable(m_path, u"the metadata is no mapping"_s);
        const bool blank = block.yaml.in(m_card).trimmed().isEmpty();
        m_edit.replace(blank ? block.yaml : TextRange{block.yaml.end, block.yaml.end}, line);
    } else if (const std::optional<qsizetype> between = findEmptyFences(m_card)) {
        m_edit.replace({*between, *between}, line);
    } else {
        const auto isBrokenFence = [](const Problem &problem) {
            return problem.rule == "block-unclosed"_L1 || problem.rule == "block-ragged-fence"_L1;
        };
        if (std::any_of(m_metadata.problems().begin(), m_metadata.problems().end(), isBrokenFence))
            return notEditable(m_path, u"the fences of the metadata have to be mended first"_s);
        const bool needsBlankLine = !m_card.isEmpty() && !m_card.startsWith(u'\n') && !m_card.startsWith(u'\r');
        const QString fence = u"---"_s + lineEnd;
        m_edit.replace({0, 0}, fence + line + fence + (needsBlankLine ? lineEnd : QString()));
    }
    return proved({Change::Kind::Insert, {}, m_expected, 0, key});
}

Result<TextEdit> Edit::insertAt(const Place &place, qsizetype index, const FieldValue &value)
{
    const YamlNode &parent = *place.parent;
    const QString *key = std::get_if<QString>(&m_path.steps().last());
    const YamlNode::Entry &neighbour = parent.entries[index > 0 ? index - 1 : 0];
    const QString lineEnd = m_lines.breakNear(neighbour.range.start);
    const int indent = m_lines.indentAt(neighbour.range.start);
    const ListStyle style = key ? neighbourListStyle(m_card, parent, index) : ListStyle{Style::Flow};
    const QString source =
        (key ? yamlScalar(*key) + u':' : u"-"_s) + valueSource(value, Context::Block, style, indent, lineEnd);
    const QString margin(indent, u' ');
    if (index > 0) {
        const qsizetype at = m_lines.lineAt(neighbour.range.end).end;
        m_edit.replace({at, at}, lineEnd + margin + source);
    } else {
        m_edit.replace({neighbour.range.start, neighbour.range.start}, source + lineEnd + margin);
    }
    return proved({Change::Kind::Insert, m_path.parent(), m_expected, index, key ? *key : QString()});
}

/// The lines of a block entry, with comment lines that clearly belong to it: directly above, in the same column, and
/// with no further entry directly below that they could be about too.
TextRange Edit::linesOf(const Place &place) const
{
    const TextRange range = place.entry().range;
    TextRange lines{m_lines.lineAt(range.start).start, m_lines.next(range.end)};
    const QList<YamlNode::Entry> &entries = place.parent->entries;
    const bool standsAlone = place.index + 1 == entries.size()
        || m_lines.lineAt(entries[place.index + 1].range.start).start != lines.end;
    if (place.index == 0 || !standsAlone)
        return lines;
    const int indent = m_lines.indentAt(range.start);
    const qsizetype top = entries[place.index - 1].range.end;
    while (lines.start > 0) {
        const TextRange line = m_lines.lineBefore(lines.start);
        if (line.start <= top || line.length() <= indent || line.in(m_card)[indent] != u'#'
            || !line.in(m_card).left(indent).trimmed().isEmpty())
            break;
        lines.start = line.start;
    }
    return lines;
}

Result<TextEdit> Edit::remove(const Place &place)
{
    const QList<YamlNode::Entry> &entries = place.parent->entries;
    const TextRange range = place.entry().range;
    const Change change{Change::Kind::Remove, m_path};
    if (place.context == Context::Flow) {
        if (place.index + 1 < entries.size())
            m_edit.replace({range.start, entries[place.index + 1].range.start}, {});
        else
            m_edit.replace({place.index > 0 ? entries[place.index - 1].range.end : range.start, range.end}, {});
        return proved(change);
    }
    if (entries.size() == 1)
        return removeLast(place);
    if (m_lines.isFirstOnLine(range.start)) {
        m_edit.replace(linesOf(place), {});
        return proved(change);
    }
    const TextRange untilNext{range.start, entries[place.index + 1].range.start};
    if (TextRange{range.end, untilNext.end}.in(m_card).contains(u'#'))
        return notEditable(m_path, u"a comment stands between it and the next entry"_s);
    m_edit.replace(untilNext, {});
    return proved(change);
}

/// The only entry of its collection: an empty one stays, but an empty block goes unless comments stand in it.
Result<TextEdit> Edit::removeLast(const Place &place)
{
    const Change change{Change::Kind::Remove, m_path};
    const QString empty = place.parent->kind == Kind::Map ? u"{}"_s : u"[]"_s;
    if (m_path.steps().size() > 1) {
        const Result<Place> holder = locate(m_metadata, m_path.parent());
        if (!holder)
            return holder.error();
        replaceValue(*holder, empty);
        return proved(change);
    }
    const MetadataBlock &block = m_metadata.block();
    const TextRange lines = linesOf(place);
    const QStringView before = TextRange{block.yaml.start, lines.start}.in(m_card);
    const QStringView after = TextRange{lines.end, block.yaml.end}.in(m_card);
    if (before.trimmed().isEmpty() && after.trimmed().isEmpty())
        m_edit.replace({firstVisible(m_card), block.whole.end}, {});
    else
        m_edit.replace(lines, empty + m_lines.breakNear(lines.start));
    return proved(change);
}

Result<TextEdit> Edit::rename(const Place &place, const QString &newKey)
{
    const YamlNode::Entry &entry = place.entry();
    if (entry.key == newKey)
        return m_edit;
    if (place.parent->find(newKey))
        return notEditable(m_path, u"the new key is there already"_s);
    const QChar first = m_card[entry.keyRange.start];
    const Style quotes = first == u'"' ? Style::DoubleQuoted : first == u'\'' ? Style::SingleQuoted : Style::Plain;
    m_edit.replace(entry.keyRange, scalarSource(newKey, quotes, place.context));
    return proved({Change::Kind::Rename, m_path, {}, 0, newKey});
}

} // namespace

Result<TextEdit> setValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
    const FieldValue &value, const QStringList &usualOrder)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    const YamlNode &tree = value.tree();
    const bool isTexts = tree.kind == Kind::List && FieldValue(tree.texts()) == value;
    if (tree.type() != YamlNode::Type::Text && !isTexts)
        return notEditable(path, u"only texts and lists of texts can be written"_s);
    Edit edit(revision, card, metadata, path);
    if (place->index < 0)
        return edit.insert(*place, value, usualOrder);
    return tree.isScalar() ? edit.setText(*place, tree.text) : edit.setList(*place, tree.texts());
}

Result<TextEdit> addItem(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
    const FieldValue &item, const QStringList &usualOrder)
{
    const YamlNode *list = metadata.find(path);
    if (!list || list->kind != Kind::List)
        return setValue(revision, card, metadata, path, FieldValue(QStringList(item.tree().text)), usualOrder);
    return setValue(revision, card, metadata, path.child(int(list->entries.size())), item, usualOrder);
}

Result<TextEdit> insertItem(quint64, QStringView, const FrontMatter &, const FieldPath &path, const FieldValue &)
{
    return notEditable(path, u"inserting is not yet possible"_s);
}

Result<TextEdit> moveEntry(quint64, QStringView, const FrontMatter &, const FieldPath &path, int)
{
    return notEditable(path, u"moving is not yet possible"_s);
}

Result<TextEdit> removeValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    if (place->index < 0)
        return TextEdit(revision);
    return Edit(revision, card, metadata, path).remove(*place);
}

Result<TextEdit> renameKey(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
    const QString &newKey)
{
    const Result<Place> place = locate(metadata, path);
    if (!place)
        return place.error();
    if (place->index < 0 || place->parent->kind != Kind::Map)
        return notEditable(path, u"there is no such key"_s);
    return Edit(revision, card, metadata, path).rename(*place, newKey);
}

} // namespace cardwright
