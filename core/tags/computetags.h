// The tags, library and task the hub computes for a model, each with its causes. The rules of an era are data: a
// TagProfile lists its steps in order; the steps are shared between eras.
#pragma once

#include "core/tags/modelfiles.h"
#include "core/yaml/frontmatter.h"

#include <QList>
#include <QString>

namespace cardwright {

enum class TagEra {
    Seed2021, ///< the hub's document of early 2021
    Fitted2022, ///< fitted to 22,727 real models of February 2022
    Today,
};

struct TagCause {
    QString rule; ///< stable id: "weight-file", "architecture", "card-tags", "license"…
    QString file; ///< name in the folder, README.md for the card
    QString key;  ///< key path in that file, empty for a file's mere presence
    TextRange range; ///< in the card's text when file is README.md, else empty
};

struct ComputedTag {
    QString tag;
    QList<TagCause> causes;
};

struct TagAnswer {
    QList<ComputedTag> tags;
    QString pipelineTag; ///< empty: none
    QString libraryName; ///< empty: none
};

TagAnswer computeTags(TagEra era, const ModelFiles &files, const FrontMatter &metadata, QStringView card);

/// A tag as the page's header shows it.
struct TagChip {
    enum class Kind { Task, Library, Dataset, Language, Arxiv, License, Other };
    Kind kind = Kind::Other;
    QString tag;    ///< the tag itself
    QString label;  ///< "Fill-Mask", "PyTorch", "English"
    QString prefix; ///< shown grey before the label: "License:", "arxiv:"
    QString color;  ///< name of the icon's colour (blue, green, yellow, red, orange, indigo), empty without icon
};

/// In the page's order: task, library, dataset, language, other, arxiv, license; list order inside a kind.
QList<TagChip> pageChips(const TagAnswer &answer);

} // namespace cardwright
