#include "core/yaml/entrysource.h"

#include "core/yaml/sourcelines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Style = YamlNode::Style;

ListStyle neighbourListStyle(QStringView card, const YamlNode &map, qsizetype index)
{
    const auto isExample = [&](qsizetype i) {
        if (i < 0 || i >= map.entries.size())
            return false;
        const YamlNode &value = map.entries[i].value;
        return value.kind == YamlNode::Kind::List && value.understood && !value.entries.isEmpty();
    };
    const SourceLines lines(card);
    for (qsizetype distance = 1; distance <= map.entries.size(); ++distance) {
        for (const qsizetype i : {index - distance, index + distance}) {
            if (!isExample(i))
                continue;
            const YamlNode::Entry &example = map.entries[i];
            if (example.value.style == Style::Flow)
                return {Style::Flow};
            return {Style::Block, lines.indentAt(example.value.range.start) - lines.indentAt(example.keyRange.start)};
        }
    }
    return {};
}

Style commonQuotes(const YamlNode &list)
{
    if (list.entries.isEmpty())
        return Style::Plain;
    const Style first = list.entries.first().value.style;
    const bool shared = std::all_of(list.entries.begin(), list.entries.end(),
        [&](const YamlNode::Entry &entry) { return entry.value.style == first; });
    return shared && (first == Style::SingleQuoted || first == Style::DoubleQuoted) ? first : Style::Plain;
}

QString textSource(const QString &text, Style like, Context context, int indent, const QString &lineEnd)
{
    const bool wasBlockScalar = like == Style::Literal || like == Style::Folded;
    const bool mayBeLiteral = wasBlockScalar || (like == Style::Plain && text.contains(u'\n'));
    if (mayBeLiteral && context == Context::Block) {
        const QString literal = literalSource(text, indent, lineEnd);
        if (!literal.isEmpty())
            return literal;
    }
    return scalarSource(text, like, context);
}

QString flowListSource(const QStringList &items)
{
    QStringList sources;
    for (const QString &item : items)
        sources.append(scalarSource(item, Style::Plain, Context::Flow));
    return u'[' + sources.join(", "_L1) + u']';
}

QString blockListSource(const QStringList &items, int indent, const QString &lineEnd)
{
    QString result;
    for (const QString &item : items)
        result += lineEnd + QString(indent, u' ') + u"- "_s + yamlScalar(item);
    return result;
}

YamlNode expectedScalar(const QString &text, const QString &source)
{
    YamlNode node;
    node.text = text;
    const bool plain = source == text;
    node.style = plain ? Style::Plain : Style::DoubleQuoted;
    return node;
}

YamlNode expectedList(const QStringList &items, Context context)
{
    YamlNode node;
    node.kind = YamlNode::Kind::List;
    for (const QString &item : items)
        node.entries.append(
            YamlNode::Entry{{}, {}, {}, expectedScalar(item, scalarSource(item, Style::Plain, context))});
    return node;
}

} // namespace cardwright
