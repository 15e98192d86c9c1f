// Debian's cmark-gfm (0.29.0.gfm.6) takes minutes on some small inputs and cannot be cancelled. Cheap counts, done before it
// runs, find the blocks that would cost so much; they are shown as their source, and say why.
#pragma once

#include "core/markdown/block.h"
#include "core/markdown/lines.h"
#include "core/markdown/marks.h"

#include <QList>

namespace cardwright {

/// Nanoseconds of estimated time that all of a card may take together.
constexpr double kMostOfCard = 600e6;

struct Cut {
    int firstLine = 0; ///< index into the text's lines
    int lastLine = 0;
    CutReason reason = CutReason::None;
};

/// Finds the costly blocks and marks their lines in `lines` as Cut. `cost` becomes the estimate, in nanoseconds, of the rest.
QList<Cut> findCostlyBlocks(QStringView text, BodyLines &lines, double &cost);

/// `text`, which has as many lines as it had before, with a comment in place of each cut.
QString withoutCuts(const QString &text, const QList<Cut> &cuts, const Marks &marks);

/// "columns", for a class name and for the problem's argument.
QString cutReasonName(CutReason reason);

/// What is shown in place of a block, and the problem that says so at `place`, which is that of the block's first line.
Block cutBlock(QStringView source, const Marks &marks, int firstLine, int lastLine, CutReason reason, TextRange place);

} // namespace cardwright
