// What a card's text says otherwise than its author means: placeholders of templates, formulas the hub does not typeset,
// code that never ends, headings that share an anchor.
#pragma once

#include "core/markdown/math.h"
#include "core/markdown/render.h"
#include "core/markdown/report.h"

namespace cardwright {

/// Fixes carry revision 0, for a text has none here.
void reportUnclosedFence(Report &report, QStringView body, const BodyPlaces &places);
void reportMath(Report &report, QStringView body, const BodyPlaces &places, const TakenMath &taken);
void reportPlaceholders(Report &report, QStringView body, const BodyPlaces &places);
void reportRepeatedHeadings(Report &report, const QList<Heading> &outline);

} // namespace cardwright
