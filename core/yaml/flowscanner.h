// Flow collections: `[a, b]` and `{a: b}`, over several lines, with comments between the items.
#pragma once

#include "core/yaml/yamlnode.h"

namespace cardwright {

inline constexpr int kDeepestYaml = 200; ///< levels of nesting our scanner follows, block and flow counted apart

/// Reads the collection whose bracket is at `start`; `text` ends where the block ends. Never fails.
YamlNode scanFlow(QStringView text, qsizetype start);

} // namespace cardwright
