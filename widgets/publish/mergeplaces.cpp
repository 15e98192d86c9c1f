#include "widgets/publish/mergeplaces.h"

#include "core/diff/linediff.h"

#include <QTextDocument>

#include <algorithm>

namespace cardwright {

MergePlaces::MergePlaces(QTextDocument *result, const QList<MergeConflict> &conflicts) : m_result(result)
{
    for (const MergeConflict &conflict : conflicts) {
        Place place{conflict, QTextCursor(result), QTextCursor(result), {}};
        place.start.setPosition(int(conflict.range.start));
        place.start.setKeepPositionOnInsert(true); // what is typed at either edge belongs to the place
        place.end.setPosition(int(conflict.range.end));
        m_places.push_back(std::move(place));
    }
}

TextRange MergePlaces::range(int place) const
{
    return {m_places[size_t(place)].start.position(), m_places[size_t(place)].end.position()};
}

QString MergePlaces::textOf(const Place &place) const
{
    QTextCursor cursor = place.start;
    cursor.setPosition(place.end.position(), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

bool MergePlaces::isDecided(int place) const
{
    const Place &asked = m_places[size_t(place)];
    const QString text = textOf(asked);
    return asked.chosen == text || text != asked.conflict.mine;
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
    Place &chosen = m_places[size_t(place)];
    chosen.chosen = chosen.conflict.chosen(choice);
    if (textOf(chosen) == *chosen.chosen)
        return;
    QTextCursor cursor = chosen.start;
    cursor.setPosition(chosen.end.position(), QTextCursor::KeepAnchor);
    cursor.insertText(*chosen.chosen);
    for (size_t i = size_t(place) + 1; i < m_places.size(); ++i) { // one that begins where this ends does not get its text
        if (m_places[i].start.position() < chosen.end.position())
            m_places[i].start.setPosition(chosen.end.position());
    }
}

int MergePlaces::placeAt(int position) const
{
    for (int i = 0; i < count(); ++i) {
        const TextRange at = range(i);
        if (at.contains(position) || (at.isEmpty() && at.start == position))
            return i;
    }
    return -1;
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
