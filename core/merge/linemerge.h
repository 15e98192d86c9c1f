// Three-way merge of lines, the ground that the merge of sections and the merge of metadata that cannot be read stand on.
#pragma once

#include "core/merge/cardmerge.h"

namespace cardwright {

/// A text on its way: agreed lines and conflicts, put one behind the other.
class MergedText {
public:
    void add(QStringView agreed) { m_text += agreed; }
    void add(MergeConflict conflict); ///< its `range` is set
    void add(const MergedText &other);
    void countTaken() { ++m_taken; } ///< a run of lines that came from theirs

    const QString &text() const { return m_text; }
    const QList<MergeConflict> &conflicts() const { return m_conflicts; }
    int taken() const { return m_taken; }

    QList<MergeConflict> &conflicts() { return m_conflicts; } ///< to say more of them; ranges and `mine` stay
    /// Takes the end of the last line away, or gives it one.
    void endLastLine(bool withEnd, const QString &lineEnd);

private:
    QString m_text;
    QList<MergeConflict> m_conflicts;
    int m_taken = 0;
};

/// Lines that differ from base's on one side only are taken; runs of lines that touch, changed by both, are a conflict, as in
/// git, but for the lines at their head and tail that both have. Each line of mine keeps its end, others get `lineEnd`; so
/// does the last one.
MergedText mergeLines(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd);

/// Whether each line that `side` has more often than `base` is in `result` at least as often as that, or in `elsewhere`.
bool holdsLines(QStringView base, QStringView side, QStringView result, const QStringList &elsewhere);

} // namespace cardwright
