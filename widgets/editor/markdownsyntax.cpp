#include "widgets/editor/lineinks.h"

#include <algorithm>
#include <bitset>

namespace cardwright {

namespace {

using Open = LineState::Open;

/// How far emphasis and brackets look for their end: keeps a line of many openers linear.
constexpr qsizetype reach = 2000;

qsizetype runLength(QStringView line, qsizetype from)
{
    qsizetype end = from;
    while (end < line.size() && line[end] == line[from])
        ++end;
    return end - from;
}

/// What ends `open`, which may reach over lines.
QStringView closerOf(Open open)
{
    switch (open) {
    case Open::DisplayMath:
        return u"$$";
    case Open::InlineMath:
        return u"\\\\)";
    case Open::HtmlComment:
        return u"-->";
    default:
        return {};
    }
}

Ink inkOf(Open open) { return open == Open::HtmlComment ? Ink::Comment : Ink::Math; }

/// Reads the inline part of one line of Markdown from left to right.
class MarkdownLine {
public:
    MarkdownLine(QStringView line, InkSink sink) : m_line(line), m_sink(sink) {}

    LineState read(qsizetype from)
    {
        for (m_at = from; m_at < m_line.size();) {
            const QStringView rest = m_line.mid(m_at);
            LineState state;
            if (rest.startsWith(u"\\\\("))
                state = spanning(Open::InlineMath, 3);
            else if (rest.startsWith(u"$$"))
                state = spanning(Open::DisplayMath, 2);
            else if (rest.startsWith(u"<!--"))
                state = spanning(Open::HtmlComment, 4);
            else
                step(rest);
            if (state.open != Open::Nothing)
                return state;
        }
        return {};
    }

private:
    LineState spanning(Open open, qsizetype openerSize)
    {
        const QStringView closer = closerOf(open);
        const qsizetype close = m_line.indexOf(closer, m_at + openerSize);
        const qsizetype end = close < 0 ? m_line.size() : close + closer.size();
        m_sink.add(m_at, end, inkOf(open));
        m_at = end;
        return close < 0 ? LineState{open, 0} : LineState{};
    }

    void step(QStringView rest)
    {
        switch (rest.front().unicode()) {
        case u'\\':
            m_at += 2;
            break;
        case u'`':
            codeSpan();
            break;
        case u'*':
        case u'_':
        case u'~':
            emphasis();
            break;
        case u'[':
            link();
            break;
        case u'<':
            angle();
            break;
        case u'h':
            bareAddress(rest);
            break;
        default:
            ++m_at;
        }
    }

    void codeSpan()
    {
        const qsizetype size = runLength(m_line, m_at);
        const size_t slot = size_t(std::min<qsizetype>(size, 31));
        qsizetype at = m_at + size;
        while (!m_noCode[slot] && (at = m_line.indexOf(u'`', at)) >= 0) {
            const qsizetype closing = runLength(m_line, at);
            at += closing;
            if (closing == size) {
                m_sink.add(m_at, at, Ink::Code);
                m_at = at;
                return;
            }
        }
        m_noCode.set(slot);
        m_at += size;
    }

    void emphasis()
    {
        const QChar mark = m_line[m_at];
        const qsizetype size = std::min<qsizetype>(runLength(m_line, m_at), 2);
        const qsizetype inner = m_at + size;
        const bool opens = inner < m_line.size() && !m_line[inner].isSpace() && (mark != u'~' || size == 2)
            && (mark != u'_' || m_at == 0 || !m_line[m_at - 1].isLetterOrNumber());
        if (opens) {
            const QStringView delimiter = m_line.mid(m_at, size);
            const QStringView near = m_line.first(std::min(m_line.size(), inner + reach));
            for (qsizetype at = near.indexOf(delimiter, inner + 1); at >= 0; at = near.indexOf(delimiter, at + 1)) {
                const qsizetype end = at + size;
                if (m_line[at - 1].isSpace() || (mark == u'_' && end < m_line.size() && m_line[end].isLetterOrNumber()))
                    continue;
                m_sink.add(m_at, end, mark == u'~' ? Ink::Struck : size == 2 ? Ink::Strong : Ink::Emphasis);
                break;
            }
        }
        m_at = inner;
    }

    void link()
    {
        m_noBracket = m_noBracket || m_line.indexOf(u']', m_at) < 0;
        const qsizetype close = m_noBracket ? -1 : matchingBracket();
        if (close < 0) {
            ++m_at;
            return;
        }
        const QChar next = close + 1 < m_line.size() ? m_line[close + 1] : QChar();
        const bool footnote = m_line.mid(m_at + 1).startsWith(u'^');
        if (next == u'(') {
            const qsizetype end = m_line.indexOf(u')', close);
            const qsizetype addressEnd = end < 0 ? m_line.size() : end + 1;
            m_sink.add(m_at, close + 1, Ink::Link);
            m_sink.add(close + 1, addressEnd, Ink::Address);
            m_at = addressEnd;
        } else if (next == u':' && m_line.left(m_at).trimmed().isEmpty()) {
            m_sink.add(m_at, close + 1, Ink::Link);
            m_sink.add(close + 1, m_line.size(), Ink::Address);
            m_at = m_line.size();
        } else if (footnote) {
            m_sink.add(m_at, close + 1, Ink::Link);
            m_at = close + 1;
        } else {
            ++m_at;
        }
    }

    qsizetype matchingBracket() const
    {
        int depth = 0;
        for (qsizetype i = m_at; i < std::min(m_line.size(), m_at + reach); ++i) {
            depth += m_line[i] == u'[' ? 1 : m_line[i] == u']' ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    void angle()
    {
        const QChar next = m_at + 1 < m_line.size() ? m_line[m_at + 1] : QChar();
        const qsizetype close = m_noAngle || !(next.isLetter() || next == u'/') ? -1 : m_line.indexOf(u'>', m_at);
        if (close < 0) {
            m_noAngle = m_noAngle || next.isLetter() || next == u'/';
            ++m_at;
            return;
        }
        const bool address = m_line.mid(m_at + 1).startsWith(u"http");
        m_sink.add(m_at, close + 1, address ? Ink::Address : Ink::HtmlTag);
        m_at = close + 1;
    }

    void bareAddress(QStringView rest)
    {
        if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://")) {
            ++m_at;
            return;
        }
        qsizetype end = m_at;
        while (end < m_line.size() && !m_line[end].isSpace() && !QStringView(u"<>)|\"`").contains(m_line[end]))
            ++end;
        m_sink.add(m_at, end, Ink::Address);
        m_at = end;
    }

    QStringView m_line;
    InkSink m_sink;
    qsizetype m_at = 0;
    std::bitset<32> m_noCode; ///< by run length: no closing run stands ahead
    bool m_noBracket = false;
    bool m_noAngle = false;
};

/// A thematic break, the line under a heading's text, or the line under a table's head.
bool isRule(QStringView line)
{
    const QStringView drawn = line.trimmed();
    if (drawn.isEmpty())
        return false;
    const QStringView allowed = QStringView(u" :|-").contains(drawn.front()) ? QStringView(u" :|-") : drawn.first(1);
    const auto belongs = [&](QChar c) { return allowed.contains(c) || c == u' '; };
    const QStringView drawers = u"*_-=|:";
    return drawn.size() >= 3 && drawers.contains(drawn.front()) && std::all_of(drawn.begin(), drawn.end(), belongs)
        && (allowed.size() == 1 || drawn.contains(u'-'));
}

bool isHeading(QStringView line)
{
    const QStringView sign = line.mid(indentationOf(line));
    if (!sign.startsWith(u'#'))
        return false;
    const qsizetype size = runLength(sign, 0);
    return size <= 6 && (size == sign.size() || sign[size].isSpace());
}

/// The length of a list item's marker with the blanks after it and a task's box; 0 when there is none.
qsizetype markerLength(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isDigit())
        ++at;
    const QStringView signs = at > 0 ? u".)" : u"-*+";
    if (at + 1 >= text.size() || !signs.contains(text[at]) || !text[at + 1].isSpace())
        return 0;
    at += 1 + indentationOf(text.mid(at + 1));
    const QStringView box = text.mid(at, 4);
    return box.startsWith(u"[ ] ") || box.startsWith(u"[x] ", Qt::CaseInsensitive) ? at + 4 : at;
}

/// Where the inline part starts after quote marks, list marker, heading sign or table bar, all coloured on the way.
qsizetype inkLineStart(QStringView line, InkSink sink)
{
    if (isRule(line)) {
        sink.add(0, line.size(), Ink::Comment);
        return line.size();
    }
    if (isHeading(line)) {
        sink.add(0, line.size(), Ink::Heading);
        return 0;
    }
    qsizetype at = indentationOf(line);
    if (at < line.size() && line[at] == u'>') {
        sink.add(0, line.size(), Ink::Quote);
        while (at < line.size() && (line[at] == u'>' || line[at] == u' '))
            ++at;
    }
    const qsizetype content = at + markerLength(line.mid(at));
    sink.add(at, content, Ink::Marker);
    at = content;
    if (at < line.size() && line[at] == u'|') {
        for (qsizetype bar = at; bar >= 0; bar = line.indexOf(u'|', bar + 1))
            sink.add(bar, bar + 1, Ink::Comment);
    }
    return at;
}

/// The fence that `line` opens, if it does: in lists and quotes too.
LineState fenceOpenedBy(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'>'))
        ++at;
    if (at == line.size() || (line[at] != u'`' && line[at] != u'~'))
        return {};
    const qsizetype size = runLength(line, at);
    const bool ticks = line[at] == u'`';
    if (size < 3 || (ticks && line.indexOf(u'`', at + size) >= 0))
        return {};
    return {ticks ? Open::BacktickFence : Open::TildeFence, int(size)};
}

bool closesFence(QStringView line, LineState fence)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'>'))
        ++at;
    const QChar mark = fence.open == Open::BacktickFence ? u'`' : u'~';
    if (at == line.size() || line[at] != mark)
        return false;
    const qsizetype size = runLength(line, at);
    return size >= fence.size && line.mid(at + size).trimmed().isEmpty();
}

} // namespace

LineState inkMarkdown(QStringView line, LineState before, InkSink sink)
{
    if (before.open == Open::BacktickFence || before.open == Open::TildeFence) {
        const bool closes = closesFence(line, before);
        sink.add(0, line.size(), closes ? Ink::Comment : Ink::Code);
        return closes ? LineState{} : before;
    }
    if (const QStringView closer = closerOf(before.open); !closer.isEmpty()) {
        const qsizetype close = line.indexOf(closer);
        const qsizetype end = close < 0 ? line.size() : close + closer.size();
        sink.add(0, end, inkOf(before.open));
        return close < 0 ? before : MarkdownLine(line, sink).read(end);
    }
    if (const LineState fence = fenceOpenedBy(line); fence.open != Open::Nothing) {
        sink.add(0, line.size(), Ink::Comment);
        return fence;
    }
    return MarkdownLine(line, sink).read(inkLineStart(line, sink));
}

} // namespace cardwright
