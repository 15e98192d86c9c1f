// Where an edit takes place, or why it may not take place there.
#pragma once

#include "core/base/result.h"
#include "core/yaml/frontmatter.h"
#include "core/yaml/scalarsource.h"

namespace cardwright {

/// The parent a path leads to, and the place of its last step among the parent's entries.
struct Place {
    const YamlNode *parent = nullptr;
    qsizetype index = -1; ///< -1 when there is no such entry
    Context context = Context::Block; ///< of the parent's entries
    const YamlNode::Entry &entry() const { return parent->entries[index]; }
};

Error notEditable(const FieldPath &path, const QString &reason);

/// NotEditable where an edit could not be proved to mean one thing: unreadable metadata, a missing parent, a repeated
/// key, a construct that is not understood on the way or in the value.
Result<Place> locate(const FrontMatter &metadata, const FieldPath &path);

} // namespace cardwright
