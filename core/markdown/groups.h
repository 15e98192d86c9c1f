// Which top-level blocks belong together: raw HTML may open in one and close in another (`<details>`, `<div align=center>`).
#pragma once

#include "core/markdown/marks.h"
#include "core/markdown/tree.h"

#include <QList>

namespace cardwright {

struct NodeGroup {
    QList<cmark_node *> nodes;
    bool hasHtml = false;   ///< of the card's own; such a group must be made safe
    bool isCostly = false;  ///< its HTML is nested or repeated beyond what a parser should be given
    bool isFootnotes = false;
    int firstLine = 1; ///< as cmark-gfm counts
    int lastLine = 1;
};

/// In the order of the page; all footnotes are the last group.
QList<NodeGroup> groupNodes(cmark_node *root, const Marks &marks);

} // namespace cardwright
