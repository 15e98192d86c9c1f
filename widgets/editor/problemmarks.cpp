#include "widgets/editor/problemmarks.h"

#include "core/words/words.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

qsizetype startOf(const Problem &problem) { return problem.range.start; }

QList<Problem> gravestFirst(QList<Problem> problems)
{
    std::ranges::stable_sort(problems, {}, &Problem::severity);
    return problems;
}

} // namespace

void ProblemMarks::set(const QList<Problem> &problems)
{
    m_problems = problems;
    std::ranges::stable_sort(m_problems, {}, startOf);
}

void ProblemMarks::move(int position, int removed, int added)
{
    const auto moved = [&](qsizetype at) {
        return at >= position + removed ? at + added - removed : std::min<qsizetype>(at, position);
    };
    for (Problem &problem : m_problems)
        problem.range = {moved(problem.range.start), moved(problem.range.end)};
}

QList<Problem> ProblemMarks::at(qsizetype position) const
{
    QList<Problem> found;
    std::ranges::copy_if(m_problems, std::back_inserter(found), [&](const Problem &problem) {
        return problem.range.contains(position) || problem.range == TextRange{position, position};
    });
    return gravestFirst(found);
}

QList<Problem> ProblemMarks::startingIn(TextRange line) const
{
    const auto first = std::ranges::lower_bound(m_problems, line.start, {}, startOf);
    const auto last = std::ranges::upper_bound(m_problems, line.end, {}, startOf);
    return gravestFirst(QList<Problem>(first, std::max(first, last)));
}

QString problemsToolTip(const QList<Problem> &problems)
{
    QString text;
    for (const Problem &problem : problems) {
        text += u"<p><b>%1</b> %2<br><small>%3</small></p>"_s.arg(severityLabel(problem.severity).toHtmlEscaped(),
            describe(problem).toHtmlEscaped(), explain(problem.rule).toHtmlEscaped());
    }
    return text;
}

} // namespace cardwright
