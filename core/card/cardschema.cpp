#include "core/card/cardschema.h"

#include <QHash>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

const QList<FieldSpec> &cardSchema()
{
    using Shape = FieldSpec::Shape;
    using Group = FieldSpec::Group;
    using Check = FieldSpec::Check;
    constexpr Severity kRejects = Severity::Rejects;
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
         .vocabulary = VocabularyId::Datasets, .check = Check::RepoId, .wrongShape = kRejects},
        {.key = u"buckets"_s, .shape = Shape::TextList},
        {.key = u"metrics"_s, .shape = Shape::TextList, .group = Group::DataAndLanguages,
         .vocabulary = VocabularyId::Metrics, .check = Check::ShouldBeListed},
        {.key = u"pipeline_tag"_s, .group = Group::Identity, .vocabulary = VocabularyId::Tasks,
         .check = Check::ShouldBeListed, .formPlace = -2},
        {.key = u"base_model"_s, .shape = Shape::TextOrList, .group = Group::BaseModel, .check = Check::RepoId,
         .wrongShape = kRejects},
        {.key = u"base_model_relation"_s},
        {.key = u"new_version"_s, .group = Group::BaseModel, .check = Check::RepoId, .wrongShape = kRejects},
        {.key = u"finetuned_from"_s, .wrongShape = kRejects},
        {.key = u"instance_prompt"_s, .wrongShape = kRejects, .mayBeNull = true},
        {.key = u"thumbnail"_s, .group = Group::Presentation, .check = Check::Url, .wrongShape = kRejects,
         .mayBeNull = true},
        {.key = u"description"_s, .wrongShape = kRejects, .mayBeNull = true},
        {.key = u"mask_token"_s, .wrongShape = kRejects},
        {.key = u"inference"_s, .shape = Shape::Other},
        {.key = u"widget"_s, .shape = Shape::List, .wrongShape = kRejects},
        {.key = u"co2_eq_emissions"_s, .shape = Shape::Other},
        {.key = u"model-index"_s, .shape = Shape::List, .wrongShape = kRejects},
        {.key = u"extra_gated_heading"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_description"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_prompt"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_fields"_s, .shape = Shape::Map, .wrongShape = kRejects},
        {.key = u"extra_gated_button_content"_s, .wrongShape = kRejects},
        {.key = u"extra_gated_eu_disallowed"_s, .shape = Shape::Other},
    };
    return schema;
}

const FieldSpec *fieldSpec(const QString &key)
{
    const QList<FieldSpec> &schema = cardSchema();
    const auto found = std::find_if(schema.cbegin(), schema.cend(), [&](const FieldSpec &field) { return field.key == key; });
    return found == schema.cend() ? nullptr : &*found;
}

QStringList usualFieldOrder()
{
    QStringList keys;
    for (const FieldSpec &field : cardSchema())
        keys.append(field.key);
    return keys;
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
    // Keys met in real cards of 2022 to 2024, lower case and with underscores.
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
    const QString plain = key.toLower().replace(u'-', u'_');
    const auto found = meant.constFind(plain);
    if (found != meant.cend())
        return *found;
    for (const FieldSpec &field : cardSchema()) {
        if (QString(field.key).replace(u'-', u'_') == plain)
            return field.key;
    }
    return {};
}

} // namespace cardwright
