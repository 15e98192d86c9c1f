#include "core/analysis/repeatedtags.h"

#include "core/card/findings.h"
#include "core/card/vocabulary.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

FieldPath pathOf(const TagCause &cause)
{
    return cause.file == u"README.md" ? FieldPath::parse(cause.key).value_or(FieldPath()) : FieldPath();
}

bool isItemOfTags(const TagCause &cause)
{
    return pathOf(cause).topKey() == u"tags";
}

} // namespace

QList<Problem> repeatedTags(quint64 revision, QStringView card, const FrontMatter &metadata, const TagAnswer &tags)
{
    if (tags.libraryName == u"sentence-transformers")
        return {};
    Findings findings(revision, card, metadata);
    for (const ComputedTag &tag : tags.tags) {
        const auto other = std::ranges::find_if_not(tag.causes, isItemOfTags);
        if (other == tag.causes.end() || vocabulary(VocabularyId::Libraries).find(tag.tag))
            continue;
        for (const TagCause &cause : tag.causes) {
            if (!isItemOfTags(cause))
                continue;
            const QString source = other->file == u"README.md" && !other->key.isEmpty() ? other->key : other->file;
            Problem &problem = findings.report(u"tag-repeated"_s, u"tags"_s, cause.range, {tag.tag, source});
            findings.offer(problem, u"remove-item"_s, {tag.tag},
                [path = pathOf(cause)](const CardState &state) { return state.remove(path); });
        }
    }
    return findings.problems;
}

} // namespace cardwright
