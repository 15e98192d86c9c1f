#include "core/edit/blockedit.h"

#include "core/yaml/fences.h"
#include "core/yaml/sourcelines.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

std::optional<Splice> putFirstLines(QStringView card, const FrontMatter &metadata, const QString &source)
{
    const MetadataBlock &block = metadata.block();
    if (block.isPresent()) {
        const bool isBlank = block.yaml.in(card).trimmed().isEmpty();
        return Splice{isBlank ? block.yaml : TextRange{block.yaml.end, block.yaml.end}, source};
    }
    if (const std::optional<qsizetype> between = findEmptyFences(card))
        return Splice{{*between, *between}, source};
    const auto isBrokenFence = [](const Problem &problem) {
        return problem.rule == "block-unclosed"_L1 || problem.rule == "block-ragged-fence"_L1;
    };
    if (std::any_of(metadata.problems().begin(), metadata.problems().end(), isBrokenFence))
        return std::nullopt;
    const QString lineEnd = SourceLines(card).breakNear(0);
    const QString fence = u"---"_s + lineEnd;
    const bool needsBlankLine = !card.isEmpty() && !card.startsWith(u'\n') && !card.startsWith(u'\r');
    return Splice{{0, 0}, fence + source + fence + (needsBlankLine ? lineEnd : QString())};
}

Splice takeLastLines(QStringView card, const FrontMatter &metadata)
{
    const SourceLines lines(card);
    const MetadataBlock &block = metadata.block();
    const TextRange entry = metadata.root().entries.first().range;
    const TextRange taken{lines.lineAt(entry.start).start, lines.next(entry.end)};
    const QStringView before = TextRange{block.yaml.start, taken.start}.in(card);
    const QStringView after = TextRange{taken.end, block.yaml.end}.in(card);
    const bool anotherFollows = findMetadataBlock(card.mid(block.whole.end)).isPresent(); // and would be read in its stead
    if (before.trimmed().isEmpty() && after.trimmed().isEmpty() && !anotherFollows)
        return {{firstVisible(card), block.whole.end}, {}};
    return {taken, u"{}"_s + lines.breakNear(taken.start)};
}

} // namespace cardwright
