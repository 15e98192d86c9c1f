#include "core/tags/tagsteps.h"

#include "core/tags/arxivmentions.h"
#include "core/tags/hubflags.h"
#include "core/tags/tagrun.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

void addItems(TagRun &run, CauseRule rule, const QString &key, const QString &prefix = {})
{
    for (const FieldItem &item : fieldItems(run.fields, key))
        run.add(prefix + item.text, rule, item);
}

TagCause inConfig(const TagRun &run, CauseRule rule, const QString &key)
{
    return causeOf(rule, run.folder.configName, key);
}

void formats(TagRun &run)
{
    for (const ComputedTag &format : run.folder.formats)
        run.add(format.tag, format.causes);
}

void modelType(TagRun &run)
{
    run.add(run.folder.config.modelType, {inConfig(run, CauseRule::ModelType, u"model_type"_s)});
}

// Without its first class a list would speak by its second: the whole list is the cause.
void architecture(TagRun &run)
{
    for (const QString &tag : run.profile.architectures.tagsOf(run.folder.config.architecture))
        run.add(tag, {inConfig(run, CauseRule::Architecture, u"architectures"_s)});
}

// Since August 2024 the hub asks no class for its task where it knows no library.
void architectureOfLibrary(TagRun &run)
{
    if (!run.library().isEmpty())
        architecture(run);
}

void taskParameters(TagRun &run)
{
    for (const QString &key : run.folder.config.taskParameters) {
        const QString path = FieldPath("task_specific_params").child(key).toString();
        run.add(u"pipeline:"_s + key, {inConfig(run, CauseRule::TaskParameters, path)});
    }
}

void library(TagRun &run)
{
    run.add(run.library(), leadingCauses(run.libraries, [&run](const QString &name) { return name == run.library(); }));
}

void language(TagRun &run)
{
    addItems(run, CauseRule::Language, u"language"_s);
}

// The hub names the languages of the opus-mt translation models from the repository where the card does not. Without a
// single language that stands in the card, the repository's name would speak.
void opusMtLanguage(TagRun &run)
{
    const QString family = u"Helsinki-NLP/opus-mt-"_s;
    if (!run.repoId.startsWith(family))
        return;
    const YamlNode *written = run.fields.find(u"language"_s);
    for (const QString &side : run.repoId.mid(family.size()).split(u'-')) {
        const QString group = run.profile.languageGroups.value(side);
        for (const QString &code : group.isEmpty() ? side.split(u'_') : QStringList{group}) {
            if (!written || (written->isScalar() && written->text == code))
                run.add(code, {causeOf(CauseRule::OpusMtLanguage, {}, run.repoId)});
        }
    }
}

void datasets(TagRun &run)
{
    addItems(run, CauseRule::Dataset, u"datasets"_s, u"dataset:"_s);
}

void arxiv(TagRun &run)
{
    for (const ArxivMention &mention : arxivMentions(run.card, run.profile.fewestArxivDigits))
        run.add(u"arxiv:"_s + mention.id, CauseRule::Arxiv, {{}, mention.range, {}});
}

void cardTags(TagRun &run)
{
    addItems(run, CauseRule::CardTags, u"tags"_s);
}

void license(TagRun &run)
{
    for (const FieldItem &item : fieldItems(run.fields, u"license"_s))
        run.add(u"license:"_s + item.text.toLower(), CauseRule::License, item);
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
    run.add(task.text, CauseRule::PipelineTag, task);
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
        run.add(key, CauseRule::ModelIndex, {{}, index->range, key});
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
        run.add(key, CauseRule::Co2, emissions);
}

void evaluationFiles(TagRun &run)
{
    run.add(u"eval-results"_s, run.folder.evaluationFiles);
}

// A task written as "conversational" gives this very tag, so the task behind it is asked.
void conversational(TagRun &run)
{
    const QString tag = u"conversational"_s;
    const QList<Claim> tasks = run.tasks();
    const auto task = std::ranges::find_if(tasks, [&tag](const Claim &claim) { return claim.name != tag; });
    if (task != tasks.end() && (task->name == u"text-generation" || task->name == u"image-text-to-text"))
        run.add(tag, run.folder.chatTemplates);
}

void customCode(TagRun &run)
{
    if (run.folder.config.customCode)
        run.add(u"custom_code"_s, {inConfig(run, CauseRule::CustomCode, u"auto_map"_s)});
}

/// What the hub infers where the card does not say `base_model_relation`.
QString inferredRelation(const TagRun &run, qsizetype baseModels)
{
    if (run.folder.isAdapter || run.has(u"lora"_s))
        return u"adapter"_s;
    const bool mlx = run.library() == u"mlx" || run.has(u"mlx"_s) || run.folder.savedByMlx;
    if (run.has(u"gguf"_s) || mlx || run.folder.config.quantized)
        return u"quantized"_s;
    return baseModels > 1 || run.has(u"merge"_s) ? u"merge"_s : u"finetune"_s;
}

void baseModel(TagRun &run)
{
    const QList<FieldItem> models = fieldItems(run.fields, u"base_model"_s);
    QSet<QString> different;
    for (const FieldItem &model : models) {
        run.add(u"base_model:"_s + model.text, CauseRule::BaseModel, model);
        different.insert(model.text);
    }
    const FieldItem written = wholeField(run.fields, u"base_model_relation"_s);
    const QString relation = written.text.isEmpty() ? inferredRelation(run, different.size()) : written.text;
    for (const FieldItem &model : models)
        run.add(u"base_model:%1:%2"_s.arg(relation, model.text), CauseRule::BaseModel, model);
}

void ggufHeader(TagRun &run)
{
    run.add(u"imatrix"_s, run.folder.ggufImatrices);
    run.add(u"conversational"_s, run.folder.ggufChatTemplates);
}

void flags(TagRun &run)
{
    for (const ComputedTag &flag : flagsOf(run.profile.flags, run))
        run.add(flag.tag, flag.causes);
}

} // namespace

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
        {u"evaluation-files"_s, evaluationFiles},
        {u"co2"_s, co2},
        {u"conversational"_s, conversational},
        {u"custom-code"_s, customCode},
        {u"base-model"_s, baseModel},
        {u"gguf-header"_s, ggufHeader},
        {u"flags"_s, flags},
    };
    Q_ASSERT(steps.contains(name));
    return steps.value(name);
}

} // namespace cardwright
