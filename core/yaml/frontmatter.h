// The metadata block of a card: found as the hub finds it and read as the hub reads it, into one tree. Parsing never
// fails and never throws: what is wrong becomes problems.
#pragma once

#include "core/base/problem.h"
#include "core/yaml/yamlnode.h"

#include <QString>

namespace cardwright {

/// Where the block stands. Rule: the hub's regex of 2026, anchored at the start of the file: optional white space, `---`
/// and a line end, YAML, a line end, `---`, optional blanks, line end or end of text.
struct MetadataBlock {
    enum class State { None, Present };
    State state = State::None;
    TextRange yaml;          ///< between the fences: after the opening line's end, up to and with the line end before the closing fence
    TextRange whole;         ///< both fences and what stands before them included; body starts at whole.end
    bool isPresent() const { return state == State::Present; }
};

MetadataBlock findMetadataBlock(QStringView card);

class FrontMatter {
public:
    FrontMatter() = default; ///< of a card without a block
    static FrontMatter parse(QStringView card);

    const MetadataBlock &block() const { return m_block; }
    /// True when there is a block and the hub's YAML parser accepts it, whatever it holds: see core/yaml/scanner.h.
    bool parses() const { return m_parses; }
    /// True when there is a block whose tree can be trusted: it parses but for repeated keys, and is a mapping (or empty).
    bool readable() const { return m_readable; }
    /// The mapping; when not readable, what our scanner could make of it.
    const YamlNode &root() const { return m_root; }
    const YamlNode *find(const FieldPath &path) const { return m_root.find(path); }

    /// Each from its `#` to the end of its line, in the order of the text.
    const QList<TextRange> &comments() const { return m_comments; }

    /// Why the block cannot be read or will not be seen: of what keeps it from being YAML the first (the rules of
    /// core/yaml/faultproblem.h); else `yaml-duplicate-key`, `yaml-not-a-mapping`, `yaml-too-large`, `block-unclosed`,
    /// `block-ragged-fence`, `block-lower`, `block-empty`. The edits of fixes carry revision 0, for a card has none here.
    const QList<Problem> &problems() const { return m_problems; }

    /// Where everything stands, roughly, after an edit whose replaced span ended at `from` and made the text `delta`
    /// longer: what lies at or behind `from` moves, what reaches up to it grows or shrinks. Texts stay the old ones.
    FrontMatter shifted(qsizetype from, qsizetype delta) const;

private:
    MetadataBlock m_block;
    bool m_parses = false;
    bool m_readable = false;
    YamlNode m_root;
    QList<TextRange> m_comments;
    QList<Problem> m_problems;
};

} // namespace cardwright
