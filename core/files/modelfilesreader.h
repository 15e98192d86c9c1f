// The part of a model that tags are computed from, as its source has it now.
#pragma once

#include "core/files/cardsource.h"
#include "core/tags/modelfiles.h"

namespace cardwright {

inline constexpr qint64 kMostConfigBytes = 4 * 1024 * 1024;

/// Lists the source, looking at no more than `most` files and folders, and reads what ModelFiles holds of them: of no
/// JSON file more than kMostConfigBytes, of weights no more than their headers, 64 MB in all. Blocking; any thread.
ModelFiles readModelFiles(const CardSource &source, int most = kMostListed);

} // namespace cardwright
