// Placeholders that a template left in a card: "[More Information Needed]", "{{ model_summary }}".
#pragma once

#include "core/base/problem.h"
#include "core/markdown/lines.h"

namespace cardwright {

/// Outside code and comments. `text` has LF for every line end.
QList<TextRange> placeholdersIn(QStringView text, const BodyLines &lines);

/// The problem `placeholder-text` about `range` of `card`, with a fix that takes it out: the section when that holds nothing
/// else, or the line, or the words.
Problem placeholderProblem(QStringView card, qsizetype bodyStart, TextRange range);

} // namespace cardwright
