// What the links and images of a page point to, and where they stand in the card.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/textedit.h"
#include "core/markdown/render.h"

namespace cardwright {

/// Points into the body it was taken from.
struct LinkTarget {
    const PlacedBlock *block = nullptr;
    const PageBlock::Target *target = nullptr;
};

/// Those of the page, so that what it does not show is left out; in its order.
QList<LinkTarget> linkTargets(const RenderedBody &body);

/// Where it stands in the card; empty at the beginning of its line where it stands there in other letters.
TextRange rangeOf(const LinkTarget &target, QStringView card, const LineIndex &lines);

} // namespace cardwright
