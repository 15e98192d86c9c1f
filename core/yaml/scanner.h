// Our own reading of a metadata block: always a tree, with the exact range and style of everything in it, in linear
// time and bounded depth and memory. Whether the block is YAML and what its values are is decided here alone, as
// js-yaml 4.3.2 does with its CORE_SCHEMA and load(), oddities included: https://github.com/nodeca/js-yaml. What is
// broken or unusual is marked `understood == false` and still has a range.
#pragma once

#include "core/yaml/yamlfault.h"
#include "core/yaml/yamlnode.h"

namespace cardwright {

inline constexpr qsizetype kLargestYaml = 8 * 1024 * 1024; ///< UTF-16 units
inline constexpr int kDeepestYaml = 100; ///< levels of values in values, keys included: js-yaml's `maxDepth`

/// An entry whose key stands in its mapping before: js-yaml refuses the block, but its tree is sound.
struct RepeatedKey {
    QString key;
    TextRange keyRange;
    TextRange range; ///< of the entry
    bool inBlock;    ///< in a mapping without braces
};

struct YamlScan {
    YamlNode root;
    std::optional<YamlFault> fault;   ///< the first that makes it no YAML, except repeated keys
    QList<RepeatedKey> repeatedKeys;
    QList<YamlFault> aliases;         ///< valid, but cyclic (Reason::AliasCycle) or not written out (AliasBomb)
    QList<TextRange> comments;        ///< each from `#` to its line's end, in order
};

/// Reads `yaml`, a range of `card` no longer than kLargestYaml; ranges are of `card`.
YamlScan scanYaml(QStringView card, TextRange yaml);

} // namespace cardwright
