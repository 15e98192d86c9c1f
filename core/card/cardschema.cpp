#include "core/card/cardschema.h"

#include "core/card/resultschema.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Shape = FieldSpec::Shape;
using Group = FieldSpec::Group;
using Check = FieldSpec::Check;
constexpr Severity kRejects = Severity::Rejects;

const QList<FieldSpec> &generationParameters()
{
    static const QList<FieldSpec> parts{
        {.key = u"aggregation_strategy"_s}, {.key = u"top_k"_s, .shape = Shape::Any},
        {.key = u"top_p"_s, .shape = Shape::Any}, {.key = u"temperature"_s, .shape = Shape::Any},
        {.key = u"max_new_tokens"_s, .shape = Shape::Any}, {.key = u"do_sample"_s, .shape = Shape::Any},
        {.key = u"negative_prompt"_s, .shape = Shape::Any}, {.key = u"guidance_scale"_s, .shape = Shape::Any},
        {.key = u"num_inference_steps"_s, .shape = Shape::Any}, {.key = u"*"_s, .shape = Shape::Any},
    };
    return parts;
}

/// What stands in an example depends on the task; so does what it gives.
const QList<FieldSpec> &exampleParts()
{
    static const QList<FieldSpec> parts{
        {.key = u"text"_s, .shape = Shape::Any}, {.key = u"context"_s, .shape = Shape::Any},
        {.key = u"table"_s, .shape = Shape::Any}, {.key = u"src"_s, .shape = Shape::Any},
        {.key = u"prompt"_s, .shape = Shape::Any}, {.key = u"candidate_labels"_s, .shape = Shape::Any},
        {.key = u"multi_class"_s, .shape = Shape::Any}, {.key = u"source_sentence"_s, .shape = Shape::Any},
        {.key = u"sentences"_s, .shape = Shape::Any}, {.key = u"structured_data"_s, .shape = Shape::Any},
        {.key = u"messages"_s, .shape = Shape::List,
         .parts = {{.key = u"role"_s, .check = Check::OneOf, .rule = u"role-unknown"_s, .isRequired = true,
                    .values = {u"system"_s, u"user"_s, u"assistant"_s}},
                   {.key = u"content"_s, .shape = Shape::Any, .isRequired = true}}},
        {.key = u"example_title"_s, .shape = Shape::Any}, {.key = u"group"_s, .shape = Shape::Any},
        {.key = u"parameters"_s, .shape = Shape::Map, .parts = generationParameters()},
        {.key = u"output"_s, .shape = Shape::Any}, {.key = u"*"_s, .shape = Shape::Any},
    };
    return parts;
}

const QList<FieldSpec> &emissionsParts()
{
    static const QList<FieldSpec> parts{
        {.key = u"emissions"_s, .shape = Shape::Number, .check = Check::Grams, .rule = u"emissions-not-number"_s,
         .isRequired = true},
        {.key = u"source"_s},
        {.key = u"training_type"_s, .values = {u"pre-training"_s, u"fine-tuning"_s}},
        {.key = u"geographical_location"_s},
        {.key = u"hardware_used"_s},
    };
    return parts;
}

/// The form that who asks for access fills in: any label, and what is to be written behind it.
const QList<FieldSpec> &gateFields()
{
    static const QStringList types{u"text"_s, u"checkbox"_s, u"date_picker"_s, u"country"_s, u"ip_location"_s};
    static const QList<FieldSpec> parts{
        {.key = u"*"_s, .shape = Shape::TextOrMap, .check = Check::OneOf, .rule = u"gate-type-unknown"_s,
         .wrongShape = kRejects, .values = types,
         .parts = {{.key = u"type"_s, .check = Check::OneOf, .rule = u"gate-type-unknown"_s, .wrongShape = kRejects,
                    .isRequired = true, .values = types + QStringList{u"select"_s}},
                   {.key = u"options"_s, .shape = Shape::Any}}},
    };
    return parts;
}

const FieldSpec *find(const QList<FieldSpec> &specs, const QString &key)
{
    const FieldSpec *any = nullptr;
    for (const FieldSpec &spec : specs) {
        if (spec.key == key)
            return &spec;
        if (spec.key == "*"_L1)
            any = &spec;
    }
    return any;
}

/// Keys met in real cards of 2022 to 2024, lower case and with underscores.
const QHash<QString, QString> &misspeltKeys()
{
    static const QHash<QString, QString> meant{
        {u"dataset"_s, u"datasets"_s},
        {u"dataset_tag"_s, u"datasets"_s},
        {u"xdatasets"_s, u"datasets"_s},
        {u"lang"_s, u"language"_s},
        {u"languages"_s, u"language"_s},
        {u"libraries"_s, u"library_name"_s},
        {u"library"_s, u"library_name"_s},
        {u"library_tag"_s, u"library_name"_s},
        {u"licence"_s, u"license"_s},
        {u"licenses"_s, u"license"_s},
        {u"liscence"_s, u"license"_s},
        {u"lisence"_s, u"license"_s},
        {u"metric"_s, u"metrics"_s},
        {u"pipeline"_s, u"pipeline_tag"_s},
        {u"pipeline_tags"_s, u"pipeline_tag"_s},
        {u"pipeline_type"_s, u"pipeline_tag"_s},
        {u"pipline_tag"_s, u"pipeline_tag"_s},
        {u"tag"_s, u"tags"_s},
        {u"task"_s, u"pipeline_tag"_s},
        {u"tasks"_s, u"pipeline_tag"_s},
        {u"widgets"_s, u"widget"_s},
    };
    return meant;
}

/// A key as people vary it: in any case, with `-` for `_`.
QString plain(const QString &key)
{
    return key.toLower().replace(u'-', u'_');
}

} // namespace

const QList<FieldSpec> &cardSchema()
{
    static const QList<FieldSpec> schema{
        {.key = u"language"_s, .shape = Shape::TextOrList, .group = Group::DataAndLanguages,
         .vocabulary = VocabularyId::Languages, .check = Check::MustBeListed, .wrongShape = kRejects},
        {.key = u"language_bcp47"_s, .shape = Shape::TextList, .wrongShape = kRejects},
        {.key = u"language_details"_s, .wrongShape = kRejects},
        {.key = u"license"_s, .shape = Shape::TextOrList, .group = Group::Identity,
         .vocabulary = VocabularyId::Licenses, .check = Check::MustBeListed, .wrongShape = kRejects},
        {.key = u"license_name"_s, .group = Group::Identity, .onlyWhen = u"license=other"_s},
        {.key = u"license_link"_s, .group = Group::Identity, .onlyWhen = u"license=other"_s},
        {.key = u"license_details"_s, .wrongShape = kRejects},
        {.key = u"library_name"_s, .group = Group::Identity, .vocabulary = VocabularyId::Libraries,
         .check = Check::ShouldBeListed, .formPlace = -1},
        {.key = u"tags"_s, .shape = Shape::TextList, .group = Group::Identity},
        {.key = u"datasets"_s, .shape = Shape::TextOrList, .group = Group::DataAndLanguages,
         .vocabulary = VocabularyId::Datasets, .check = Check::RepoId, .rule = u"dataset-id-malformed"_s,
         .wrongShape = kRejects},
        {.key = u"buckets"_s, .shape = Shape::TextList, .check = Check::RepoId, .rule = u"bucket-id-malformed"_s},
        {.key = u"metrics"_s, .shape = Shape::TextList, .group = Group::DataAndLanguages,
         .vocabulary = VocabularyId::Metrics, .check = Check::ShouldBeListed},
        {.key = u"pipeline_tag"_s, .group = Group::Identity, .vocabulary = VocabularyId::Tasks,
         .check = Check::ShouldBeListed, .formPlace = -2},
        {.key = u"base_model"_s, .shape = Shape::TextOrList, .group = Group::BaseModel, .check = Check::RepoId,
         .rule = u"base-model-malformed"_s, .wrongShape = kRejects},
        {.key = u"base_model_relation"_s, .check = Check::OneOf, .rule = u"relation-unknown"_s,
         .values = {u"adapter"_s, u"merge"_s, u"quantized"_s, u"finetune"_s}},
        {.key = u"new_version"_s, .group = Group::BaseModel, .check = Check::RepoId, .rule = u"repo-id-malformed"_s,
         .wrongShape = kRejects},
        {.key = u"finetuned_from"_s, .wrongShape = kRejects},
        {.key = u"instance_prompt"_s, .wrongShape = kRejects, .mayBeNull = true},
        {.key = u"thumbnail"_s, .group = Group::Presentation, .check = Check::Url, .rule = u"thumbnail-not-url"_s,
         .wrongShape = kRejects, .mayBeNull = true},
        {.key = u"description"_s, .wrongShape = kRejects, .mayBeNull = true},
        {.key = u"mask_token"_s, .wrongShape = kRejects},
        {.key = u"inference"_s, .shape = Shape::FlagOrMap,
         .parts = {{.key = u"parameters"_s, .shape = Shape::Map, .parts = generationParameters()}}},
        {.key = u"widget"_s, .shape = Shape::List, .wrongShape = kRejects, .parts = exampleParts()},
        {.key = u"co2_eq_emissions"_s, .shape = Shape::NumberOrMap, .check = Check::Grams,
         .rule = u"emissions-not-number"_s, .parts = emissionsParts()},
        {.key = u"model-index"_s, .shape = Shape::List, .wrongShape = kRejects, .parts = resultSchema()},
        {.key = u"extra_gated_heading"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_description"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_prompt"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_fields"_s, .shape = Shape::Map, .wrongShape = kRejects, .parts = gateFields()},
        {.key = u"extra_gated_button_content"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_eu_disallowed"_s, .shape = Shape::Flag},
    };
    return schema;
}

const FieldSpec *FieldSpec::part(const QString &name) const
{
    return find(parts, name);
}

const FieldSpec *fieldSpec(const FieldPath &path)
{
    static const QHash<QString, const FieldSpec *> byKey = [] {
        QHash<QString, const FieldSpec *> rows;
        for (const FieldSpec &field : cardSchema())
            rows.insert(field.key, &field);
        return rows;
    }();
    const FieldSpec *spec = nullptr;
    for (const FieldPath::Step &step : path.steps()) {
        const QString *key = std::get_if<QString>(&step);
        if (key)
            spec = spec ? spec->part(*key) : byKey.value(*key);
        if (!spec)
            return nullptr;
    }
    return spec;
}

QStringList usualFieldOrder()
{
    QStringList keys;
    for (const FieldSpec &field : cardSchema())
        keys.append(field.key);
    return keys;
}

QString schemaKey(const FieldPath &path)
{
    QStringList keys;
    for (const FieldPath::Step &step : path.steps()) {
        if (const QString *key = std::get_if<QString>(&step))
            keys.append(*key);
    }
    return keys.join(u'.');
}

QList<const FieldSpec *> formFields(FieldSpec::Group group)
{
    QList<const FieldSpec *> fields;
    for (const FieldSpec &field : cardSchema()) {
        if (field.group == group)
            fields.append(&field);
    }
    std::stable_sort(fields.begin(), fields.end(), [](const FieldSpec *a, const FieldSpec *b) {
        return a->formPlace < b->formPlace;
    });
    return fields;
}

QString intendedKey(const QString &key)
{
    if (fieldSpec(key))
        return {};
    const QString wanted = plain(key);
    const auto found = misspeltKeys().constFind(wanted);
    if (found != misspeltKeys().cend())
        return *found;
    for (const FieldSpec &field : cardSchema()) {
        if (plain(field.key) == wanted)
            return field.key;
    }
    return {};
}

QString intendedPart(const FieldSpec &whole, const QString &key)
{
    const QString wanted = plain(key);
    for (const FieldSpec &part : whole.parts) {
        const QString name = plain(part.key);
        if (part.key != key && (name == wanted || name == wanted + u's' || name + u's' == wanted))
            return part.key;
    }
    return {};
}

} // namespace cardwright
