// Every problem of one kind mended at once.
#pragma once

#include "core/analysis/analysis.h"

namespace cardwright {

/// The edit of `snapshot`, whose `analysis` this is, that applies the first fix of every problem of `rule`: each worked out
/// anew on what the one before has left, for every edit changes what the next one stands on. What cannot be mended stays.
TextEdit fixAll(const Analysis &analysis, const Snapshot &snapshot, const QString &rule);

} // namespace cardwright
