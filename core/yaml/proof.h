// The proof behind every edit: the change as a change of a tree, held against both readings of the edited text.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/yaml/frontmatter.h"

namespace cardwright {

/// One change of a tree, whatever the source looks like.
struct Change {
    enum class Kind { Set, Insert, Remove, Rename };
    Kind kind;
    FieldPath path;      ///< of the node; when it is inserted, of its parent
    YamlNode value = {}; ///< Set, Insert
    qsizetype index = 0; ///< Insert: its place among its siblings
    QString key = {};    ///< Insert into a mapping, Rename
};

/// `edit` when the edited card reads, by our scanner and by yaml-cpp, as the old tree with that one change and the block
/// ends where it should; else NotEditable.
Result<TextEdit> proved(QStringView card, const FrontMatter &before, const Change &change, TextEdit edit);

} // namespace cardwright
