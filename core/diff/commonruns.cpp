#include "core/diff/commonruns.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace cardwright {

namespace {

/// dtl remembers a place for each pair of items it looked at, at worst for every pair, and gives up at two million.
constexpr qsizetype kMostPairs = 1'900'000;
constexpr int kDeepest = 16; ///< levels of stretches inside stretches

struct Stretch {
    qsizetype beforeStart, beforeEnd;
    qsizetype afterStart, afterEnd;
};

class Comparison {
public:
    Comparison(const QList<int> &before, const QList<int> &after) : m_before(before), m_after(after) {}

    QList<CommonRun> runs()
    {
        compare({0, m_before.size(), 0, m_after.size()}, 0);
        return slidDown();
    }

private:
    void take(qsizetype before, qsizetype after, qsizetype length = 1)
    {
        if (length == 0)
            return;
        if (!m_runs.isEmpty()) {
            CommonRun &last = m_runs.last();
            if (last.before + last.length == before && last.after + last.length == after) {
                last.length += length;
                return;
            }
        }
        m_runs.append({before, after, length});
    }

    void compare(Stretch stretch, int depth)
    {
        qsizetype head = 0;
        while (stretch.beforeStart + head < stretch.beforeEnd && stretch.afterStart + head < stretch.afterEnd
            && m_before[stretch.beforeStart + head] == m_after[stretch.afterStart + head])
            ++head;
        take(stretch.beforeStart, stretch.afterStart, head);
        stretch.beforeStart += head;
        stretch.afterStart += head;
        qsizetype tail = 0;
        while (stretch.beforeEnd - tail > stretch.beforeStart && stretch.afterEnd - tail > stretch.afterStart
            && m_before[stretch.beforeEnd - tail - 1] == m_after[stretch.afterEnd - tail - 1])
            ++tail;
        stretch.beforeEnd -= tail;
        stretch.afterEnd -= tail;
        compareMiddle(stretch, depth);
        take(stretch.beforeEnd, stretch.afterEnd, tail);
    }

    void compareMiddle(const Stretch &stretch, int depth)
    {
        const qsizetype rows = stretch.beforeEnd - stretch.beforeStart;
        const qsizetype columns = stretch.afterEnd - stretch.afterStart;
        if (rows == 0 || columns == 0)
            return;
        if (rows + 1 <= kMostPairs / (columns + 1))
            compareWhole(stretch);
        else if (depth < kDeepest)
            compareBetweenUnique(stretch, depth);
    }

    void compareWhole(const Stretch &stretch)
    {
        const std::vector<int> before(m_before.cbegin() + stretch.beforeStart, m_before.cbegin() + stretch.beforeEnd);
        const std::vector<int> after(m_after.cbegin() + stretch.afterStart, m_after.cbegin() + stretch.afterEnd);
        dtl::Diff<int, std::vector<int>> diff(before, after);
        diff.compose();
        for (const auto &[item, place] : diff.getSes().getSequence()) {
            if (place.type == dtl::SES_COMMON)
                take(stretch.beforeStart + place.beforeIdx - 1, stretch.afterStart + place.afterIdx - 1);
        }
    }

    void compareBetweenUnique(const Stretch &stretch, int depth)
    {
        Stretch rest = stretch;
        for (const auto &[before, after] : uniqueInOrder(stretch)) {
            compare({rest.beforeStart, before, rest.afterStart, after}, depth + 1);
            take(before, after);
            rest.beforeStart = before + 1;
            rest.afterStart = after + 1;
        }
        if (rest.beforeStart != stretch.beforeStart)
            compare(rest, depth + 1);
    }

    using Pair = std::pair<qsizetype, qsizetype>;

    /// Places of items that occur once in each, as many as stand in the same order: patience.
    QList<Pair> uniqueInOrder(const Stretch &stretch) const
    {
        const QHash<int, qsizetype> inBefore = unique(m_before, stretch.beforeStart, stretch.beforeEnd);
        const QHash<int, qsizetype> inAfter = unique(m_after, stretch.afterStart, stretch.afterEnd);
        QList<Pair> pairs; // ascending in the second
        QList<qsizetype> piles; // index of each pile's top, ascending in the first
        QList<qsizetype> below;
        for (qsizetype after = stretch.afterStart; after < stretch.afterEnd; ++after) {
            if (inAfter.value(m_after[after], -1) != after)
                continue;
            const qsizetype before = inBefore.value(m_after[after], -1);
            if (before < 0)
                continue;
            const auto pile = std::lower_bound(piles.begin(), piles.end(), before,
                [&](qsizetype top, qsizetype place) { return pairs[top].first < place; });
            below.append(pile == piles.begin() ? -1 : *(pile - 1));
            if (pile == piles.end())
                piles.append(pairs.size());
            else
                *pile = pairs.size();
            pairs.append({before, after});
        }
        QList<Pair> chain;
        for (qsizetype i = piles.isEmpty() ? -1 : piles.last(); i >= 0; i = below[i])
            chain.append(pairs[i]);
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    /// Items that occur once, with their place; others have -1.
    static QHash<int, qsizetype> unique(const QList<int> &items, qsizetype start, qsizetype end)
    {
        QHash<int, qsizetype> places;
        for (qsizetype i = start; i < end; ++i) {
            const auto found = places.find(items[i]);
            if (found == places.end())
                places.insert(items[i], i);
            else
                *found = -1;
        }
        return places;
    }

    /// Lets what only came or only went stand as late as it can.
    QList<CommonRun> slidDown()
    {
        QList<CommonRun> slid;
        CommonRun last{0, 0, 0}; // what stands before the gap that is looked at
        for (CommonRun next : std::as_const(m_runs)) {
            const qsizetype gone = next.before - last.before - last.length;
            const qsizetype come = next.after - last.after - last.length;
            if ((gone == 0) != (come == 0)) {
                const QList<int> &items = gone > 0 ? m_before : m_after;
                const qsizetype first = gone > 0 ? last.before : last.after;
                const qsizetype width = gone + come;
                while (next.length > 0 && items[first + last.length] == items[first + last.length + width]) {
                    ++last.length;
                    ++next.before;
                    ++next.after;
                    --next.length;
                }
            }
            if (next.length == 0)
                continue; // the gap reaches the one behind it
            if (last.length > 0)
                slid.append(last);
            last = next;
        }
        if (last.length > 0)
            slid.append(last);
        return slid;
    }

    const QList<int> &m_before;
    const QList<int> &m_after;
    QList<CommonRun> m_runs;
};

} // namespace

QList<CommonRun> commonRuns(const QList<int> &before, const QList<int> &after)
{
    return Comparison(before, after).runs();
}

} // namespace cardwright
