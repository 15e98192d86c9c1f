#include "core/merge/meaning.h"

#include "core/card/cardschema.h"
#include "core/edit/fieldvalue.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;

namespace {

/// Whether a scalar is a text. Of plain ones the type is only worked out where a word could be none: what begins with a
/// digit or a sign counts as no text, be it a number or a date.
bool isPlainlyText(const YamlNode &scalar)
{
    constexpr qsizetype kLongestWord = 5; // "false"
    if (scalar.style != YamlNode::Style::Plain)
        return true;
    const bool isWord = !scalar.text.isEmpty() && scalar.text[0].isLetter();
    return isWord && (scalar.text.size() > kLongestWord || scalar.type() == YamlNode::Type::Text);
}

/// A text that is the same for values that say the same.
void spell(const YamlNode &node, QString &text)
{
    if (node.isScalar()) {
        text += isPlainlyText(node) ? u"t"_s + node.text : node.text.size() <= 4 && node.isNull() ? u"0"_s : u"p"_s + node.text;
        text += QChar(0);
        return;
    }
    QList<const YamlNode::Entry *> entries;
    for (const YamlNode::Entry &entry : node.entries)
        entries.append(&entry);
    if (node.kind == Kind::Map)
        std::ranges::stable_sort(entries, {}, [](const YamlNode::Entry *entry) { return entry->key; });
    text += node.kind == Kind::Map ? u'{' : u'[';
    for (const YamlNode::Entry *entry : entries) {
        text += entry->key + QChar(1);
        spell(entry->value, text);
    }
    text += QChar(2);
}

QString spellingOf(const YamlNode *node)
{
    return node ? spelling(*node) : QString();
}

/// What is measured: the places in an item that tell it from others, and those to look at where they do not.
struct Identity {
    const char *list; ///< schemaKey()
    QList<const char *> parts;
    QList<const char *> finer;
};

/// Source: the hub takes results for the same by task and dataset (huggingface_hub, EvalResult.unique_identifier).
const QList<Identity> &identities()
{
    static const QList<Identity> all{
        {"model-index", {"name"}, {"results"}},
        {"model-index.results", {"task.type", "dataset.type", "dataset.name", "dataset.config", "dataset.split"}, {"metrics"}},
        {"model-index.results.metrics", {"type", "name"}, {"config", "args"}},
    };
    return all;
}

/// The names of what is measured in a list at `part`, without the values.
QString nameOf(const YamlNode &item, const char *part)
{
    const YamlNode *value = item.find(*FieldPath::parse(QString::fromLatin1(part)));
    if (!value || value->kind != Kind::List)
        return spellingOf(value);
    QString names;
    for (const YamlNode::Entry &entry : value->entries)
        names += spellingOf(entry.value.find(u"type"_s)) + spellingOf(entry.value.find(u"name"_s)) + QChar(3);
    return names;
}

QStringList namesBy(const YamlNode &list, const QList<const char *> &parts)
{
    QStringList names;
    for (const YamlNode::Entry &entry : list.entries) {
        QString name;
        for (const char *part : parts)
            name += nameOf(entry.value, part) + QChar(4);
        names.append(name);
    }
    return names;
}

bool areUnique(const QList<QStringList> &names)
{
    return std::ranges::all_of(names, [](const QStringList &of) { return QSet<QString>(of.begin(), of.end()).size() == of.size(); });
}

bool isMapOfMaps(const YamlNode &list)
{
    return std::ranges::all_of(list.entries, [](const YamlNode::Entry &entry) { return entry.value.kind == Kind::Map; });
}

} // namespace

bool isSetField(const FieldPath &path)
{
    const bool isItem = !path.isEmpty() && std::holds_alternative<int>(path.steps().last());
    const FieldSpec *spec = isItem ? nullptr : fieldSpec(path);
    return spec && (spec->shape == FieldSpec::Shape::TextList || spec->shape == FieldSpec::Shape::TextOrList);
}

QString setItem(const YamlNode &item)
{
    return item.isScalar() && !item.isNull() ? item.text : spelling(item);
}

std::optional<QStringList> setItems(const YamlNode &value)
{
    if (value.kind == Kind::Map || value.isNull())
        return {};
    if (value.isScalar())
        return QStringList{value.text};
    QStringList items;
    for (const YamlNode::Entry &entry : value.entries)
        items.append(setItem(entry.value));
    return items;
}

bool sameMeaning(const YamlNode *a, const YamlNode *b, const FieldPath &path)
{
    if (!a || !b)
        return a == b;
    if (isSetField(path)) {
        const std::optional<QStringList> left = setItems(*a);
        const std::optional<QStringList> right = setItems(*b);
        if (left && right)
            return QSet<QString>(left->begin(), left->end()) == QSet<QString>(right->begin(), right->end());
    }
    if (a->kind != b->kind || a->entries.size() != b->entries.size())
        return false;
    if (a->isScalar()) {
        const bool looksTheSame = a->text == b->text && (a->style == YamlNode::Style::Plain) == (b->style == YamlNode::Style::Plain);
        return looksTheSame || sameValue(*a, *b);
    }
    for (int i = 0; i < a->entries.size(); ++i) {
        const YamlNode::Entry &entry = a->entries[i];
        const YamlNode::Entry &there = b->entries[i]; // most keys stand in the same order
        const bool isThere = a->kind == Kind::List || there.key == entry.key;
        const YamlNode *other = isThere ? &there.value : b->find(entry.key);
        const FieldPath child = a->kind == Kind::Map ? path.child(entry.key) : path.child(i);
        if (!sameMeaning(&entry.value, other, child))
            return false;
    }
    return true;
}

QString spelling(const YamlNode &value)
{
    QString text;
    spell(value, text);
    return text;
}

QList<QStringList> itemNames(const QList<const YamlNode *> &lists, const FieldPath &path)
{
    const auto named = [&](const QList<const char *> &parts) {
        QList<QStringList> names;
        for (const YamlNode *list : lists)
            names.append(list ? namesBy(*list, parts) : QStringList());
        return names;
    };
    const auto identity = std::ranges::find(identities(), schemaKey(path), [](const Identity &row) { return QString::fromLatin1(row.list); });
    const bool areMaps = std::ranges::all_of(lists, [](const YamlNode *list) { return !list || isMapOfMaps(*list); });
    if (identity != identities().end() && areMaps) {
        for (const QList<const char *> &parts : {identity->parts, identity->parts + identity->finer}) {
            const QList<QStringList> names = named(parts);
            if (areUnique(names))
                return names;
        }
    }
    QList<QStringList> names;
    for (const YamlNode *list : lists) {
        names.append(QStringList());
        for (qsizetype i = 0; list && i < list->entries.size(); ++i)
            names.last().append(spelling(list->entries[i].value));
    }
    return names;
}

bool isAlike(const YamlNode &before, const YamlNode &now)
{
    if (before.kind != now.kind)
        return false;
    if (before.kind != Kind::Map)
        return true;
    const auto isKept = [&](const YamlNode::Entry &entry) {
        const YamlNode *value = now.find(entry.key);
        return value && sameValue(entry.value, *value);
    };
    const qsizetype kept = std::ranges::count_if(before.entries, isKept);
    return 2 * kept >= std::min(before.entries.size(), now.entries.size()) && kept > 0;
}

bool isOrdinary(const YamlNode &node)
{
    if (!node.understood)
        return false;
    QSet<QString> keys;
    for (const YamlNode::Entry &entry : node.entries) {
        if (!isOrdinary(entry.value))
            return false;
        if (node.kind == Kind::Map && keys.contains(entry.key))
            return false;
        keys.insert(entry.key);
    }
    return true;
}

} // namespace cardwright
