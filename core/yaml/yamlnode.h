// A value of the metadata with the exact place and style of its source.
#pragma once

#include "core/base/textedit.h"
#include "core/yaml/fieldpath.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace cardwright {

struct YamlNode {
    enum class Kind { Scalar, List, Map };
    enum class Style { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };
    enum class Type { Null, Bool, Int, Float, Text, List, Map }; ///< as YAML 1.2's core schema reads it (the hub's js-yaml)

    struct Entry; ///< a key and its value; in a List the key is unused

    Kind kind = Kind::Scalar;
    Style style = Style::Plain;
    TextRange range;       ///< of the value in the card's text, quotes and brackets included; empty (a position) for no value
    QString text;          ///< of a scalar: its content after unquoting, unfolding and unescaping
    bool understood = true; ///< false for what is outside what we edit: anchors, tags, explicit keys…, or is broken
    std::optional<Type> tagged; ///< of a scalar whose type a tag has settled, whatever its style
    QList<Entry> entries;  ///< in the order of the source

    Type type() const;
    bool isNull() const { return type() == Type::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    /// A scalar as a one-item list, a list's scalars in order (nulls, lists and mappings left out), else empty.
    QStringList texts() const;
    /// The entry with that key (the first, if repeated), or null.
    const YamlNode *find(const QString &key) const;
    const YamlNode *find(const FieldPath &path) const;
};

struct YamlNode::Entry {
    TextRange range;    ///< from the key (or the `-`) to the end of the value
    TextRange keyRange; ///< quotes included
    QString key;        ///< unquoted
    YamlNode value;
};

} // namespace cardwright
