#include "core/markdown/textproblems.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = BodyLine::Kind;

TextEdit splices(std::initializer_list<Splice> all)
{
    TextEdit edit;
    for (const Splice &splice : all)
        edit.replace(splice.range, splice.text);
    return edit;
}

QString lineEndOf(QStringView card)
{
    const qsizetype at = card.indexOf(u'\n');
    return at > 0 && card[at - 1] == u'\r' ? u"\r\n"_s : u"\n"_s;
}

void reportUntypeset(Report &report, const BodyPlaces &places, QStringView body, const UntypesetMath &math)
{
    using Form = UntypesetMath::Form;
    const bool isDisplay = math.form == Form::Brackets;
    const QString opening = isDisplay ? u"$$"_s : u"\\\\("_s;
    const QString closing = isDisplay ? u"$$"_s : u"\\\\)"_s;
    const qsizetype length = math.delimiterLength();
    const TextRange inner{math.range.start + length, math.range.end - length};
    const QString rule = math.form == Form::Dollars ? u"math-one-dollar"_s : u"math-one-backslash"_s;
    Problem &problem = report.add(rule, Severity::Lost, places.inCard(math.range), {math.range.in(body).toString()});
    const TextEdit edit = splices({{places.inCard(TextRange{math.range.start, inner.start}), opening},
        {places.inCard(TextRange{inner.end, math.range.end}), closing}});
    problem.fixes.append({u"typeset"_s, {opening + inner.in(body).toString() + closing}, edit});
}

bool isInComment(QStringView body, qsizetype at)
{
    constexpr qsizetype kLongestComment = 20'000;
    const QStringView before = body.first(at).last(std::min(at, kLongestComment));
    const qsizetype opening = before.lastIndexOf(u"<!--");
    return opening >= 0 && before.indexOf(u"-->", opening) < 0;
}

bool isInCodeSpan(QStringView line, qsizetype at)
{
    return line.first(at).count(u'`') % 2 == 1;
}

int levelOf(QStringView heading)
{
    const QStringView text = heading.trimmed();
    int level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    return level;
}

/// A placeholder that was found, and the lines around it.
class Placeholder {
public:
    Placeholder(QStringView body, const BodyPlaces &places, qsizetype line, TextRange range) :
        m_body(body), m_places(places), m_lines(places.lines.lines), m_line(line), m_range(range)
    {
    }

    void addFix(Problem &problem) const
    {
        const qsizetype heading = headingOfSection();
        if (heading >= 0) {
            const QString title = m_lines[heading].in(m_body).toString().remove(u'#').trimmed();
            problem.fixes.append({u"remove-section"_s, {title}, withoutLines(heading, endOfSection(heading))});
        } else if (isAllOfItsLine()) {
            problem.fixes.append({u"remove-placeholder"_s, {}, withoutLines(m_line, m_line + 1)});
        } else {
            problem.fixes.append({u"remove-placeholder"_s, {}, splices({{m_places.inCard(asSentence()), {}}})});
        }
    }

private:
    QStringView textOf(qsizetype line) const { return m_lines[line].in(m_body); }

    /// Or all but a label: "- **Developed by:** [More Information Needed]".
    bool isAllOfItsLine() const
    {
        static const QRegularExpression label(u"\\A\\s*(?:[-*+]\\s+)?(?:(?:\\*\\*|__)[^*_]+(?:\\*\\*|__)\\s*:?\\s*|[^:|]{1,60}:\\s*)?\\z"_s);
        const QStringView line = textOf(m_line);
        const qsizetype start = m_range.start - m_lines[m_line].start;
        const QStringView after = line.sliced(start + m_range.length()).trimmed();
        return (after.isEmpty() || after == u"." || after == u"*" || after == u"_")
            && label.match(line.first(start).toString()).hasMatch();
    }

    /// With its full stop, and one of the blanks around it.
    TextRange asSentence() const
    {
        TextRange range = m_range;
        const qsizetype end = m_lines[m_line].end;
        if (range.end < end && m_body[range.end] == u'.')
            ++range.end;
        if (range.end < end && m_body[range.end] == u' ')
            ++range.end;
        return range;
    }

    /// The line of the heading above when its section holds nothing but the placeholder; else -1.
    qsizetype headingOfSection() const
    {
        if (!isAllOfItsLine() || textOf(m_line).contains(u':'))
            return -1;
        qsizetype heading = m_line - 1;
        while (heading >= 0 && isEmpty(heading))
            --heading;
        if (heading < 0 || m_lines[heading].kind != Kind::Heading)
            return -1;
        const qsizetype end = endOfSection(heading);
        for (qsizetype line = heading + 1; line < end; ++line) {
            if (line != m_line && !isEmpty(line))
                return -1;
        }
        const bool holdsSections = end < m_lines.size() && levelOf(textOf(end)) > levelOf(textOf(heading));
        return holdsSections ? -1 : heading;
    }

    bool isEmpty(qsizetype line) const
    {
        const QStringView text = textOf(line).trimmed();
        return text.isEmpty() || (text.startsWith(u"<!--") && text.endsWith(u"-->"));
    }

    qsizetype endOfSection(qsizetype heading) const
    {
        qsizetype end = heading + 1;
        while (end < m_lines.size() && m_lines[end].kind != Kind::Heading)
            ++end;
        return end;
    }

    TextEdit withoutLines(qsizetype first, qsizetype end) const
    {
        const qsizetype start = m_places.inCard(m_lines[first].start);
        return splices({{{start, end < m_lines.size() ? m_places.inCard(m_lines[end].start) : m_places.report.card().size()}, {}}});
    }

    QStringView m_body;
    const BodyPlaces &m_places;
    const QList<BodyLine> &m_lines;
    qsizetype m_line;
    TextRange m_range;
};

} // namespace

void reportUnclosedFence(Report &report, QStringView body, const BodyPlaces &places)
{
    static const QRegularExpression marks(u"`{3,}|~{3,}"_s);
    const int index = places.lines.unclosedFence;
    if (index < 0 || places.lines.lines[index].kind != Kind::Fence)
        return;
    const BodyLine &line = places.lines.lines[index];
    const QString fence = marks.match(line.in(body).toString()).captured();
    Problem &problem = report.add(u"fence-unclosed"_s, Severity::Advice, places.inCard(TextRange{line.start, line.end}), {fence});
    if (line.depth > 0 || fence.isEmpty())
        return;
    const QStringView card = report.card();
    const QString lineEnd = lineEndOf(card);
    const bool endsLine = card.endsWith(u'\n') || card.endsWith(u'\r');
    problem.fixes.append({u"close-fence"_s, {},
        splices({{{card.size(), card.size()}, (endsLine ? QString() : lineEnd) + fence + lineEnd}})});
}

void reportMath(Report &report, QStringView body, const BodyPlaces &places, const TakenMath &taken)
{
    for (const TextRange range : taken.unclosed)
        report.add(u"math-unclosed"_s, Severity::Advice, places.inCard(range), {range.in(body).toString()});
    for (const UntypesetMath &math : taken.untypeset)
        reportUntypeset(report, places, body, math);
}

void reportPlaceholders(Report &report, QStringView body, const BodyPlaces &places)
{
    // Of huggingface_hub's template, of transformers' Trainer, and of templates nobody filled in.
    static const QRegularExpression placeholder(
        u"\\[?\\b(?:more information needed|needs more information|more info needed)\\b\\]?"
        "|\\{\\{\\s*[a-z]+(?:_[a-z]+)+\\s*(?:\\|[^}]*)?\\}\\}"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QList<BodyLine> &lines = places.lines.lines;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const BodyLine &line = lines[index];
        const QStringView text = line.in(body);
        const bool mayHold = !line.isCode() && (text.contains(u"needed", Qt::CaseInsensitive)
            || text.contains(u"needs more", Qt::CaseInsensitive) || text.contains(u"{{"));
        if (!mayHold)
            continue;
        for (auto match = placeholder.globalMatch(text.toString()); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const TextRange range{line.start + found.capturedStart(), line.start + found.capturedEnd()};
            if (isInCodeSpan(text, found.capturedStart()) || isInComment(body, range.start))
                continue;
            Problem &problem = report.add(u"placeholder-text"_s, Severity::Advice, places.inCard(range), {found.captured()});
            Placeholder(body, places, index, range).addFix(problem);
        }
    }
}

void reportRepeatedHeadings(Report &report, const QList<Heading> &outline)
{
    for (const Heading &heading : outline) {
        if (!heading.repeats.isEmpty())
            report.add(u"anchor-duplicate"_s, Severity::Advice, heading.line, heading.text,
                {heading.text, heading.repeats, heading.anchor});
    }
}

} // namespace cardwright
