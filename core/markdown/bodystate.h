// What one rendering leaves behind for the next. Each step keeps what it made, in the order of the card, and the next
// rendering takes over what was made from the same things; so a step costs little where nothing has changed.
#pragma once

#include "core/markdown/numbering.h"
#include "core/markdown/regions.h"

namespace cardwright {

/// A region and its blocks on the page. As with PlacedSegment, what is looked at for all of them stands here.
struct NumberedRegion {
    struct Block {
        QList<QByteArray> values; ///< of the words
        std::shared_ptr<const PageBlock> block;
    };
    RegionPtr region;
    QList<Block> numbered; ///< of the drafts with words, in their order
    int passages = 1;
    int before = -1;       ///< index in the last rendering, when it is the same
    int firstBlock = 0;    ///< index among all blocks of the rendering
    int blocks = 0;
    int line = 0;          ///< of the card, 1-based
    int lines = 0;
    qsizetype length = 0;
    bool isPlain = false;  ///< without words, footnotes, problems, placeholders and style: blocks is all there is to it
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
    QList<PlacedBlock> blocks; ///< of the page
};

} // namespace cardwright
