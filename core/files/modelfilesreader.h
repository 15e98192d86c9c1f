// The part of a model that tags are computed from, as its source has it now.
#pragma once

#include "core/files/cardsource.h"
#include "core/tags/modelfiles.h"

namespace cardwright {

inline constexpr qint64 kMostConfigBytes = 4 * 1024 * 1024;

/// Lists the source, looking at no more than `most` files and folders, and reads those of the `wanted` files that are
/// there and not over kMostConfigBytes. Blocking; any thread.
ModelFiles readModelFiles(const CardSource &source, const QStringList &wanted, int most = 100'000);

} // namespace cardwright
