#include "core/tags/libraryhint.h"

#include "core/tags/tagprofile.h"

#include <QSet>

namespace cardwright {

QDate libraryCutoff(TagEra era)
{
    for (const LibraryRule &rule : tagProfile(era).libraries) {
        if (rule.createdBefore.isValid())
            return rule.createdBefore;
    }
    return {};
}

TagEvidence evidenceBeforeCutoff(const TagEvidence &evidence)
{
    const QDate cutoff = libraryCutoff(evidence.era());
    return TagEvidence(evidence.era(), evidence.files(), cutoff.isValid() ? cutoff.addDays(-1) : evidence.created());
}

std::optional<LibraryHint> libraryHint(const TagEvidence &before, const FrontMatter &metadata, const TagAnswer &answer)
{
    if (!answer.libraryName.isEmpty() || !metadata.readable())
        return {};
    const TagAnswer older = computeTags(before, metadata, {});
    if (older.libraryName.isEmpty())
        return {};
    QSet<QString> present;
    for (const ComputedTag &tag : answer.tags)
        present.insert(tag.tag);
    LibraryHint hint{older.libraryName, {}, answer.pipelineTag.isEmpty() ? older.pipelineTag : QString()};
    for (const ComputedTag &tag : older.tags) {
        if (!present.contains(tag.tag))
            hint.tags.append(tag.tag);
    }
    return hint;
}

} // namespace cardwright
