#include "widgets/publish/mergeplaces.h"

#include "core/diff/linediff.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace cardwright {

MergePlaces::MergePlaces(QTextDocument *result, const QList<MergeConflict> &conflicts) : m_result(result)
{
    for (const MergeConflict &conflict : conflicts)
        m_places.append({conflict, conflict.range});
    connect(result, &QTextDocument::contentsChange, this, &MergePlaces::follow);
}

QString MergePlaces::textOf(const Place &place) const
{
    QTextCursor cursor(m_result);
    cursor.setPosition(int(place.range.start));
    cursor.setPosition(int(place.range.end), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

bool MergePlaces::isDecided(int place) const
{
    const Place &asked = m_places[place];
    const QString text = textOf(asked);
    return text == asked.chosen || text != asked.conflict.mine;
}

int MergePlaces::decidedCount() const
{
    int decided = 0;
    for (int i = 0; i < count(); ++i)
        decided += isDecided(i);
    return decided;
}

void MergePlaces::choose(int place, MergeChoice choice)
{
    Place &chosen = m_places[place];
    chosen.chosen = chosen.conflict.chosen(choice);
    if (textOf(chosen) == *chosen.chosen)
        return;
    QTextCursor cursor(m_result);
    cursor.setPosition(int(chosen.range.start));
    cursor.setPosition(int(chosen.range.end), QTextCursor::KeepAnchor);
    cursor.insertText(*chosen.chosen);
}

/// Places are whole lines and may touch: what comes at the begin of one is its own, what comes behind it is not.
void MergePlaces::follow(qsizetype position, qsizetype removed, qsizetype added)
{
    const qsizetype cut = position + removed;
    const qsizetype growth = added - removed;
    bool isGiven = false;
    for (Place &place : m_places) {
        TextRange &range = place.range;
        const bool isTouched = removed > 0 ? range.intersects({position, cut})
                                           : range.contains(position) || (range.isEmpty() && range.start == position);
        if (isTouched) {
            range = {isGiven ? position + added : std::min(range.start, position), std::max(range.end, cut) + growth};
            isGiven = true;
        } else if (range.start >= cut) {
            range = {range.start + growth, range.end + growth};
        }
    }
}

LineSpan linesOfSide(QStringView side, QStringView result, LineSpan ofResult)
{
    const QList<DiffRow> rows = compareLines(side, result).rows;
    const auto onlyInSide = [&](qsizetype row) { return rows[row].lineAfter == 0; };
    qsizetype end = 0;
    qsizetype first = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (onlyInSide(i))
            continue;
        const int line = rows[i].lineAfter - 1;
        if (first < 0 && line >= ofResult.first)
            first = i;
        if (line < ofResult.end)
            end = i + 1;
    }
    if (first < 0)
        first = rows.size();
    end = std::max(first, end);
    while (first > 0 && onlyInSide(first - 1))
        --first;
    while (end < rows.size() && onlyInSide(end))
        ++end;
    LineSpan span{-1, 0};
    for (qsizetype i = first; i < end; ++i) {
        if (const int line = rows[i].lineBefore; line > 0) {
            span.first = span.first < 0 ? line - 1 : span.first;
            span.end = line;
        }
    }
    if (span.first >= 0)
        return span;
    for (qsizetype i = first; i-- > 0;) {
        if (rows[i].lineBefore > 0)
            return {rows[i].lineBefore, rows[i].lineBefore};
    }
    return {};
}

} // namespace cardwright
