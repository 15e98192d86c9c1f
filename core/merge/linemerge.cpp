#include "core/merge/linemerge.h"

#include "core/diff/commonruns.h"
#include "core/merge/sourceline.h"

#include <algorithm>
#include <utility>

namespace cardwright {

void MergedText::add(MergeConflict conflict)
{
    conflict.range = {m_text.size(), m_text.size() + conflict.mine.size()};
    m_text += conflict.mine;
    m_conflicts.append(std::move(conflict));
}

void MergedText::add(const MergedText &other)
{
    for (MergeConflict conflict : other.m_conflicts) {
        conflict.range = {conflict.range.start + m_text.size(), conflict.range.end + m_text.size()};
        m_conflicts.append(std::move(conflict));
    }
    m_text += other.m_text;
    m_taken += other.m_taken;
}

void MergedText::endLastLine(bool withEnd, const QString &lineEnd)
{
    const auto change = [&](QString &text) {
        if (withEnd && endsInLine(text))
            text += lineEnd;
        else if (!withEnd && !text.isEmpty() && !endsInLine(text))
            text.chop(text.endsWith(QStringLiteral("\r\n")) ? 2 : 1);
    };
    const bool endsInConflict = !m_conflicts.isEmpty() && m_conflicts.last().range.end == m_text.size();
    change(m_text);
    if (!endsInConflict)
        return;
    MergeConflict &last = m_conflicts.last();
    for (QString *text : {&last.base, &last.mine, &last.theirs, &last.both})
        change(*text);
    last.range.start = m_text.size() - last.mine.size();
    last.range.end = m_text.size();
}

namespace {

struct Lines {
    QList<SourceLine> lines;
    QList<int> numbers; ///< equal for lines that are equal

    Lines(QStringView text, TextNumbers &known) : lines(sourceLines(text))
    {
        numbers.reserve(lines.size());
        for (const SourceLine &line : lines)
            numbers.append(known.of(line.content));
    }
};

struct Span {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - start; }
};

/// For each line of base the line of the other text that it is, or -1.
QList<qsizetype> found(const QList<int> &base, const QList<int> &other)
{
    QList<qsizetype> places(base.size(), -1);
    for (const CommonRun &run : commonRuns(base, other)) {
        for (qsizetype i = 0; i < run.length; ++i)
            places[run.before + i] = run.after + i;
    }
    return places;
}

class LineMerge {
public:
    LineMerge(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd)
        : m_base(base, m_numbers), m_mine(mine, m_numbers), m_theirs(theirs, m_numbers), m_lineEnd(lineEnd)
    {
    }

    MergedText merge()
    {
        const QList<qsizetype> inMine = found(m_base.numbers, m_mine.numbers);
        const QList<qsizetype> inTheirs = found(m_base.numbers, m_theirs.numbers);
        Span base;
        Span mine;
        Span theirs;
        for (qsizetype i = 0; i <= m_base.lines.size(); ++i) {
            const bool atEnd = i == m_base.lines.size();
            if (!atEnd && (inMine[i] < 0 || inTheirs[i] < 0))
                continue;
            base.end = i;
            mine.end = atEnd ? m_mine.lines.size() : inMine[i];
            theirs.end = atEnd ? m_theirs.lines.size() : inTheirs[i];
            addChanged(base, mine, theirs);
            if (!atEnd)
                m_result.add(textOf(m_mine, {mine.end, mine.end + 1}, true));
            base.start = i + 1;
            mine.start = mine.end + 1;
            theirs.start = theirs.end + 1;
        }
        return std::move(m_result);
    }

private:
    bool same(const Lines &a, Span inA, const Lines &b, Span inB) const
    {
        return std::equal(a.numbers.cbegin() + inA.start, a.numbers.cbegin() + inA.end, b.numbers.cbegin() + inB.start,
            b.numbers.cbegin() + inB.end);
    }

    /// `keepEnds`: lines keep the ends they have.
    QString textOf(const Lines &side, Span span, bool keepEnds) const
    {
        QString text;
        for (qsizetype i = span.start; i < span.end; ++i) {
            const SourceLine &line = side.lines[i];
            text += line.content;
            text += keepEnds && !line.end.isEmpty() ? line.end : QStringView(m_lineEnd);
        }
        return text;
    }

    /// Lines between two that all three have.
    void addChanged(Span base, Span mine, Span theirs)
    {
        if (same(m_mine, mine, m_theirs, theirs) || same(m_base, base, m_theirs, theirs)) {
            m_result.add(textOf(m_mine, mine, true));
        } else if (same(m_base, base, m_mine, mine)) {
            m_result.add(textOf(m_theirs, theirs, false));
            m_result.countTaken();
        } else {
            addConflict(base, mine, theirs);
        }
    }

    void addConflict(Span base, Span mine, Span theirs)
    {
        const auto sameLine = [&](qsizetype inMine, qsizetype inTheirs) {
            return m_mine.numbers[inMine] == m_theirs.numbers[inTheirs];
        };
        Span head{mine.start, mine.start};
        while (mine.size() > 0 && theirs.size() > 0 && sameLine(mine.start, theirs.start)) {
            ++mine.start;
            ++theirs.start;
        }
        head.end = mine.start;
        Span tail{mine.end, mine.end};
        while (mine.size() > 0 && theirs.size() > 0 && sameLine(mine.end - 1, theirs.end - 1)) {
            --mine.end;
            --theirs.end;
        }
        tail.start = mine.end;
        using Kind = MergeConflict::Kind;
        const bool wasThere = base.size() > 0 && head.size() == 0 && tail.size() == 0;
        MergeConflict conflict;
        conflict.kind = wasThere && mine.size() == 0 ? Kind::DeletedByMine
            : wasThere && theirs.size() == 0         ? Kind::DeletedByTheirs
                                                     : Kind::BothChanged;
        conflict.base = textOf(m_base, base, false);
        conflict.mine = textOf(m_mine, mine, true);
        conflict.theirs = textOf(m_theirs, theirs, false);
        if (mine.size() > 0 && theirs.size() > 0)
            conflict.both = conflict.mine + conflict.theirs;
        m_result.add(textOf(m_mine, head, true));
        m_result.add(std::move(conflict));
        m_result.add(textOf(m_mine, tail, true));
    }

    TextNumbers m_numbers;
    const Lines m_base;
    const Lines m_mine;
    const Lines m_theirs;
    const QString m_lineEnd;
    MergedText m_result;
};

} // namespace

MergedText mergeLines(QStringView base, QStringView mine, QStringView theirs, const QString &lineEnd)
{
    return LineMerge(base, mine, theirs, lineEnd).merge();
}

bool holdsLines(QStringView base, QStringView side, QStringView result, const QStringList &elsewhere)
{
    QHash<QStringView, qsizetype> missing;
    const auto count = [&](QStringView text, qsizetype weight) {
        for (const SourceLine &line : sourceLines(text)) {
            if (!line.content.trimmed().isEmpty())
                missing[line.content] += weight;
        }
    };
    count(side, 1);
    const QHash<QStringView, qsizetype> inSide = missing;
    count(base, -1);
    QHash<QStringView, qsizetype> added;
    for (auto line = missing.cbegin(); line != missing.cend(); ++line) {
        if (line.value() > 0)
            added.insert(line.key(), inSide.value(line.key()));
    }
    missing = added;
    count(result, -1);
    for (const QString &text : elsewhere)
        count(text, -1);
    return std::ranges::all_of(added.keys(), [&](QStringView line) { return missing.value(line) <= 0; });
}

} // namespace cardwright
