// The hub's rules about metadata, offline. Rule ids, ranges and fixes; the sentences are in core/words.
#pragma once

#include "core/base/problem.h"
#include "core/yaml/frontmatter.h"

namespace cardwright {

/// `card` is the text `metadata` was parsed from; fixes carry `revision`. Includes metadata.problems(). Sorted by position.
QList<Problem> checkMetadata(quint64 revision, QStringView card, const FrontMatter &metadata);

} // namespace cardwright
