// Lists and mappings in brackets, and what they share with quotes: both may run on to the end when they are not closed.
#include "core/yaml/nodescanner.h"
#include "core/yaml/scalarscanner.h"

#include <algorithm>
#include <utility>

namespace cardwright {

using Kind = YamlNode::Kind;
using Reason = YamlFault::Reason;
using Style = YamlNode::Style;

/// Reads something that ends with its closing sign. Where it does not, it is read once more as ending with the lines
/// that are indented by `indent`, so that the rest of the block is not lost in it.
template<typename Read>
void NodeScanner::mended(qsizetype indent, Read read)
{
    if (std::exchange(m_mends, true))
        return read();
    const YamlCursor::Place start = m_cursor.place();
    const bool failedBefore = m_cursor.failed();
    if (!failedBefore || m_cursor.hides())
        read();
    if (m_cursor.failed() && !m_cursor.hides()) {
        // begun again, for what was read in vain; of what stands behind the limit, the opening sign is the cause
        m_cursor.restore(start);
        const qsizetype limit = m_cursor.endOf(indent);
        if (!failedBefore && m_cursor.fault()->range.start >= m_cursor.range(limit, limit).start)
            m_cursor.forgetFault();
        m_cursor.hideBehind(indent);
        read();
        m_cursor.unhide();
    }
    m_mends = false;
}

bool NodeScanner::quoted(YamlNode &node, qsizetype indent)
{
    if (m_cursor.peek() != u'"' && m_cursor.peek() != u'\'')
        return false;
    mended(indent, [&] { scanQuoted(m_cursor, node); });
    return true;
}

bool NodeScanner::flow(YamlNode &node, qsizetype indent, const std::optional<QString> &anchor)
{
    const bool isMap = m_cursor.peek() == u'{';
    if (!isMap && m_cursor.peek() != u'[')
        return false;
    if (anchor)
        m_anchors.open(*anchor, isMap ? Kind::Map : Kind::List, true);
    mended(indent, [&] {
        node.entries.clear();
        node.kind = isMap ? Kind::Map : Kind::List;
        node.style = Style::Flow;
        node.range.start = m_cursor.range(m_cursor.at(), 0).start;
        flowEntries(node, indent);
        node.range.end = m_cursor.range(0, m_cursor.at()).end;
    });
    if (isMap)
        noteRepeatedKeys(node);
    return true;
}

void NodeScanner::flowEntries(YamlNode &node, qsizetype indent)
{
    const qsizetype start = m_cursor.at();
    const char16_t close = node.kind == Kind::Map ? u'}' : u']';
    bool separated = true;
    m_cursor.advance();
    while (true) {
        m_cursor.skipSpace(true);
        if (m_cursor.peek() == close) {
            m_cursor.advance();
            return;
        }
        if (m_cursor.atEnd())
            break;
        if (!separated) {
            failInFlow();
            node.understood = false;
        }
        if (m_cursor.peek() == u',') {
            m_cursor.fail(Reason::ExtraComma, m_cursor.at(), m_cursor.at() + 1);
            node.understood = false;
            m_cursor.advance();
            continue;
        }
        const qsizetype before = m_cursor.at();
        flowEntry(node, indent);
        m_cursor.skipSpace(true);
        separated = m_cursor.peek() == u',';
        if (separated || (m_cursor.at() == before && !m_cursor.atEnd())) {
            if (!separated)
                failInFlow();
            m_cursor.advance();
        }
    }
    m_cursor.fail(Reason::OpenBracket, start, YamlCursor::kLineEnd);
    node.understood = false;
}

void NodeScanner::flowEntry(YamlNode &node, qsizetype indent)
{
    const bool isMap = node.kind == Kind::Map;
    const qsizetype start = m_cursor.at();
    const bool isExplicit = m_cursor.atIndicator(u'?');
    if (isExplicit) {
        m_cursor.advance();
        m_cursor.skipSpace(true);
    }
    const qsizetype line = m_cursor.place().lineStart;
    YamlNode first;
    first.range = m_cursor.range(m_cursor.at(), m_cursor.at());
    compose(first, indent, Where::Flow, false, true);
    m_cursor.skipSpace(true);
    const bool onOneLine = m_cursor.place().lineStart == line;
    const bool hasColon = (isExplicit || onOneLine) && m_cursor.peek() == u':';
    YamlNode::Entry entry;
    entry.range = {m_cursor.range(start, start).start, first.range.end};
    if (!isMap && !isExplicit && !hasColon) {
        entry.value = std::move(first);
        node.entries.append(std::move(entry));
        return;
    }
    const bool isPlain = setKey(entry, first);
    entry.value.range = {first.range.end, first.range.end};
    if (hasColon) {
        m_cursor.advance();
        entry.value.range = m_cursor.range(m_cursor.at(), m_cursor.at());
        m_cursor.skipSpace(true);
        compose(entry.value, indent, Where::Flow, false, true);
    }
    if (!isPlain || isExplicit || !hasColon)
        entry.value.understood = false;
    entry.range.end = std::max({entry.range.end, entry.value.range.end});
    if (isMap) {
        node.entries.append(std::move(entry));
        return;
    }
    YamlNode::Entry item;
    item.range = item.value.range = entry.range;
    item.value.kind = Kind::Map;
    item.value.style = Style::Flow;
    item.value.understood = false;
    item.value.entries.append(std::move(entry));
    node.entries.append(std::move(item));
}

/// Something stands in brackets where only a comma or the closing bracket may.
void NodeScanner::failInFlow()
{
    if (m_cursor.failed())
        return;
    const qsizetype at = m_cursor.at();
    const char16_t c = m_cursor.peek();
    qsizetype end = at + 1;
    while (m_cursor.charAt(end) != 0 && !isYamlBreak(m_cursor.charAt(end)) && !isFlowIndicator(m_cursor.charAt(end)))
        ++end;
    while (end > at + 1 && isYamlBlank(m_cursor.charAt(end - 1)))
        --end;
    if (c == u'@' || c == u'`' || c == u'%')
        m_cursor.fail(Reason::ReservedStart, at, end, {at, end});
    else if (c == u']' || c == u'}')
        m_cursor.fail(Reason::StrayBracket, at, at + 1);
    else
        m_cursor.fail(Reason::MissingComma, at, end);
}

} // namespace cardwright
