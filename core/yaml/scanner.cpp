#include "core/yaml/scanner.h"

#include "core/yaml/nodescanner.h"
#include "core/yaml/scalarscanner.h"

#include <QRegularExpression>

#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

constexpr qsizetype kLineEnd = YamlCursor::kLineEnd;

using Kind = YamlNode::Kind;
using Reason = YamlFault::Reason;

NodeScanner::NodeScanner(QStringView card, TextRange yaml) : m_cursor(card, yaml), m_yaml(yaml) {}

YamlScan NodeScanner::document()
{
    YamlNode root;
    root.range = m_cursor.range(m_cursor.at(), m_cursor.at());
    while (m_cursor.peek() == u' ')
        m_cursor.advance();
    m_cursor.setIndent(m_cursor.column());
    readDirectives();
    m_cursor.skipSpace(true);
    const bool isMarked = m_cursor.place().indent == 0 && m_cursor.peek() == u'-' && m_cursor.peek(1) == u'-'
        && m_cursor.peek(2) == u'-';
    if (isMarked) {
        m_cursor.advance(3);
        m_cursor.skipSpace(true);
    }
    compose(root, m_cursor.place().indent - 1, Where::Value, false, true);
    readRest(root);
    m_scan.root = std::move(root);
    m_scan.fault = m_cursor.fault();
    m_scan.comments = m_cursor.takeComments();
    return std::move(m_scan);
}

/// `%YAML 1.2` and `%TAG ! prefix` before a `---`; other names are skipped.
void NodeScanner::readDirectives()
{
    bool hasVersion = false;
    bool found = false;
    TextRange line;
    while (!m_cursor.atEnd()) {
        m_cursor.skipSpace(true);
        if (m_cursor.place().indent > 0 || m_cursor.peek() != u'%')
            break;
        found = true;
        const qsizetype start = m_cursor.at();
        const qsizetype end = m_cursor.contentEnd(start);
        line = {start, end};
        static const QRegularExpression blanks(u"[ \\t]+"_s);
        const QStringList words = m_cursor.text(start + 1, end).toString().split(blanks, Qt::SkipEmptyParts);
        bool sound = end > start + 1 && !isYamlBlank(m_cursor.peek(1));
        if (sound && words.first() == u"YAML"_s) {
            static const QRegularExpression version(u"\\A0*1\\.[0-9]+\\z"_s);
            sound = !hasVersion && words.size() == 2 && version.match(words[1]).hasMatch();
            hasVersion = true;
        } else if (sound && words.first() == u"TAG"_s) {
            sound = words.size() == 3 && m_tags.declare(words[1], words[2]);
        }
        if (!sound)
            m_cursor.fail(Reason::Directive, start, end);
        m_cursor.moveTo(m_cursor.lineEnd(end));
        m_cursor.enterLine(); // so that the indentation of the next line does not count
    }
    const bool isMarked = m_cursor.peek() == u'-' && m_cursor.peek(1) == u'-' && m_cursor.peek(2) == u'-';
    if (found && !(isMarked && m_cursor.place().indent == 0))
        m_cursor.fail(Reason::Directive, line.start, line.end);
}

/// Nothing may stand behind the root; what does is read on for its fields.
void NodeScanner::readRest(YamlNode &root)
{
    m_cursor.skipSpace(true);
    const bool isMarked = m_cursor.atDocumentMarker();
    const qsizetype marker = m_cursor.at();
    if (isMarked && m_cursor.peek() == u'.') {
        m_cursor.advance(3);
        m_cursor.skipSpace(true);
    }
    if (m_cursor.atEnd())
        return;
    if (isMarked)
        m_cursor.fail(Reason::SeveralDocuments, marker, kLineEnd);
    else
        failBehind(root, -1);
    while (!m_cursor.atEnd()) {
        const qsizetype before = m_cursor.at();
        YamlNode more;
        if (m_cursor.place().at == m_cursor.place().lineStart + m_cursor.place().indent && !m_cursor.atDocumentMarker())
            compose(more, m_cursor.place().indent - 1, Where::Value, false, true);
        if (more.kind == Kind::Map && root.kind == Kind::Map) {
            root.entries += more.entries;
            root.range.end = more.range.end;
        } else if (more.kind == Kind::Map && root.isScalar()) {
            root = std::move(more);
        }
        if (m_cursor.at() == before)
            m_cursor.moveTo(m_cursor.lineEnd(before));
        m_cursor.skipSpace(true);
    }
}

NodeScanner::Depth NodeScanner::depthOf(qsizetype parentIndent) const
{
    const qsizetype indent = m_cursor.place().indent;
    return indent > parentIndent ? Depth::Deeper : indent == parentIndent ? Depth::Same : Depth::Shallower;
}

/// Reads the value here, or behind white space when it may `seek`. A list or mapping of block style may begin on a new
/// line, and on this one when `compact`.
NodeScanner::Found NodeScanner::compose(YamlNode &node, qsizetype parentIndent, Where where, bool seek, bool compact)
{
    if (m_depth >= kDeepestYaml) {
        m_cursor.fail(Reason::TooDeep, m_cursor.at(), kLineEnd);
        while (!m_cursor.atEnd()) {
            m_cursor.moveTo(m_cursor.lineEnd(m_cursor.at()));
            m_cursor.skipSpace(false);
        }
        node.understood = false;
        return {};
    }
    ++m_depth;
    const bool blockStyles = where == Where::Item || where == Where::Value;
    bool collections = blockStyles;
    bool newLine = false;
    Depth depth = Depth::Deeper;
    if (seek && m_cursor.skipSpace(true) > 0) {
        newLine = true;
        depth = depthOf(parentIndent);
    }
    Properties properties;
    if (depth == Depth::Deeper)
        properties = scanProperties(parentIndent, where, newLine, collections, depth);
    collections = collections && (newLine || compact);
    Tagged what = Tagged::Nothing;
    bool hasContent = false;
    if (depth == Depth::Deeper) {
        const qsizetype before = m_cursor.at();
        what = composeContent(node, parentIndent, where, collections, properties);
        hasContent = what != Tagged::Nothing || m_cursor.at() != before;
    } else if (depth == Depth::Same && where == Where::Value && collections
               && blockList(node, m_cursor.column(), properties.anchor)) {
        what = Tagged::List;
        hasContent = true;
    }
    if (properties.start && !hasContent)
        node.range = m_cursor.range(properties.start->at, properties.end);
    if (properties.tag || properties.anchor) {
        settle(node, what, properties);
        if (properties.anchor && (depth == Depth::Deeper || properties.tag != u"!"_s))
            m_anchors.store(*properties.anchor, node);
    }
    --m_depth;
    return {properties.tag || properties.anchor || hasContent, what};
}

Tagged NodeScanner::composeContent(YamlNode &node, qsizetype parentIndent, Where where, bool collections,
    Properties &properties)
{
    const bool blockStyles = where == Where::Item || where == Where::Value;
    const qsizetype flowIndent = blockStyles ? parentIndent + 1 : parentIndent;
    if (collections) {
        const qsizetype indent = m_cursor.column();
        if (blockList(node, indent, properties.anchor))
            return Tagged::List;
        Tagged kept = Tagged::Nothing;
        const MapTry tried = blockMap(node, indent, flowIndent, properties, kept);
        if (tried == MapTry::Map)
            return Tagged::Map;
        if (tried == MapTry::Kept)
            return kept == Tagged::Source ? Tagged::Value : kept == Tagged::Nothing ? Tagged::Alias : kept;
    }
    if (flow(node, flowIndent, properties.anchor))
        return node.kind == Kind::Map ? Tagged::Map : Tagged::List;
    const char16_t c = m_cursor.peek();
    if (properties.start && blockStyles && !collections && c != u'|' && c != u'>'
        && mapFromProperty(node, properties, flowIndent)) {
        properties = {};
        return Tagged::Map;
    }
    const bool isScalar = (blockStyles && scanBlockScalar(m_cursor, flowIndent, node)) || quoted(node, flowIndent);
    if (isScalar)
        return Tagged::Source;
    if (scanAlias(node, properties.tag || properties.anchor))
        return Tagged::Alias;
    if (scanPlain(m_cursor, flowIndent, where == Where::Flow, node))
        return Tagged::Source;
    return blockStyles && scanUnreadable(node, where == Where::Value && !collections) ? Tagged::Source : Tagged::Nothing;
}

NodeScanner::Properties NodeScanner::scanProperties(qsizetype parentIndent, Where where, bool &newLine, bool &collections,
    Depth &depth)
{
    Properties properties;
    while (true) {
        const char16_t c = m_cursor.peek();
        if (c != u'!' && c != u'&')
            break;
        // a second one on a line of its own belongs to the first key of what is inside
        const bool isRepeated = c == u'!' ? properties.tag.has_value() : properties.anchor.has_value();
        if (isRepeated && newLine)
            break;
        if (!properties.start)
            properties.start = m_cursor.place();
        const qsizetype start = m_cursor.at();
        if (c == u'!') {
            properties.tag = m_tags.scan(m_cursor);
            properties.tagAt = start;
            properties.tagEnd = m_cursor.at();
        } else {
            scanAnchor(properties);
        }
        if (isRepeated)
            m_cursor.fail(Reason::Anchor, start, m_cursor.at(), {start, kLineEnd});
        properties.end = m_cursor.at();
        collections = false;
        if (m_cursor.skipSpace(true) > 0) {
            newLine = true;
            collections = where == Where::Item || where == Where::Value;
            depth = depthOf(parentIndent);
        }
    }
    return properties;
}

void NodeScanner::scanAnchor(Properties &properties)
{
    const qsizetype start = m_cursor.at();
    m_cursor.advance();
    while (!isYamlSpace(m_cursor.peek()) && !isFlowIndicator(m_cursor.peek()))
        m_cursor.advance();
    properties.anchor = m_cursor.text(start + 1, m_cursor.at()).toString();
    if (properties.anchor->isEmpty())
        m_cursor.fail(Reason::Anchor, start, m_cursor.at(), {start, kLineEnd});
}

bool NodeScanner::scanAlias(YamlNode &node, bool hasProperties)
{
    if (m_cursor.peek() != u'*')
        return false;
    const qsizetype start = m_cursor.at();
    m_cursor.advance();
    while (!isYamlSpace(m_cursor.peek()) && !isFlowIndicator(m_cursor.peek()))
        m_cursor.advance();
    const qsizetype end = m_cursor.at();
    const QString name = m_cursor.text(start + 1, end).toString();
    const TextRange value{start, kLineEnd};
    if (name.isEmpty())
        m_cursor.fail(Reason::Anchor, start, end, value);
    const TextRange range = m_cursor.range(start, end);
    switch (m_anchors.find(name, range, node)) {
    case Anchors::Found::Unknown:
        m_cursor.fail(Reason::UnknownAnchor, start, end, value, name);
        node.text = m_cursor.text(start, end).toString();
        break;
    case Anchors::Found::Cyclic:
        m_scan.aliases.append({Reason::AliasCycle, range, {}, name});
        break;
    case Anchors::Found::TooMuch:
        m_scan.aliases.append({Reason::AliasBomb, range, {}, name});
        break;
    case Anchors::Found::Whole:
        break;
    }
    if (hasProperties)
        m_cursor.fail(Reason::Anchor, start, end, value);
    m_cursor.skipSpace(true);
    return true;
}

/// Gives the value what its tag says; what has properties is not edited.
void NodeScanner::settle(YamlNode &node, Tagged what, const Properties &properties)
{
    node.understood = false;
    node.range.start = m_cursor.range(properties.start->at, 0).start;
    if (!properties.tag)
        return;
    if (const std::optional<Reason> reason = applyTag(*properties.tag, what, node)) {
        const QString tag = m_cursor.text(properties.tagAt, properties.tagEnd).toString();
        const qsizetype end = *reason == Reason::UnknownTag ? properties.tagEnd : kLineEnd;
        m_cursor.fail(*reason, properties.tagAt, end, {properties.tagAt, kLineEnd}, tag);
    }
}

/// A tag or an anchor before a value on its line may also be that of the first key of a mapping.
bool NodeScanner::mapFromProperty(YamlNode &node, const Properties &properties, qsizetype flowIndent)
{
    const YamlCursor::Place here = m_cursor.place();
    m_cursor.restore(*properties.start);
    m_anchors.beginTrial();
    Properties none;
    Tagged kept = Tagged::Nothing;
    YamlNode map;
    if (blockMap(map, m_cursor.column(), flowIndent, none, kept) == MapTry::Map) {
        m_anchors.keepTrial();
        node = std::move(map);
        return true;
    }
    m_anchors.undoTrial();
    m_cursor.restore(here);
    return false;
}

/// What begins no value at all: taken as text up to its line's end.
bool NodeScanner::scanUnreadable(YamlNode &node, bool behindKey)
{
    if (m_cursor.atEnd() || m_cursor.atDocumentMarker())
        return false;
    const qsizetype start = m_cursor.at();
    const qsizetype end = m_cursor.contentEnd(start);
    const char16_t c = m_cursor.peek();
    Reason reason = Reason::Other;
    if (c == u'@' || c == u'`' || c == u'%')
        reason = Reason::ReservedStart;
    else if (c == u']' || c == u'}' || c == u',')
        reason = Reason::StrayBracket;
    else if (c == u'-' && behindKey)
        reason = Reason::ItemBehindKey;
    else if (c == u':')
        reason = Reason::ColonInValue;
    m_cursor.fail(reason, start, end, {start, end});
    node.text = m_cursor.text(start, end).toString();
    node.range = m_cursor.range(start, end);
    node.understood = false;
    m_cursor.moveTo(std::max(end, start + 1));
    return true;
}

YamlScan scanYaml(QStringView card, TextRange yaml)
{
    return NodeScanner(card, yaml).document();
}

} // namespace cardwright
