// Where formulas stand in a card's text: outside code, HTML tags and link targets; and what only looks like one.
#pragma once

#include "core/base/textedit.h"
#include "core/markdown/lines.h"
#include "core/markdown/math.h"

#include <QList>

namespace cardwright {

struct MathSpan {
    TextRange range; ///< in the body, delimiters included
    qsizetype formula = 0;
};

struct FoundMath {
    QList<MathSpan> spans;
    QList<Formula> formulas;
    QList<TextRange> unclosed;
    QList<UntypesetMath> untypeset;
};

FoundMath findMath(QStringView body, const BodyLines &lines);

} // namespace cardwright
