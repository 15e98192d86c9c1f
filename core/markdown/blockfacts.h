// What a block's HTML says of itself: where its links and media lead, and which formulas it holds.
#pragma once

#include "core/markdown/render.h"

namespace cardwright {

/// `html` as the renderer writes it: attributes in double quotes, and no other quotes.
PageBlock blockOf(quint64 key, const QString &html);

} // namespace cardwright
