// Where the problems of the text stand between two analyses: their ranges move with every edit.
#pragma once

#include "core/base/problem.h"

namespace cardwright {

class ProblemMarks {
public:
    void set(const QList<Problem> &problems);
    /// `removed` units at `position` became `added`.
    void move(int position, int removed, int added);

    const QList<Problem> &all() const { return m_problems; } ///< by start
    QList<Problem> at(qsizetype position) const;         ///< gravest first; a range that is empty is at its place
    QList<Problem> startingIn(TextRange line) const;     ///< gravest first; `line` without its end

private:
    QList<Problem> m_problems;
};

/// For a tooltip, as rich text: each problem's severity, sentence and reason.
QString problemsToolTip(const QList<Problem> &problems);

} // namespace cardwright
