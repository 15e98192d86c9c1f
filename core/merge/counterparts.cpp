#include "core/merge/counterparts.h"

#include "core/diff/commonruns.h"

#include <QHash>
#include <QSet>

#include <list>

namespace cardwright {

namespace {

using Ids = QList<int>;

constexpr int kMostUnmatched = 200; ///< of a side, between two items that it kept, to look for alike ones among

/// The items of `kept` ones that stand in the same order in both.
QSet<int> inSameOrder(const Ids &before, const Ids &after)
{
    QSet<int> ids;
    for (const CommonRun &run : commonRuns(before, after)) {
        for (qsizetype i = 0; i < run.length; ++i)
            ids.insert(before[run.before + i]);
    }
    return ids;
}

/// Gives each item of the three versions its number: the same for the same item.
class Numbering {
public:
    explicit Numbering(const Version &base) : m_base(number(base.names)) {}

    const Ids &base() const { return m_base; }

    Ids side(const Version &version)
    {
        Ids ids = number(version.names);
        adopt(ids, version.alike);
        return ids;
    }

private:
    Ids number(const QStringList &names)
    {
        QHash<QString, int> repeats;
        Ids ids;
        ids.reserve(names.size());
        for (const QString &name : names) {
            const std::pair<QString, int> key{name, repeats[name]++};
            const auto known = m_numbers.constFind(key);
            ids.append(known != m_numbers.cend() ? *known : *m_numbers.insert(key, int(m_numbers.size())));
        }
        return ids;
    }

    /// Items that lost their names on one side and are alike become one.
    void adopt(Ids &ids, const std::function<bool(int, int)> &alike) const
    {
        const QSet<int> kept = inSameOrder(m_base, ids);
        const QList<QList<int>> lost = unmatched(m_base, ids, kept);
        const QList<QList<int>> found = unmatched(ids, m_base, kept);
        for (qsizetype gap = 0; gap < lost.size(); ++gap) {
            if (lost[gap].size() > kMostUnmatched || found[gap].size() > kMostUnmatched)
                continue;
            qsizetype next = 0;
            for (const int own : found[gap]) {
                for (qsizetype i = next; i < lost[gap].size(); ++i) {
                    if (!alike(lost[gap][i], own))
                        continue;
                    ids[own] = m_base[lost[gap][i]];
                    next = i + 1;
                    break;
                }
            }
        }
    }

    /// Indices of items that the other has not, those between two `kept` ones together.
    static QList<QList<int>> unmatched(const Ids &ids, const Ids &other, const QSet<int> &kept)
    {
        const QSet<int> others(other.cbegin(), other.cend());
        QList<QList<int>> gaps{{}};
        for (int i = 0; i < ids.size(); ++i) {
            if (kept.contains(ids[i]))
                gaps.append(QList<int>());
            else if (!others.contains(ids[i]))
                gaps.last().append(i);
        }
        return gaps;
    }

    QHash<std::pair<QString, int>, int> m_numbers;
    Ids m_base;
};

QSet<int> moved(const Ids &base, const Ids &side)
{
    const QSet<int> inBase(base.cbegin(), base.cend());
    const QSet<int> kept = inSameOrder(base, side);
    QSet<int> ids;
    for (const int id : side) {
        if (inBase.contains(id) && !kept.contains(id))
            ids.insert(id);
    }
    return ids;
}

/// Numbers in the order they shall have, each of which can be found and put elsewhere at once.
class Order {
public:
    explicit Order(const Ids &ids)
    {
        for (const int id : ids)
            m_places.insert(id, m_ids.insert(m_ids.end(), id));
    }

    bool contains(int id) const { return m_places.contains(id); }

    /// Behind `after` (-1: at the front) and those of `passed` that follow it; it leaves the place it had.
    void put(int id, int after, const QSet<int> &passed)
    {
        if (contains(id))
            m_ids.erase(m_places.take(id));
        auto at = after < 0 ? m_ids.begin() : std::next(m_places.value(after));
        while (at != m_ids.end() && passed.contains(*at))
            ++at;
        m_places.insert(id, m_ids.insert(at, id));
    }

    const std::list<int> &ids() const { return m_ids; }

private:
    std::list<int> m_ids;
    QHash<int, std::list<int>::iterator> m_places;
};

QHash<int, int> placesOf(const Ids &ids)
{
    QHash<int, int> places;
    for (int i = 0; i < ids.size(); ++i)
        places.insert(ids[i], i);
    return places;
}

} // namespace

MergedOrder mergedOrder(const Version &base, const Version &mine, const Version &theirs)
{
    Numbering numbering(base);
    const Ids &ofBase = numbering.base();
    const Ids ofMine = numbering.side(mine);
    const Ids ofTheirs = numbering.side(theirs);
    const QHash<int, int> inBase = placesOf(ofBase);
    const QHash<int, int> inMine = placesOf(ofMine);
    const QHash<int, int> inTheirs = placesOf(ofTheirs);
    const QSet<int> movedByMine = moved(ofBase, ofMine);
    const QSet<int> movedByTheirs = moved(ofBase, ofTheirs);

    MergedOrder result;
    result.isMoved = !movedByMine.isEmpty() || !movedByTheirs.isEmpty();
    QSet<int> onlyMine;
    for (const int id : ofMine) {
        if (inBase.contains(id))
            continue;
        if (inTheirs.contains(id))
            result.isMoved = true;
        else
            onlyMine.insert(id);
    }
    Order order(ofMine);
    int last = -1;
    for (const int id : ofTheirs) {
        if (!order.contains(id) || (movedByTheirs.contains(id) && !movedByMine.contains(id)))
            order.put(id, last, onlyMine);
        last = id;
    }
    last = -1;
    for (const int id : ofBase) {
        if (!order.contains(id))
            order.put(id, last, {});
        last = id;
    }
    for (const int id : order.ids())
        result.items.append({inBase.value(id, -1), inMine.value(id, -1), inTheirs.value(id, -1)});
    return result;
}

} // namespace cardwright
