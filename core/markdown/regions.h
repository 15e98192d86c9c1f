// Regions: passages that raw HTML ties together, mostly one alone. In a region everything is known of its blocks' HTML but
// what depends on the rest of the card: the anchors of headings and the numbers of footnotes, which stay words (marks.h).
#pragma once

#include "core/markdown/passages.h"
#include "core/markdown/render.h"

namespace cardwright {

/// A block of the page. Lines are counted from 0 in the region.
struct PageDraft {
    struct Place {
        qsizetype offset = 0; ///< of the word in `html`
        Marks::Word word;
    };
    QByteArray html;
    QList<Place> words;
    QList<HeadingDraft> headings;
    int firstLine = 0;
    int lastLine = 0;
    std::shared_ptr<const PageBlock> block; ///< when there are no words
    quint64 footnote = 0; ///< hash of the label when this is the definition of a footnote; then its HTML has words for lines,
    int lineOrigin = 0;   ///< which are counted from this one
};

struct Region {
    QList<WrittenPtr> passages;
    QList<PageDraft> drafts;
    QList<PageDraft> footnotes;
    QByteArray style;
    QList<Problem> problems; ///< ranges in the region
    qsizetype length = 0;    ///< UTF-16 units of the card
    int lines = 0;
};
using RegionPtr = std::shared_ptr<const Region>;

/// Blocks made before, so that equal ones are shared.
class BlockStock {
public:
    void add(const std::shared_ptr<const PageBlock> &block) { m_blocks.insert(block->key, block); }
    /// A block with that HTML (UTF-8), from the stock where it has one.
    std::shared_ptr<const PageBlock> block(const QByteArray &html) const;

private:
    QMultiHash<quint64, std::shared_ptr<const PageBlock>> m_blocks;
};

/// As PlacedSegment.
struct PlacedWritten {
    const WrittenPassage *written = nullptr;
    int before = -1; ///< its index among the last rendering's, where it was already
    CutReason cut = CutReason::None;
    bool hasHtml = false;
    WrittenPtr owner = {}; ///< of one that is new
};

/// First and last index of the passages of each region.
QList<std::pair<int, int>> tieToRegions(const QList<PlacedWritten> &passages);

RegionPtr makeRegion(const QList<WrittenPtr> &passages, const BlockStock &stock);

} // namespace cardwright
