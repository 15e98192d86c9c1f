// What surrounds the YAML: where a card's visible text begins, and why the hub will not see a block.
#pragma once

#include "core/base/problem.h"

#include <optional>

namespace cardwright {

/// The position of the first character that is neither white space nor a BOM.
qsizetype firstVisible(QStringView card);

/// `---` directly followed by `---`, which the hub takes for no block: the position between them.
std::optional<qsizetype> findEmptyFences(QStringView card);

/// For a card without a block: rules `block-unclosed`, `block-ragged-fence`, `block-lower`, `block-empty`.
QList<Problem> fenceProblems(QStringView card);

} // namespace cardwright
