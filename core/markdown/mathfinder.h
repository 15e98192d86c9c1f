// Where formulas stand in a card's text: outside code, HTML tags and link targets; and what only looks like one.
#pragma once

#include "core/base/textedit.h"
#include "core/markdown/lines.h"
#include "core/markdown/math.h"

#include <QList>

namespace cardwright {

struct MathSpan {
    TextRange range; ///< in the body, delimiters included
    quint64 formula = 0; ///< its number
};

struct FoundMath {
    QList<MathSpan> spans;
    QList<Formula> formulas;
    QList<TextRange> unclosed;
    QList<UntypesetMath> untypeset;
};

FoundMath findMath(QStringView body, const BodyLines &lines);

enum class MathKind : quint8 { Inline, Display };

/// What a piece of a body means to formulas that begin before it or end after it.
struct MathEnds {
    enum class Reach : quint8 {
        Passes, ///< a formula that is open before the piece is open after it
        Ends,   ///< it ends in the piece
        Blocked ///< it meets a fence, which no formula reaches over, so that what opened it was text
    };
    Reach reach[2] = {Reach::Passes, Reach::Passes}; ///< by MathKind
    qsizetype end[2] = {-1, -1};                     ///< by MathKind: where it ends, after the delimiter
    QList<MathKind> open; ///< formulas that begin in the piece and go on to its end, if they end at all; the first that ends counts
};

/// `from`: where a formula ended that began before the piece. `hasFence`: some line belongs to a fence.
MathEnds mathEnds(QStringView piece, bool hasFence, qsizetype from = 0);

} // namespace cardwright
