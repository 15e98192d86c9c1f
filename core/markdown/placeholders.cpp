#include "core/markdown/placeholders.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

TextEdit without(TextRange range)
{
    TextEdit edit;
    edit.replace(range, {});
    return edit;
}

bool isInComment(QStringView text, qsizetype at)
{
    constexpr qsizetype kLongestComment = 20'000;
    const QStringView before = text.first(at).last(std::min(at, kLongestComment));
    const qsizetype opening = before.lastIndexOf(u"<!--");
    return opening >= 0 && before.indexOf(u"-->", opening) < 0;
}

bool isInCodeSpan(QStringView line, qsizetype at)
{
    return line.first(at).count(u'`') % 2 == 1;
}

/// Of a heading with `#`; 0 for another line.
int levelOf(QStringView line)
{
    const QStringView text = line.trimmed();
    const bool isIndentedCode = line.startsWith(u"    ") || line.startsWith(u'\t');
    int level = 0;
    while (level < text.size() && text[level] == u'#')
        ++level;
    const bool ends = level == text.size() || text[level] == u' ' || text[level] == u'\t';
    return !isIndentedCode && ends && level <= 6 ? level : 0;
}

/// Nothing but blanks, or a comment.
bool isEmpty(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.isEmpty() || (text.startsWith(u"<!--") && text.endsWith(u"-->"));
}

/// A placeholder in its card, and the lines around it. Since only empty lines are passed over, what looks like a heading is
/// one, but for HTML right above it.
class Placeholder {
public:
    Placeholder(QStringView card, qsizetype bodyStart, TextRange range)
        : m_card(card), m_bodyStart(bodyStart), m_range(range), m_line(lineAt(range.start))
    {
    }

    Fix fix() const
    {
        if (const std::optional<TextRange> heading = headingOfSection()) {
            const QString title = heading->in(m_card).toString().remove(u'#').trimmed();
            return {u"remove-section"_s, {title}, without({heading->start, endOfSection().start})};
        }
        if (isAllOfItsLine())
            return {u"remove-placeholder"_s, {}, without({m_line.start, nextLine(m_line).start})};
        return {u"remove-placeholder"_s, {}, without(asSentence())};
    }

private:
    static constexpr int kMostEmptyLines = 50;

    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    /// Without its end.
    TextRange lineAt(qsizetype at) const
    {
        TextRange line{at, at};
        while (line.start > m_bodyStart && !isLineEnd(m_card[line.start - 1]))
            --line.start;
        while (line.end < m_card.size() && !isLineEnd(m_card[line.end]))
            ++line.end;
        return line;
    }

    /// Empty at the card's end.
    TextRange nextLine(TextRange line) const
    {
        if (line.end == m_card.size())
            return {line.end, line.end};
        const bool isPair = m_card.sliced(line.end).startsWith(u"\r\n");
        return lineAt(std::min(m_card.size(), line.end + (isPair ? 2 : 1)));
    }

    std::optional<TextRange> lineAbove(TextRange line) const
    {
        if (line.start <= m_bodyStart)
            return std::nullopt;
        const bool isPair = m_card.first(line.start).endsWith(u"\r\n") && line.start - 2 >= m_bodyStart;
        return lineAt(line.start - (isPair ? 2 : 1));
    }

    /// Or all but a label: "- **Developed by:** [More Information Needed]".
    bool isAllOfItsLine() const
    {
        static const QRegularExpression label(u"\\A\\s*(?:[-*+]\\s+)?(?:(?:\\*\\*|__)[^*_]+(?:\\*\\*|__)\\s*:?\\s*|[^:|]{1,60}:\\s*)?\\z"_s);
        const QStringView after = m_card.sliced(m_range.end, m_line.end - m_range.end).trimmed();
        return (after.isEmpty() || after == u"." || after == u"*" || after == u"_")
            && label.match(m_card.sliced(m_line.start, m_range.start - m_line.start).toString()).hasMatch();
    }

    /// With its full stop, and one of the blanks around it.
    TextRange asSentence() const
    {
        TextRange range = m_range;
        if (range.end < m_line.end && m_card[range.end] == u'.')
            ++range.end;
        if (range.end < m_line.end && m_card[range.end] == u' ')
            ++range.end;
        return range;
    }

    /// The heading above when its section holds nothing but the placeholder.
    std::optional<TextRange> headingOfSection() const
    {
        if (!isAllOfItsLine() || m_line.in(m_card).contains(u':'))
            return std::nullopt;
        std::optional<TextRange> above = lineAbove(m_line);
        for (int i = 0; above && isEmpty(above->in(m_card)); ++i, above = lineAbove(*above)) {
            if (i >= kMostEmptyLines)
                return std::nullopt;
        }
        const int level = above ? levelOf(above->in(m_card)) : 0;
        if (level == 0 || isInHtml(*above))
            return std::nullopt;
        const TextRange end = endOfSection();
        const int next = levelOf(end.in(m_card));
        const bool isWhole = end.start == m_card.size() || next > 0;
        return isWhole && next <= level ? above : std::nullopt;
    }

    /// Right below a line of HTML, which goes on to the next blank line.
    bool isInHtml(TextRange line) const
    {
        const std::optional<TextRange> above = lineAbove(line);
        return above && above->in(m_card).trimmed().startsWith(u'<') && !isEmpty(above->in(m_card));
    }

    /// The next line that is not empty.
    TextRange endOfSection() const
    {
        TextRange line = nextLine(m_line);
        for (int i = 0; line.start < m_card.size() && isEmpty(line.in(m_card)) && i < kMostEmptyLines; ++i)
            line = nextLine(line);
        return line;
    }

    QStringView m_card;
    qsizetype m_bodyStart;
    TextRange m_range;
    TextRange m_line;
};

} // namespace

QList<TextRange> placeholdersIn(QStringView text, const BodyLines &lines)
{
    // Of huggingface_hub's template, of transformers' Trainer, and of templates nobody filled in.
    static const QRegularExpression placeholder(
        u"\\[?\\b(?:more information needed|needs more information|more info needed)\\b\\]?"
        "|\\{\\{\\s*[a-z]+(?:_[a-z]+)+\\s*(?:\\|[^}]*)?\\}\\}"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TextRange> found;
    if (!text.contains(u"more info", Qt::CaseInsensitive) && !text.contains(u"{{"))
        return found;
    for (const BodyLine &line : lines.lines) {
        if (line.isCode())
            continue;
        const QStringView content = line.in(text);
        for (auto match = placeholder.globalMatch(content.toString()); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            const TextRange range{line.start + one.capturedStart(), line.start + one.capturedEnd()};
            if (!isInCodeSpan(content, one.capturedStart()) && !isInComment(text, range.start))
                found.append(range);
        }
    }
    return found;
}

Problem placeholderProblem(QStringView card, qsizetype bodyStart, TextRange range)
{
    Problem problem;
    problem.rule = u"placeholder-text"_s;
    problem.severity = Severity::Advice;
    problem.range = range;
    problem.arguments = {range.in(card).toString()};
    problem.fixes = {Placeholder(card, bodyStart, range).fix()};
    return problem;
}

} // namespace cardwright
