// Where conflicts of the metadata stand in the merged block, and what stands there when another side is chosen.
#pragma once

#include "core/merge/treemerge.h"

namespace cardwright {

/// `block` with conflicts; it reads as a tree with mine's values where both changed one.
/// Each choice is an edit by core/edit, taken together by lines: fields whose lines overlap become one conflict of their
/// top-level field, for which `theirsTree` says what theirs is. Nothing where an edit is declined, or where choosing theirs
/// everywhere would not read as `theirsTree`.
std::optional<QList<MergeConflict>> placeConflicts(const QString &block, const QList<FieldConflict> &conflicts,
    const YamlNode &theirsTree);

} // namespace cardwright
