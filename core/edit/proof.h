// The proof behind every edit: the change as a change of a tree, held against two readings of the edited text.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/edit/fieldvalue.h"
#include "core/yaml/frontmatter.h"

namespace cardwright {

/// One change of a tree, whatever the source looks like.
struct Change {
    enum class Kind { Set, Insert, Remove, Rename, Move };
    Kind kind;
    FieldPath path;       ///< of the node; when it is inserted, of its parent
    qsizetype index = 0;  ///< Insert: its place among its siblings; Move: the place it goes to
    QString key = {};     ///< Insert into a mapping, Rename
    FieldValue value = {}; ///< Set, Insert: what must be read there afterwards
};

/// `edit` when the edited card reads, by our scanner and by yaml-cpp, as the old tree with that one change, and nothing
/// outside the changed entry (for Insert, Remove and Move: outside its parent) is touched; else NotEditable. Where the
/// two readers differed before they must differ as they did, and not at the path, on the way to it or in its value. Of a
/// block that yaml-cpp cannot read as a whole it reads the top-level entries one by one.
Result<TextEdit> proved(QStringView card, const FrontMatter &before, const Change &change, const TextEdit &edit);

} // namespace cardwright
