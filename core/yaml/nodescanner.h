// The inside of scanYaml(): one value after the other, by recursive descent. Every step decides as js-yaml does,
// and where that would stop, the fault is noted and reading goes on behind the broken line.
#pragma once

#include "core/yaml/anchors.h"
#include "core/yaml/cursor.h"
#include "core/yaml/scanner.h"
#include "core/yaml/tags.h"

namespace cardwright {

class NodeScanner {
public:
    NodeScanner(QStringView card, TextRange yaml);
    YamlScan document();

private:
    enum class Where { Flow, Key, Item, Value }; ///< Key: of a block mapping; Value: of a block mapping, or the root
    enum class Depth { Deeper, Same, Shallower };  ///< of a line, compared with what holds it

    struct Properties {
        std::optional<QString> tag;
        std::optional<QString> anchor;
        std::optional<YamlCursor::Place> start;
        qsizetype tagAt = 0;
        qsizetype tagEnd = 0;
        qsizetype end = 0;
    };
    struct Found {
        bool any = false; ///< properties or content
        Tagged what = Tagged::Nothing;
    };
    enum class MapTry { None, Kept, Map }; ///< Kept: what was to be the first key is a value itself

    // scanner.cpp: what all values have in common
    void readDirectives();
    void readRest(YamlNode &root);
    Found compose(YamlNode &node, qsizetype parentIndent, Where where, bool seek, bool compact);
    Tagged composeContent(YamlNode &node, qsizetype parentIndent, Where where, bool collections, Properties &properties);
    Properties scanProperties(qsizetype parentIndent, Where where, bool &newLine, bool &collections, Depth &depth);
    void scanAnchor(Properties &properties);
    bool scanAlias(YamlNode &node, bool hasProperties);
    void settle(YamlNode &node, Tagged what, const Properties &properties);
    bool mapFromProperty(YamlNode &node, const Properties &properties, qsizetype flowIndent);
    bool scanUnreadable(YamlNode &node, bool behindKey);
    Depth depthOf(qsizetype parentIndent) const;

    // blockscanner.cpp
    bool blockList(YamlNode &node, qsizetype indent, const std::optional<QString> &anchor);
    MapTry blockMap(YamlNode &node, qsizetype indent, qsizetype flowIndent, Properties &properties, Tagged &kept);
    enum class KeyTry { None, Kept, Key, Broken };
    KeyTry blockKey(YamlNode &key, qsizetype flowIndent, bool detected, Tagged &kept);
    void failBehind(const YamlNode &value, qsizetype holderLine);
    void failKey(qsizetype start, const YamlNode &key);
    /// Skips this line and those that are indented deeper than `indent`; the end of the last content.
    qsizetype skipBroken(qsizetype indent);
    bool failTab();

    // flowscanner.cpp
    bool flow(YamlNode &node, qsizetype indent, const std::optional<QString> &anchor);
    void flowEntries(YamlNode &node, qsizetype indent);
    void flowEntry(YamlNode &node, qsizetype indent);
    void failInFlow();
    bool quoted(YamlNode &node, qsizetype indent);
    template<typename Read> void mended(qsizetype indent, Read read);

    bool setKey(YamlNode::Entry &entry, const YamlNode &key);
    void noteRepeatedKeys(const YamlNode &map);

    YamlCursor m_cursor;
    YamlTags m_tags;
    Anchors m_anchors;
    int m_depth = 0;
    bool m_mends = false; ///< within mended()
    TextRange m_yaml;
    YamlScan m_scan;
};

} // namespace cardwright
