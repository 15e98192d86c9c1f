// The row of tags above a model page, as the hub draws it today or drew it in the profile's time.
#pragma once

#include "core/tags/computetags.h"

#include <QList>
#include <QString>

namespace cardwright {

/// A tag as the page's header shows it.
struct TagChip {
    enum class Kind {
        Task, Library, Dataset, Language, Doi, Arxiv, License, Other,
        BaseModel, Region, ///< of tags the page has no chips for: see isOnPage()
    };
    Kind kind = Kind::Other;
    QString tag;    ///< the tag itself
    QString label;  ///< "Fill-Mask", "PyTorch", "English"
    QString prefix = {}; ///< shown grey before the label: "License:", "arxiv:", "doi:"
    QString color = {};  ///< name of the icon's colour (blue, green, yellow, red, orange, indigo), empty without icon
    QString icon = {};   ///< of a task: text, image, audio, table, several, robot, other; else empty: the icon is the kind's
    /// Consecutive chips of the same group are shown as one chip of that label, "5 datasets", with their kind's icon, which
    /// opens a list of them; empty: shown by itself.
    QString group = {};
    bool byHub = false; ///< known for sure to the hub alone (TagAnswer::setByHub): drawn lighter

    bool operator==(const TagChip &) const = default;
};

/// Of any tag of the answer.
TagChip::Kind kindOf(const ComputedTag &tag, const TagAnswer &answer);

/// Whether the page has a chip for tags of that kind: base models are drawn as a tree beside the card, and the region is
/// told nowhere.
bool isOnPage(TagChip::Kind kind);

/// In the page's order, in the order of the tags inside a kind, those set by the hub last: task, library, dataset,
/// language, doi, other, arxiv, license today; task, library, dataset, language, arxiv, license, other until 2022. Three
/// datasets or languages are the fewest that make a group. At most 1,000.
QList<TagChip> pageChips(const TagAnswer &answer, TagEra era = TagEra::Today);

} // namespace cardwright
