#include "core/edit/listalignment.h"

#include <algorithm>

namespace cardwright {

namespace {

/// Longest common subsequences are looked for up to this many pairs; beyond, only common ends are kept.
constexpr qsizetype kMostPairs = 1'000'000;

} // namespace

QList<qsizetype> alignItems(qsizetype oldCount, qsizetype newCount, const std::function<bool(qsizetype, qsizetype)> &same)
{
    QList<qsizetype> kept(newCount, -1);
    qsizetype head = 0;
    qsizetype oldEnd = oldCount;
    qsizetype newEnd = newCount;
    while (head < oldEnd && head < newEnd && same(head, head)) {
        kept[head] = head;
        ++head;
    }
    while (oldEnd > head && newEnd > head && same(oldEnd - 1, newEnd - 1))
        kept[--newEnd] = --oldEnd;

    const qsizetype rows = oldEnd - head;
    const qsizetype columns = newEnd - head;
    if (rows == 0 || columns == 0 || rows > kMostPairs / columns)
        return kept;
    QList<int> lengths((rows + 1) * (columns + 1), 0);
    const auto length = [&](qsizetype r, qsizetype c) -> int & { return lengths[r * (columns + 1) + c]; };
    for (qsizetype r = rows - 1; r >= 0; --r) {
        for (qsizetype c = columns - 1; c >= 0; --c)
            length(r, c) = same(head + r, head + c) ? length(r + 1, c + 1) + 1
                                                    : std::max(length(r + 1, c), length(r, c + 1));
    }
    for (qsizetype r = 0, c = 0; r < rows && c < columns;) {
        if (same(head + r, head + c))
            kept[head + c++] = head + r++;
        else if (length(r + 1, c) >= length(r, c + 1))
            ++r;
        else
            ++c;
    }
    return kept;
}

QList<Gap> gapsOf(const QList<qsizetype> &kept, qsizetype oldCount)
{
    QList<Gap> gaps;
    Gap gap{0, 0, 0, 0};
    for (qsizetype now = 0; now <= kept.size(); ++now) {
        if (now < kept.size() && kept[now] < 0)
            continue;
        gap.oldEnd = now < kept.size() ? kept[now] : oldCount;
        gap.newEnd = now;
        if (gap.oldEnd > gap.oldStart || gap.newEnd > gap.newStart)
            gaps.append(gap);
        gap = {gap.oldEnd + 1, gap.oldEnd + 1, now + 1, now + 1};
    }
    return gaps;
}

} // namespace cardwright
