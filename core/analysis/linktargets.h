// What the links and images of a page point to, and where they stand in the card.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/textedit.h"
#include "core/markdown/render.h"

namespace cardwright {

struct LinkTarget {
    QString text;    ///< as written, entities of HTML resolved
    TextRange range; ///< in the card; empty at the beginning of its line where it stands there in other letters
};

/// Those of the page, so that what it does not show is left out; in its order.
QList<LinkTarget> linkTargets(const RenderedBody &body, QStringView card, const LineIndex &lines);

} // namespace cardwright
