// How new values are written: in the style of the lists, mappings and scalars around them.
#pragma once

#include "core/yaml/scalarsource.h"
#include "core/yaml/sourcelines.h"

namespace cardwright {

/// What can be seen of an author's habits near a place.
struct Layout {
    int listOffset = 0; ///< columns from a key to the dashes below it; 0 is flush, what most cards have
    int mapOffset = 2;  ///< columns from a key to the keys below it
    bool flowLists = false;
    YamlNode::Style quotes = YamlNode::Style::Plain;       ///< around texts that need none
    YamlNode::Style neededQuotes = YamlNode::Style::Plain; ///< around those that do; Plain when there is no example
    YamlNode::Style keyQuotes = YamlNode::Style::Plain;
    QString lineEnd;
};

/// Learnt from the siblings of entry `index` of `parent`, the nearest first, then from the whole tree; else the default.
Layout layoutNear(const SourceLines &lines, const YamlNode &root, const YamlNode &parent, qsizetype index);

/// Source that begins behind a key or a dash.
struct Source {
    QString first; ///< what goes on that line, without the blank before it; may be empty
    QString rest;  ///< the lines below it, each with its line end before it; may be empty
};

class ValueWriter {
public:
    explicit ValueWriter(Layout layout) : m_layout(std::move(layout)) {}

    const Layout &layout() const { return m_layout; }
    QString scalar(const YamlNode &value, Context context) const;
    QString key(const QString &key, Context context) const;
    QString inFlow(const YamlNode &value) const;
    QString entryInFlow(const YamlNode::Entry &entry, YamlNode::Kind parent) const;
    /// Whether it fits behind its key: a scalar, a collection in flow style or an empty one.
    bool isInline(const YamlNode &value) const;
    /// `column` is that of the key or the dash, `gap` the blanks behind the dash.
    Source behindKey(const YamlNode &value, int column) const;
    Source behindDash(const YamlNode &value, int column, int gap = 1) const;
    /// Texts of several lines become literal ones, `scalarIndent` columns in; others where `asLiteral`.
    Source scalarLines(const YamlNode &value, int scalarIndent, bool asLiteral = false) const;
    /// `key: value` or `- value` at `column`, the margin before its first line left out.
    QString entry(const YamlNode::Entry &entry, YamlNode::Kind parent, int column) const;

private:
    QString entries(const YamlNode &value, int column, const QString &separator) const;

    Layout m_layout;
};

} // namespace cardwright
