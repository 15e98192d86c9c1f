// What two sequences have in common, in order: the one comparison behind differences of lines and words and behind merging.
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

namespace cardwright {

/// Equal items that stand in one piece in both sequences.
struct CommonRun {
    qsizetype before; ///< index of the first
    qsizetype after;
    qsizetype length;
    bool operator==(const CommonRun &) const = default;
};

/// In order, as few and as long as they can be: a longest common subsequence. Where that would take more than a moment
/// (stretches of over a thousand items on both sides), first what occurs once in each holds the sequences together, and a
/// stretch without any such item counts as wholly different; so a hundred thousand items take well under a second. Items that
/// came or went and could be any of several equal ones count as the last of them, as in git, so that the same change is told
/// alike wherever it is met.
QList<CommonRun> commonRuns(const QList<int> &before, const QList<int> &after);

/// Gives equal texts equal numbers, so that sequences of them can be compared. The texts must outlive it.
class TextNumbers {
public:
    int of(QStringView text)
    {
        const auto found = m_numbers.constFind(text);
        return found != m_numbers.cend() ? *found : *m_numbers.insert(text, int(m_numbers.size()));
    }

private:
    QHash<QStringView, int> m_numbers;
};

} // namespace cardwright
