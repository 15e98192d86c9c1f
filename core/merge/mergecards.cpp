#include "core/merge/mergecards.h"

#include "core/merge/metadatamerge.h"
#include "core/merge/sectionmerge.h"
#include "core/merge/sourceline.h"
#include "core/yaml/frontmatter.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr QChar kByteOrderMark(0xFEFF);

/// A card in its two parts.
struct Parts {
    explicit Parts(QStringView card)
    {
        const FrontMatter metadata = FrontMatter::parse(card);
        block = card.first(metadata.block().whole.end);
        body = card.mid(block.size());
        isBroken = block.isEmpty() && !metadata.problems().isEmpty();
    }

    QStringView block; ///< what stands before it and both fences included; empty: none
    QStringView body;
    bool isBroken = false; ///< there is what should be a block, but the hub takes it for text
};

MergedText mergeParts(const Parts &base, const Parts &mine, const Parts &theirs, const QString &lineEnd, int &fieldsTaken)
{
    MergedMetadata metadata = mergeMetadata(base.block, mine.block, theirs.block, lineEnd);
    const MergedText body = mergeSections(base.body, mine.body, theirs.body, lineEnd);
    if (!body.text().isEmpty() || !body.conflicts().isEmpty())
        metadata.text.endLastLine(true, lineEnd);
    fieldsTaken = metadata.fieldsTaken;
    MergedText merged = metadata.text;
    merged.add(body);
    return merged;
}

} // namespace

CardMerge mergeCards(QStringView base, QStringView mine, QStringView theirs)
{
    const auto withoutMark = [](QStringView card) { return card.startsWith(kByteOrderMark) ? card.mid(1) : card; };
    const QString mark = mine.startsWith(kByteOrderMark) ? QString(kByteOrderMark) : QString();
    base = withoutMark(base);
    mine = withoutMark(mine);
    theirs = withoutMark(theirs);

    CardMerge result;
    MergedText merged;
    merged.add(mark);
    const QString lineEnd = usualLineEnd(mine, usualLineEnd(theirs));
    if (sameLines(mine, theirs) || sameLines(base, theirs)) {
        merged.add(mine);
    } else {
        const Parts before(base);
        const Parts ours(mine);
        const Parts others(theirs);
        const bool bothHaveBlocks = !ours.block.isEmpty() && !others.block.isEmpty();
        if (ours.isBroken || others.isBroken || (before.isBroken && !bothHaveBlocks))
            merged.add(mergeSections(base, mine, theirs, lineEnd));
        else
            merged.add(mergeParts(before, ours, others, lineEnd, result.fieldsTaken));
    }
    result.text = merged.text();
    result.conflicts = merged.conflicts();
    result.piecesTaken = merged.taken();
    return result;
}

} // namespace cardwright
