// Debian's cmark-gfm (0.29.0.gfm.6) takes minutes on some small inputs and cannot be cancelled. Cheap counts, done before it
// runs, find the blocks that would cost so much; they are shown as their source.
#pragma once

#include "core/markdown/lines.h"
#include "core/markdown/marks.h"

#include <QList>

namespace cardwright {

struct Cut {
    int firstLine = 0; ///< index into the body's lines
    int lastLine = 0;
    QString source;
};

/// Finds the costly blocks and marks their lines in `lines` as Cut.
QList<Cut> findCostlyBlocks(QStringView body, BodyLines &lines);

/// `text`, which has the body's lines, with a comment in place of each cut.
QString withoutCuts(const QString &text, const QList<Cut> &cuts, const Marks &marks);

} // namespace cardwright
