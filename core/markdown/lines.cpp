#include "core/markdown/lines.h"

#include "core/markdown/htmltags.h"

#include <algorithm>

namespace cardwright {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCodeIndent = 4;

/// Reads one line from the left, counting columns with tabs at every fourth.
class Cursor {
public:
    explicit Cursor(QStringView line) : m_line(line) {}

    int indent() const
    {
        int column = m_column;
        for (qsizetype i = m_at; i < m_line.size(); ++i) {
            if (m_line[i] == u' ')
                ++column;
            else if (m_line[i] == u'\t')
                column += 4 - column % 4;
            else
                break;
        }
        return column - m_column;
    }

    void skipColumns(int count)
    {
        const int target = m_column + count;
        while (m_column < target && m_at < m_line.size()) {
            const int width = m_line[m_at] == u'\t' ? 4 - m_column % 4 : 1;
            if (m_column + width > target) {
                m_column = target; // part of a tab: the rest of it is still indentation
                return;
            }
            m_column += width;
            ++m_at;
        }
    }

    QStringView rest() const { return m_line.mid(m_at); }
    QStringView content() const { return rest().trimmed(); }
    bool isBlank() const { return content().isEmpty(); }

private:
    QStringView m_line;
    qsizetype m_at = 0;
    int m_column = 0;
};

qsizetype runLength(QStringView text, QChar c)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == c)
        ++length;
    return length;
}

bool isThematicBreak(QStringView text)
{
    const QChar mark = text[0];
    if (mark != u'-' && mark != u'*' && mark != u'_')
        return false;
    qsizetype count = 0;
    for (const QChar c : text) {
        if (c == mark)
            ++count;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return count >= 3;
}

bool isHeading(QStringView text)
{
    const qsizetype level = runLength(text, u'#');
    return level >= 1 && level <= 6 && (level == text.size() || text[level] == u' ' || text[level] == u'\t');
}

bool isSetextUnderline(QStringView text)
{
    return (text[0] == u'=' || text[0] == u'-') && runLength(text, text[0]) == text.size();
}

/// Width of a list marker at the start of `text`, 0 when there is none.
int markerWidth(QStringView text, bool interruptsParagraph)
{
    qsizetype width = 0;
    if (text[0] == u'-' || text[0] == u'+' || text[0] == u'*') {
        width = 1;
    } else {
        while (width < text.size() && text[width] >= u'0' && text[width] <= u'9')
            ++width;
        if (width == 0 || width > 9 || width == text.size() || (text[width] != u'.' && text[width] != u')'))
            return 0;
        if (interruptsParagraph && text.first(width) != u"1")
            return 0;
        ++width;
    }
    const bool empty = width == text.size();
    if (empty ? interruptsParagraph : text[width] != u' ' && text[width] != u'\t')
        return 0;
    return int(width);
}

class Scanner {
public:
    explicit Scanner(QStringView body) : m_body(body) {}

    BodyLines scan()
    {
        while (m_at < m_body.size()) {
            BodyLine line = nextLine();
            readLine(line);
            line.depth = quint8(m_containers.size());
            line.quotes = quint8(std::count_if(m_containers.cbegin(), m_containers.cend(),
                                               [](const Container &c) { return c.isQuote; }));
            m_result.lines.append(line);
        }
        if (m_leaf == Leaf::Fence)
            m_result.unclosedFence = m_leafLine;
        return m_result;
    }

    bool atEnd() const { return m_at >= m_body.size(); }

    SegmentSpan nextSegment()
    {
        m_containers.clear();
        m_leaf = Leaf::None;
        SegmentSpan segment{.range = {m_at, m_at}};
        bool isEmpty = true;
        bool endsAbove = true;
        while (!atEnd()) {
            BodyLine line = nextLine();
            const Cursor cursor(line.in(m_body));
            if (!isEmpty && beginsSegment(cursor, endsAbove)) {
                m_at = line.start;
                break;
            }
            readLine(line);
            isEmpty &= cursor.isBlank();
            const bool isClosed = line.kind == BodyLine::Kind::Heading || line.kind == BodyLine::Kind::Fence;
            endsAbove = cursor.isBlank() || (isClosed && m_leaf == Leaf::None && m_containers.isEmpty());
            segment.hasFence |= line.kind == BodyLine::Kind::Fence;
            ++segment.lines;
        }
        segment.range.end = m_at;
        return segment;
    }

private:
    struct Container {
        bool isQuote = false;
        int indent = 0; ///< columns that a line of a list item must be indented by
    };
    enum class Leaf { None, Paragraph, Fence, IndentedCode, Html };

    BodyLine nextLine()
    {
        if (m_lineFeed < m_at) {
            m_lineFeed = m_body.indexOf(u'\n', m_at);
            if (m_lineFeed < 0)
                m_lineFeed = m_body.size();
        }
        BodyLine line{.start = m_at, .end = m_lineFeed};
        m_at = m_lineFeed + 1;
        const qsizetype carriageReturn = line.in(m_body).indexOf(u'\r');
        if (carriageReturn >= 0) {
            line.end = line.start + carriageReturn;
            m_at = line.end + (line.end + 1 == m_lineFeed ? 2 : 1);
        }
        m_at = std::min(m_at, m_body.size());
        return line;
    }

    /// Whether the line begins a block that nothing above can have a part in. `endsAbove`: the line above was blank, or a
    /// block that is whole ended with it.
    bool beginsSegment(Cursor cursor, bool endsAbove) const
    {
        if (cursor.isBlank() || cursor.indent() >= kCodeIndent || m_leaf == Leaf::Fence || m_leaf == Leaf::Html)
            return false;
        const QStringView text = cursor.content();
        if (matchContainers(cursor) > 0)
            return false;
        return isHeading(text) || (endsAbove && (m_containers.isEmpty() || markerWidth(text, false) == 0));
    }

    void readLine(BodyLine &line)
    {
        Cursor cursor(line.in(m_body));
        const qsizetype matched = matchContainers(cursor);
        const bool allMatched = matched == m_containers.size();
        if (allMatched && continuesLeaf(cursor, line))
            return;
        if (m_leaf != Leaf::Paragraph)
            m_leaf = Leaf::None;
        if (cursor.isBlank()) {
            m_containers.resize(matched);
            m_leaf = Leaf::None;
            return;
        }
        const bool startsOutside = matched == 0;
        const Leaf before = m_leaf;
        openBlocks(cursor, line, matched);
        const bool continued = before == Leaf::Paragraph && m_leaf == Leaf::Paragraph && !m_opened;
        line.continues = continued || m_underlined;
        line.opensBlock = startsOutside && !line.continues;
    }

    qsizetype matchContainers(Cursor &cursor) const
    {
        qsizetype matched = 0;
        for (const Container &container : m_containers) {
            const int indent = cursor.indent();
            if (container.isQuote) {
                if (indent >= kCodeIndent || !cursor.content().startsWith(u'>'))
                    break;
                skipQuoteMark(cursor);
            } else if (indent >= container.indent) {
                cursor.skipColumns(container.indent);
            } else if (!cursor.isBlank()) {
                break;
            }
            ++matched;
        }
        return matched;
    }

    static void skipQuoteMark(Cursor &cursor)
    {
        cursor.skipColumns(cursor.indent() + 1);
        if (cursor.indent() > 0)
            cursor.skipColumns(1);
    }

    bool continuesLeaf(Cursor &cursor, BodyLine &line)
    {
        switch (m_leaf) {
        case Leaf::Fence: {
            line.kind = BodyLine::Kind::Fence;
            const QStringView text = cursor.content();
            if (cursor.indent() < kCodeIndent && runLength(text, m_fence) == text.size() && text.size() >= m_fenceLength)
                m_leaf = Leaf::None;
            return true;
        }
        case Leaf::Html:
            if (m_html.endsAtBlank() && cursor.isBlank()) {
                m_leaf = Leaf::None;
                return true;
            }
            line.kind = BodyLine::Kind::Html;
            line.continues = true;
            if (m_html.endsIn(cursor.rest()))
                m_leaf = Leaf::None;
            return true;
        case Leaf::IndentedCode:
            if (cursor.isBlank())
                return true;
            if (cursor.indent() < kCodeIndent)
                return false;
            line.kind = BodyLine::Kind::IndentedCode;
            return true;
        case Leaf::None:
        case Leaf::Paragraph:
            return false;
        }
        Q_UNREACHABLE();
    }

    /// Leaves the containers that the line is not in, unless it goes on with the paragraph inside them.
    void leave(qsizetype matched)
    {
        if (m_containers.size() > matched && !m_opened)
            m_containers.resize(matched);
        m_opened = true;
        m_leaf = Leaf::None;
    }

    void openBlocks(Cursor &cursor, BodyLine &line, qsizetype matched)
    {
        m_opened = false;
        m_underlined = false;
        line.kind = BodyLine::Kind::Text;
        while (!cursor.isBlank()) {
            const bool inParagraph = m_leaf == Leaf::Paragraph;
            const QStringView text = cursor.content();
            if (cursor.indent() >= kCodeIndent) {
                if (!inParagraph) {
                    leave(matched);
                    m_leaf = Leaf::IndentedCode;
                    line.kind = BodyLine::Kind::IndentedCode;
                }
                return;
            }
            if (inParagraph && !m_opened && matched == m_containers.size() && isSetextUnderline(text)) {
                m_leaf = Leaf::None;
                m_underlined = true;
                return;
            }
            if (isHeading(text) || isThematicBreak(text)) {
                leave(matched);
                if (text[0] == u'#')
                    line.kind = BodyLine::Kind::Heading;
                return;
            }
            if (opensFence(text)) {
                leave(matched);
                m_leaf = Leaf::Fence;
                m_leafLine = int(m_result.lines.size());
                line.kind = BodyLine::Kind::Fence;
                return;
            }
            if (const HtmlBlockStart html = HtmlBlockStart::at(text, inParagraph); html.isHtml()) {
                leave(matched);
                line.kind = BodyLine::Kind::Html;
                m_html = html;
                m_leaf = html.endsIn(text) ? Leaf::None : Leaf::Html;
                return;
            }
            if (m_containers.size() >= kDeepestNesting || !opensContainer(cursor, text, matched))
                break;
        }
        if (cursor.isBlank()) // an empty item or quote
            return;
        if (m_leaf != Leaf::Paragraph)
            leave(matched);
        m_leaf = Leaf::Paragraph;
    }

    bool opensContainer(Cursor &cursor, QStringView text, qsizetype matched)
    {
        if (text.startsWith(u'>')) {
            leave(matched);
            skipQuoteMark(cursor);
            m_containers.append(Container{.isQuote = true});
            return true;
        }
        const int width = markerWidth(text, m_leaf == Leaf::Paragraph && matched == m_containers.size());
        if (width == 0)
            return false;
        leave(matched);
        const int indent = cursor.indent();
        cursor.skipColumns(indent + width);
        const int padding = cursor.indent();
        const int kept = cursor.isBlank() || padding > kCodeIndent ? 1 : padding;
        cursor.skipColumns(kept);
        m_containers.append(Container{.indent = indent + width + kept});
        return true;
    }

    bool opensFence(QStringView text)
    {
        if (text[0] != u'`' && text[0] != u'~')
            return false;
        const qsizetype length = runLength(text, text[0]);
        if (length < 3 || (text[0] == u'`' && text.mid(length).contains(u'`')))
            return false;
        m_fence = text[0];
        m_fenceLength = length;
        return true;
    }

    QStringView m_body;
    qsizetype m_at = 0;
    qsizetype m_lineFeed = -1; ///< the first one from m_at on, or the body's end
    BodyLines m_result;
    QList<Container> m_containers;
    Leaf m_leaf = Leaf::None;
    int m_leafLine = 0;
    QChar m_fence;
    qsizetype m_fenceLength = 0;
    HtmlBlockStart m_html;
    bool m_opened = false;     ///< the line being read opened something
    bool m_underlined = false; ///< the line being read makes the paragraph above it a heading
};

} // namespace

int BodyLines::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(lines.cbegin(), lines.cend(), offset,
                                        [](qsizetype at, const BodyLine &line) { return at < line.start; });
    return std::max(0, int(after - lines.cbegin()) - 1);
}

BodyLines scanLines(QStringView body)
{
    return Scanner(body).scan();
}

void eachSegment(QStringView body, const std::function<bool(const SegmentSpan &)> &take)
{
    Scanner scanner(body);
    while (!scanner.atEnd() && take(scanner.nextSegment())) { }
}

} // namespace cardwright
