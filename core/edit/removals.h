// Several values of the metadata taken away at once.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/yaml/frontmatter.h"

namespace cardwright {

/// The edit that takes all entries at `paths` away, each by removeValue() on what the ones before have left. A list that
/// would be left empty goes with its key. Paths that lead nowhere count for nothing; NotEditable when one is declined.
Result<TextEdit> removeValues(quint64 revision, QStringView card, const FrontMatter &metadata, const QList<FieldPath> &paths);

} // namespace cardwright
