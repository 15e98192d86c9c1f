// Reads single scalars: where they end, which text they hold and what is wrong with them. The rules are those of
// js-yaml 4.3.2 where it and the specification differ.
#pragma once

#include "core/yaml/cursor.h"
#include "core/yaml/yamlnode.h"

namespace cardwright {

/// Each reads the scalar at the cursor into the text, style and range of `node` and stands behind it; false, with
/// nothing read, when none of its kind begins here. `indent`: what the lines of a plain scalar after the first, or of a
/// block scalar, have at least.
bool scanPlain(YamlCursor &cursor, qsizetype indent, bool inFlow, YamlNode &node);
bool scanQuoted(YamlCursor &cursor, YamlNode &node);
bool scanBlockScalar(YamlCursor &cursor, qsizetype indent, YamlNode &node);

} // namespace cardwright
