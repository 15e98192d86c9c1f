#include "core/markdown/guard.h"

#include "core/markdown/htmltext.h"

#include <algorithm>
#include <limits>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// Nanoseconds, measured on gfm.6 with each of these alone in a block and rounded up.
constexpr double kPerImagePair = 9;        ///< each `![` is compared with every other
constexpr double kPerBracketPair = 0.03;
constexpr double kPerEmphasisPair = 0.03;
constexpr double kPerLookahead = 0.1;      ///< `](`, `<?`, `<!`: each may look for its end through the whole block
constexpr double kPerTagLookahead = 0.01;
constexpr double kPerMailLookahead = 0.9;
constexpr double kPerParenthesisPair = 0.3; ///< of those that end a link, each of which counts the others
constexpr double kPerCell = 3'000;         ///< of a table, the empty ones of short rows included
constexpr double kPerContainer = 4'000;    ///< of each line
constexpr double kMostOfBlock = 300e6;
constexpr qsizetype kMostColumns = 1'000;

struct LineSpan {
    int first = 0;
    int last = 0;
};

bool isTableRule(QStringView line)
{
    return line.contains(u'-') && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
        return c == u'-' || c == u'|' || c == u':' || c == u' ' || c == u'\t' || c == u'>';
    });
}

/// What makes inline text costly; it is parsed paragraph by paragraph, and cell by cell in a table.
struct Inlines {
    double images = 0, brackets = 0, emphases = 0, lookaheads = 0, tags = 0, mails = 0, parentheses = 0, length = 0;

    void add(QStringView text)
    {
        length += double(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
            switch (text[at].unicode()) {
            case u'!': images += next == u'['; break;
            case u'[': ++brackets; break;
            case u']': lookaheads += next == u'('; break;
            case u'*':
            case u'_':
            case u'~': ++emphases; break;
            case u'@': ++mails; break;
            case u')': parentheses += next == u')'; break;
            case u'<':
                ++tags;
                lookaheads += next == u'?' || next == u'!';
                break;
            default: break;
            }
        }
    }

    double cost() const
    {
        return images * images * kPerImagePair + brackets * brackets * kPerBracketPair + emphases * emphases * kPerEmphasisPair
            + parentheses * parentheses * kPerParenthesisPair
            + length * (lookaheads * kPerLookahead + tags * kPerTagLookahead + mails * kPerMailLookahead);
    }
};

struct Estimate {
    double cost = 0; ///< nanoseconds
    CutReason reason = CutReason::None; ///< what most of it is for
};

Estimate estimateOf(QStringView text, const QList<BodyLine> &lines, LineSpan block)
{
    constexpr double kNever = std::numeric_limits<double>::infinity();
    double containers = 0, inlines = 0, cells = 0;
    Inlines paragraph;
    int tableEnd = block.first;
    for (int i = block.first; i <= block.last; ++i) {
        const BodyLine &line = lines[i];
        containers += line.depth * kPerContainer;
        if (line.depth >= kDeepestNesting)
            return {kNever, CutReason::Nesting};
        if (line.isCode() || line.kind == BodyLine::Kind::Blank)
            continue;
        const QStringView content = line.in(text);
        if (!line.continues || i < tableEnd) {
            inlines += paragraph.cost();
            paragraph = {};
        }
        paragraph.add(content);
        if (i >= tableEnd && isTableRule(content)) {
            for (tableEnd = i + 1; tableEnd <= block.last && lines[tableEnd].kind == BodyLine::Kind::Text;)
                ++tableEnd;
            const qsizetype columns = content.count(u'|') + 1;
            if (columns > kMostColumns)
                return {kNever, CutReason::Columns};
            cells += double(columns) * (tableEnd - i) * kPerCell;
        }
    }
    inlines += paragraph.cost();
    const double most = std::max({containers, inlines, cells});
    return {containers + inlines + cells,
            most == inlines ? CutReason::Inlines : most == cells ? CutReason::Columns : CutReason::Nesting};
}

} // namespace

QList<Cut> findCostlyBlocks(QStringView text, BodyLines &lines, double &cost)
{
    QList<Cut> cuts;
    cost = 0;
    const int count = int(lines.lines.size());
    for (LineSpan block; block.first < count; block.first = block.last + 1) {
        block.last = block.first;
        while (block.last + 1 < count && !lines.lines[block.last + 1].opensBlock)
            ++block.last;
        const Estimate estimate = estimateOf(text, lines.lines, block);
        if (estimate.cost <= kMostOfBlock) {
            cost += estimate.cost;
            continue;
        }
        cuts.append({block.first, block.last, estimate.reason});
        for (int i = block.first; i <= block.last; ++i)
            lines.lines[i].kind = BodyLine::Kind::Cut;
    }
    return cuts;
}

QString withoutCuts(const QString &text, const QList<Cut> &cuts, const Marks &marks)
{
    if (cuts.isEmpty())
        return text;
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        for (int line = cuts[i].firstLine; line <= cuts[i].lastLine; ++line)
            lines[line].clear();
        lines[cuts[i].firstLine] = marks.cut(i);
    }
    return lines.join(u'\n');
}

QString cutReasonName(CutReason reason)
{
    switch (reason) {
    case CutReason::None: return {};
    case CutReason::Columns: return u"columns"_s;
    case CutReason::Nesting: return u"nesting"_s;
    case CutReason::Inlines: return u"inlines"_s;
    case CutReason::Html: return u"html"_s;
    case CutReason::References: return u"references"_s;
    case CutReason::Size: return u"size"_s;
    }
    Q_UNREACHABLE();
}

Block cutBlock(QStringView source, const Marks &marks, int firstLine, int lastLine, CutReason reason, TextRange place)
{
    constexpr qsizetype kMostShown = 20'000; // characters
    Block block;
    block.cut = reason;
    block.firstLine = firstLine;
    block.lastLine = lastLine;
    const QString name = cutReasonName(reason);
    QByteArray &html = block.written.html;
    html = "<pre " + marks.trust() + "class=\"cw-cut cw-cut-" + name.toLatin1() + "\" " + marks.trust() + "data-line=\""
        + marks.word(Marks::Kind::Line, quint64(firstLine)) + "\">";
    appendEscaped(html, source.left(kMostShown).toUtf8());
    html += source.size() > kMostShown ? "\u2026</pre>" : "</pre>";
    Problem problem;
    problem.rule = u"block-too-costly"_s;
    problem.severity = Severity::Advice;
    problem.range = place;
    problem.arguments = {name};
    block.problems = {problem};
    return block;
}

} // namespace cardwright
