// Edits of the metadata that change only the bytes of the value they are about, in the style of its neighbours, and
// that are proved before they are returned: the edited text is read again by our scanner and by yaml-cpp, both must
// show the old tree with that one change (source text and quoting of scalars compared, not typed values), and every
// character outside the changed entry must be equal. What cannot be proved is declined with Error::NotEditable.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/yaml/frontmatter.h"

#include <QStringList>

#include <variant>

namespace cardwright {

/// One text, or a list of texts. Texts are quoted exactly when YAML 1.1 or 1.2 would read them as something else.
using FieldValue = std::variant<QString, QStringList>;

/// `card` is the text `metadata` was parsed from, line ends included. `usualOrder` lists top-level keys as the
/// specification orders them: a new key goes after the last present key that stands before it there, or to the end.
/// A card without a block gets one. Setting a value to what it already is returns an edit without splices: a
/// text to itself, but not the text "2023" to the number; in a list, items whose source reads the same stay as they are.
Result<TextEdit> setValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
                          const FieldValue &value, const QStringList &usualOrder = {});

/// Takes the whole entry away, with comment lines that clearly belong to it.
Result<TextEdit> removeValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path);

/// Gives a mapping entry another key, value and comments kept.
Result<TextEdit> renameKey(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
                           const QString &newKey);

/// `text` as a scalar that YAML 1.1 and 1.2 both read back as that text: plain where possible, else quoted.
QString yamlScalar(const QString &text);

} // namespace cardwright
