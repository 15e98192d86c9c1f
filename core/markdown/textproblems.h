// What a card's text says otherwise than its author means: formulas the hub does not typeset, code that never ends.
#pragma once

#include "core/markdown/math.h"
#include "core/markdown/report.h"

namespace cardwright {

/// Fixes carry revision 0, for a text has none here.
void reportMath(Report &report, QStringView text, const BodyPlaces &places, const TakenMath &taken);

/// The problem of a fence on `line` of `card` that runs to its end. `closable`: it stands in no container.
Problem unclosedFence(QStringView card, TextRange line, bool closable);

} // namespace cardwright
