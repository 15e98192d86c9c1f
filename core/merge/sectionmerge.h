// Three-way merge of the text of a card, section by section.
#pragma once

#include "core/merge/linemerge.h"

namespace cardwright {

/// Texts behind the metadata; `lineEnd` is for lines that come from elsewhere than mine. Whether the last line has an end is
/// merged too.
MergedText mergeSections(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd);

} // namespace cardwright
