// The last words of a page replaced: what a heading's anchor or a footnote's number is depends on all headings and footnotes
// before it. Cheap enough to be done anew for the whole card each time.
#pragma once

#include "core/markdown/anchors.h"
#include "core/markdown/regions.h"

namespace cardwright {

/// A region in its card.
struct PlacedRegion {
    RegionPtr region;
    qsizetype start = 0; ///< in the card
    int line = 1;        ///< of the card, 1-based
};

class Numbering {
public:
    /// What stands in place of the words of `draft`, UTF-8 and escaped for HTML, in their order. To be called for the drafts
    /// in the order of the page. Words for lines are left empty.
    QList<QByteArray> valuesFor(const PageDraft &draft, const PlacedRegion &place);

    /// Hashes of the labels of the footnotes that were met, in the order of their numbers.
    const QList<quint64> &footnotes() const { return m_footnotes; }

    QList<Heading> takeOutline() { return m_outline.take(); }
    QList<Problem> takeProblems() { return std::move(m_problems); }

private:
    int numberOf(quint64 label);

    Outline m_outline;
    QList<quint64> m_footnotes;
    QHash<quint64, int> m_numbers; ///< by hash of the label
    QHash<quint64, int> m_uses;
    QList<Problem> m_problems; ///< `anchor-duplicate`
};

/// The HTML of `draft` with `values` for its words.
QByteArray withValues(const PageDraft &draft, const QList<QByteArray> &values);

/// The last block of a page that has footnotes.
class FootnoteSection {
public:
    /// Empty where no footnote was met that one of `regions` defines. `previous` is the section of the last page.
    FootnoteSection() = default;
    FootnoteSection(Numbering &numbering, const QList<PlacedRegion> &regions, const FootnoteSection &previous,
                    const BlockStock &stock);

    const PlacedBlock &block() const { return m_block; } ///< null block: there is none

private:
    struct Entry {
        RegionPtr region;
        qsizetype index = 0; ///< in the region's footnotes
        QList<QByteArray> values;
        bool operator==(const Entry &) const = default;
    };
    QList<Entry> m_entries;
    PlacedBlock m_block;
};

} // namespace cardwright
