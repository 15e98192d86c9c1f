// One row a field: what rules, form and completion know of it. A new field is a new row, and a label in core/words.
#pragma once

#include "core/card/vocabulary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cardwright {

struct FieldSpec {
    enum class Shape {
        Text,       ///< one scalar
        TextOrList, ///< a scalar or a list of scalars
        TextList,   ///< a list of scalars; a lone scalar is read as one item
        Other,      ///< anything else; not in the form yet
    };
    enum class Group { None, Identity, DataAndLanguages, BaseModel, Presentation };
    enum class Check { None, MustBeListed, ShouldBeListed, RepoId, Url };

    QString key;
    Shape shape = Shape::Text;
    Group group = Group::None;   ///< None: known, but not in the form
    VocabularyId vocabulary = VocabularyId::None;
    Check check = Check::None;
    QString onlyWhen;            ///< "license=other": shown in the form only then, or when present
};

/// In the specification's usual order. Source: hub-docs modelcard.md and the hub's published types, 2026-08.
const QList<FieldSpec> &cardSchema();
const FieldSpec *fieldSpec(const QString &key);
QStringList usualFieldOrder();

/// Misspelt or outdated keys met in real cards, and the key the hub reads: "licence" -> "license".
QString intendedKey(const QString &key);

} // namespace cardwright
