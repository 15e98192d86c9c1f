// What one rendering leaves behind for the next. Each step keeps what it made, in the order of the card, and the next
// rendering takes over what was made from the same things; so a step costs little where nothing has changed.
#pragma once

#include "core/markdown/numbering.h"
#include "core/markdown/regions.h"

namespace cardwright {

/// The blocks of a region, as far as they had words.
struct NumberedRegion {
    struct Block {
        QList<QByteArray> values; ///< of the words
        std::shared_ptr<const PageBlock> block;
    };
    RegionPtr region;
    QList<Block> blocks; ///< of the drafts with words, in their order
};

class BodyState {
public:
    Marks marks;
    QList<PlacedSegment> segments;
    QList<PlacedPassage> passages;
    QList<PlacedWritten> written; ///< of each passage
    QList<NumberedRegion> regions;
    QList<std::shared_ptr<const Definitions>> defining; ///< of the passages that define something
    std::shared_ptr<const Definitions> definitions;     ///< of all of them
    FootnoteSection footnotes;
};

} // namespace cardwright
