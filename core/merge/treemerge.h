// Three-way merge of what the metadata says, as trees: by key path, whatever the source looks like.
#pragma once

#include "core/merge/cardmerge.h"
#include "core/yaml/yamlnode.h"

namespace cardwright {

/// A value that both sides changed, each in its own way. Nothing: it is not there.
struct FieldConflict {
    FieldPath path; ///< in the merged tree; where mine deleted it, where theirs' would stand
    std::optional<YamlNode> base;
    std::optional<YamlNode> mine;
    std::optional<YamlNode> theirs;
    std::optional<YamlNode> both;

    MergeConflict::Kind kind() const;
};

/// Items of a list of mine that stand in another order in the merged tree, for theirs moved them.
struct ListOrder {
    FieldPath path; ///< in mine's tree
    QList<int> items; ///< all indices in mine's list, in their new order
};

struct MergedTree {
    YamlNode root; ///< conflicts resolved as one side has them
    QList<FieldConflict> conflicts;
    QList<ListOrder> orders; ///< lists inside others' items first
};

/// The roots are mappings, or null for a block without entries. `favoured` is Mine or Theirs: whose value stands in the
/// root where both changed it.
MergedTree mergeTrees(const YamlNode &base, const YamlNode &mine, const YamlNode &theirs, MergeChoice favoured);

/// Whether what `side` changed of base is in `result`, or is about a place in `conflicts`: a second look, which knows nothing
/// of how the merge was made.
bool holdsChanges(const YamlNode &base, const YamlNode &side, const YamlNode &result, const QList<FieldPath> &conflicts);

} // namespace cardwright
