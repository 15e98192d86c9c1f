// The part of a model that tags are computed from, as its source has it now.
#pragma once

#include "core/files/cardsource.h"
#include "core/tags/modelfiles.h"

namespace cardwright {

inline constexpr qint64 kMostConfigBytes = 4 * 1024 * 1024;

/// Lists the source and reads what ModelFiles holds of it: of no JSON file more than kMostConfigBytes, of weights no more
/// than their headers, 64 MB in all. Begins no further file once `stop` is asked for: what comes then is for nobody.
/// Blocking; any thread.
ModelFiles readModelFiles(const CardSource &source, const std::stop_token &stop = {});

} // namespace cardwright
