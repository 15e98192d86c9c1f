// The places of a merge that only the user can decide, as they lie in the text of the result while it is edited.
#pragma once

#include "core/merge/cardmerge.h"

#include <QObject>

#include <optional>

class QTextDocument;

namespace cardwright {

class MergePlaces : public QObject {
    Q_OBJECT
public:
    /// `result` holds the text that the ranges of `conflicts` are of, and outlives this.
    MergePlaces(QTextDocument *result, const QList<MergeConflict> &conflicts);

    int count() const { return int(m_places.size()); }
    const MergeConflict &conflict(int place) const { return m_places[place].conflict; }
    TextRange range(int place) const { return m_places[place].range; } ///< in the document, as it is now
    /// By choose(), or by typing: what stands there is not mine only because nobody has looked.
    bool isDecided(int place) const;
    int decidedCount() const;

    void choose(int place, MergeChoice choice); ///< one step of the document's undo

private:
    struct Place {
        MergeConflict conflict;
        TextRange range;
        std::optional<QString> chosen = {}; ///< what choose() put there
    };
    QString textOf(const Place &place) const;
    void follow(qsizetype position, qsizetype removed, qsizetype added);

    QTextDocument *m_result;
    QList<Place> m_places;
};

/// The lines of a side that a stretch of the result's lines was made from or instead of; the first is where they would
/// stand when there are none. Lines count from 0.
struct LineSpan {
    int first = 0;
    int end = 0;
};
LineSpan linesOfSide(QStringView side, QStringView result, LineSpan ofResult);

} // namespace cardwright
