#include "core/yaml/fieldvalue.h"

#include "core/yaml/reading.h"
#include "core/yaml/scanner.h"

#include <algorithm>

namespace cardwright {

using Style = YamlNode::Style;

namespace {

YamlNode textNode(const QString &text)
{
    YamlNode node;
    node.style = Style::DoubleQuoted;
    node.text = text;
    return node;
}

bool sameValue(const YamlNode &a, const YamlNode &b)
{
    const bool sameScalar = a.text == b.text || a.isNull();
    return a.type() == b.type() && sameScalar
        && std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
            [](const YamlNode::Entry &x, const YamlNode::Entry &y) { return x.key == y.key && sameValue(x.value, y.value); });
}

} // namespace

FieldValue::FieldValue(const QString &text) : m_tree(textNode(text)) {}

FieldValue::FieldValue(const QStringList &texts)
{
    m_tree.kind = YamlNode::Kind::List;
    m_tree.style = Style::Block;
    for (const QString &text : texts)
        m_tree.entries.append(YamlNode::Entry{{}, {}, {}, textNode(text)});
}

FieldValue::FieldValue(const YamlNode &tree) : m_tree(tree) {}

Result<FieldValue> FieldValue::fromYaml(QStringView yaml)
{
    const QString source = yaml.toString();
    const TextRange whole{0, source.size()};
    const YamlReading reading = readYaml(source, whole);
    if (!reading.root)
        return Error{Error::Code::NotEditable, source, reading.error};
    return FieldValue(scanYaml(source, whole));
}

bool FieldValue::operator==(const FieldValue &other) const
{
    return sameValue(m_tree, other.m_tree);
}

} // namespace cardwright
