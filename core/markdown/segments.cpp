#include "core/markdown/segments.h"

#include "core/markdown/marks.h"

#include <algorithm>

namespace cardwright {

namespace {

SegmentPtr makeSegment(QStringView text, const SegmentSpan &span)
{
    const auto segment = std::make_shared<Segment>();
    segment->text = text.toString();
    segment->lines = span.lines;
    segment->hasFence = span.hasFence;
    segment->math = mathEnds(text, span.hasFence);
    segment->taken = Marks::takenIn(text);
    return segment;
}

} // namespace

QList<PlacedSegment> splitIntoSegments(QStringView body, const QList<PlacedSegment> &previous)
{
    const int count = int(previous.size());
    int head = 0;
    qsizetype start = 0;
    const auto textAt = [&](int index) -> const QString & { return previous[index].segment->text; };
    while (head < count && body.sliced(start).startsWith(textAt(head)))
        start += textAt(head++).size();
    if (head < count || start < body.size()) {
        const bool lineGoesOn = head > 0 && !textAt(head - 1).endsWith(u'\n');
        for (int i = 0; i < (lineGoesOn ? 2 : 1) && head > 0; ++i) // where a segment ends depends on the line after it
            start -= textAt(--head).size();
    }

    int tail = count;
    qsizetype tailStart = body.size();
    while (tail > head && tailStart - textAt(tail - 1).size() >= start
           && body.first(tailStart).endsWith(textAt(tail - 1)))
        tailStart -= textAt(--tail).size();

    QList<PlacedSegment> segments;
    segments.reserve(count + 8);
    for (int i = 0; i < head; ++i)
        segments.append({previous[i].segment, i});
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
        segments.append(isKept ? PlacedSegment{previous[next].segment, next} : PlacedSegment{makeSegment(text, span), -1});
        next += isKept;
        return true;
    });
    for (; met && tail < count; ++tail)
        segments.append({previous[tail].segment, tail});
    return segments;
}

} // namespace cardwright
