#include "core/tags/hubflags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QList<TagCause> asFlagCauses(QList<TagCause> causes)
{
    for (TagCause &cause : causes)
        cause.rule = ruleId(CauseRule::Flag);
    return causes;
}

bool quantizedAs(const FlagRule &rule, const ModelConfig &config)
{
    return (rule.bits > 0 && rule.bits == config.quantBits) || rule.quantMethods.contains(config.quantMethod);
}

QList<TagCause> causesOf(const FlagRule &rule, const TagRun &run)
{
    const FolderFindings &folder = run.folder;
    QList<TagCause> causes;
    for (const QString &tag : rule.anyTag)
        addCauses(causes, run.causes(tag));
    if (rule.modelTypes.contains(folder.config.modelType))
        addCauses(causes, {causeOf(CauseRule::Flag, folder.configName, u"model_type"_s)});
    if (quantizedAs(rule, folder.config))
        addCauses(causes, {causeOf(CauseRule::Flag, folder.configName, u"quantization_config"_s)});
    if (rule.ofPipelineClass && !folder.pipelineClass.isEmpty())
        addCauses(causes, {causeOf(CauseRule::Flag, u"model_index.json"_s, u"_class_name"_s)});
    if (rule.asksLibraryAlone())
        addCauses(causes, leadingCauses(run.libraries, [&rule](const QString &name) { return rule.libraries.contains(name); }));
    return asFlagCauses(causes);
}

} // namespace

QList<ComputedTag> flagsOf(const QList<FlagRule> &rules, const TagRun &run)
{
    QList<ComputedTag> flags;
    for (const FlagRule &rule : rules) {
        if (!rule.libraries.isEmpty() && !rule.libraries.contains(run.library()))
            continue;
        const QList<TagCause> causes = causesOf(rule, run);
        if (causes.isEmpty() && !rule.always)
            continue;
        const QString tag = rule.ofPipelineClass ? rule.tag + run.folder.pipelineClass : rule.tag;
        const auto same = std::ranges::find(flags, tag, &ComputedTag::tag);
        if (same == flags.end())
            flags.append({tag, causes});
        else
            addCauses(same->causes, causes);
    }
    return flags;
}

} // namespace cardwright
