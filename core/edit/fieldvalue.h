// What is to stand in the metadata, without a place or a style: what forms, fixes and the command line hand to an edit.
#pragma once

#include "core/base/result.h"
#include "core/yaml/yamlnode.h"

#include <QStringList>

namespace cardwright {

/// The same types and texts (`1.0` is not `1.00`), whatever the styles and the order of keys.
bool sameValue(const YamlNode &a, const YamlNode &b);

class FieldValue {
public:
    FieldValue() = default; ///< null
    /// A text, whatever it looks like: it is quoted exactly when YAML 1.1 or 1.2 would read it as something else.
    FieldValue(const QString &text);
    /// Texts as a form shows them: an item that stands there already counts as its text even if it is a number, and items
    /// without a value do not count.
    FieldValue(const QStringList &texts);
    /// A tree: ranges do not matter; a plain scalar stays plain where it can (`0.93` a number, `true`, null), a quoted
    /// one is text.
    FieldValue(const YamlNode &tree);

    /// A value as typed by a person, in YAML. A plain scalar that YAML 1.1 and 1.2 read differently (`no`, `1_000`,
    /// `0123`, `12:30`) means the text as typed. NotEditable when it does not parse (its detail is then the
    /// parser's rule) or is nothing we write (`construct`: an anchor or a tag; `no-yaml`: a line of dashes).
    static Result<FieldValue> fromYaml(QStringView yaml);

    const YamlNode &tree() const { return m_tree; }
    bool isReadIn(const YamlNode &node) const; ///< whether `node` has this value already
    bool isReadInItem(const YamlNode &node, qsizetype index) const; ///< the same of a list's item
    bool operator==(const FieldValue &other) const { return sameValue(m_tree, other.m_tree); }

private:
    YamlNode m_tree;
    bool m_asShown = false; ///< made of texts as a form shows them
};

} // namespace cardwright
