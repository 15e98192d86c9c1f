// The tags, library and task the hub computes for a model, each with its causes. The rules of an era are data: a
// TagProfile lists its steps in order; the steps are shared between eras.
#pragma once

#include "core/tags/modelfiles.h"
#include "core/yaml/frontmatter.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace cardwright {

struct FolderFindings;

enum class TagEra {
    Seed2021, ///< the hub's document of early 2021
    Fitted2022, ///< fitted to 22,727 real models of February 2022
    Today,
};

struct TagCause {
    QString rule; ///< stable id: "weight-file", "architecture", "card-tags", "license"…
    QString file; ///< name in the folder, README.md for the card; empty: the repository's own name
    QString key;  ///< key path in that file, empty for a file's mere presence or a mention in the card's text
    TextRange range; ///< in the card's text when file is README.md, else empty

    bool operator==(const TagCause &) const = default;
};

/// Every rule id that a cause can carry.
QStringList tagCauseRules();

/// A tag is there as long as one of its causes is. What all of them need besides (a library, a task) is no cause. No two
/// causes of a tag name the same place.
struct ComputedTag {
    QString tag;
    QList<TagCause> causes;
};

struct TagAnswer {
    QList<ComputedTag> tags; ///< in the hub's order
    QString pipelineTag;     ///< the task; empty: none
    QList<TagCause> taskCauses;
    QString libraryName; ///< empty: none
    QList<TagCause> libraryCauses;
    /// What only the hub knows for sure, by rules read off a small sample: region, compatibility flags. Not among `tags`.
    QList<ComputedTag> setByHub;
};

/// What the files of a model give in one era: made once for each state of the folder, since a folder may hold a hundred
/// thousand files, and asked at each change of the card. A cheap value.
class TagEvidence {
public:
    /// `created`: when the repository was made on the hub; invalid: not known, taken as new.
    explicit TagEvidence(TagEra era, std::shared_ptr<const ModelFiles> files = {}, QDate created = {});
    TagEvidence(); ///< of no files, today

    TagEra era() const { return m_era; }
    const std::shared_ptr<const ModelFiles> &files() const { return m_files; } ///< never null
    QDate created() const { return m_created; }
    TagEvidence madeOn(QDate created) const; ///< the same files in a repository of that day

    const FolderFindings &findings() const { return *m_findings; }

private:
    TagEra m_era;
    std::shared_ptr<const ModelFiles> m_files;
    QDate m_created;
    std::shared_ptr<const FolderFindings> m_findings;
};

TagAnswer computeTags(const TagEvidence &evidence, const FrontMatter &metadata, QStringView card);

} // namespace cardwright
