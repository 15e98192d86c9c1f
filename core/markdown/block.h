// A top-level block of Markdown on its way to the page: written as HTML, not yet made safe, and with words (marks.h) in place
// of what depends on where it stands or on the rest of the card.
#pragma once

#include "core/base/problem.h"

#include <QByteArray>
#include <QList>

namespace cardwright {

/// Why a block is shown as its source.
enum class CutReason : quint8 {
    None,
    Columns,    ///< too many cells of a table
    Nesting,    ///< too many containers inside each other
    Inlines,    ///< too many brackets, emphases and the like in one paragraph
    Html,       ///< raw HTML too deep, too repetitive, or nothing a parser comes to an end with
    References, ///< a link's definition too long for how often it is used
    Size,       ///< the rest of the card has used up what a card may cost
};

/// Where in written HTML a piece of the card was copied, and the piece's line, counted from 0 in the passage.
struct SourcePlace {
    qsizetype offset = 0;
    int line = 0;
};

/// A heading whose anchor is not known yet.
struct HeadingDraft {
    int level = 1;
    QString text;
    QString slug;      ///< its anchor when no heading before it has the same
    QString ownAnchor; ///< empty when the card gave none
    int line = 0;      ///< counted from 0 in the passage, or in the region once there is one
    TextRange place;   ///< of its words, likewise
};

/// HTML with words; headings and the words that stand for their anchors have the same numbers.
struct Written {
    QByteArray html; ///< UTF-8; attributes of Cardwright's own carry the mark of trust
    QList<SourcePlace> places;
    QList<HeadingDraft> headings;
};

/// What raw HTML in a block opens and closes.
struct HtmlTags {
    struct Event {
        QString name; ///< lower case; empty for a tag that neither opens nor closes an element
        bool closes = false;
        int nodesBefore = 0; ///< Markdown elements since the event before
    };
    QList<Event> events;
    int nodesAfter = 0;
    bool keepsOpen = false;    ///< what is open at the block's end stays so
    bool hasHtml = false;
    bool isOverloaded = false; ///< with attributes, beyond what a parser should be given
};

struct Block {
    Written written;
    HtmlTags tags;
    int firstLine = 0; ///< counted from 0 in the passage
    int lastLine = 0;  ///< without blank lines at its end
    QList<Problem> problems; ///< ranges in the passage
    CutReason cut = CutReason::None;
    quint64 footnote = 0;    ///< hash of its label when it is the definition of a footnote
};

} // namespace cardwright
