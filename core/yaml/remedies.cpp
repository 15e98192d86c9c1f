#include "core/yaml/remedies.h"

#include "core/yaml/scalarsource.h"
#include "core/yaml/sourcelines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Reason = YamlFault::Reason;

namespace {

class Remedies {
public:
    Remedies(QStringView card, TextRange yaml, const YamlFault &fault)
        : m_card(card), m_yaml(yaml), m_fault(fault), m_lines(card), m_source(fault.range.in(card).toString())
    {
    }

    QList<Remedy> find();

private:
    void useSpaces();
    void closeQuote();
    void closeBracket();
    void quote(TextRange range);
    void quoteKey();
    void unquoteAndQuote();
    void align();
    void putOnNextLine();
    void removeTag();
    void add(const QString &id, const QStringList &arguments, const QList<Splice> &splices)
    {
        m_found.append({id, arguments, splices});
    }
    void insert(const QString &id, qsizetype at, const QString &text, const QStringList &arguments = {})
    {
        add(id, arguments, {{{at, at}, text}});
    }
    qsizetype indentOf(TextRange line) const;
    TextRange blanksOf(TextRange line) const;
    bool isBlank(TextRange line) const { return line.in(m_card).trimmed().isEmpty(); }
    bool startsLine() const { return m_lines.isFirstOnLine(m_fault.range.start); }

    QStringView m_card;
    TextRange m_yaml;
    const YamlFault &m_fault;
    SourceLines m_lines;
    QString m_source;
    QList<Remedy> m_found;
};

QList<Remedy> Remedies::find()
{
    const TextRange range = m_fault.range;
    switch (m_fault.reason) {
    case Reason::Tab:
        useSpaces();
        break;
    case Reason::OpenQuote:
        closeQuote();
        break;
    case Reason::OpenBracket:
        closeBracket();
        break;
    case Reason::SeveralValues:
        unquoteAndQuote();
        quote(m_fault.value);
        break;
    case Reason::ReservedStart:
    case Reason::StrayBracket:
        if (startsLine())
            quoteKey();
        quote(m_fault.value);
        if (m_source == u"}"_s || m_source == u"]"_s) {
            const QString other = m_source == u"}"_s ? u"]"_s : u"}"_s;
            add(u"close-bracket"_s, {other}, {{range, other}});
        }
        break;
    case Reason::ColonInValue:
    case Reason::BlockHeader:
    case Reason::UnknownAnchor:
    case Reason::Anchor:
    case Reason::Other:
        quote(m_fault.value);
        break;
    case Reason::UnknownTag:
    case Reason::TagValue:
        if (m_source.startsWith(u"!!"_s))
            removeTag();
        quote(m_fault.value);
        break;
    case Reason::Indentation:
        align();
        break;
    case Reason::MissingComma: {
        qsizetype at = range.start;
        while (at > m_yaml.start && m_card[at - 1].isSpace())
            --at;
        insert(u"add-comma"_s, at, u","_s);
        break;
    }
    case Reason::ExtraComma:
        add(u"remove-comma"_s, {}, {{range, {}}});
        break;
    case Reason::MissingSpace:
        insert(u"add-space"_s, m_fault.value.end, u" "_s);
        break;
    case Reason::MissingColon:
        insert(u"indent-line"_s, range.start, u"  "_s);
        if (!m_source.contains(u' '))
            insert(u"add-colon"_s, range.end, u":"_s, {m_source});
        break;
    case Reason::ItemBehindKey:
        putOnNextLine();
        quote(m_fault.value);
        break;
    case Reason::Escape:
        insert(u"double-backslash"_s, range.start, u"\\"_s);
        break;
    case Reason::Directive:
    case Reason::SeveralDocuments:
        add(u"remove-line"_s, {m_source}, {{{m_lines.lineAt(range.start).start, m_lines.next(range.start)}, {}}});
        break;
    case Reason::ControlCharacter:
        add(u"remove-character"_s, {}, {{range, {}}});
        break;
    case Reason::ListItem:
    case Reason::LongKey:
    case Reason::Key:
    case Reason::TooDeep:
    case Reason::AliasCycle:
    case Reason::AliasBomb:
        break;
    }
    return m_found;
}

TextRange Remedies::blanksOf(TextRange line) const
{
    qsizetype end = line.start;
    while (end < line.end && (m_card[end] == u' ' || m_card[end] == u'\t'))
        ++end;
    return {line.start, end};
}

qsizetype Remedies::indentOf(TextRange line) const
{
    return blanksOf(line).length();
}

/// In all lines at once, as wide as most editors show a tab, else in this place alone.
void Remedies::useSpaces()
{
    for (const int width : {2, 4, 8}) {
        QList<Splice> splices;
        for (qsizetype at = m_yaml.start; at < m_yaml.end; at = m_lines.next(at)) {
            const TextRange blanks = blanksOf(m_lines.lineAt(at));
            QString spaces = blanks.in(m_card).toString();
            if (!spaces.contains(u'\t') || isBlank(m_lines.lineAt(at)))
                continue;
            splices.append({blanks, spaces.replace(u'\t', QString(width, u' '))});
        }
        add(u"use-spaces"_s, {}, splices);
    }
    const TextRange before = m_lines.lineBefore(m_fault.range.start);
    if (startsLine()) {
        for (const qsizetype indent : {indentOf(before) + 2, indentOf(before), qsizetype(0)})
            add(u"use-spaces"_s, {}, {{m_fault.range, QString(indent, u' ')}});
    } else {
        add(u"use-spaces"_s, {}, {{m_fault.range, u" "_s}});
    }
}

void Remedies::closeQuote()
{
    const QString sign = m_source.left(1);
    insert(u"close-quote"_s, m_fault.range.end, sign);
    const QStringView inside = QStringView(m_source).mid(1);
    const auto stop = std::find_if(inside.begin(), inside.end(), [](QChar c) { return u",]}"_s.contains(c); });
    if (stop != inside.end())
        insert(u"close-quote"_s, m_fault.range.start + 1 + (stop - inside.begin()), sign);
}

void Remedies::closeBracket()
{
    const QString close = m_source.startsWith(u'{') ? u"}"_s : u"]"_s;
    const qsizetype indent = indentOf(m_lines.lineAt(m_fault.range.start));
    qsizetype end = m_fault.range.end;
    for (qsizetype at = m_lines.next(end); at < m_yaml.end; at = m_lines.next(at)) {
        const TextRange line = m_lines.lineAt(at);
        if (isBlank(line))
            continue;
        if (indentOf(line) <= indent)
            break;
        end = line.start + line.in(m_card).trimmed().size() + indentOf(line);
    }
    insert(u"close-bracket"_s, end, close, {close});
    if (end != m_fault.range.end)
        insert(u"close-bracket"_s, m_fault.range.end, close, {close});
}

void Remedies::quote(TextRange range)
{
    if (range.isEmpty())
        return;
    const QString source = scalarSource(range.in(m_card).toString(), YamlNode::Style::SingleQuoted, Context::Block);
    add(u"quote-value"_s, {source}, {{range, source}});
}

void Remedies::quoteKey()
{
    const qsizetype colon = m_source.indexOf(u": "_s);
    const qsizetype end = colon >= 0 ? colon : m_source.endsWith(u':') ? m_source.size() - 1 : -1;
    if (end > 0)
        quote({m_fault.range.start, m_fault.range.start + end});
}

/// `'it's'`: what the quotes were meant to hold.
void Remedies::unquoteAndQuote()
{
    const QString source = m_fault.value.in(m_card).toString();
    const QChar sign = source.isEmpty() ? QChar() : source.front();
    if (source.size() < 3 || (sign != u'\'' && sign != u'"') || source.back() != sign)
        return;
    const YamlNode::Style other = sign == u'"' ? YamlNode::Style::SingleQuoted : YamlNode::Style::DoubleQuoted;
    const QString mended = scalarSource(source.mid(1, source.size() - 2), other, Context::Block);
    add(u"quote-value"_s, {mended}, {{m_fault.value, mended}});
}

/// To the indentation of a line above, nearest first, with the deeper lines below.
void Remedies::align()
{
    const TextRange first = m_lines.lineAt(m_fault.range.start);
    const qsizetype indent = indentOf(first);
    QList<TextRange> lines{first};
    for (qsizetype at = m_lines.next(first.end); at < m_yaml.end; at = m_lines.next(at)) {
        const TextRange line = m_lines.lineAt(at);
        if (!isBlank(line) && indentOf(line) < indent)
            break;
        if (!isBlank(line))
            lines.append(line);
    }
    QList<qsizetype> tried;
    for (TextRange above = first; above.start > m_yaml.start && tried.size() < 8;) {
        above = m_lines.lineBefore(above.start);
        const qsizetype wanted = indentOf(above);
        if (isBlank(above) || wanted == indent || tried.contains(wanted))
            continue;
        tried.append(wanted);
        QList<Splice> all;
        for (const TextRange line : lines)
            all.append({blanksOf(line), QString(std::max<qsizetype>(0, indentOf(line) + wanted - indent), u' ')});
        add(u"align-line"_s, {}, {all.first()});
        if (all.size() > 1)
            add(u"align-line"_s, {}, all);
    }
}

/// `key: - item`: the list begins below its key, in the column where it stands, so that further items go on.
void Remedies::putOnNextLine()
{
    qsizetype start = m_fault.range.start;
    const int column = m_lines.indentAt(start);
    while (m_card[start - 1] == u' ' || m_card[start - 1] == u'\t')
        --start;
    add(u"next-line"_s, {}, {{{start, m_fault.range.start}, m_lines.breakNear(start) + QString(column, u' ')}});
}

void Remedies::removeTag()
{
    qsizetype end = m_fault.value.start;
    while (end < m_fault.value.end && !m_card[end].isSpace())
        ++end;
    while (end < m_fault.value.end && m_card[end].isSpace())
        ++end;
    add(u"remove-tag"_s, {m_fault.name}, {{{m_fault.value.start, end}, {}}});
}

} // namespace

QList<Remedy> remediesFor(QStringView card, TextRange yaml, const YamlFault &fault)
{
    return Remedies(card, yaml, fault).find();
}

} // namespace cardwright
