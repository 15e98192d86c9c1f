// The metadata block of a card: found as the hub finds it, read twice (our scanner for ranges, yaml-cpp for values,
// independently), offered as one tree. Parsing never fails and never throws: what is wrong becomes problems.
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
    /// True when there is a block, YAML accepts it and it is a mapping (or empty).
    bool readable() const { return m_readable; }
    /// The mapping; when not readable, what our scanner could make of it.
    const YamlNode &root() const { return m_root; }
    const YamlNode *find(const FieldPath &path) const { return m_root.find(path); }

    /// Why the block cannot be read or will not be seen: rules `yaml-syntax`, `yaml-not-a-mapping`, `yaml-duplicate-key`,
    /// `yaml-too-large`, `block-unclosed`, `block-ragged-fence`, `block-lower`, `block-empty`. Fixes: `remove-item`,
    /// `mend-fence`, `close-block`, `move-block-up`; their edits carry revision 0, for a card has none here.
    const QList<Problem> &problems() const { return m_problems; }

    /// Where everything stands, roughly, after an edit whose replaced span ended at `from` and made the text `delta`
    /// longer: what lies at or behind `from` moves, what reaches up to it grows or shrinks. Texts stay the old ones.
    FrontMatter shifted(qsizetype from, qsizetype delta) const;

private:
    MetadataBlock m_block;
    bool m_readable = false;
    YamlNode m_root;
    QList<Problem> m_problems;
};

} // namespace cardwright
