// Three-way merge of metadata blocks, proved.
#pragma once

#include "core/merge/linemerge.h"

namespace cardwright {

struct MergedMetadata {
    MergedText text;
    int fieldsTaken = 0;
};

/// Each is what a card begins with, up to the end of its closing fence, or empty for a card without a block.
MergedMetadata mergeMetadata(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd);

} // namespace cardwright
