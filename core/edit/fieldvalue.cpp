#include "core/edit/fieldvalue.h"

#include "core/yaml/frontmatter.h"
#include "core/yaml/scalarsource.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;
using Style = YamlNode::Style;
using Type = YamlNode::Type;

namespace {

YamlNode textNode(const QString &text)
{
    YamlNode node;
    node.style = Style::DoubleQuoted;
    node.text = text;
    return node;
}

bool sameEntries(const QList<YamlNode::Entry> &a, const QList<YamlNode::Entry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const YamlNode::Entry &x, const YamlNode::Entry &y) { return x.key == y.key && sameValue(x.value, y.value); });
}

/// Precondition: as many entries in both. Keys that stand there twice are no mapping to compare.
bool sameInAnyOrder(const QList<YamlNode::Entry> &a, const QList<YamlNode::Entry> &b)
{
    QHash<QString, const YamlNode *> values;
    for (const YamlNode::Entry &entry : b)
        values.insert(entry.key, &entry.value);
    QHash<QString, const YamlNode *> left = values;
    return values.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const YamlNode::Entry &entry) {
        const YamlNode *value = left.take(entry.key);
        return value && sameValue(entry.value, *value);
    });
}

/// What YAML 1.1 and 1.2 do not read alike becomes the text it was typed as.
void settle(YamlNode &node)
{
    if (node.isScalar() && node.style == Style::Plain && !readersAgreeOn(node.text))
        node.style = Style::DoubleQuoted;
    for (YamlNode::Entry &entry : node.entries)
        settle(entry.value);
}

bool isUnderstood(const YamlNode &node)
{
    return node.understood
        && std::all_of(node.entries.begin(), node.entries.end(),
            [](const YamlNode::Entry &entry) { return isUnderstood(entry.value); });
}

} // namespace

bool sameValue(const YamlNode &a, const YamlNode &b)
{
    if (a.type() != b.type() || a.entries.size() != b.entries.size())
        return false;
    if (a.isScalar())
        return a.isNull() || a.text == b.text;
    return sameEntries(a.entries, b.entries) || (a.kind == Kind::Map && sameInAnyOrder(a.entries, b.entries));
}

FieldValue::FieldValue(const QString &text) : m_tree(textNode(text)) {}

FieldValue::FieldValue(const QStringList &texts) : m_asShown(true)
{
    m_tree.kind = Kind::List;
    m_tree.style = Style::Block;
    for (const QString &text : texts)
        m_tree.entries.append(YamlNode::Entry{{}, {}, {}, textNode(text)});
}

FieldValue::FieldValue(const YamlNode &tree) : m_tree(tree) {}

Result<FieldValue> FieldValue::fromYaml(QStringView yaml)
{
    const QString card = u"---\n"_s + yaml.toString() + u"\n---\n"_s;
    const FrontMatter metadata = FrontMatter::parse(card);
    const auto failure = [&](const QString &why) { return Error{Error::Code::NotEditable, yaml.toString(), why}; };
    if (metadata.block().whole.end != card.size())
        return failure(u"no-yaml"_s);
    if (yaml.trimmed().isEmpty())
        return FieldValue();
    if (!metadata.parses())
        return failure(metadata.problems().isEmpty() ? u"no-yaml"_s : metadata.problems().first().rule);
    if (!isUnderstood(metadata.root()))
        return failure(u"construct"_s);
    FieldValue value(metadata.root());
    settle(value.m_tree);
    return value;
}

bool FieldValue::isReadIn(const YamlNode &node) const
{
    if (!m_asShown)
        return sameValue(m_tree, node);
    const bool ofScalars = std::all_of(node.entries.begin(), node.entries.end(),
        [](const YamlNode::Entry &entry) { return entry.value.isScalar(); });
    return node.kind == Kind::List && ofScalars && node.texts() == m_tree.texts();
}

bool FieldValue::isReadInItem(const YamlNode &node, qsizetype index) const
{
    const YamlNode &item = m_tree.entries[index].value;
    if (m_asShown)
        return node.isScalar() && !node.isNull() && node.text == item.text;
    return sameValue(item, node);
}

} // namespace cardwright
