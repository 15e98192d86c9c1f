// What a plain scalar is in YAML's core schema as js-yaml 4.3.2 resolves it: `0o17`, `0x1f` and `0b1` are integers,
// `017` is seventeen, `1e3` and `.5` are numbers, `1_000`, `-.5` and what no double can hold are texts.
#pragma once

#include "core/yaml/yamlnode.h"

namespace cardwright {

YamlNode::Type plainType(QStringView text);

/// The value of a text that plainType() calls Int or Float, as JavaScript computes it.
double plainNumber(QStringView text);

/// As JavaScript's String() writes it: `1e+21`, `0.000001`, `-Infinity`.
QString numberText(double number);

} // namespace cardwright
