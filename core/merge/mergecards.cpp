#include "core/merge/mergecards.h"

#include "core/merge/linemerge.h"
#include "core/merge/sourceline.h"

namespace cardwright {

CardMerge mergeCards(QStringView base, QStringView mine, QStringView theirs)
{
    const MergedText merged = mergeLines(base, mine, theirs, usualLineEnd(mine, usualLineEnd(theirs)));
    return {merged.text(), merged.conflicts(), 0, merged.taken()};
}

} // namespace cardwright
