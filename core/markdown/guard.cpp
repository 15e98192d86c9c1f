#include "core/markdown/guard.h"

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
constexpr double kPerCell = 3'000;         ///< of a table, the empty ones of short rows included
constexpr double kPerContainer = 4'000;    ///< of each line
constexpr double kPerExpandedCharacter = 80;
constexpr double kMostOfBlock = 300e6;
constexpr double kMostOfCard = 1'200e6;
constexpr qsizetype kMostColumns = 1'000;
constexpr qsizetype kLongDefinition = 1'000; ///< characters

struct Block {
    int first = 0;
    int last = 0;
};

bool isTableRule(QStringView line)
{
    return line.contains(u'-') && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
        return c == u'-' || c == u'|' || c == u':' || c == u' ' || c == u'\t' || c == u'>';
    });
}

bool isDefinition(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'>' || line[at] == u'-' || line[at] == u'*' || line[at] == u'+'))
        ++at;
    return line.mid(at).startsWith(u'[') && line.contains(u"]:");
}

/// What makes inline text costly; it is parsed paragraph by paragraph, and cell by cell in a table.
struct Inlines {
    double images = 0, brackets = 0, emphases = 0, lookaheads = 0, tags = 0, mails = 0, length = 0;

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
            + length * (lookaheads * kPerLookahead + tags * kPerTagLookahead + mails * kPerMailLookahead);
    }
};

class Estimate {
public:
    Estimate(QStringView body, const BodyLines &lines)
        : m_body(body), m_lines(lines), m_bracketsOfCard(double(body.count(u'[')))
    {
    }

    /// Nanoseconds that the block may take; infinite for what must not be tried.
    double of(Block block) const
    {
        double cost = 0;
        Inlines paragraph;
        qsizetype definition = 0;
        int tableEnd = block.first;
        for (int i = block.first; i <= block.last; ++i) {
            const BodyLine &line = m_lines.lines[i];
            cost += line.depth * kPerContainer;
            if (line.depth >= kDeepestNesting)
                return std::numeric_limits<double>::infinity();
            if (line.isCode() || line.kind == BodyLine::Kind::Blank)
                continue;
            const QStringView text = line.in(m_body);
            if (!line.continues || i < tableEnd) {
                cost += paragraph.cost();
                paragraph = {};
            }
            paragraph.add(text);
            definition = isDefinition(text) ? text.size() : definition > 0 ? definition + text.size() : 0;
            if (definition > kLongDefinition)
                cost += double(definition) * m_bracketsOfCard * kPerExpandedCharacter;
            if (i >= tableEnd && isTableRule(text)) {
                for (tableEnd = i + 1; tableEnd <= block.last && m_lines.lines[tableEnd].kind == BodyLine::Kind::Text;)
                    ++tableEnd;
                cost += tableCost(text, tableEnd - i);
            }
        }
        return cost + paragraph.cost();
    }

private:
    static double tableCost(QStringView rule, int rows)
    {
        const qsizetype columns = rule.count(u'|') + 1;
        return columns > kMostColumns ? std::numeric_limits<double>::infinity() : double(columns) * rows * kPerCell;
    }

    QStringView m_body;
    const BodyLines &m_lines;
    double m_bracketsOfCard;
};

} // namespace

QList<Cut> findCostlyBlocks(QStringView body, BodyLines &lines)
{
    QList<Cut> cuts;
    const Estimate estimate(body, lines);
    double spent = 0;
    const int count = int(lines.lines.size());
    for (Block block; block.first < count; block.first = block.last + 1) {
        block.last = block.first;
        while (block.last + 1 < count && !lines.lines[block.last + 1].opensBlock)
            ++block.last;
        const double cost = estimate.of(block);
        if (cost <= kMostOfBlock && spent + cost <= kMostOfCard) {
            spent += cost;
            continue;
        }
        const qsizetype start = lines.lines[block.first].start;
        cuts.append({block.first, block.last, body.mid(start, lines.lines[block.last].end - start).toString()});
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

} // namespace cardwright
