// Fields of the card as the hub reads tags from them: each value as text, with its place.
#pragma once

#include "core/yaml/yamlnode.h"

namespace cardwright {

struct FieldItem {
    QString text;
    TextRange range;
    QString key; ///< path in the metadata: `tags[2]`; empty: there is no such field
};

/// A scalar as one item, a list's scalars; nothing for a mapping, for null, or for a list that holds one of them.
QList<FieldItem> fieldItems(const YamlNode &fields, const QString &key);

/// The field as one value, whose text is empty for a list and a mapping. Without key where it is missing or null.
FieldItem wholeField(const YamlNode &fields, const QString &key);

} // namespace cardwright
