// Our own reading of a metadata block: always a tree, with the exact range and style of everything in it, in linear
// time and bounded depth. What is malformed or unusual is marked `understood == false` and still has a range.
#pragma once

#include "core/yaml/yamlnode.h"

namespace cardwright {

/// Reads `yaml`, a range of `card`; ranges in the tree are of `card`.
YamlNode scanYaml(QStringView card, TextRange yaml);

} // namespace cardwright
