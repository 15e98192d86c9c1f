// Which items of three versions of a sequence are the same one, and in what order they stand once merged: for sections of a
// text and items of a list alike.
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace cardwright {

/// One item in three versions of a sequence: its index there; -1: not in it.
struct Counterparts {
    int base = -1;
    int mine = -1;
    int theirs = -1;
    bool operator==(const Counterparts &) const = default;
};

/// A version, told by what identifies its items. Repeats are told apart by their order.
struct Version {
    QStringList names;
    /// Whether its item `own` is what became of base's item `base`, for items whose names are not in the other. Not asked of
    /// base.
    std::function<bool(int base, int own)> alike = {};
};

struct MergedOrder {
    QList<Counterparts> items;
    bool isMoved = false; ///< a side moved an item that is in base, or both brought the same new one
};

/// Items in the order of mine; those that theirs alone moved or added stand behind the one they follow in theirs, those of
/// both sides at the same place mine first. No item is left out, also where a side deleted it.
MergedOrder mergedOrder(const Version &base, const Version &mine, const Version &theirs);

} // namespace cardwright
