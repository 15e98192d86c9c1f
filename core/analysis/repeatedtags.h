// Tags that a card writes by hand although the model gets them anyway.
#pragma once

#include "core/base/problem.h"
#include "core/tags/computetags.h"

namespace cardwright {

/// A `tag-repeated` problem for each item of `tags` that has another cause than such items. Libraries are left to
/// `library-in-tags`; cards of sentence-transformers, whose tool writes such tags itself, are left alone.
QList<Problem> repeatedTags(quint64 revision, QStringView card, const FrontMatter &metadata, const TagAnswer &tags);

} // namespace cardwright
