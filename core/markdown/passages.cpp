#include "core/markdown/passages.h"

#include "core/markdown/placeholders.h"
#include "core/markdown/report.h"
#include "core/markdown/textproblems.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString withLineFeeds(const QString &text)
{
    QString result = text;
    if (result.contains(u'\r'))
        result.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return result;
}

PassagePtr readPassage(const QList<SegmentPtr> &segments, const Marks &marks)
{
    const auto passage = std::make_shared<Passage>();
    passage->segments = segments;
    passage->marks = marks;
    for (const SegmentPtr &segment : segments)
        passage->source = passage->source.isEmpty() ? segment->text : passage->source + segment->text;
    passage->text = withLineFeeds(passage->source);
    passage->lines = scanLines(passage->text);

    Report report(passage->source);
    const BodyPlaces places{passage->lines, report};
    passage->cuts = findCostlyBlocks(passage->text, passage->lines, passage->cost);
    const TakenMath taken = takeMathOut(passage->text, passage->lines, marks);
    passage->formulas = taken.formulas;
    reportMath(report, passage->text, places, taken);
    passage->problems = report.take();
    for (const TextRange range : placeholdersIn(passage->text, passage->lines))
        passage->placeholders.append(places.inPiece(range));

    const QString text = withoutCuts(taken.text, passage->cuts, marks);
    passage->markdown = text.toUtf8();
    passage->labels = Labels::in(text);
    const Definitions definitions = Definitions::in(passage->markdown, passage->labels);
    if (!passage->labels.maybeDefined.isEmpty() || !passage->labels.maybeFootnotes.isEmpty())
        passage->read = text.size();
    if (!definitions.isEmpty())
        passage->definitions = std::make_shared<const Definitions>(definitions);
    return passage;
}

/// Finds how many segments from one on make a passage.
class Joiner {
public:
    explicit Joiner(const QList<PlacedSegment> &segments) : m_segments(segments) {}

    /// Index after the last segment of the passage that begins with `first`.
    int endOf(int first)
    {
        int last = first;
        QList<MathKind> open = m_segments[first].segment->math.open;
        while (!open.isEmpty()) {
            const auto [end, kind] = endOfOpen(open, last);
            if (end < 0)
                break;
            last = end;
            const Segment &segment = *m_segments[last].segment;
            open = mathEnds(segment.text, segment.hasFence, segment.math.end[int(kind)]).open;
        }
        return last + 1;
    }

private:
    using Reach = MathEnds::Reach;

    /// The segment in which the first of the `open` formulas that ends does so, -1 when none does.
    std::pair<int, MathKind> endOfOpen(const QList<MathKind> &open, int after)
    {
        for (const MathKind kind : open) {
            const int at = firstStop(kind, after + 1);
            if (at < m_segments.size() && m_segments[at].segment->math.reach[int(kind)] == Reach::Ends)
                return {at, kind};
        }
        return {-1, MathKind::Inline};
    }

    /// The first segment from `from` on that a formula does not pass through.
    int firstStop(MathKind kind, int from)
    {
        int &stop = m_stops[int(kind)];
        if (stop < from) {
            stop = from;
            while (stop < m_segments.size() && m_segments[stop].segment->math.reach[int(kind)] == Reach::Passes)
                ++stop;
        }
        return stop;
    }

    const QList<PlacedSegment> &m_segments;
    int m_stops[2] = {-1, -1}; ///< by MathKind: what firstStop() gave last
};

} // namespace

QList<PlacedPassage> joinToPassages(const QList<PlacedSegment> &segments, const Marks &marks, const QList<PlacedPassage> &before)
{
    QList<int> firstOf; // passage of the last rendering that begins with a segment, by the segment's index; -1: none
    firstOf.reserve(segments.size());
    for (int i = 0; i < before.size(); ++i) {
        firstOf.append(i);
        for (int member = 1; member < before[i].segments; ++member)
            firstOf.append(-1);
    }

    QList<PlacedPassage> passages;
    passages.reserve(segments.size());
    Joiner joiner(segments);
    for (int first = 0; first < segments.size();) {
        const int end = segments[first].isPlain ? first + 1 : joiner.endOf(first);
        const int was = segments[first].before;
        const int known = was >= 0 && was < firstOf.size() ? firstOf[was] : -1;
        bool isKept = known >= 0 && before[known].segments == end - first;
        for (int i = first + 1; isKept && i < end; ++i)
            isKept = segments[i].before == was + i - first;
        if (isKept) {
            PlacedPassage kept = before[known];
            kept.before = known;
            kept.owner.reset();
            passages.append(kept);
        } else {
            QList<SegmentPtr> members;
            for (int i = first; i < end; ++i)
                members.append(segments[i].segment->shared_from_this());
            const PassagePtr passage = readPassage(members, marks);
            passages.append({passage.get(), -1, end - first, passage->labels.brackets, float(passage->cost),
                             passage->definitions != nullptr, passage});
        }
        first = end;
    }
    return passages;
}

} // namespace cardwright
