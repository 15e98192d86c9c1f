// What is said about a block that is no YAML: the rule, the offending text, and remedies that were tried out.
#pragma once

#include "core/base/problem.h"
#include "core/yaml/yamlfault.h"

namespace cardwright {

/// Rules `yaml-…`, one for each reason; the first argument is the offending text, cut when it is long. `yaml` is the
/// range of the block in `card`. A fix is offered when the block parses with it.
Problem faultProblem(QStringView card, TextRange yaml, const YamlFault &fault);

} // namespace cardwright
