// What the files of a model give in one era, whatever its card says: found once, for there may be a hundred thousand.
#pragma once

#include "core/tags/computetags.h"
#include "core/tags/tagprofile.h"

namespace cardwright {

struct FolderFindings {
    FolderFindings() = default; ///< of no files
    FolderFindings(const TagProfile &profile, const ModelFiles &files);

    QString configName = QStringLiteral("config.json"); ///< or adapter_config.json where that stands alone
    ModelConfig config;
    QString pipelineClass; ///< that diffusers loads, of model_index.json
    bool isAdapter = false;
    bool savedByMlx = false;
    QList<ComputedTag> formats; ///< in the profile's order, those that are there
    QList<QList<TagCause>> libraryFiles; ///< of each of the profile's library rules
    QList<TagCause> chatTemplates;
    QList<TagCause> evaluationFiles;
    QList<TagCause> ggufImatrices;
    QList<TagCause> ggufChatTemplates;
};

} // namespace cardwright
