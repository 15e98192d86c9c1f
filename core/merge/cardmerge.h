// What a merge gives: a card that stands by itself, and what both sides changed differently, to be asked about.
#pragma once

#include "core/base/textedit.h"

#include <QList>
#include <QString>

namespace cardwright {

enum class MergeChoice { Mine, Theirs, Both };

/// A place where both sides changed the same thing differently. Texts are whole lines with mine's line ends, the same
/// lines in each; empty: nothing stands there.
struct MergeConflict {
    enum class Part { Metadata, Text };
    enum class Kind {
        BothChanged,     ///< or both added
        DeletedByMine,   ///< and changed by theirs
        DeletedByTheirs, ///< and changed by mine
    };
    Part part = Part::Text;
    Kind kind = Kind::BothChanged;
    /// Of the metadata the field, as FieldPath::toString() writes it ("license", "model-index[0].results[2].metrics[0].value",
    /// indices as in the result), empty when it is about the block as a whole; of the text the title of the section, empty
    /// before the first heading.
    QString where;
    QString base = {};
    QString mine = {};
    QString theirs = {};
    QString both = {}; ///< mine and theirs together; empty where that makes no sense
    TextRange range = {}; ///< of `mine` in CardMerge::text: what stands there may be replaced by any of the others

    bool canBeBoth() const { return !both.isEmpty(); }
    const QString &chosen(MergeChoice choice) const; ///< of Both: mine, where that makes no sense
};

struct CardMerge {
    QString text;                   ///< every conflict resolved as mine
    QList<MergeConflict> conflicts; ///< in the order of the text; their ranges never overlap
    int fieldsTaken = 0; ///< top-level fields that theirs changed and that are in the text as theirs has them, or joined with mine
    int piecesTaken = 0; ///< runs of lines that came from theirs

    bool isClean() const { return conflicts.isEmpty(); }

    /// The edit of `text` that makes each conflict what was chosen. Precondition: a choice for each.
    TextEdit edit(quint64 revision, const QList<MergeChoice> &choices) const;
    /// As `git merge` leaves a file: each conflict between lines of <, = and >, the names behind them.
    QString withMarkers(const QString &mineName, const QString &theirsName) const;
};

} // namespace cardwright
