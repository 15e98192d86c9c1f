// The colours of a severity: one for its words and signs, one for the ground they stand on.
#pragma once

#include "core/base/problem.h"
#include "widgets/style/theme.h"

namespace cardwright {

struct SeverityColors {
    Theme::ColorRole text;
    Theme::ColorRole ground;
};

SeverityColors colorsOf(Severity severity);

} // namespace cardwright
