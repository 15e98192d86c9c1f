#include "core/base/textedit.h"

#include <algorithm>

namespace cardwright {

void TextEdit::replace(TextRange range, QString text)
{
    Q_ASSERT(range.start <= range.end);
    Q_ASSERT(m_splices.isEmpty() || m_splices.last().range.end <= range.start);
    m_splices.append({range, std::move(text)});
}

TextEdit TextEdit::forRevision(quint64 revision) const
{
    TextEdit edit = *this;
    edit.m_revision = revision;
    return edit;
}

QString TextEdit::applied(QStringView text) const
{
    QString result;
    qsizetype grown = text.size();
    for (const Splice &splice : m_splices)
        grown += splice.text.size() - splice.range.length();
    result.reserve(grown);
    qsizetype kept = 0;
    for (const Splice &splice : m_splices) {
        result += text.mid(kept, splice.range.start - kept);
        result += splice.text;
        kept = splice.range.end;
    }
    result += text.mid(kept);
    return result;
}

namespace {

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf(u'\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        lines.append(text.mid(start, end - start));
        start = end;
    }
    return lines;
}

/// Myers' greedy comparison of lines; nothing when more than `mostEdits` lines differ.
QList<std::pair<qsizetype, qsizetype>> commonLines(const QList<QStringView> &before, const QList<QStringView> &after, int mostEdits)
{
    const qsizetype n = before.size();
    const qsizetype m = after.size();
    QList<QList<qsizetype>> trace;
    QList<qsizetype> furthest(2 * mostEdits + 3, 0);
    const auto at = [&](QList<qsizetype> &row, qsizetype k) -> qsizetype & { return row[k + mostEdits + 1]; };
    for (int d = 0; d <= mostEdits; ++d) {
        trace.append(furthest);
        for (qsizetype k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(furthest, k - 1) < at(furthest, k + 1));
            qsizetype x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
            while (x < n && x - k < m && before[x] == after[x - k])
                ++x;
            at(furthest, k) = x;
            if (x < n || x - k < m)
                continue;
            QList<std::pair<qsizetype, qsizetype>> common;
            qsizetype endX = n;
            qsizetype endY = m;
            for (int step = d; step >= 0; --step) {
                QList<qsizetype> &row = trace[step];
                const qsizetype diagonal = endX - endY;
                const bool cameDown =
                    diagonal == -step || (diagonal != step && at(row, diagonal - 1) < at(row, diagonal + 1));
                const qsizetype previous = cameDown ? diagonal + 1 : diagonal - 1;
                const qsizetype startX = step == 0 ? 0 : at(row, previous);
                const qsizetype startY = step == 0 ? 0 : startX - previous;
                while (endX > startX && endY > startY && before[endX - 1] == after[endY - 1])
                    common.prepend({--endX, --endY});
                endX = startX;
                endY = startY;
            }
            return common;
        }
    }
    return {};
}

} // namespace

TextEdit minimalEdit(quint64 revision, QStringView before, QStringView after)
{
    constexpr int kMostLineEdits = 400;
    TextEdit edit(revision);
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    // a surrogate pair is one character: never split it
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;

    const QStringView middleBefore = before.mid(head, before.size() - head - tail);
    const QStringView middleAfter = after.mid(head, after.size() - head - tail);
    if (middleBefore.isEmpty() && middleAfter.isEmpty())
        return edit;

    const QList<QStringView> linesBefore = linesOf(middleBefore);
    const QList<QStringView> linesAfter = linesOf(middleAfter);
    qsizetype fromBefore = 0;
    qsizetype fromAfter = 0;
    const auto offset = [](QStringView whole, const QList<QStringView> &lines, qsizetype line) {
        return line < lines.size() ? lines[line].data() - whole.data() : whole.size();
    };
    const auto splice = [&](qsizetype toBefore, qsizetype toAfter) {
        const TextRange old{offset(middleBefore, linesBefore, fromBefore), offset(middleBefore, linesBefore, toBefore)};
        const TextRange now{offset(middleAfter, linesAfter, fromAfter), offset(middleAfter, linesAfter, toAfter)};
        if (!old.isEmpty() || !now.isEmpty())
            edit.replace({head + old.start, head + old.end}, now.in(middleAfter).toString());
    };
    for (const auto &[lineBefore, lineAfter] : commonLines(linesBefore, linesAfter, kMostLineEdits)) {
        if (lineBefore > fromBefore || lineAfter > fromAfter)
            splice(lineBefore, lineAfter);
        fromBefore = lineBefore + 1;
        fromAfter = lineAfter + 1;
    }
    splice(linesBefore.size(), linesAfter.size());
    return edit;
}

} // namespace cardwright
