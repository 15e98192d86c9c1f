// Formulas of a card that cannot be typeset, at each of their places.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"
#include "core/markdown/render.h"

namespace cardwright {

/// A `math-failed` problem (argument: what KaTeX says) for each formula of the page that `faults` knows; its range is the
/// formula's source, or the line where it begins when it stands there in other letters.
QList<Problem> failedFormulas(const RenderedBody &body, const FormulaFaults &faults, QStringView card, const LineIndex &lines);

} // namespace cardwright
