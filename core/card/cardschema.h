// One row a field: what rules, form and completion know of it. A new field is a new row, and a label in core/words.
#pragma once

#include "core/base/problem.h"
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
        List,       ///< a list of anything; not in the form yet
        Map,        ///< a mapping; not in the form yet
        Other,      ///< anything; not in the form yet
    };
    enum class Group { None, Identity, DataAndLanguages, BaseModel, Presentation };
    enum class Check { None, MustBeListed, ShouldBeListed, RepoId, Url };

    QString key;
    Shape shape = Shape::Text;
    Group group = Group::None;   ///< None: known, but not in the form
    VocabularyId vocabulary = VocabularyId::None;
    Check check = Check::None;
    int formPlace = 0;           ///< in its group of the form; fields of one place stand in the usual order
    QString onlyWhen = {};       ///< "license=other": shown in the form only then, or when present
    Severity wrongShape = Severity::Lost; ///< what becomes of a value, or an item, of another shape
    bool mayBeNull = false;      ///< the hub takes a key without a value
};

/// In the specification's usual order. Source: hub-docs modelcard.md and the hub's published types, 2026-08.
const QList<FieldSpec> &cardSchema();
const FieldSpec *fieldSpec(const QString &key);
QStringList usualFieldOrder();

/// The fields of a group of the form, in the order people fill them in.
QList<const FieldSpec *> formFields(FieldSpec::Group group);

/// The key the hub reads, for a misspelt or outdated one met in real cards: "licence" gives "license". Empty for a key
/// that is known, or that stands for none.
QString intendedKey(const QString &key);

} // namespace cardwright
