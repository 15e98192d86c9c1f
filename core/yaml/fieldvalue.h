// What is to stand in the metadata, without a place or a style: what forms, fixes and the command line hand to an edit.
#pragma once

#include "core/base/result.h"
#include "core/yaml/yamlnode.h"

#include <QStringList>

namespace cardwright {

class FieldValue {
public:
    FieldValue() = default; ///< null
    /// A text, whatever it looks like: it is quoted exactly when YAML 1.1 or 1.2 would read it as something else.
    FieldValue(const QString &text);
    FieldValue(const QStringList &texts);
    /// A tree: ranges do not matter; a plain scalar keeps its type (`0.93` a number, `true`, null), a quoted one is text.
    FieldValue(const YamlNode &tree);

    /// A value as typed by a person, in YAML. A plain scalar that YAML 1.1 and 1.2 read differently (`no`, `1_000`,
    /// `0123`, `12:30`) means the text as typed. NotEditable with the parser's words when it does not parse.
    static Result<FieldValue> fromYaml(QStringView yaml);

    const YamlNode &tree() const { return m_tree; }
    bool operator==(const FieldValue &other) const; ///< the same types and texts, whatever the styles

private:
    YamlNode m_tree;
};

} // namespace cardwright
