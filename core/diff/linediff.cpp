#include "core/diff/linediff.h"

#include "core/diff/commonruns.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Kind = DiffRow::Kind;

namespace {

struct Lines {
    QList<QStringView> lines;
    bool isUnended = false;
};

Lines linesOf(QStringView text)
{
    Lines result;
    result.isUnended = !text.isEmpty() && !text.endsWith(u'\n');
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        result.lines.append(text.mid(start, end - start));
        start = end + 1;
    }
    return result;
}

QList<int> numbersOf(TextNumbers &numbers, const QList<QStringView> &texts)
{
    QList<int> result;
    result.reserve(texts.size());
    for (const QStringView text : texts)
        result.append(numbers.of(text));
    return result;
}

/// Letters and digits, or blanks, as long as they go on; anything else by itself.
QList<QStringView> wordsOf(QStringView line)
{
    const auto classOf = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate() ? 1 : c.isSpace() ? 2 : 0; };
    QList<QStringView> words;
    qsizetype start = 0;
    while (start < line.size()) {
        const int kind = classOf(line[start]);
        qsizetype end = start + 1;
        while (kind != 0 && end < line.size() && classOf(line[end]) == kind)
            ++end;
        words.append(line.mid(start, end - start));
        start = end;
    }
    return words;
}

struct ComparedWords {
    QList<TextRange> changedBefore;
    QList<TextRange> changedAfter;
    double alike = 0; ///< share of what is not blank that both have, from 0 to 1
};

ComparedWords compareWords(QStringView before, QStringView after)
{
    const QList<QStringView> old = wordsOf(before);
    const QList<QStringView> now = wordsOf(after);
    TextNumbers numbers;
    const QList<CommonRun> runs = commonRuns(numbersOf(numbers, old), numbersOf(numbers, now));
    ComparedWords result;
    const auto add = [](QList<TextRange> &ranges, QStringView line, const QList<QStringView> &words, qsizetype from, qsizetype to) {
        if (from < to)
            ranges.append({words[from].data() - line.data(), words[to - 1].data() + words[to - 1].size() - line.data()});
    };
    const auto weigh = [](const QList<QStringView> &words, qsizetype from, qsizetype to) {
        qsizetype weight = 0;
        for (qsizetype i = from; i < to; ++i)
            weight += words[i].front().isSpace() ? 0 : words[i].size();
        return weight;
    };
    qsizetype common = 0;
    qsizetype fromOld = 0;
    qsizetype fromNow = 0;
    for (const CommonRun &run : runs) {
        add(result.changedBefore, before, old, fromOld, run.before);
        add(result.changedAfter, after, now, fromNow, run.after);
        common += weigh(old, run.before, run.before + run.length);
        fromOld = run.before + run.length;
        fromNow = run.after + run.length;
    }
    add(result.changedBefore, before, old, fromOld, old.size());
    add(result.changedAfter, after, now, fromNow, now.size());
    const qsizetype all = weigh(old, 0, old.size()) + weigh(now, 0, now.size());
    result.alike = all == 0 ? 0 : 2.0 * double(common) / double(all);
    return result;
}

/// Makes the rows of two lists of lines.
class Rows {
public:
    Rows(const QList<QStringView> &before, const QList<QStringView> &after) : m_before(before), m_after(after) {}

    void addSame(const CommonRun &run)
    {
        for (qsizetype i = 0; i < run.length; ++i)
            m_rows.append(row(Kind::Same, run.before + i, run.after + i));
    }

    /// Lines that differ: those that are alike become Changed rows, as long as there are few enough to look at every pair.
    void addDifferent(qsizetype before, qsizetype beforeEnd, qsizetype after, qsizetype afterEnd)
    {
        const qsizetype rows = beforeEnd - before;
        const qsizetype columns = afterEnd - after;
        if (rows > 0 && columns > 0 && rows <= kMostPairs / columns) {
            for (const auto &[old, now] : alikeLines(before, beforeEnd, after, afterEnd)) {
                addUnpaired(before, old, after, now);
                DiffRow changed = row(Kind::Changed, old, now);
                const ComparedWords words = compareWords(m_before[old], m_after[now]);
                changed.changedBefore = words.changedBefore;
                changed.changedAfter = words.changedAfter;
                m_rows.append(changed);
                before = old + 1;
                after = now + 1;
            }
        }
        addUnpaired(before, beforeEnd, after, afterEnd);
    }

    QList<DiffRow> take() { return std::move(m_rows); }

private:
    static constexpr qsizetype kMostPairs = 900;
    static constexpr qsizetype kLongestLine = 4'000;
    static constexpr double kAlike = 0.5;

    DiffRow row(Kind kind, qsizetype before, qsizetype after) const
    {
        DiffRow result;
        result.kind = kind;
        if (before >= 0) {
            result.lineBefore = int(before) + 1;
            result.before = m_before[before].toString();
        }
        if (after >= 0) {
            result.lineAfter = int(after) + 1;
            result.after = m_after[after].toString();
        }
        return result;
    }

    void addUnpaired(qsizetype before, qsizetype beforeEnd, qsizetype after, qsizetype afterEnd)
    {
        for (; before < beforeEnd; ++before)
            m_rows.append(row(Kind::Removed, before, -1));
        for (; after < afterEnd; ++after)
            m_rows.append(row(Kind::Added, -1, after));
    }

    double alike(QStringView before, QStringView after) const
    {
        if (before.size() > kLongestLine || after.size() > kLongestLine)
            return 0;
        const double share = compareWords(before, after).alike;
        return share < kAlike ? 0 : share;
    }

    /// The pairs in order whose likeness is the greatest together.
    QList<std::pair<qsizetype, qsizetype>> alikeLines(qsizetype before, qsizetype beforeEnd, qsizetype after, qsizetype afterEnd) const
    {
        const qsizetype rows = beforeEnd - before;
        const qsizetype columns = afterEnd - after;
        QList<double> likeness(rows * columns, 0);
        QList<double> best((rows + 1) * (columns + 1), 0);
        const auto at = [&](qsizetype r, qsizetype c) -> double & { return best[r * (columns + 1) + c]; };
        for (qsizetype r = rows - 1; r >= 0; --r) {
            for (qsizetype c = columns - 1; c >= 0; --c) {
                const double share = alike(m_before[before + r], m_after[after + c]);
                likeness[r * columns + c] = share;
                at(r, c) = std::max({at(r + 1, c), at(r, c + 1), share > 0 ? at(r + 1, c + 1) + share : 0});
            }
        }
        QList<std::pair<qsizetype, qsizetype>> pairs;
        for (qsizetype r = 0, c = 0; r < rows && c < columns;) {
            const double share = likeness[r * columns + c];
            if (share > 0 && at(r, c) == at(r + 1, c + 1) + share)
                pairs.append({before + r++, after + c++});
            else if (at(r, c) == at(r + 1, c))
                ++r;
            else
                ++c;
        }
        return pairs;
    }

    const QList<QStringView> &m_before;
    const QList<QStringView> &m_after;
    QList<DiffRow> m_rows;
};

/// Lines of one side of a hunk: where they begin, 1-based, and how many there are.
struct Span {
    int first = 0;
    int count = 0;

    void take(int line)
    {
        if (line > 0 && count++ == 0)
            first = line;
    }
};

/// `passed` is the number of the side's line before the hunk: what stands for a beginning where no line is.
QByteArray written(Span span, int passed)
{
    return QByteArray::number(span.count > 0 ? span.first : passed) + ',' + QByteArray::number(span.count);
}

/// Writes hunks of bytes that stand there as Latin-1, of each run of differences first what goes, then what comes.
class UnifiedWriter {
public:
    explicit UnifiedWriter(const LineDiff &diff) : m_diff(diff)
    {
        for (const DiffRow &row : diff.rows) {
            m_lastBefore = std::max(m_lastBefore, row.lineBefore);
            m_lastAfter = std::max(m_lastAfter, row.lineAfter);
        }
    }

    void add(const DiffHunk &hunk)
    {
        Span before;
        Span after;
        for (qsizetype i = hunk.first; i < hunk.end; ++i) {
            before.take(m_diff.rows[i].lineBefore);
            after.take(m_diff.rows[i].lineAfter);
        }
        m_text += "@@ -" + written(before, m_passedBefore) + " +" + written(after, m_passedAfter) + " @@\n";
        for (qsizetype i = hunk.first; i < hunk.end; ++i)
            add(m_diff.rows[i]);
        flush();
    }

    /// Counts rows that no hunk shows.
    void pass(const DiffRow &row)
    {
        m_passedBefore = std::max(m_passedBefore, row.lineBefore);
        m_passedAfter = std::max(m_passedAfter, row.lineAfter);
    }

    QByteArray text() const { return m_text; }

private:
    void add(const DiffRow &row)
    {
        pass(row);
        if (row.kind == Kind::Same) {
            flush();
            m_text += line(' ', row.before, m_diff.beforeIsUnended && row.lineBefore == m_lastBefore);
            return;
        }
        if (row.lineBefore > 0)
            m_text += line('-', row.before, m_diff.beforeIsUnended && row.lineBefore == m_lastBefore);
        if (row.lineAfter > 0)
            m_added += line('+', row.after, m_diff.afterIsUnended && row.lineAfter == m_lastAfter);
    }

    void flush()
    {
        m_text += m_added;
        m_added.clear();
    }

    static QByteArray line(char mark, const QString &content, bool isUnended)
    {
        return mark + content.toLatin1() + (isUnended ? "\n\\ No newline at end of file\n" : "\n");
    }

    const LineDiff &m_diff;
    int m_lastBefore = 0;
    int m_lastAfter = 0;
    int m_passedBefore = 0;
    int m_passedAfter = 0;
    QByteArray m_text;
    QByteArray m_added;
};

} // namespace

bool LineDiff::isEmpty() const
{
    return std::ranges::all_of(rows, [](const DiffRow &row) { return row.kind == Kind::Same; });
}

LineDiff compareLines(QStringView before, QStringView after)
{
    const Lines old = linesOf(before);
    const Lines now = linesOf(after);
    TextNumbers numbers;
    QList<int> oldNumbers = numbersOf(numbers, old.lines);
    QList<int> nowNumbers = numbersOf(numbers, now.lines);
    const auto markUnended = [](const Lines &lines, QList<int> &numbersOfLines) {
        if (lines.isUnended)
            numbersOfLines.last() = -1 - numbersOfLines.last(); // another line than the same one with its end
    };
    markUnended(old, oldNumbers);
    markUnended(now, nowNumbers);

    Rows rows(old.lines, now.lines);
    qsizetype fromOld = 0;
    qsizetype fromNow = 0;
    for (const CommonRun &run : commonRuns(oldNumbers, nowNumbers)) {
        rows.addDifferent(fromOld, run.before, fromNow, run.after);
        rows.addSame(run);
        fromOld = run.before + run.length;
        fromNow = run.after + run.length;
    }
    rows.addDifferent(fromOld, old.lines.size(), fromNow, now.lines.size());
    return {rows.take(), old.isUnended, now.isUnended};
}

QList<DiffHunk> hunksOf(const LineDiff &diff, int context)
{
    QList<DiffHunk> hunks;
    for (qsizetype i = 0; i < diff.rows.size(); ++i) {
        if (diff.rows[i].kind == Kind::Same)
            continue;
        const qsizetype first = std::max<qsizetype>(0, i - context);
        const qsizetype end = std::min(diff.rows.size(), i + 1 + context);
        if (!hunks.isEmpty() && hunks.last().end >= first)
            hunks.last().end = end;
        else
            hunks.append({first, end});
    }
    return hunks;
}

QByteArray unifiedDiff(const QString &pathBefore, const QString &pathAfter, const QByteArray &before, const QByteArray &after)
{
    const LineDiff diff = compareLines(QString::fromLatin1(before), QString::fromLatin1(after));
    const QList<DiffHunk> hunks = hunksOf(diff);
    if (hunks.isEmpty())
        return {};
    UnifiedWriter writer(diff);
    qsizetype row = 0;
    for (const DiffHunk &hunk : hunks) {
        for (; row < hunk.first; ++row)
            writer.pass(diff.rows[row]);
        writer.add(hunk);
        row = hunk.end;
    }
    // a tab ends a name with blanks in it
    const auto name = [](const QString &path) { return path.toUtf8() + (path.contains(u' ') ? "\t\n" : "\n"); };
    return "--- " + name(pathBefore) + "+++ " + name(pathAfter) + writer.text();
}

} // namespace cardwright
