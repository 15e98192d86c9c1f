// The row of tags above a model page, as the hub draws it.
#pragma once

#include "core/tags/computetags.h"

#include <QList>
#include <QString>

namespace cardwright {

/// A tag as the page's header shows it.
struct TagChip {
    enum class Kind { Task, Library, Dataset, Language, Arxiv, License, Other };
    Kind kind = Kind::Other;
    QString tag;    ///< the tag itself
    QString label;  ///< "Fill-Mask", "PyTorch", "English"
    QString prefix; ///< shown grey before the label: "License:", "arxiv:"
    QString color;  ///< name of the icon's colour (blue, green, yellow, red, orange, indigo), empty without icon

    bool operator==(const TagChip &) const = default;
};

/// In the page's order: task, library, dataset, language, other, arxiv, license; list order inside a kind.
QList<TagChip> pageChips(const TagAnswer &answer);

} // namespace cardwright
