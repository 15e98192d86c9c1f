// Lists and mappings of block style.
#include "core/yaml/nodescanner.h"
#include "core/yaml/scalars.h"

#include <QSet>

#include <limits>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;
using Reason = YamlFault::Reason;
using Style = YamlNode::Style;

namespace {

constexpr qsizetype kThisLineOnly = std::numeric_limits<qsizetype>::max();
/// Mappings up to this size are looked through for repeated keys without a set.
constexpr qsizetype kFewKeys = 12;
constexpr qsizetype kLongestKey = 100'000;

/// A list as JavaScript writes it where it wants a text; nothing for lists in lists.
std::optional<QString> joined(const YamlNode &list);

/// What a JavaScript object has as key.
std::optional<QString> keyText(const YamlNode &key)
{
    switch (key.type()) {
    case YamlNode::Type::Null: return u"null"_s;
    case YamlNode::Type::Bool: return key.text.toLower();
    case YamlNode::Type::Int:
    case YamlNode::Type::Float: return numberText(plainNumber(key.text));
    case YamlNode::Type::Text: return key.text;
    case YamlNode::Type::Map: return u"[object Object]"_s;
    case YamlNode::Type::List: return joined(key);
    }
    Q_UNREACHABLE();
}

std::optional<QString> joined(const YamlNode &list)
{
    QString result;
    for (const YamlNode::Entry &entry : list.entries) {
        if (entry.value.kind == Kind::List)
            return std::nullopt;
        if (&entry != &list.entries.first())
            result += u',';
        if (!entry.value.isNull())
            result += *keyText(entry.value);
        if (result.size() > kLongestKey)
            break;
    }
    return result;
}

} // namespace

bool NodeScanner::blockList(YamlNode &node, qsizetype indent, const std::optional<QString> &anchor)
{
    if (m_cursor.place().firstTab >= 0)
        return false;
    if (anchor)
        m_anchors.open(*anchor, Kind::List, m_cursor.atIndicator(u'-'));
    if (!m_cursor.atIndicator(u'-'))
        return false;
    node.kind = Kind::List;
    node.style = Style::Block;
    while (!m_cursor.atEnd()) {
        failTab();
        if (!m_cursor.atIndicator(u'-'))
            break;
        YamlNode::Entry entry;
        entry.range = m_cursor.range(m_cursor.at(), m_cursor.at() + 1);
        entry.value.range = {entry.range.end, entry.range.end};
        m_cursor.advance();
        if (m_cursor.skipSpace(true) > 0 && m_cursor.place().indent <= indent) {
            node.entries.append(std::move(entry));
            continue;
        }
        const qsizetype line = m_cursor.place().lineStart;
        compose(entry.value, indent, Where::Item, false, true);
        m_cursor.skipSpace(true);
        if ((m_cursor.place().lineStart == line || m_cursor.place().indent > indent) && !m_cursor.atEnd()) {
            failBehind(entry.value, -1);
            entry.value.understood = false;
            entry.value.range.end = m_cursor.range(0, skipBroken(indent)).end;
        }
        entry.range.end = std::max(entry.range.end, entry.value.range.end);
        node.entries.append(std::move(entry));
        if (m_cursor.place().indent < indent)
            break;
    }
    node.range = {node.entries.first().range.start, node.entries.last().range.end};
    return true;
}

/// Reads `key:` and stands behind the colon.
NodeScanner::KeyTry NodeScanner::blockKey(YamlNode &key, qsizetype flowIndent, bool detected, Tagged &kept)
{
    const YamlCursor::Place start = m_cursor.place();
    const bool hides = detected && m_cursor.failed() && !m_cursor.hides();
    if (hides)
        m_cursor.hideBehind(kThisLineOnly);
    key.range = m_cursor.range(start.at, start.at);
    const Found found = compose(key, flowIndent, Where::Key, false, true);
    if (hides)
        m_cursor.unhide();
    kept = found.what;
    if (!found.any && !detected)
        return KeyTry::None;
    const bool onOneLine = m_cursor.place().lineStart == start.lineStart;
    if (found.any && onOneLine) {
        while (isYamlBlank(m_cursor.peek()))
            m_cursor.advance();
        if (m_cursor.peek() == u':') {
            m_cursor.advance();
            if (!isYamlSpace(m_cursor.peek())) {
                m_cursor.fail(Reason::MissingSpace, start.at, YamlCursor::kLineEnd, {start.at, m_cursor.at()}, key.text);
            }
            return KeyTry::Key;
        }
    }
    if (found.any && !detected)
        return KeyTry::Kept;
    if (m_cursor.atEnd() && !found.any)
        return KeyTry::None;
    m_cursor.restore(start);
    if (m_cursor.atDocumentMarker())
        return KeyTry::None;
    failKey(start.at, key);
    return KeyTry::Broken;
}

NodeScanner::MapTry NodeScanner::blockMap(YamlNode &node, qsizetype indent, qsizetype flowIndent, Properties &properties,
    Tagged &kept)
{
    if (m_cursor.place().firstTab >= 0)
        return MapTry::None;
    const std::optional<QString> anchor = properties.anchor;
    if (anchor)
        m_anchors.open(*anchor, Kind::Map, false);
    YamlNode map;
    map.kind = Kind::Map;
    map.style = Style::Block;
    YamlNode::Entry entry;
    bool isStrange = false;   // the key of `entry`
    bool isExplicit = false;  // `entry` has a key after `?` and waits for its value
    bool detected = false;
    const auto store = [&] {
        if (isStrange)
            entry.value.understood = false;
        entry.range.end = std::max({entry.range.end, entry.keyRange.end, entry.value.range.end});
        map.entries.append(std::exchange(entry, {}));
        isStrange = false;
    };
    const auto detect = [&] {
        if (!detected && anchor)
            m_anchors.open(*anchor, Kind::Map, true);
        detected = true;
    };
    while (!m_cursor.atEnd()) {
        if (!isExplicit)
            failTab();
        const qsizetype line = m_cursor.place().lineStart;
        const qsizetype start = m_cursor.at();
        bool compact = true;
        bool readsKey = false;
        if (m_cursor.atIndicator(u'?')) {
            if (isExplicit)
                store();
            detect();
            isExplicit = readsKey = true;
            entry.range = m_cursor.range(start, start + 1);
            entry.key = u"null"_s;
            m_cursor.advance();
        } else if (m_cursor.atIndicator(u':')) {
            if (!isExplicit) {
                m_cursor.fail(Reason::Key, start, YamlCursor::kLineEnd);
                entry.range = entry.keyRange = m_cursor.range(start, start);
            }
            detect();
            isExplicit = false;
            isStrange = true;
            m_cursor.advance();
        } else {
            YamlNode key;
            const KeyTry tried = blockKey(key, flowIndent, detected, kept);
            if (tried == KeyTry::None && !detected && !isExplicit) {
                properties.tag.reset();
                properties.anchor.reset();
            }
            if (tried == KeyTry::None)
                break;
            if (tried == KeyTry::Kept) {
                node = std::move(key);
                return MapTry::Kept;
            }
            if (isExplicit)
                store();
            isExplicit = false;
            detect();
            if (tried == KeyTry::Broken) {
                YamlNode::Entry &last = map.entries.isEmpty() ? entry : map.entries.last();
                last.value.understood = false;
                last.range.end = m_cursor.range(0, skipBroken(indent)).end;
                if (m_cursor.place().indent < indent)
                    break;
                continue;
            }
            entry.range = m_cursor.range(start, m_cursor.at());
            isStrange = !setKey(entry, key);
            compact = false;
        }
        YamlNode value;
        value.range = m_cursor.range(m_cursor.at(), m_cursor.at());
        compose(value, indent, Where::Value, true, compact);
        m_cursor.skipSpace(true);
        if ((m_cursor.place().lineStart == line || m_cursor.place().indent > indent) && !m_cursor.atEnd()) {
            failBehind(value, line);
            value.understood = false;
            value.range.end = m_cursor.range(0, skipBroken(indent)).end;
        }
        if (readsKey) {
            setKey(entry, value);
            isStrange = true;
            entry.value.range = {value.range.end, value.range.end};
        } else {
            entry.value = std::move(value);
            store();
        }
        if (m_cursor.place().indent < indent)
            break;
    }
    if (isExplicit)
        store();
    if (!detected)
        return MapTry::None;
    map.range = {map.entries.first().range.start, map.entries.last().range.end};
    noteRepeatedKeys(map);
    node = std::move(map);
    return MapTry::Map;
}

/// False when the key is none that is edited.
bool NodeScanner::setKey(YamlNode::Entry &entry, const YamlNode &key)
{
    const std::optional<QString> text = keyText(key);
    entry.keyRange = key.range;
    entry.key = text.value_or(key.text);
    if (!text) {
        const qsizetype start = key.range.start - m_yaml.start;
        m_cursor.fail(Reason::Key, start, start + key.range.length());
    }
    const bool isMerge = key.style == Style::Plain && key.text == u"<<"_s;
    return key.understood && key.isScalar() && entry.key == key.text && !isMerge;
}

void NodeScanner::noteRepeatedKeys(const YamlNode &map)
{
    const auto note = [&](const YamlNode::Entry &entry) {
        m_scan.repeatedKeys.append({entry.key, entry.keyRange, entry.range, map.style == Style::Block});
    };
    const QList<YamlNode::Entry> &entries = map.entries;
    if (entries.size() <= kFewKeys) {
        for (qsizetype i = 1; i < entries.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (entries[i].key == entries[j].key) {
                    note(entries[i]);
                    break;
                }
            }
        }
        return;
    }
    QSet<QStringView> seen;
    seen.reserve(entries.size());
    for (const YamlNode::Entry &entry : entries) {
        const qsizetype before = seen.size();
        seen.insert(entry.key);
        if (seen.size() == before)
            note(entry);
    }
}

bool NodeScanner::failTab()
{
    const qsizetype tab = m_cursor.place().firstTab;
    if (tab < 0)
        return false;
    m_cursor.fail(Reason::Tab, m_cursor.lineStart(tab), m_cursor.at(), {m_cursor.at(), YamlCursor::kLineEnd});
    m_cursor.forgetTab();
    return true;
}

/// Something stands behind a value that has ended, or on a deeper line below it.
void NodeScanner::failBehind(const YamlNode &value, qsizetype holderLine)
{
    if (m_cursor.failed())
        return;
    const qsizetype at = m_cursor.at();
    const qsizetype line = m_cursor.place().lineStart;
    const qsizetype end = m_cursor.contentEnd(at);
    const qsizetype start = value.range.start - m_yaml.start;
    qsizetype content = line;
    while (isYamlBlank(m_cursor.charAt(content)))
        ++content;
    const bool tabbed = m_cursor.text(line, content).contains(u'\t');
    const bool isBehind = start >= line && start < at && start > content;
    const qsizetype tab = m_cursor.place().firstTab;
    if (tabbed && !isBehind)
        m_cursor.fail(Reason::Tab, line, content, {content, end});
    else if (tab >= 0 && tab < at && holderLine < 0 && m_cursor.peek() == u':' && tab < start)
        m_cursor.fail(Reason::Tab, tab, tab + 1, {start, end});
    else if (start >= line && m_cursor.peek() == u':' && value.style == Style::Plain && value.isScalar())
        m_cursor.fail(Reason::ColonInValue, start, end, {start, end});
    else if (start >= line && start < at)
        m_cursor.fail(Reason::SeveralValues, at, end, {start, end});
    else if (m_cursor.peek() == u'@' || m_cursor.peek() == u'`' || m_cursor.peek() == u'%')
        m_cursor.fail(Reason::ReservedStart, at, end, {at, end});
    else
        m_cursor.fail(Reason::Indentation, content, end, {start, end});
}

/// What stands where a key belongs is none.
void NodeScanner::failKey(qsizetype start, const YamlNode &key)
{
    if (m_cursor.failed())
        return;
    const qsizetype end = m_cursor.contentEnd(start);
    const QStringView line = m_cursor.text(start, end);
    const qsizetype colon = line.indexOf(u':');
    const char16_t c = m_cursor.charAt(start);
    if (c == u'@' || c == u'`' || c == u'%')
        m_cursor.fail(Reason::ReservedStart, start, end, {start, end});
    else if (m_cursor.atIndicator(u'-'))
        m_cursor.fail(Reason::ListItem, start, end, {start, end});
    else if (c == u']' || c == u'}' || c == u',')
        m_cursor.fail(Reason::StrayBracket, start, end, {start, end});
    else if (key.style != Style::Plain || !key.isScalar())
        m_cursor.fail(Reason::LongKey, start, end, {start, end});
    else if (colon > 0)
        m_cursor.fail(Reason::MissingSpace, start, end, {start, start + colon + 1}, line.left(colon).toString());
    else
        m_cursor.fail(Reason::MissingColon, start, end, {start, end});
}

qsizetype NodeScanner::skipBroken(qsizetype indent)
{
    qsizetype end = m_cursor.at();
    do {
        end = std::max(end, m_cursor.contentEnd(m_cursor.at()));
        m_cursor.moveTo(m_cursor.lineEnd(m_cursor.at()));
        m_cursor.skipSpace(true);
    } while (!m_cursor.atEnd() && m_cursor.place().indent > indent);
    return end;
}

} // namespace cardwright
