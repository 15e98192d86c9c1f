#include "core/yaml/scanner.h"

#include "core/yaml/flowscanner.h"
#include "core/yaml/scalarscanner.h"

#include <utility>

namespace cardwright {

using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

namespace {

enum class Holder { Document, Key, Dash }; ///< what a value stands behind

class BlockScanner {
public:
    BlockScanner(QStringView text, qsizetype start) : m_text(text), m_pos(start), m_lineStart(start) {}

    YamlNode document();

private:
    YamlNode value(int parentIndent, Holder holder, int depth);
    YamlNode list(int indent, int depth);
    YamlNode map(int indent, int depth);
    bool key(YamlNode::Entry &entry);
    bool explicitKey(YamlNode::Entry &entry, int indent, int depth);
    YamlNode scalar(int parentIndent);
    void continuePlain(YamlNode &node, int parentIndent);
    void finishLine(YamlNode &node);
    void swallowLine(YamlNode &node);
    bool skipProperties(int parentIndent);

    bool toContent();
    void advanceTo(qsizetype end);
    void skipBlanks();
    void skipToBreak();
    bool atEnd() const { return m_pos >= m_text.size(); }
    bool atLineEnd() const { return atEnd() || isYamlBreak(m_text[m_pos]); }
    bool atComment() const;
    bool atIndicator(QChar indicator, qsizetype at) const;
    bool atDocumentMarker() const;
    int column() const { return int(m_pos - m_lineStart); }
    YamlNode nothing(qsizetype at) const;

    QStringView m_text;
    qsizetype m_pos;
    qsizetype m_lineStart;
    bool m_tabbed = false; ///< a tab stands in the indentation of the current line
};

bool isOutsidePlain(QChar first)
{
    return QStringView(u",]}%@`").contains(first);
}

YamlNode BlockScanner::document()
{
    YamlNode root = value(-1, Holder::Document, 0);
    if (toContent()) {
        root.understood = false;
        root.range.end = m_text.size();
    }
    return root;
}

YamlNode BlockScanner::nothing(qsizetype at) const
{
    YamlNode node;
    node.range = {at, at};
    return node;
}

YamlNode BlockScanner::value(int parentIndent, Holder holder, int depth)
{
    const qsizetype home = m_pos;
    if (depth > kDeepestYaml) {
        YamlNode node = nothing(home);
        node.understood = false;
        m_pos = node.range.end = m_text.size();
        return node;
    }
    bool collectionMayStart = holder != Holder::Key;
    skipBlanks();
    if (holder == Holder::Document || atLineEnd() || atComment()) {
        if (!toContent() || atDocumentMarker())
            return nothing(home);
        const bool flush = holder == Holder::Key && column() == parentIndent && atIndicator(u'-', m_pos);
        if (column() <= parentIndent && !flush)
            return nothing(home);
        collectionMayStart = true;
    }
    const qsizetype start = m_pos;
    int collectionColumn = column();
    const bool tabbed = m_tabbed;
    const bool hasProperties = m_text[m_pos] == u'&' || m_text[m_pos] == u'!';
    if (hasProperties) {
        const qsizetype line = m_lineStart;
        if (!skipProperties(parentIndent)) {
            YamlNode node = nothing(m_pos);
            node.range = {start, m_pos};
            node.understood = false;
            return node;
        }
        if (m_lineStart != line) {
            collectionMayStart = true;
            collectionColumn = column();
        }
    }
    YamlNode node;
    if (atIndicator(u'-', m_pos) && collectionMayStart) {
        node = list(collectionColumn, depth);
    } else {
        const qsizetype here = m_pos;
        YamlNode::Entry probe;
        const bool startsMap = collectionMayStart && (atIndicator(u'?', m_pos) || key(probe));
        m_pos = here;
        node = startsMap ? map(collectionColumn, depth) : scalar(parentIndent);
    }
    if (hasProperties || tabbed)
        node.understood = false;
    if (hasProperties)
        node.range.start = start;
    return node;
}

YamlNode BlockScanner::list(int indent, int depth)
{
    YamlNode node;
    node.kind = Kind::List;
    node.style = Style::Block;
    node.range = {m_pos, m_pos};
    do {
        if ((node.entries.isEmpty() || column() == indent) && atIndicator(u'-', m_pos)) {
            YamlNode::Entry entry;
            entry.range.start = m_pos;
            ++m_pos;
            entry.value = value(indent, Holder::Dash, depth + 1);
            entry.range.end = entry.value.range.end;
            node.entries.append(std::move(entry));
        } else if (column() > indent) {
            swallowLine(node.entries.last().value);
            node.entries.last().range.end = node.entries.last().value.range.end;
        } else {
            break;
        }
        node.range.end = node.entries.last().range.end;
    } while (toContent() && !atDocumentMarker());
    return node;
}

YamlNode BlockScanner::map(int indent, int depth)
{
    YamlNode node;
    node.kind = Kind::Map;
    node.style = Style::Block;
    node.range = {m_pos, m_pos};
    do {
        YamlNode::Entry entry;
        // behind a tag or an anchor the first key stands right of the map's column
        const bool here = node.entries.isEmpty() || column() == indent;
        const bool strange = m_tabbed;
        if (!here && column() < indent)
            break;
        if (here && explicitKey(entry, indent, depth)) {
            node.entries.append(std::move(entry));
        } else if (here && key(entry)) {
            entry.value = value(indent, Holder::Key, depth + 1);
            if (strange)
                entry.value.understood = false;
            entry.range.end = entry.value.range.end;
            node.entries.append(std::move(entry));
        } else {
            swallowLine(node.entries.last().value);
            node.entries.last().range.end = node.entries.last().value.range.end;
        }
        node.range.end = node.entries.last().range.end;
    } while (toContent() && !atDocumentMarker());
    return node;
}

/// Reads `key:` on one line and stands behind the colon, or reads nothing.
bool BlockScanner::key(YamlNode::Entry &entry)
{
    const qsizetype start = m_pos;
    const QChar first = m_text[start];
    ScannedScalar scanned;
    if (first == u'"' || first == u'\'')
        scanned = scanQuoted(m_text, start);
    else if (!QStringView(u"[{|>*#").contains(first) && !atIndicator(u'-', start))
        scanned = scanPlainLine(m_text, start, false);
    else
        return false;
    qsizetype colon = scanned.end;
    while (colon < m_text.size() && isYamlBlank(m_text[colon]))
        ++colon;
    if (!scanned.oneLine || scanned.end == start || !atIndicator(u':', colon))
        return false;
    entry.keyRange = {start, scanned.end};
    entry.range.start = start;
    entry.key = scanned.text;
    if (!scanned.sound || isOutsidePlain(first))
        entry.value.understood = false;
    m_pos = colon + 1;
    return true;
}

/// `? key` and `: value`, which may span lines: read, but not to be edited.
bool BlockScanner::explicitKey(YamlNode::Entry &entry, int indent, int depth)
{
    if (!atIndicator(u'?', m_pos))
        return false;
    entry.range.start = m_pos;
    ++m_pos;
    const YamlNode keyNode = value(indent, Holder::Dash, depth + 1);
    entry.keyRange = keyNode.range;
    entry.key = keyNode.text;
    entry.value = nothing(keyNode.range.end);
    if (toContent() && column() == indent && atIndicator(u':', m_pos)) {
        ++m_pos;
        entry.value = value(indent, Holder::Dash, depth + 1);
    }
    entry.value.understood = false;
    entry.range.end = entry.value.range.end;
    return true;
}

YamlNode BlockScanner::scalar(int parentIndent)
{
    YamlNode node;
    const QChar first = m_text[m_pos];
    node.range.start = m_pos;
    if (first == u'[' || first == u'{') {
        node = scanFlow(m_text, m_pos);
        advanceTo(node.range.end);
        finishLine(node);
        return node;
    }
    ScannedScalar scanned;
    if (first == u'|' || first == u'>') {
        scanned = scanBlockScalar(m_text, m_pos, parentIndent);
        node.style = first == u'|' ? Style::Literal : Style::Folded;
    } else if (first == u'"' || first == u'\'') {
        scanned = scanQuoted(m_text, m_pos);
        node.style = first == u'"' ? Style::DoubleQuoted : Style::SingleQuoted;
    } else {
        scanned = scanPlainLine(m_text, m_pos, false);
        scanned.sound = first != u'*' && !isOutsidePlain(first) && scanned.end > m_pos;
    }
    node.text = scanned.text;
    node.understood = scanned.sound;
    node.range.end = scanned.end;
    advanceTo(scanned.end);
    if (node.style == Style::Plain)
        continuePlain(node, parentIndent);
    finishLine(node);
    return node;
}

/// Further lines of a plain scalar: indented deeper than its holder, no comment before them.
void BlockScanner::continuePlain(YamlNode &node, int parentIndent)
{
    while (true) {
        qsizetype at = m_pos;
        while (at < m_text.size() && isYamlBlank(m_text[at]))
            ++at;
        qsizetype breaks = 0;
        qsizetype lineStart = m_lineStart;
        while (at < m_text.size() && isYamlBreak(m_text[at])) {
            at = lineStart = afterYamlBreak(m_text, at);
            ++breaks;
            while (at < m_text.size() && isYamlBlank(m_text[at]))
                ++at;
        }
        qsizetype spaces = lineStart;
        while (spaces < at && m_text[spaces] == u' ')
            ++spaces;
        if (breaks == 0 || at == m_text.size() || m_text[at] == u'#' || spaces - lineStart <= parentIndent)
            return;
        const qsizetype before = std::exchange(m_pos, at);
        const qsizetype lineBefore = std::exchange(m_lineStart, lineStart);
        if (atDocumentMarker()) {
            m_pos = before;
            m_lineStart = lineBefore;
            return;
        }
        const ScannedScalar line = scanPlainLine(m_text, at, false);
        if (line.end == at || atIndicator(u':', line.end)) {
            m_pos = before;
            m_lineStart = lineBefore;
            return;
        }
        node.text += breaks == 1 ? QString(u' ') : QString(breaks - 1, u'\n');
        node.text += line.text;
        node.range.end = m_pos = line.end;
    }
}

/// Nothing but a comment may follow a value on its line.
void BlockScanner::finishLine(YamlNode &node)
{
    skipBlanks();
    if (!atLineEnd() && !atComment())
        swallowLine(node);
}

void BlockScanner::swallowLine(YamlNode &node)
{
    skipToBreak();
    node.understood = false;
    node.range.end = m_pos;
}

/// Skips tags and anchors; false when no value follows them.
bool BlockScanner::skipProperties(int parentIndent)
{
    while (!atLineEnd() && (m_text[m_pos] == u'&' || m_text[m_pos] == u'!')) {
        while (!atLineEnd() && !isYamlBlank(m_text[m_pos]))
            ++m_pos;
        const qsizetype end = m_pos;
        const qsizetype line = m_lineStart;
        if (!toContent())
            return false;
        if (m_lineStart != line && column() <= parentIndent) {
            m_pos = end;
            m_lineStart = line;
            return false;
        }
    }
    return true;
}

/// Skips blanks, comments and line ends; false at the end of the block.
bool BlockScanner::toContent()
{
    while (!atEnd()) {
        const bool freshLine = m_pos == m_lineStart;
        const qsizetype blanks = m_pos;
        skipBlanks();
        if (freshLine)
            m_tabbed = m_text.mid(blanks, m_pos - blanks).contains(u'\t');
        if (atComment())
            skipToBreak();
        if (!atLineEnd())
            return true;
        if (!atEnd())
            m_pos = m_lineStart = afterYamlBreak(m_text, m_pos);
    }
    return false;
}

void BlockScanner::advanceTo(qsizetype end)
{
    for (; m_pos < end; ++m_pos) {
        if (isYamlBreak(m_text[m_pos]))
            m_lineStart = m_pos + 1;
    }
}

void BlockScanner::skipBlanks()
{
    while (!atEnd() && isYamlBlank(m_text[m_pos]))
        ++m_pos;
}

void BlockScanner::skipToBreak()
{
    while (!atLineEnd())
        ++m_pos;
}

bool BlockScanner::atComment() const
{
    return !atEnd() && m_text[m_pos] == u'#' && (m_pos == m_lineStart || isYamlBlank(m_text[m_pos - 1]));
}

/// `-`, `?` or `:` with white space behind it.
bool BlockScanner::atIndicator(QChar indicator, qsizetype at) const
{
    if (at >= m_text.size() || m_text[at] != indicator)
        return false;
    return at + 1 >= m_text.size() || isYamlBlank(m_text[at + 1]) || isYamlBreak(m_text[at + 1]);
}

bool BlockScanner::atDocumentMarker() const
{
    if (m_pos != m_lineStart)
        return false;
    const QStringView line = m_text.mid(m_pos);
    if (!line.startsWith(u"---") && !line.startsWith(u"..."))
        return false;
    return line.size() == 3 || isYamlBlank(line[3]) || isYamlBreak(line[3]);
}

} // namespace

YamlNode scanYaml(QStringView card, TextRange yaml)
{
    return BlockScanner(card.left(yaml.end), yaml.start).document();
}

} // namespace cardwright
