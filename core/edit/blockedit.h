// The metadata block as a whole: its first lines come with a new block where there is none, its last take it away.
#pragma once

#include "core/base/textedit.h"
#include "core/yaml/frontmatter.h"

#include <optional>

namespace cardwright {

/// Puts `source`, whole lines, into a block without entries, or into a new one; nothing when broken fences stand in the
/// way.
std::optional<Splice> putFirstLines(QStringView card, const FrontMatter &metadata, const QString &source);

/// Takes the only top-level entry away: an empty mapping stays where comments are left, else the block goes, too.
Splice takeLastLines(QStringView card, const FrontMatter &metadata);

} // namespace cardwright
