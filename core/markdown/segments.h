// A card's text in segments, the pieces in which it is parsed.
//
// A segment begins with a line that starts a new top-level block whatever stands above it: nothing is open there that the
// line could be a part of (no fence, no HTML block, no list it goes on with), and either a blank line, a
// heading or the end of a fence stands above, or the line itself is a heading with `#`. So each segment can be read as if it were a whole card, and the same text gives the same segments
// wherever it stands. Two things do not end with a segment, and both are told apart later: formulas (passages.h) and raw
// HTML (regions.h).
#pragma once

#include "core/markdown/lines.h"
#include "core/markdown/mathfinder.h"

#include <memory>

namespace cardwright {

struct Segment : std::enable_shared_from_this<Segment> {
    QString text; ///< with its line ends as they are in the card
    int lines = 0;
    bool hasFence = false;
    MathEnds math;
    QList<quint32> taken; ///< as Marks::takenIn() gives it
};

using SegmentPtr = std::shared_ptr<const Segment>;

/// A segment in a card. What a rendering looks at for all of them, whether changed or not, stands here and not behind the
/// pointer: in a large card that is what a key costs. The pointer does not own: passages do, and before them `owner`.
struct PlacedSegment {
    const Segment *segment = nullptr;
    int before = -1; ///< its index in the last text, where it was already
    bool isPlain = true; ///< no formula of its own goes on to its end, and nothing in it looks like a word of marks.h
    SegmentPtr owner = {}; ///< of one that is new
};

/// `previous` is that of the last text: it spares looking at what has not changed.
QList<PlacedSegment> splitIntoSegments(QStringView body, const QList<PlacedSegment> &previous);

} // namespace cardwright
