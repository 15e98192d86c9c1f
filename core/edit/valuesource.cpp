#include "core/edit/valuesource.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;
using Style = YamlNode::Style;
using Type = YamlNode::Type;

namespace {

bool isQuoted(Style style)
{
    return style == Style::SingleQuoted || style == Style::DoubleQuoted;
}

bool isOfScalars(const YamlNode &list)
{
    return std::all_of(list.entries.begin(), list.entries.end(),
        [](const YamlNode::Entry &entry) { return entry.value.isScalar(); });
}

/// The entry nearest to a position that `shows` a habit.
template <class Shows>
class Nearest {
public:
    Nearest(qsizetype origin, Shows shows) : m_origin(origin), m_shows(shows) {}

    void lookAt(const YamlNode::Entry &entry)
    {
        const qsizetype distance = std::abs(entry.range.start - m_origin);
        if ((!m_found || distance < m_distance) && m_shows(entry)) {
            m_found = &entry;
            m_distance = distance;
        }
    }
    void lookAtAll(const YamlNode &node)
    {
        for (const YamlNode::Entry &entry : node.entries) {
            lookAt(entry);
            lookAtAll(entry.value);
        }
    }
    const YamlNode::Entry *find(const YamlNode &siblings, const YamlNode &root)
    {
        for (const YamlNode::Entry &entry : siblings.entries)
            lookAt(entry);
        if (!m_found)
            lookAtAll(root);
        return m_found;
    }

private:
    const qsizetype m_origin;
    Shows m_shows;
    const YamlNode::Entry *m_found = nullptr;
    qsizetype m_distance = 0;
};

/// The quotes that all texts share for which `counts` holds, else Plain.
template <class Counts>
Style commonQuotes(const YamlNode &parent, Counts counts)
{
    std::optional<Style> common;
    for (const YamlNode::Entry &entry : parent.entries) {
        if (entry.value.type() != Type::Text || !counts(entry.value))
            continue;
        if (!isQuoted(entry.value.style) || (common && *common != entry.value.style))
            return Style::Plain;
        common = entry.value.style;
    }
    return common.value_or(Style::Plain);
}

Style commonKeyQuotes(QStringView card, const YamlNode &parent)
{
    const auto isWrittenWith = [&](QChar quote) {
        return parent.kind == Kind::Map && !parent.entries.isEmpty()
            && std::all_of(parent.entries.begin(), parent.entries.end(),
                [&](const YamlNode::Entry &entry) { return card[entry.keyRange.start] == quote; });
    };
    return isWrittenWith(u'"') ? Style::DoubleQuoted : isWrittenWith(u'\'') ? Style::SingleQuoted : Style::Plain;
}

} // namespace

Layout layoutNear(const SourceLines &lines, const YamlNode &root, const YamlNode &parent, qsizetype index)
{
    Layout layout;
    const qsizetype nearest = std::clamp<qsizetype>(index, 0, std::max<qsizetype>(parent.entries.size() - 1, 0));
    const qsizetype origin = parent.entries.isEmpty() ? parent.range.start : parent.entries[nearest].range.start;
    layout.lineEnd = lines.breakNear(origin);

    const auto isBelowItsKey = [&](const YamlNode::Entry &entry, Kind kind) {
        const YamlNode &value = entry.value;
        return value.kind == kind && value.style == Style::Block && value.understood && !entry.keyRange.isEmpty()
            && lines.isFirstOnLine(value.range.start);
    };
    const auto offset = [&](const YamlNode::Entry &entry) {
        return lines.indentAt(entry.value.range.start) - lines.indentAt(entry.keyRange.start);
    };
    Nearest list(origin, [&](const YamlNode::Entry &entry) { return isBelowItsKey(entry, Kind::List); });
    if (const YamlNode::Entry *example = list.find(parent, root))
        layout.listOffset = std::max(offset(*example), 0);
    Nearest map(origin, [&](const YamlNode::Entry &entry) { return isBelowItsKey(entry, Kind::Map); });
    if (const YamlNode::Entry *example = map.find(parent, root))
        layout.mapOffset = std::max(offset(*example), 1);
    Nearest texts(origin, [](const YamlNode::Entry &entry) {
        const YamlNode &value = entry.value;
        return value.kind == Kind::List && value.understood && !value.entries.isEmpty() && isOfScalars(value);
    });
    if (const YamlNode::Entry *example = texts.find(parent, root))
        layout.flowLists = example->value.style == Style::Flow;

    const auto needsNone = [](const YamlNode &value) { return value.text == yamlScalar(value.text); };
    layout.quotes = commonQuotes(parent, [](const YamlNode &) { return true; });
    layout.neededQuotes = commonQuotes(parent, [&](const YamlNode &value) { return !needsNone(value); });
    const bool byChoice = std::any_of(parent.entries.begin(), parent.entries.end(), [&](const YamlNode::Entry &entry) {
        return entry.value.type() == Type::Text && needsNone(entry.value);
    });
    if (!byChoice)
        layout.quotes = Style::Plain;
    layout.keyQuotes = commonKeyQuotes(lines.text(), parent);
    return layout;
}

QString ValueWriter::scalar(const YamlNode &value, Context context) const
{
    if (value.type() != Type::Text)
        return value.text.isEmpty() ? u"null"_s : value.text;
    if (isQuoted(m_layout.quotes))
        return scalarSource(value.text, m_layout.quotes, context);
    if (value.style == Style::Plain && canStandPlain(value.text, context))
        return value.text;
    const QString source = scalarSource(value.text, Style::Plain, context);
    return source == value.text ? source : scalarSource(value.text, m_layout.neededQuotes, context);
}

QString ValueWriter::key(const QString &key, Context context) const
{
    return scalarSource(key, m_layout.keyQuotes, context);
}

QString ValueWriter::inFlow(const YamlNode &value) const
{
    if (value.isScalar())
        return scalar(value, Context::Flow);
    QStringList sources;
    for (const YamlNode::Entry &entry : value.entries)
        sources.append(entryInFlow(entry, value.kind));
    const QString inner = sources.join(", "_L1);
    return value.kind == Kind::List ? u'[' + inner + u']' : u'{' + inner + u'}';
}

QString ValueWriter::entryInFlow(const YamlNode::Entry &entry, Kind parent) const
{
    return parent == Kind::List ? inFlow(entry.value) : key(entry.key, Context::Flow) + u": "_s + inFlow(entry.value);
}

bool ValueWriter::isInline(const YamlNode &value) const
{
    return value.isScalar() || value.entries.isEmpty()
        || (value.kind == Kind::List && m_layout.flowLists && isOfScalars(value));
}

Source ValueWriter::scalarLines(const YamlNode &value, int scalarIndent, bool asLiteral) const
{
    if (value.isNull() && value.text.isEmpty())
        return {};
    if (value.type() == Type::Text && (asLiteral || value.text.contains(u'\n'))) {
        const QString literal = literalSource(value.text, scalarIndent, m_layout.lineEnd);
        const qsizetype header = literal.indexOf(m_layout.lineEnd);
        if (header > 0)
            return {literal.left(header), literal.mid(header)};
    }
    return {scalar(value, Context::Block), {}};
}

Source ValueWriter::behindKey(const YamlNode &value, int column) const
{
    if (value.isScalar())
        return scalarLines(value, column + 2);
    if (isInline(value))
        return {inFlow(value), {}};
    const int indent = column + (value.kind == Kind::List ? m_layout.listOffset : m_layout.mapOffset);
    const QString separator = m_layout.lineEnd + QString(indent, u' ');
    return {{}, separator + entries(value, indent, separator)};
}

Source ValueWriter::behindDash(const YamlNode &value, int column, int gap) const
{
    if (value.isScalar())
        return scalarLines(value, column + 2);
    const bool ofLists = value.kind == Kind::List && isOfScalars(value); // `- - a` is hard to read
    if (isInline(value) || ofLists)
        return {inFlow(value), {}};
    const int indent = column + 1 + gap;
    const QString source = entries(value, indent, m_layout.lineEnd + QString(indent, u' '));
    const qsizetype end = source.indexOf(m_layout.lineEnd);
    return end < 0 ? Source{source, {}} : Source{source.left(end), source.mid(end)};
}

QString ValueWriter::entry(const YamlNode::Entry &entry, Kind parent, int column) const
{
    const Source source = parent == Kind::List ? behindDash(entry.value, column) : behindKey(entry.value, column);
    const QString holder = parent == Kind::List ? u"-"_s : key(entry.key, Context::Block) + u':';
    return holder + (source.first.isEmpty() ? QString() : u' ' + source.first) + source.rest;
}

QString ValueWriter::entries(const YamlNode &value, int column, const QString &separator) const
{
    QStringList sources;
    for (const YamlNode::Entry &one : value.entries)
        sources.append(entry(one, value.kind, column));
    return sources.join(separator);
}

} // namespace cardwright
