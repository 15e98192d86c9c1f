// One row a field, and one a part of a field that is made of parts: what rules, form, completion and documentation know of
// it. A new field is a new row, and a label and a line of help in core/words.
#pragma once

#include "core/base/problem.h"
#include "core/card/vocabulary.h"
#include "core/yaml/fieldpath.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cardwright {

struct FieldSpec {
    enum class Shape {
        Text,        ///< one scalar
        TextOrList,  ///< a scalar or a list of scalars
        TextList,    ///< a list of scalars; a lone scalar is read as one item
        Number,
        NumberOrMap, ///< a number, or a mapping of `parts`
        Flag,        ///< true or false
        FlagOrMap,   ///< true, false, or a mapping of `parts`
        TextOrMap,   ///< a scalar, or a mapping of `parts`
        List,        ///< a list of mappings of `parts`
        Map,         ///< a mapping of `parts`
        Any,
    };
    enum class Group { None, Identity, DataAndLanguages, BaseModel, Presentation };
    enum class Check { None, MustBeListed, ShouldBeListed, OneOf, RepoId, Url, Grams };

    QString key;                 ///< "*" stands for any key
    Shape shape = Shape::Text;
    Group group = Group::None;   ///< None: known, but not in the form
    VocabularyId vocabulary = VocabularyId::None;
    Check check = Check::None;   ///< OneOf: of `values`; Grams: a number, not a text with a unit
    QString rule = {};           ///< that a value breaks which fails `check`; empty: the vocabulary's
    int formPlace = 0;           ///< in its group of the form; fields of one place stand in the usual order
    QString onlyWhen = {};       ///< "license=other": shown in the form only then, or when present
    Severity wrongShape = Severity::Lost; ///< what becomes of a value, or an item, of another shape
    bool mayBeNull = false;      ///< the hub takes a key without a value
    bool isRequired = false;     ///< of a part: what holds it may not lack it
    QStringList values = {};     ///< all it may be, or (with another check than OneOf) what it usually is
    QList<FieldSpec> parts = {}; ///< in the specification's usual order

    const FieldSpec *part(const QString &name) const; ///< or null
};

/// In the specification's usual order. Source: hub-docs modelcard.md and the hub's published types, 2026-08.
const QList<FieldSpec> &cardSchema();
/// The row of a field or of a part: `license`, `model-index[0].results[2].task.type`. Null for what the hub does not know.
const FieldSpec *fieldSpec(const FieldPath &path);
QStringList usualFieldOrder();

/// A path without its indices, under which core/words has the label and help of a part: `model-index.results.task.type`.
QString schemaKey(const FieldPath &path);

/// The fields of a group of the form, in the order people fill them in.
QList<const FieldSpec *> formFields(FieldSpec::Group group);

/// The key the hub reads, for a misspelt or outdated one met in real cards: "licence" gives "license". Empty for a key
/// that is known, or that stands for none.
QString intendedKey(const QString &key);
/// The same among the parts of a field: "metric" gives "metrics".
QString intendedPart(const FieldSpec &whole, const QString &key);

} // namespace cardwright
