// A tree as JSON, for other programs.
#pragma once

#include "core/yaml/yamlnode.h"

#include <nlohmann/json.hpp>

namespace cardwright {

/// Values typed as js-yaml has them, keys in the order of the source, the first of repeated ones. Whole numbers up to
/// 2^53 have no decimal point; those JSON cannot hold are the texts "NaN", "Infinity" and "-Infinity".
nlohmann::ordered_json yamlJson(const YamlNode &node);

} // namespace cardwright
