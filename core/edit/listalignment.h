// Which items of a list another list keeps, so that only the others are touched.
#pragma once

#include <QList>

#include <functional>

namespace cardwright {

/// For each of `newCount` items the old one that already is it, or -1; increasing.
QList<qsizetype> alignItems(qsizetype oldCount, qsizetype newCount, const std::function<bool(qsizetype, qsizetype)> &same);

/// Old and new items between two kept ones; one of the two may be empty.
struct Gap {
    qsizetype oldStart, oldEnd;
    qsizetype newStart, newEnd;
};

QList<Gap> gapsOf(const QList<qsizetype> &kept, qsizetype oldCount);

} // namespace cardwright
