#include "core/markdown/report.h"

namespace cardwright {

TextRange Report::find(int line, QStringView needle) const
{
    constexpr int kLinesSearched = 5; // a code span or a title over several lines makes the line known only roughly
    const TextRange range = rangeOfLine(line);
    const qsizetype limit = m_lines.lineStart(line + kLinesSearched);
    const qsizetype found = needle.isEmpty() ? -1 : QStringView(m_piece).first(limit).indexOf(needle, range.start, Qt::CaseInsensitive);
    return found < 0 ? range : TextRange{found, found + needle.size()};
}

void Report::add(const QString &rule, Severity severity, int line, QStringView needle, const QStringList &arguments)
{
    add(rule, severity, find(line, needle), arguments);
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
    while (end > start && (m_piece[end - 1] == u'\n' || m_piece[end - 1] == u'\r'))
        --end;
    return {start, end};
}

qsizetype BodyPlaces::inPiece(qsizetype position) const
{
    const int line = lines.lineAt(position);
    return lines.lines.isEmpty() ? position : report.rangeOfLine(line + 1).start + position - lines.lines[line].start;
}

Problem shifted(Problem problem, qsizetype by)
{
    const auto moved = [by](TextRange range) { return TextRange{range.start + by, range.end + by}; };
    problem.range = moved(problem.range);
    for (Fix &fix : problem.fixes) {
        TextEdit edit;
        for (const Splice &splice : fix.edit.splices())
            edit.replace(moved(splice.range), splice.text);
        fix.edit = edit;
    }
    return problem;
}

} // namespace cardwright
