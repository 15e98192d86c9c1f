// The types of plain scalars.
#pragma once

#include "core/yaml/yamlnode.h"

namespace cardwright {

/// The type of a plain scalar as js-yaml 4 resolves it with the core schema (which allows `_` between digits).
YamlNode::Type plainType(QStringView text);

} // namespace cardwright
