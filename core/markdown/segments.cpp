#include "core/markdown/segments.h"

#include "core/markdown/marks.h"

#include <cstring>

namespace cardwright {

namespace {

/// Faster than comparing views, which also tells which of two comes first.
bool standsAt(QStringView body, qsizetype at, const QString &text)
{
    return at >= 0 && body.size() - at >= text.size()
        && std::memcmp(body.utf16() + at, text.utf16(), size_t(text.size()) * sizeof(char16_t)) == 0;
}

PlacedSegment makeSegment(QStringView text, const SegmentSpan &span)
{
    const auto segment = std::make_shared<Segment>();
    segment->text = text.toString();
    segment->lines = span.lines;
    segment->hasFence = span.hasFence;
    segment->math = mathEnds(text, span.hasFence);
    segment->taken = Marks::takenIn(text);
    return {segment.get(), -1, segment->math.open.isEmpty() && segment->taken.isEmpty(), segment};
}

PlacedSegment keptSegment(const PlacedSegment &placed, int index)
{
    return {placed.segment, index, placed.isPlain};
}

} // namespace

QList<PlacedSegment> splitIntoSegments(QStringView body, const QList<PlacedSegment> &previous)
{
    const int count = int(previous.size());
    int head = 0;
    qsizetype start = 0;
    const auto textAt = [&](int index) -> const QString & { return previous[index].segment->text; };
    while (head < count && standsAt(body, start, textAt(head)))
        start += textAt(head++).size();
    if (head < count || start < body.size()) {
        const bool lineGoesOn = head > 0 && !textAt(head - 1).endsWith(u'\n');
        for (int i = 0; i < (lineGoesOn ? 2 : 1) && head > 0; ++i) // where a segment ends depends on the line after it
            start -= textAt(--head).size();
    }

    int tail = count;
    qsizetype tailStart = body.size();
    while (tail > head && tailStart - textAt(tail - 1).size() >= start
           && standsAt(body, tailStart - textAt(tail - 1).size(), textAt(tail - 1)))
        tailStart -= textAt(--tail).size();

    QList<PlacedSegment> segments;
    segments.reserve(count + 8);
    for (int i = 0; i < head; ++i)
        segments.append(keptSegment(previous[i], i));
    int next = head;
    bool met = false; ///< the scan has come to where the same segments follow
    eachSegment(body.sliced(start), [&](const SegmentSpan &span) {
        const qsizetype from = start + span.range.start;
        for (; tail < count && tailStart < from; ++tail)
            tailStart += textAt(tail).size();
        met = tail < count && tailStart == from;
        if (met)
            return false;
        const QStringView text = body.sliced(from, span.range.length());
        const bool isKept = next < tail && textAt(next) == text;
        segments.append(isKept ? keptSegment(previous[next], next) : makeSegment(text, span));
        next += isKept;
        return true;
    });
    for (; met && tail < count; ++tail)
        segments.append(keptSegment(previous[tail], tail));
    return segments;
}

} // namespace cardwright
