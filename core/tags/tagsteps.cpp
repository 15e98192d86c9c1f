#include "core/tags/tagsteps.h"

#include "core/tags/arxivmentions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

const QString kCard = u"README.md"_s;

TagCause inCard(const QString &rule, const FieldItem &item)
{
    return {rule, kCard, item.key, item.range};
}

FieldItem wholeField(const YamlNode &fields, const QString &key)
{
    const YamlNode *node = fields.find(key);
    return node && !node->isNull() ? FieldItem{node->text, node->range, FieldPath(key).toString()} : FieldItem{};
}

void addItems(TagRun &run, const QString &rule, const QString &key, const QString &prefix = {})
{
    for (const FieldItem &item : fieldItems(run.fields, key))
        run.add(prefix + item.text, inCard(rule, item));
}

void formats(TagRun &run)
{
    for (const FormatRule &format : run.profile.formats) {
        for (const QString &name : run.files.names) {
            if (format.file.matches(name))
                run.add(format.tag, {u"weight-file"_s, name, {}, {}});
        }
    }
}

void modelType(TagRun &run)
{
    run.add(run.config.modelType, {u"model-type"_s, run.configName, u"model_type"_s, {}});
}

void architecture(TagRun &run)
{
    for (const QString &tag : run.profile.architectures.tagsOf(run.config.architecture))
        run.add(tag, {u"architecture"_s, run.configName, u"architectures[0]"_s, {}});
}

// Since August 2024 the hub asks no class for its task where it knows no library.
void architectureOfLibrary(TagRun &run)
{
    if (!run.library.isEmpty())
        architecture(run);
}

void taskParameters(TagRun &run)
{
    for (const QString &key : run.config.taskParameters) {
        const QString path = FieldPath("task_specific_params").child(key).toString();
        run.add(u"pipeline:"_s + key, {u"task-parameters"_s, run.configName, path, {}});
    }
}

void library(TagRun &run)
{
    for (const TagCause &cause : run.libraryCauses)
        run.add(run.library, cause);
}

void language(TagRun &run)
{
    addItems(run, u"language"_s, u"language"_s);
}

// The hub names the languages of the opus-mt translation models from the repository where the card does not.
void opusMtLanguage(TagRun &run)
{
    const QString family = u"Helsinki-NLP/opus-mt-"_s;
    if (!run.files.repoId.startsWith(family) || run.fields.find(u"language"_s))
        return;
    for (const QString &side : run.files.repoId.mid(family.size()).split(u'-')) {
        const QString group = run.profile.languageGroups.value(side);
        for (const QString &code : group.isEmpty() ? side.split(u'_') : QStringList{group})
            run.add(code, {u"opus-mt-language"_s, {}, run.files.repoId, {}});
    }
}

void datasets(TagRun &run)
{
    addItems(run, u"dataset"_s, u"datasets"_s, u"dataset:"_s);
}

void arxiv(TagRun &run)
{
    for (const ArxivMention &mention : arxivMentions(run.card, run.profile.fewestArxivDigits))
        run.add(u"arxiv:"_s + mention.id, {u"arxiv"_s, kCard, {}, mention.range});
}

void cardTags(TagRun &run)
{
    addItems(run, u"card-tags"_s, u"tags"_s);
}

void license(TagRun &run)
{
    for (const FieldItem &item : fieldItems(run.fields, u"license"_s))
        run.add(u"license:"_s + item.text.toLower(), inCard(u"license"_s, item));
}

void cardOrder(TagRun &run)
{
    for (const YamlNode::Entry &field : run.fields.entries) {
        if (field.key == u"tags")
            cardTags(run);
        else if (field.key == u"license")
            license(run);
    }
}

void pipelineTag(TagRun &run)
{
    const FieldItem task = wholeField(run.fields, u"pipeline_tag"_s);
    run.add(task.text, inCard(u"pipeline-tag"_s, task));
}

bool hasMetrics(const YamlNode::Entry &model)
{
    const YamlNode *results = model.value.find(u"results"_s);
    return results && std::ranges::any_of(results->entries, [](const YamlNode::Entry &result) {
        const YamlNode *metrics = result.value.find(u"metrics"_s);
        return metrics && !metrics->entries.isEmpty();
    });
}

void addModelIndex(TagRun &run, bool (*counts)(const YamlNode::Entry &))
{
    const QString key = u"model-index"_s;
    const YamlNode *index = run.fields.find(key);
    if (index && std::ranges::any_of(index->entries, counts))
        run.add(key, {key, kCard, key, index->range});
}

void modelIndex(TagRun &run)
{
    addModelIndex(run, [](const YamlNode::Entry &) { return true; });
}

void modelIndexWithMetrics(TagRun &run)
{
    addModelIndex(run, hasMetrics);
}

void co2(TagRun &run)
{
    const QString key = u"co2_eq_emissions"_s;
    if (const FieldItem emissions = wholeField(run.fields, key); !emissions.key.isEmpty())
        run.add(key, inCard(u"co2"_s, emissions));
}

void conversational(TagRun &run)
{
    const QString task = run.task();
    if (task != u"text-generation" && task != u"image-text-to-text")
        return;
    const QString tag = u"conversational"_s;
    if (run.tokenizer.chatTemplate)
        run.add(tag, {u"chat-template"_s, u"tokenizer_config.json"_s, u"chat_template"_s, {}});
    for (const QString &name : {u"chat_template.jinja"_s, u"chat_template.json"_s}) {
        if (run.files.has(name))
            run.add(tag, {u"chat-template"_s, name, {}, {}});
    }
}

void customCode(TagRun &run)
{
    if (run.config.customCode)
        run.add(u"custom_code"_s, {u"custom-code"_s, run.configName, u"auto_map"_s, {}});
}

/// What the hub infers where the card does not say `base_model_relation`.
QString inferredRelation(const TagRun &run, qsizetype baseModels)
{
    if (run.files.has(u"adapter_config.json"_s) || run.has(u"lora"_s))
        return u"adapter"_s;
    if (run.has(u"gguf"_s) || run.library == u"mlx" || run.config.quantized)
        return u"quantized"_s;
    return baseModels > 1 || run.has(u"merge"_s) ? u"merge"_s : u"finetune"_s;
}

void baseModel(TagRun &run)
{
    const QList<FieldItem> models = fieldItems(run.fields, u"base_model"_s);
    for (const FieldItem &model : models)
        run.add(u"base_model:"_s + model.text, inCard(u"base-model"_s, model));
    const FieldItem written = wholeField(run.fields, u"base_model_relation"_s);
    const QString relation = written.text.isEmpty() ? inferredRelation(run, models.size()) : written.text;
    for (const FieldItem &model : models)
        run.add(u"base_model:%1:%2"_s.arg(relation, model.text), inCard(u"base-model"_s, model));
}

void flags(TagRun &run)
{
    for (const FlagRule &flag : run.profile.flags) {
        QList<TagCause> causes;
        if (!flag.library.isEmpty() && flag.library != run.library)
            continue;
        for (const QString &tag : flag.anyTag)
            causes += run.causes(tag);
        if (flag.modelTypes.contains(run.config.modelType))
            causes += run.causes(run.config.modelType);
        for (TagCause &cause : causes) {
            cause.rule = u"flag"_s;
            run.add(flag.tag, cause);
        }
    }
}

} // namespace

QList<FieldItem> fieldItems(const YamlNode &fields, const QString &key)
{
    const YamlNode *node = fields.find(key);
    if (!node || node->isNull() || node->kind == YamlNode::Kind::Map)
        return {};
    const FieldPath path(key);
    if (node->isScalar())
        return {{node->text, node->range, path.toString()}};
    QList<FieldItem> items;
    for (const YamlNode::Entry &entry : node->entries) {
        if (!entry.value.isScalar() || entry.value.isNull())
            return {};
        items.append({entry.value.text, entry.value.range, path.child(int(items.size())).toString()});
    }
    return items;
}

TagStep tagStep(const QString &name)
{
    static const QHash<QString, TagStep> steps{
        {u"formats"_s, formats},
        {u"model-type"_s, modelType},
        {u"architecture"_s, architecture},
        {u"architecture-of-library"_s, architectureOfLibrary},
        {u"task-parameters"_s, taskParameters},
        {u"library"_s, library},
        {u"language"_s, language},
        {u"opus-mt-language"_s, opusMtLanguage},
        {u"datasets"_s, datasets},
        {u"arxiv"_s, arxiv},
        {u"card-tags"_s, cardTags},
        {u"license"_s, license},
        {u"card-order"_s, cardOrder},
        {u"pipeline-tag"_s, pipelineTag},
        {u"model-index"_s, modelIndex},
        {u"model-index-with-metrics"_s, modelIndexWithMetrics},
        {u"co2"_s, co2},
        {u"conversational"_s, conversational},
        {u"custom-code"_s, customCode},
        {u"base-model"_s, baseModel},
        {u"flags"_s, flags},
    };
    Q_ASSERT(steps.contains(name));
    return steps.value(name);
}

} // namespace cardwright
