// Where an edit takes place, or why it may not take place there.
#pragma once

#include "core/base/result.h"
#include "core/yaml/frontmatter.h"
#include "core/yaml/scalarsource.h"

namespace cardwright {

/// An entry of a list or a mapping, or the gap a new one would fill.
struct Place {
    const YamlNode *parent = nullptr;
    qsizetype index = -1;             ///< -1 when there is no such entry
    Context context = Context::Block; ///< of the parent's entries
    qsizetype depth = 0;              ///< how many steps of the path lead to it; the others are still to be made

    const YamlNode::Entry &entry() const { return parent->entries[index]; }
    const YamlNode &value() const { return entry().value; }
    Place child(qsizetype at) const; ///< an entry of its value
};

/// Reasons are short words, for core/words to make sentences of:
/// `unreadable`: the block has to be mended first; `whole`: the path is empty; `inside-construct`, `construct`: an anchor,
/// alias, tag, explicit key or the like on the way to the value, or in it; `repeated-key`; `no-place`: what the path leads
/// through is no list or mapping, or ends before that index; `key-there`: the new key is taken; `comment`: a comment
/// stands in the way; `readers-differ`: the second reader takes the value for another; `unproved`.
Error notEditable(const FieldPath &path, const QString &reason);

/// The entry the path leads to, or the first on its way that does not exist yet.
Result<Place> locate(const FrontMatter &metadata, const FieldPath &path);

} // namespace cardwright
