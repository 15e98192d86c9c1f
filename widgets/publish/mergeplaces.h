// The places of a merge that only the user can decide, as they lie in the text of the result while it is edited.
#pragma once

#include "core/merge/cardmerge.h"

#include <QTextCursor>

#include <optional>
#include <vector>

class QTextDocument;

namespace cardwright {

class MergePlaces {
public:
    /// `result` holds the text of `merge` and outlives this.
    MergePlaces(QTextDocument *result, const QList<MergeConflict> &conflicts);

    int count() const { return int(m_places.size()); }
    const MergeConflict &conflict(int place) const { return m_places[size_t(place)].conflict; }
    TextRange range(int place) const; ///< in the document, as it is now
    /// By choose(), or by typing: what stands there is not mine only because nobody has looked.
    bool isDecided(int place) const;
    int decidedCount() const;

    void choose(int place, MergeChoice choice); ///< one step of the document's undo
    int placeAt(int position) const;            ///< -1: none

private:
    struct Place {
        MergeConflict conflict;
        QTextCursor start;
        QTextCursor end;
        std::optional<QString> chosen; ///< the text, as long as undo has not taken it away
    };
    QString textOf(const Place &place) const;

    QTextDocument *m_result;
    std::vector<Place> m_places;
};

/// The lines of a side that a stretch of the result's lines was made from or instead of; the first is where they would
/// stand when there are none. Lines count from 0.
struct LineSpan {
    int first = 0;
    int end = 0;
};
LineSpan linesOfSide(QStringView side, QStringView result, LineSpan ofResult);

} // namespace cardwright
