#include "core/analysis/fixall.h"

#include <algorithm>

namespace cardwright {

namespace {

QList<Problem> fixable(const Analysis &analysis, const QString &rule)
{
    QList<Problem> found;
    std::ranges::copy_if(analysis.problems, std::back_inserter(found),
        [&](const Problem &problem) { return problem.rule == rule && !problem.fixes.isEmpty(); });
    return found;
}

Snapshot edited(const Snapshot &before, const TextEdit &edit)
{
    Snapshot after = before;
    after.text = edit.applied(before.text);
    ++after.revision;
    const qsizetype start = edit.splices().constFirst().range.start;
    after.removed = edit.splices().constLast().range.end - start;
    after.changed = {start, start + after.removed + after.text.size() - before.text.size()};
    return after;
}

} // namespace

TextEdit fixAll(const Analysis &analysis, const Snapshot &snapshot, const QString &rule)
{
    Analysis latest = analysis;
    Snapshot mended = snapshot;
    QList<Problem> left = fixable(latest, rule);
    qsizetype stubborn = 0; // that many at the start cannot be mended
    while (stubborn < left.size()) {
        const TextEdit &edit = left[stubborn].fixes.constFirst().edit;
        if (edit.isEmpty()) {
            ++stubborn;
            continue;
        }
        const Snapshot next = edited(mended, edit);
        Analysis then = analyse(latest, next);
        const QList<Problem> remaining = fixable(then, rule);
        if (remaining.size() >= left.size()) {
            ++stubborn;
            continue;
        }
        latest = std::move(then);
        mended = next;
        left = remaining;
    }
    return minimalEdit(snapshot.revision, snapshot.text, mended.text);
}

} // namespace cardwright
