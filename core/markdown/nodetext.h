// What the words in a node say, apart from how they are written as HTML.
#pragma once

#include "core/markdown/tree.h"

namespace cardwright {

/// `python` for "Python title=x": the first word of a fence's info string.
QByteArray languageOf(QByteArrayView info);

/// `h2`
QByteArray headingTag(cmark_node *heading);

/// The paragraph stands in a tight list's item, which shows it without `<p>`.
bool isTight(cmark_node *paragraph);

/// `note` for a quote that begins with a line `[!NOTE]`, as GitHub has it; empty for other quotes.
QByteArray alertOf(cmark_node *quote);

/// The text inside, marks (marks.h) included.
QByteArray plainText(cmark_node *node);

/// How many lines of the paragraph a formula above it had emptied (`filler` stands in each).
qsizetype leadingFillers(cmark_node *node, QByteArrayView filler);
bool isOnlyFillers(cmark_node *node, QByteArrayView filler);

} // namespace cardwright
