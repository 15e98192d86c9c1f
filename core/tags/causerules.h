// The rules that give tags, each with the id that causes carry: the one list of them.
#pragma once

#include "core/tags/computetags.h"

namespace cardwright {

enum class CauseRule {
    WeightFile,       ///< a file of that name or kind is there
    ModelType,        ///< config: model_type
    Architecture,     ///< config: the class its weights are loaded with
    TaskParameters,   ///< config: a key of task_specific_params
    CustomCode,       ///< config: auto_map
    ChatTemplate,     ///< of the tokenizer or processor
    LibraryField,     ///< card: library_name
    LibraryTag,       ///< card: a tag that is the name of a library
    LibraryFile,      ///< a file that only one library makes
    LibraryConfig,    ///< a config.json that can be read
    Language,
    OpusMtLanguage,   ///< the repository's name
    Dataset,
    Arxiv,            ///< a mention in the card, in its text or its metadata
    CardTags,
    License,
    PipelineTag,      ///< card: pipeline_tag
    ModelIndex,
    EvaluationFile,   ///< in .eval_results
    Co2,
    BaseModel,
    GgufImatrix,      ///< header of a GGUF file: quantized with an importance matrix
    GgufChatTemplate, ///< header of a GGUF file
    Flag,             ///< what the flag follows from: a tag's cause, the library's, the config
};

QString ruleId(CauseRule rule);

/// `key` and `range` as TagCause has them.
TagCause causeOf(CauseRule rule, const QString &file, const QString &key = {}, TextRange range = {});

/// Appends those of `more` that stand at other places than `causes` do: what two rules read at one place is one cause,
/// since it comes and goes with the place.
void addCauses(QList<TagCause> &causes, const QList<TagCause> &more);

} // namespace cardwright
