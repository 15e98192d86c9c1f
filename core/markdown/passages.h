// Passages: what is given to cmark-gfm at once. A passage is one segment, or several that a formula ties together, for one
// may go on over blank lines.
//
// Reading a passage needs nothing but its text and the marks. Writing it also needs what the rest of the card defines, as far
// as the passage mentions it (Needs): the same passage with the same needs is written in the same way wherever it stands.
#pragma once

#include "core/base/problem.h"
#include "core/markdown/block.h"
#include "core/markdown/definitions.h"
#include "core/markdown/guard.h"
#include "core/markdown/math.h"
#include "core/markdown/segments.h"

#include <memory>

namespace cardwright {

class PartStock;
struct WrittenPart;

struct Passage : std::enable_shared_from_this<Passage> {
    QList<SegmentPtr> segments;
    Marks marks;
    QString source;       ///< as it stands in the card
    QString text;         ///< the same with LF for every line end
    BodyLines lines;      ///< of `text`
    QList<Cut> cuts;
    double cost = 0;      ///< estimated nanoseconds
    QByteArray markdown;  ///< UTF-8, for cmark-gfm: words for formulas and cuts
    QList<Formula> formulas;
    Labels labels;
    std::shared_ptr<const Definitions> definitions; ///< null: none
    QList<TextRange> placeholders;                  ///< in `source`
    QList<Problem> problems;                        ///< of formulas; ranges in `source`
    qsizetype read = 0;   ///< UTF-16 units given to cmark-gfm to find the definitions
};
using PassagePtr = std::shared_ptr<const Passage>;

/// As PlacedSegment.
struct PlacedPassage {
    const Passage *passage = nullptr;
    int before = -1;     ///< its index among the last rendering's passages, where it was already
    int segments = 1;
    int brackets = 0;
    float cost = 0;
    bool defines = false;
    PassagePtr owner = {}; ///< of one that is new
};

/// `before`: the passages of the last rendering, whose segments `segments` refer to; empty when that had other marks.
QList<PlacedPassage> joinToPassages(const QList<PlacedSegment> &segments, const Marks &marks, const QList<PlacedPassage> &before);

/// What the rest of the card has for a passage.
struct Needs {
    QList<LinkDefinition> links;   ///< that it mentions and does not define first
    QList<QString> footnotes;      ///< labels that it mentions and that the card defines
    CutReason cut = CutReason::None; ///< the passage as a whole is to be shown as its source

    bool operator==(const Needs &) const = default;
};

/// A passage as Markdown alone makes it.
struct WrittenPassage : std::enable_shared_from_this<WrittenPassage> {
    PassagePtr passage;
    Needs needs;
    QList<std::shared_ptr<const Block>> blocks;
    QList<std::shared_ptr<const Block>> footnotes; ///< the definitions in it, each of another label
    bool hasHtml = false;
    bool isEven = true;   ///< raw HTML opens nothing that it does not close, and the other way round
    qsizetype parsed = 0; ///< UTF-16 units given to cmark-gfm
    QList<std::shared_ptr<const WrittenPart>> parts; ///< of a long table
};
using WrittenPtr = std::shared_ptr<const WrittenPassage>;

/// `stock`: parts of passages of the last rendering that are no more.
WrittenPtr writePassage(const PassagePtr &passage, const Needs &needs, const PartStock &stock);

} // namespace cardwright
