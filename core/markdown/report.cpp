#include "core/markdown/report.h"

namespace cardwright {

void Report::add(const QString &rule, Severity severity, int line, QStringView needle, const QStringList &arguments)
{
    constexpr int kLinesSearched = 5; // a code span or a title over several lines makes the line known only roughly
    TextRange range = rangeOfLine(line);
    const qsizetype limit = m_lines.lineStart(line + kLinesSearched);
    if (!needle.isEmpty()) {
        const qsizetype found = m_card.first(limit).indexOf(needle, range.start, Qt::CaseInsensitive);
        if (found >= 0)
            range = {found, found + needle.size()};
    }
    add(rule, severity, range, arguments);
}

Problem &Report::add(const QString &rule, Severity severity, TextRange range, const QStringList &arguments)
{
    Problem problem;
    problem.rule = rule;
    problem.severity = severity;
    problem.range = range;
    problem.arguments = arguments;
    m_problems.append(problem);
    return m_problems.last();
}

TextRange Report::rangeOfLine(int line) const
{
    const qsizetype start = m_lines.lineStart(line);
    qsizetype end = m_lines.lineStart(line + 1);
    while (end > start && (m_card[end - 1] == u'\n' || m_card[end - 1] == u'\r'))
        --end;
    return {start, end};
}

qsizetype BodyPlaces::inCard(qsizetype position) const
{
    const int line = lines.lineAt(position);
    const qsizetype lineStart = line == 0 ? bodyStart : report.rangeOfLine(firstLine + line).start;
    return lineStart + position - lines.lines[line].start;
}

} // namespace cardwright
