#include "core/tags/folderfindings.h"

#include "core/tags/causerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QList<TagCause> filesLike(const QList<NamePattern> &patterns, CauseRule rule, const ModelFiles &files)
{
    QList<TagCause> causes;
    if (std::ranges::all_of(patterns, [](const NamePattern &pattern) { return pattern.part == NamePattern::Part::Whole; })) {
        for (const NamePattern &pattern : patterns) {
            if (files.has(pattern.text))
                causes.append(causeOf(rule, pattern.text));
        }
        return causes;
    }
    for (const QString &name : files.names) {
        if (std::ranges::any_of(patterns, [&name](const NamePattern &pattern) { return pattern.matches(name); }))
            causes.append(causeOf(rule, name));
    }
    return causes;
}

QList<TagCause> chatTemplatesOf(const ModelFiles &files)
{
    QList<TagCause> causes;
    for (const QString &name : {u"tokenizer_config.json"_s, u"processor_config.json"_s}) {
        if (files.configs.value(name).chatTemplate)
            causes.append(causeOf(CauseRule::ChatTemplate, name, u"chat_template"_s));
    }
    for (const QString &name : {u"chat_template.jinja"_s, u"chat_template.json"_s}) {
        if (files.has(name))
            causes.append(causeOf(CauseRule::ChatTemplate, name));
    }
    return causes;
}

QList<TagCause> evaluationFilesOf(const ModelFiles &files)
{
    const QString folder = u".eval_results/"_s;
    QList<TagCause> causes;
    for (auto name = std::ranges::lower_bound(files.names, folder); name != files.names.end() && name->startsWith(folder); ++name) {
        if (name->endsWith(u".yaml"))
            causes.append(causeOf(CauseRule::EvaluationFile, *name));
    }
    return causes;
}

} // namespace

FolderFindings::FolderFindings(const TagProfile &profile, const ModelFiles &files)
{
    const QString adapter = u"adapter_config.json"_s;
    isAdapter = files.has(adapter);
    if (!files.configs.contains(configName) && files.configs.contains(adapter))
        configName = adapter;
    config = files.configs.value(configName);
    pipelineClass = files.configs.value(u"model_index.json"_s).className;
    for (const FormatRule &format : profile.formats) {
        if (const QList<TagCause> causes = filesLike(format.files, CauseRule::WeightFile, files); !causes.isEmpty())
            formats.append({format.tag, causes});
    }
    for (const LibraryRule &rule : profile.libraries) {
        libraryFiles.append(rule.from == LibraryRule::From::File ? filesLike({rule.file}, CauseRule::LibraryFile, files)
                                                                 : QList<TagCause>());
    }
    chatTemplates = chatTemplatesOf(files);
    evaluationFiles = evaluationFilesOf(files);
    for (const WeightFile &weights : files.weights) {
        savedByMlx = savedByMlx || weights.header.savedBy == u"mlx";
        if (weights.header.hasImatrix)
            ggufImatrices.append(causeOf(CauseRule::GgufImatrix, weights.name));
        if (weights.header.hasChatTemplate)
            ggufChatTemplates.append(causeOf(CauseRule::GgufChatTemplate, weights.name));
    }
}

} // namespace cardwright
