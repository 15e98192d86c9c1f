// Edits of the metadata that change only the bytes of the value they are about, in the style of its neighbours, and
// that are proved before they are returned: the edited text is read again by our scanner and by yaml-cpp, both must
// show the old tree with that one change (source text and quoting of scalars compared, not typed values), and every
// character outside the changed entry must be equal. What cannot be proved is declined with Error::NotEditable,
// whose detail is one of the short reasons in core/edit/place.h.
#pragma once

#include "core/base/result.h"
#include "core/base/textedit.h"
#include "core/edit/fieldvalue.h"
#include "core/yaml/frontmatter.h"

#include <QStringList>

namespace cardwright {

/// `card` is the text `metadata` was parsed from, line ends included. `usualOrder` lists top-level keys as the
/// specification orders them: a new key goes after the last present key that stands before it there, or to the end.
/// A card without a block gets one; mappings missing on the way are made, and a list may be extended by one item behind
/// its last. Setting a value to what it already is returns an edit without splices: a text to itself, but not the text
/// "2023" to the number; in lists and mappings, what reads the same stays as it is.
Result<TextEdit> setValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
                          const FieldValue &value, const QStringList &usualOrder = {});

/// One more item behind the last of the list at `path`: a scalar there becomes the list's first item, nothing becomes a
/// list of one.
Result<TextEdit> addItem(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
                         const FieldValue &item, const QStringList &usualOrder = {});

/// A new item at `path`, whose last step is an index from 0 to the list's size; those from there on move by one.
Result<TextEdit> insertItem(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
                            const FieldValue &item);

/// Moves the entry at `path`, of a list or a mapping, to place `to` (0-based, as counted afterwards), with its comments.
Result<TextEdit> moveEntry(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path, int to);

/// Takes the whole entry away, with comment lines that clearly belong to it.
Result<TextEdit> removeValue(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path);

/// Gives a mapping entry another key, value and comments kept.
Result<TextEdit> renameKey(quint64 revision, QStringView card, const FrontMatter &metadata, const FieldPath &path,
                           const QString &newKey);

} // namespace cardwright
