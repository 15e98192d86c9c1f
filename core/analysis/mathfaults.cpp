#include "core/analysis/mathfaults.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// From `start` on, the source of a formula that begins in a line of a block that ends at `blockEnd`.
TextRange rangeOf(const QString &tex, QStringView card, qsizetype start, qsizetype blockEnd)
{
    // in quotes and lists its further lines are written with marks between them
    const QString firstLine = tex.trimmed().section(u'\n', 0, 0);
    for (const QString &spelling : {tex, firstLine}) {
        const qsizetype at = spelling.isEmpty() ? -1 : card.first(blockEnd).indexOf(spelling, start);
        if (at >= 0)
            return {at, at + spelling.size()};
    }
    qsizetype end = start;
    while (end < blockEnd && card[end] != u'\n' && card[end] != u'\r')
        ++end;
    return {start, end};
}

} // namespace

QList<Problem> failedFormulas(const RenderedBody &body, const FormulaFaults &faults, QStringView card, const LineIndex &lines)
{
    if (faults.isEmpty())
        return {};
    QList<Problem> problems;
    for (const PlacedBlock &placed : body.blocks) {
        const qsizetype blockEnd = placed.lastLine < lines.lineCount() ? lines.lineStart(placed.lastLine + 1) : card.size();
        qsizetype passed = 0; // the same formula may stand twice in a line
        for (const PageBlock::FormulaPlace &place : placed.block->formulas) {
            const auto fault = faults.find(place.formula);
            if (fault == faults.end())
                continue;
            const qsizetype start = std::max(passed, lines.lineStart(placed.firstLine + place.line));
            Problem problem;
            problem.rule = u"math-failed"_s;
            problem.severity = Severity::Lost;
            problem.range = rangeOf(place.formula.tex, card, std::min(start, blockEnd), blockEnd);
            problem.arguments = {*fault};
            passed = problem.range.end;
            problems.append(problem);
        }
    }
    return problems;
}

} // namespace cardwright
