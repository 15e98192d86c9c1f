#include "core/card/resultschema.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Shape = FieldSpec::Shape;

FieldSpec part(const QString &key, Shape shape = Shape::Text)
{
    return {.key = key, .shape = shape, .wrongShape = Severity::Rejects};
}

FieldSpec required(const QString &key, Shape shape = Shape::Text)
{
    FieldSpec spec = part(key, shape);
    spec.isRequired = true;
    return spec;
}

FieldSpec madeOf(FieldSpec spec, const QList<FieldSpec> &parts)
{
    spec.parts = parts;
    return spec;
}

} // namespace

const QList<FieldSpec> &resultSchema()
{
    static const QList<FieldSpec> parts = [] {
        FieldSpec task = required(u"type"_s);
        task.vocabulary = VocabularyId::Tasks;
        FieldSpec dataset = required(u"type"_s);
        dataset.vocabulary = VocabularyId::Datasets;
        FieldSpec metric = required(u"type"_s);
        metric.vocabulary = VocabularyId::Metrics;
        const FieldSpec anything = part(u"args"_s, Shape::Any); // a text or a mapping, and numbers are met
        return QList<FieldSpec>{
            required(u"name"_s),
            madeOf(required(u"results"_s, Shape::List), {
                madeOf(required(u"task"_s, Shape::Map), {task, part(u"name"_s)}),
                // not required: the hub can do without it
                madeOf(part(u"dataset"_s, Shape::Map), {
                    dataset, required(u"name"_s), part(u"config"_s), part(u"split"_s), part(u"revision"_s), anything}),
                madeOf(required(u"metrics"_s, Shape::List), {
                    metric, required(u"value"_s, Shape::Any), part(u"name"_s), part(u"config"_s), anything,
                    part(u"verified"_s, Shape::Flag), part(u"verifyToken"_s)}),
                madeOf(part(u"source"_s, Shape::Map), {part(u"name"_s), required(u"url"_s)}),
            }),
        };
    }();
    return parts;
}

} // namespace cardwright
