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

std::optional<LibraryHint> libraryHint(const TagEvidence &evidence, const FrontMatter &metadata, const TagAnswer &answer)
{
    const QDate cutoff = libraryCutoff(evidence.era());
    if (!answer.libraryName.isEmpty() || !metadata.readable() || !cutoff.isValid())
        return {};
    const TagAnswer older = computeTags(evidence.madeOn(cutoff.addDays(-1)), metadata, {});
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
