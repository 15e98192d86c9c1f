#include "core/merge/treemerge.h"

#include "core/merge/counterparts.h"
#include "core/merge/meaning.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

using Kind = YamlNode::Kind;
using Value = std::optional<YamlNode>;

namespace {

Value valueOf(const YamlNode *node)
{
    return node ? Value(*node) : Value();
}

const YamlNode *ifOfKind(const YamlNode *node, Kind kind)
{
    return node && node->kind == kind ? node : nullptr;
}

const YamlNode *itemAt(const YamlNode *list, int index)
{
    return index < 0 ? nullptr : &list->entries[index].value;
}

YamlNode emptyOf(Kind kind, const YamlNode &like)
{
    YamlNode node;
    node.kind = kind;
    node.style = like.kind == kind ? like.style : YamlNode::Style::Block;
    return node;
}

class TreeMerge {
public:
    explicit TreeMerge(MergeChoice favoured) : m_favoured(favoured) {}

    /// `path` is that of the result, `own` that in mine's tree.
    Value merge(const YamlNode *base, const YamlNode *mine, const YamlNode *theirs, const FieldPath &path, const FieldPath &own)
    {
        if (sameMeaning(base, theirs, path) || sameMeaning(mine, theirs, path))
            return valueOf(mine);
        if (sameMeaning(base, mine, path))
            return valueOf(theirs);
        if (mine && theirs) {
            if (mine->kind == Kind::Map && theirs->kind == Kind::Map)
                return mergeMaps(ifOfKind(base, Kind::Map), *mine, *theirs, path, own);
            if (isSetField(path) && (mine->kind == Kind::List || theirs->kind == Kind::List)) {
                if (setItems(*mine) && setItems(*theirs) && (!base || setItems(*base)))
                    return mergeSets(base, *mine, *theirs);
            }
            if (mine->kind == Kind::List && theirs->kind == Kind::List)
                return mergeLists(ifOfKind(base, Kind::List), *mine, *theirs, path, own);
        }
        m_conflicts.append({path, valueOf(base), valueOf(mine), valueOf(theirs), bothOf(mine, theirs, path)});
        return valueOf(m_favoured == MergeChoice::Theirs ? theirs : mine);
    }

    QList<FieldConflict> takeConflicts() { return std::move(m_conflicts); }
    QList<ListOrder> takeOrders() { return std::move(m_orders); }

private:
    YamlNode mergeMaps(const YamlNode *base, const YamlNode &mine, const YamlNode &theirs, const FieldPath &path, const FieldPath &own)
    {
        YamlNode result = emptyOf(Kind::Map, mine);
        const ByKey inBase(base);
        const ByKey inMine(&mine);
        const ByKey inTheirs(&theirs);
        const auto add = [&](const QString &key) {
            const Value value = merge(inBase.find(key), inMine.find(key), inTheirs.find(key), path.child(key), own.child(key));
            if (value)
                result.entries.append(YamlNode::Entry{{}, {}, key, *value});
        };
        for (const YamlNode::Entry &entry : mine.entries)
            add(entry.key);
        for (const YamlNode::Entry &entry : theirs.entries) {
            if (!inMine.find(entry.key))
                add(entry.key);
        }
        return result;
    }

    /// Nothing where no item is left.
    static Value mergeSets(const YamlNode *base, const YamlNode &mine, const YamlNode &theirs)
    {
        const QStringList before = base ? *setItems(*base) : QStringList();
        const QStringList ours = *setItems(mine);
        const QStringList others = *setItems(theirs);
        YamlNode result = emptyOf(Kind::List, mine.kind == Kind::List ? mine : theirs);
        const auto add = [&](const YamlNode &item) { result.entries.append(YamlNode::Entry{{}, {}, {}, item}); };
        const auto eachItem = [](const YamlNode &set, const auto &take) {
            if (set.isScalar())
                return take(set);
            for (const YamlNode::Entry &entry : set.entries)
                take(entry.value);
        };
        eachItem(mine, [&](const YamlNode &item) {
            const QString name = setItem(item);
            if (others.contains(name) || !before.contains(name))
                add(item);
        });
        eachItem(theirs, [&](const YamlNode &item) {
            const QString name = setItem(item);
            if (!before.contains(name) && !ours.contains(name))
                add(item);
        });
        if (result.entries.isEmpty())
            return {};
        if (mine.isScalar() && result.entries.size() == 1)
            return result.entries.first().value;
        return result;
    }

    YamlNode mergeLists(const YamlNode *base, const YamlNode &mine, const YamlNode &theirs, const FieldPath &path, const FieldPath &own)
    {
        const QList<QStringList> names = itemNames({base, &mine, &theirs}, path);
        const auto alikeIn = [base](const YamlNode &side) {
            return [base, &side](int before, int now) { return isAlike(base->entries[before].value, side.entries[now].value); };
        };
        const MergedOrder order = mergedOrder({names[0]}, {names[1], alikeIn(mine)}, {names[2], alikeIn(theirs)});
        YamlNode result = emptyOf(Kind::List, mine);
        QList<int> ours;
        for (const Counterparts &item : order.items) {
            const Value value = merge(itemAt(base, item.base), itemAt(&mine, item.mine), itemAt(&theirs, item.theirs),
                path.child(int(result.entries.size())), own.child(item.mine));
            if (value)
                result.entries.append(YamlNode::Entry{{}, {}, {}, *value});
            if (item.mine >= 0)
                ours.append(item.mine);
        }
        if (!std::ranges::is_sorted(ours))
            m_orders.append({own, ours});
        return result;
    }

    /// Two texts where a list of texts may stand.
    static Value bothOf(const YamlNode *mine, const YamlNode *theirs, const FieldPath &path)
    {
        if (!mine || !theirs || !isSetField(path) || !setItems(*mine) || !setItems(*theirs))
            return {};
        YamlNode both = emptyOf(Kind::List, *mine);
        both.entries = {YamlNode::Entry{{}, {}, {}, *mine}, YamlNode::Entry{{}, {}, {}, *theirs}};
        return both;
    }

    const MergeChoice m_favoured;
    QList<FieldConflict> m_conflicts;
    QList<ListOrder> m_orders;
};

bool begins(const FieldPath &path, const FieldPath &with)
{
    const auto &steps = path.steps();
    const auto &start = with.steps();
    return steps.size() >= start.size() && std::equal(start.begin(), start.end(), steps.begin());
}

class SecondLook {
public:
    explicit SecondLook(const QList<FieldPath> &conflicts) : m_conflicts(conflicts) {}

    bool holds(const YamlNode *base, const YamlNode *side, const YamlNode *result, const FieldPath &path) const
    {
        if (sameMeaning(base, side, path) || sameMeaning(side, result, path) || isUnderConflict(path))
            return true;
        if (isSetField(path)) {
            const QStringList before = itemsOf(base);
            const QStringList now = itemsOf(side);
            const QStringList then = itemsOf(result);
            return std::ranges::all_of(now, [&](const QString &item) { return before.contains(item) || then.contains(item); })
                && std::ranges::all_of(before, [&](const QString &item) { return now.contains(item) || !then.contains(item); });
        }
        if (!side || !result || side->kind != result->kind || side->isScalar())
            return false;
        return side->kind == Kind::Map ? holdsMap(base, *side, *result, path) : holdsList(base, *side, *result, path);
    }

private:
    bool isUnderConflict(const FieldPath &path) const
    {
        return std::ranges::any_of(m_conflicts, [&](const FieldPath &conflict) { return begins(path, conflict); });
    }

    static QStringList itemsOf(const YamlNode *node)
    {
        return node ? setItems(*node).value_or(QStringList()) : QStringList();
    }

    bool holdsMap(const YamlNode *base, const YamlNode &side, const YamlNode &result, const FieldPath &path) const
    {
        const YamlNode *before = ifOfKind(base, Kind::Map);
        QStringList keys;
        for (const YamlNode::Entry &entry : side.entries)
            keys.append(entry.key);
        for (qsizetype i = 0; before && i < before->entries.size(); ++i)
            keys.append(before->entries[i].key);
        const ByKey inBase(before);
        const ByKey inSide(&side);
        const ByKey inResult(&result);
        return std::ranges::all_of(keys, [&](const QString &key) {
            return holds(inBase.find(key), inSide.find(key), inResult.find(key), path.child(key));
        });
    }

    /// Each new or changed item is in the result, or holds in one that is not in base; what went does not stand there as
    /// often as before.
    bool holdsList(const YamlNode *base, const YamlNode &side, const YamlNode &result, const FieldPath &path) const
    {
        if (std::ranges::any_of(m_conflicts, [&](const FieldPath &conflict) { return begins(conflict, path); }))
            return true; // its items count differently in each
        const YamlNode *before = ifOfKind(base, Kind::List);
        const Counts had = before ? counted(*before) : Counts();
        const Counts has = counted(side);
        const Counts then = counted(result);
        QList<const YamlNode *> merged; // what the merge may have made of changed items
        for (const YamlNode::Entry &entry : result.entries) {
            if (!had.contains(spelling(entry.value)))
                merged.append(&entry.value);
        }
        const QList<QStringList> names = itemNames({before, &side, &result}, path);
        const QHash<QString, int> inBase = placesOf(names[0]);
        const QHash<QString, int> inResult = placesOf(names[2]);
        for (qsizetype i = 0; i < side.entries.size(); ++i) {
            const YamlNode::Entry &entry = side.entries[i];
            const QString item = spelling(entry.value);
            if (had.value(item) >= has.value(item) || then.value(item) > had.value(item))
                continue;
            const YamlNode *sameInBase = itemAt(before, inBase.value(names[1][i], -1));
            const YamlNode *sameInResult = itemAt(&result, inResult.value(names[1][i], -1));
            if (sameInResult && holds(sameInBase, &entry.value, sameInResult, path.child(0)))
                continue;
            const auto isIn = [&](const YamlNode *other) { return holdsInOne(before, entry.value, *other, path.child(0)); };
            if (merged.size() > kMostMerged || std::ranges::none_of(merged, isIn))
                return false;
        }
        for (auto item = had.cbegin(); item != had.cend(); ++item) {
            if (has.value(item.key()) < item.value() && then.value(item.key()) >= item.value())
                return false;
        }
        return true;
    }

    static constexpr qsizetype kMostMerged = 50; ///< items to look through for one without a name of its own

    static QHash<QString, int> placesOf(const QStringList &names)
    {
        QHash<QString, int> places;
        for (int i = 0; i < names.size(); ++i)
            places.insert(names[i], i);
        return places;
    }

    using Counts = QHash<QString, int>;

    static Counts counted(const YamlNode &list)
    {
        Counts counts;
        for (const YamlNode::Entry &entry : list.entries)
            ++counts[spelling(entry.value)];
        return counts;
    }

    /// Whether what makes `now` differ from some item of `before` is in `then`.
    bool holdsInOne(const YamlNode *before, const YamlNode &now, const YamlNode &then, const FieldPath &item) const
    {
        if (holds(nullptr, &now, &then, item))
            return true;
        return before && std::ranges::any_of(before->entries, [&](const YamlNode::Entry &old) {
            return old.value.kind == now.kind && !now.isScalar() && isAlike(old.value, now) && holds(&old.value, &now, &then, item);
        });
    }

    const QList<FieldPath> &m_conflicts;
};

const YamlNode *rootOf(const YamlNode &root, const YamlNode &empty)
{
    return root.kind == Kind::Map ? &root : &empty;
}

} // namespace

MergeConflict::Kind FieldConflict::kind() const
{
    return !mine ? MergeConflict::Kind::DeletedByMine : !theirs ? MergeConflict::Kind::DeletedByTheirs : MergeConflict::Kind::BothChanged;
}

MergedTree mergeTrees(const YamlNode &base, const YamlNode &mine, const YamlNode &theirs, MergeChoice favoured)
{
    const YamlNode empty = emptyOf(Kind::Map, {});
    TreeMerge merge(favoured);
    const Value root = merge.merge(rootOf(base, empty), rootOf(mine, empty), rootOf(theirs, empty), {}, {});
    return {root.value_or(empty), merge.takeConflicts(), merge.takeOrders()};
}

bool holdsChanges(const YamlNode &base, const YamlNode &side, const YamlNode &result, const QList<FieldPath> &conflicts)
{
    const YamlNode empty = emptyOf(Kind::Map, {});
    return SecondLook(conflicts).holds(rootOf(base, empty), rootOf(side, empty), rootOf(result, empty), {});
}

} // namespace cardwright
