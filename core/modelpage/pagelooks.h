// What the hub's page calls things and how it colours them, as far as the vocabularies do not tell.
// Source and date: resources/tags/labels.json.
#pragma once

#include "core/tags/computetags.h"

#include <QString>

namespace cardwright {

struct TaskLook {
    QString name;  ///< "Fill-Mask"; of an unknown task as it is
    QString color; ///< as TagChip::color: by the task until 2022, by its modality today
    QString icon;  ///< as TagChip::icon
};

TaskLook taskLook(const QString &task, TagEra era);

/// Whether the tag is a library or the format of one's files: `transformers`, `pytorch`.
bool isLibraryTag(const QString &tag);
QString libraryName(const QString &tag);
QString libraryColor(const QString &tag);

bool isLanguageTag(const ComputedTag &tag);
/// English; of an unknown language, and of `multilingual`, as it is.
QString languageName(const QString &code);

/// Of tags that are of no kind: "4-bit precision", "StableDiffusionPipeline" of `diffusers:StableDiffusionPipeline`; most
/// are shown as they are.
QString otherName(const QString &tag);

} // namespace cardwright
