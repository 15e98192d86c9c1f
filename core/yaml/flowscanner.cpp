#include "core/yaml/flowscanner.h"

#include "core/yaml/scalarscanner.h"

#include <algorithm>
#include <utility>

namespace cardwright {

using Kind = YamlNode::Kind;
using Style = YamlNode::Style;

namespace {

class FlowScanner {
public:
    FlowScanner(QStringView text, qsizetype start) : m_text(text), m_pos(start) {}

    YamlNode collection(int depth);

private:
    YamlNode value(int depth);
    YamlNode scalar();
    bool pair(YamlNode::Entry &entry, int depth);
    void skipSpace();
    bool atEnd() const { return m_pos >= m_text.size(); }
    bool at(QChar c) const { return !atEnd() && m_text[m_pos] == c; }
    bool atColon(bool afterQuoted) const;

    QStringView m_text;
    qsizetype m_pos;
};

YamlNode FlowScanner::collection(int depth)
{
    YamlNode node;
    const bool isMap = m_text[m_pos] == u'{';
    const QChar close = isMap ? u'}' : u']';
    node.kind = isMap ? Kind::Map : Kind::List;
    node.style = Style::Flow;
    node.range.start = m_pos++;
    if (depth > kDeepestYaml) {
        node.understood = false;
        m_pos = node.range.end = m_text.size();
        return node;
    }
    bool separated = true;
    while (true) {
        skipSpace();
        if (atEnd()) {
            node.understood = false;
            break;
        }
        if (at(close)) {
            ++m_pos;
            break;
        }
        if (at(u',')) {
            if (separated)
                node.understood = false;
            separated = true;
            ++m_pos;
            continue;
        }
        if (at(u']') || at(u'}') || !separated) {
            node.understood = false;
            if (at(u']') || at(u'}')) {
                ++m_pos;
                continue;
            }
        }
        YamlNode::Entry entry;
        entry.range.start = m_pos;
        const qsizetype before = m_pos;
        const bool hasColon = pair(entry, depth);
        entry.range.end = std::max(entry.value.range.end, entry.keyRange.end);
        if (isMap && !hasColon) {
            entry.keyRange = entry.value.range;
            entry.key = std::exchange(entry.value.text, QString());
            entry.value.range.start = entry.value.range.end;
            entry.value.understood = false;
        } else if (!isMap && hasColon) {
            YamlNode::Entry item;
            item.range = item.value.range = entry.range;
            item.value.kind = Kind::Map;
            item.value.style = Style::Flow;
            item.value.understood = false;
            item.value.entries.append(std::move(entry));
            entry = std::move(item);
        }
        node.entries.append(std::move(entry));
        separated = false;
        if (m_pos == before) {
            node.understood = false;
            ++m_pos;
        }
    }
    node.range.end = m_pos;
    return node;
}

/// Reads `key: value`, or one value alone and then returns false.
bool FlowScanner::pair(YamlNode::Entry &entry, int depth)
{
    const bool isExplicit = at(u'?') && m_pos + 1 < m_text.size()
        && (isYamlBlank(m_text[m_pos + 1]) || isYamlBreak(m_text[m_pos + 1]));
    if (isExplicit) {
        ++m_pos;
        skipSpace();
    }
    YamlNode first = value(depth);
    const qsizetype end = m_pos;
    skipSpace();
    const bool afterQuoted = first.style != Style::Plain;
    if (!atColon(afterQuoted)) {
        m_pos = end;
        entry.value = std::move(first);
        if (isExplicit)
            entry.value.understood = false;
        return false;
    }
    ++m_pos;
    entry.keyRange = first.range;
    entry.key = first.text;
    const qsizetype home = m_pos;
    skipSpace();
    if (atEnd() || at(u',') || at(u'}') || at(u']')) {
        m_pos = home;
        entry.value.range = {home, home};
    } else {
        entry.value = value(depth);
    }
    if (isExplicit || !first.understood || !first.isScalar())
        entry.value.understood = false;
    return true;
}

YamlNode FlowScanner::value(int depth)
{
    const qsizetype start = m_pos;
    bool strange = false;
    while (at(u'&') || at(u'!')) {
        while (!atEnd() && !isYamlBlank(m_text[m_pos]) && !isYamlBreak(m_text[m_pos])
               && !QStringView(u",[]{}").contains(m_text[m_pos]))
            ++m_pos;
        strange = true;
        skipSpace();
    }
    YamlNode node = at(u'[') || at(u'{') ? collection(depth + 1) : scalar();
    if (strange) {
        node.understood = false;
        node.range.start = start;
    }
    return node;
}

YamlNode FlowScanner::scalar()
{
    YamlNode node;
    node.range = {m_pos, m_pos};
    if (atEnd())
        return node;
    const QChar first = m_text[m_pos];
    if (first == u'"' || first == u'\'') {
        ScannedScalar scanned = scanQuoted(m_text, m_pos);
        node.style = first == u'"' ? Style::DoubleQuoted : Style::SingleQuoted;
        node.text = std::move(scanned.text);
        node.understood = scanned.sound;
        node.range.end = m_pos = scanned.end;
        return node;
    }
    node.understood = !QStringView(u"*%@`|>#").contains(first);
    while (true) {
        ScannedScalar line = scanPlainLine(m_text, m_pos, true);
        if (line.end == m_pos)
            break;
        node.text += line.text;
        node.range.end = m_pos = line.end;
        qsizetype breaks = 0;
        qsizetype next = m_pos;
        while (next < m_text.size() && (isYamlBlank(m_text[next]) || isYamlBreak(m_text[next]))) {
            if (isYamlBreak(m_text[next])) {
                next = afterYamlBreak(m_text, next);
                ++breaks;
            } else {
                ++next;
            }
        }
        const bool goesOn = breaks > 0 && next < m_text.size() && m_text[next] != u'#'
            && scanPlainLine(m_text, next, true).end > next;
        if (!goesOn)
            break;
        node.text += breaks == 1 ? QString(u' ') : QString(breaks - 1, u'\n');
        m_pos = next;
    }
    return node;
}

/// Blanks, line ends and comments.
void FlowScanner::skipSpace()
{
    while (!atEnd()) {
        const QChar c = m_text[m_pos];
        if (c == u'#' && (isYamlBlank(m_text[m_pos - 1]) || isYamlBreak(m_text[m_pos - 1]))) {
            while (!atEnd() && !isYamlBreak(m_text[m_pos]))
                ++m_pos;
        } else if (isYamlBlank(c) || isYamlBreak(c)) {
            ++m_pos;
        } else {
            return;
        }
    }
}

/// Behind a quoted scalar or a collection the colon needs no white space after it.
bool FlowScanner::atColon(bool afterQuoted) const
{
    if (!at(u':'))
        return false;
    if (afterQuoted || m_pos + 1 >= m_text.size())
        return true;
    const QChar next = m_text[m_pos + 1];
    return isYamlBlank(next) || isYamlBreak(next) || QStringView(u",[]{}").contains(next);
}

} // namespace

YamlNode scanFlow(QStringView text, qsizetype start)
{
    return FlowScanner(text, start).collection(0);
}

} // namespace cardwright
