#include "core/markdown/mathfinder.h"

#include "core/markdown/fnv.h"
#include "core/markdown/htmltags.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Delimiters {
    QStringView opening;
    QStringView closing;
    bool display;
};

constexpr Delimiters kDisplay{u"$$", u"$$", true};
constexpr Delimiters kInline{u"\\\\(", u"\\\\)", false};
constexpr qsizetype kFarthestLook = 1024; ///< for the end of a link target or tag where looking again and again would be slow

/// Finds the formulas of a body from left to right, stepping over code, tags and link targets.
class Finder {
public:
    Finder(QStringView body, const BodyLines &lines) : m_body(body), m_lines(lines) {}

    void run(qsizetype from = 0)
    {
        m_at = from;
        const QList<BodyLine> &lines = m_lines.lines;
        for (qsizetype line = m_lines.lineAt(from); line < lines.size(); ++line) {
            if (lines[line].isCode() || lines[line].kind == BodyLine::Kind::Blank)
                continue;
            m_at = std::max(m_at, lines[line].start);
            qsizetype last = enterRegion(line);
            while (m_at < m_regionEnd) {
                step();
                if (m_at > m_regionEnd) // a formula led into a later region
                    last = enterRegion(m_lines.lineAt(m_at));
            }
            line = last;
        }
    }

    /// Where a formula ends that is open before the body; -1 when it does not.
    qsizetype endOfOpen(const Delimiters &delimiters)
    {
        const qsizetype closing = closingOf(delimiters, 0);
        return closing < 0 ? -1 : closing + delimiters.closing.size();
    }

    FoundMath found;
    QList<MathKind> openAtEnd; ///< formulas that neither end nor meet a fence

private:
    /// The paragraph, heading or HTML block that the line is in: code spans and tags end with it.
    qsizetype enterRegion(qsizetype line)
    {
        const qsizetype last = lastOfRegion(line);
        m_regionEnd = m_lines.lines[last].end;
        m_unmatchedRuns.clear();
        m_absent.clear();
        m_tagsEnded = false;
        return last;
    }

    QStringView rest() const { return m_body.mid(m_at, m_regionEnd - m_at); }

    void step()
    {
        const QStringView text = rest();
        switch (text[0].unicode()) {
        case u'\\':
            if (text.startsWith(kInline.opening))
                takeFormula(kInline);
            else if (!skipUntypeset(text))
                m_at += std::min<qsizetype>(2, text.size());
            break;
        case u'$':
            if (text.startsWith(kDisplay.opening))
                takeFormula(kDisplay);
            else if (!skipUntypeset(text))
                ++m_at;
            break;
        case u'`': skipCodeSpan(); break;
        case u'<': skipHtml(text); break;
        case u']': skipTarget(text); break;
        default: ++m_at;
        }
    }

    /// What looks like a formula is one whole, so that nothing in it is looked at again.
    bool skipUntypeset(QStringView text)
    {
        if (m_looksLeft-- <= 0)
            return false;
        const QChar before = m_at > 0 ? m_body[m_at - 1] : QChar(u'\n');
        const std::optional<UntypesetMath> math = untypesetMath(before, text.first(std::min(text.size(), kFarthestLook)));
        if (!math)
            return false;
        found.untypeset.append({math->form, {m_at + math->range.start, m_at + math->range.end}});
        m_at += math->range.end;
        return true;
    }

    static qsizetype runAt(QStringView text, qsizetype at)
    {
        qsizetype end = at;
        while (end < text.size() && text[end] == u'`')
            ++end;
        return end - at;
    }

    /// Position after the code span that begins at `at` and ends before `limit`; -1 when the run has no partner.
    qsizetype codeSpanEnd(qsizetype at, qsizetype limit) const
    {
        const QStringView text = m_body.first(limit);
        const qsizetype length = runAt(text, at);
        for (qsizetype i = text.indexOf(u'`', at + length); i >= 0;) {
            const qsizetype closing = runAt(text, i);
            if (closing == length)
                return i + closing;
            i = text.indexOf(u'`', i + closing);
        }
        return -1;
    }

    void skipCodeSpan()
    {
        const qsizetype length = runAt(m_body.first(m_regionEnd), m_at);
        const qsizetype end = m_unmatchedRuns.contains(length) ? -1 : codeSpanEnd(m_at, m_regionEnd);
        if (end < 0)
            m_unmatchedRuns.append(length);
        m_at = end < 0 ? m_at + length : end;
    }

    void skipHtml(QStringView text)
    {
        qsizetype end = -1;
        if (text.startsWith(u"<!--")) {
            end = endOf(u"-->"_s, text, 4);
        } else if (!m_tagsEnded) {
            end = tagEnd(text, 0);
            m_tagsEnded = end < 0 && (text.size() > kFarthestLook || !text.contains(u'>'));
            if (const QString name = tagName(text, 0); end > 0 && text[1] != u'/' && holdsVerbatim(name))
                end = std::max(end, endOf(u"</"_s + name, text, end));
        }
        m_at += std::max<qsizetype>(end, 1);
    }

    /// Position after `terminator` in `text`, -1 when the rest of the region has none.
    qsizetype endOf(const QString &terminator, QStringView text, qsizetype from)
    {
        if (m_absent.contains(terminator))
            return -1;
        const qsizetype at = text.indexOf(terminator, from, Qt::CaseInsensitive);
        if (at < 0)
            m_absent.append(terminator);
        return at < 0 ? -1 : at + terminator.size();
    }

    /// `](target)` of a link and `]: target` of a reference definition.
    void skipTarget(QStringView text)
    {
        ++m_at;
        const QStringView near = text.first(std::min(text.size(), kFarthestLook));
        const qsizetype lineEnd = near.indexOf(u'\n');
        const QStringView line = lineEnd < 0 ? near : near.first(lineEnd);
        if (line.startsWith(u"](")) {
            int open = 0;
            for (qsizetype i = 1; i < line.size(); ++i) {
                if (line[i] == u'(')
                    ++open;
                else if (line[i] == u')' && --open == 0) {
                    m_at += i;
                    return;
                }
            }
        } else if (line.startsWith(u"]:") && m_lines.lines[m_lines.lineAt(m_at)].in(m_body).trimmed().startsWith(u'[')) {
            qsizetype i = 2;
            while (i < line.size() && line[i].isSpace())
                ++i;
            while (i < line.size() && !line[i].isSpace())
                ++i;
            m_at += i - 1;
        }
    }

    void takeFormula(const Delimiters &delimiters)
    {
        const qsizetype start = m_at;
        const qsizetype content = start + delimiters.opening.size();
        m_at = content;
        const qsizetype closing = closingOf(delimiters, content);
        if (closing < 0)
            return;
        const qsizetype end = closing + delimiters.closing.size();
        m_at = end;
        const QStringView tex = m_body.mid(content, closing - content);
        if (tex.trimmed().isEmpty())
            return;
        const QString source = m_body.mid(start, end - start).toString();
        const int quotes = m_lines.lines[m_lines.lineAt(start)].quotes;
        const QByteArray shown = withoutQuoteMarks(tex, quotes).toUtf8();
        const quint64 number = fnv1a((delimiters.display ? '$' : '(') + shown);
        if (!m_known.contains(number)) {
            m_known.insert(number);
            found.formulas.append({number, shown, source.toUtf8(), delimiters.display});
        }
        found.spans.append({{start, end}, number});
    }

    qsizetype closingOf(const Delimiters &delimiters, qsizetype content)
    {
        qsizetype &searched = delimiters.display ? m_displaySearched : m_inlineSearched;
        if (content < searched)
            return -1;
        const qsizetype limit = barrierAfter(content);
        const QStringView text = m_body.first(limit);
        for (qsizetype at = text.indexOf(delimiters.closing, content); at >= 0; at = text.indexOf(delimiters.closing, at + 1)) {
            const qsizetype line = m_lines.lineAt(at);
            if (!m_lines.lines[line].isCode() && !isInCodeSpan(content, at, line))
                return at;
        }
        searched = limit;
        found.unclosed.append({content - delimiters.opening.size(), content});
        if (limit == m_body.size())
            openAtEnd.append(delimiters.display ? MathKind::Display : MathKind::Inline);
        return -1;
    }

    /// Where the next fence begins: no formula reaches over it.
    qsizetype barrierAfter(qsizetype at)
    {
        if (at < m_barrier)
            return m_barrier;
        qsizetype line = m_lines.lineAt(at);
        while (line < m_lines.lines.size() && m_lines.lines[line].kind != BodyLine::Kind::Fence
               && m_lines.lines[line].kind != BodyLine::Kind::Cut)
            ++line;
        m_barrier = line < m_lines.lines.size() ? m_lines.lines[line].start : m_body.size();
        return m_barrier;
    }

    bool isInCodeSpan(qsizetype from, qsizetype at, qsizetype line) const
    {
        while (line > 0 && m_lines.lines[line].continues)
            --line;
        qsizetype i = m_body.first(at).indexOf(u'`', std::max(from, m_lines.lines[line].start));
        while (i >= 0) {
            const qsizetype end = codeSpanEnd(i, std::min(m_lines.lines[lastOfRegion(line)].end, at + kFarthestLook));
            if (end > at)
                return true;
            i = m_body.first(at).indexOf(u'`', end < 0 ? i + runAt(m_body, i) : end);
        }
        return false;
    }

    qsizetype lastOfRegion(qsizetype line) const
    {
        while (line + 1 < m_lines.lines.size() && m_lines.lines[line + 1].continues)
            ++line;
        return line;
    }

    static QString withoutQuoteMarks(QStringView tex, int quotes)
    {
        if (quotes == 0)
            return tex.toString();
        QStringList kept;
        for (QStringView line : tex.split(u'\n')) {
            for (int i = 0; i < quotes && !kept.isEmpty(); ++i) {
                const QStringView inner = line.trimmed();
                if (!inner.startsWith(u'>'))
                    break;
                line = inner.mid(1);
            }
            kept.append(line.toString());
        }
        return kept.join(u'\n');
    }

    QStringView m_body;
    const BodyLines &m_lines;
    qsizetype m_at = 0;
    qsizetype m_regionEnd = 0;
    qsizetype m_barrier = -1;
    qsizetype m_displaySearched = -1;   ///< no `$$` closes before this
    qsizetype m_inlineSearched = -1;    ///< no `\\)` closes before this
    QList<qsizetype> m_unmatchedRuns;   ///< lengths of backtick runs without a partner in the region
    QStringList m_absent;               ///< ends of comments and verbatim elements that the rest of the region lacks
    int m_looksLeft = 5000;             ///< at what may be an untypeset formula
    bool m_tagsEnded = false;           ///< no tag ends in the rest of the region
    QSet<quint64> m_known; ///< numbers of the formulas found
};

} // namespace

FoundMath findMath(QStringView body, const BodyLines &lines)
{
    if (!body.contains(u'$') && !body.contains(u"\\(") && !body.contains(u"\\["))
        return {};
    Finder finder(body, lines);
    finder.run();
    return finder.found;
}

MathEnds mathEnds(QStringView piece, bool hasFence, qsizetype from)
{
    MathEnds ends;
    if (hasFence)
        ends.reach[0] = ends.reach[1] = MathEnds::Reach::Blocked;
    if (!piece.contains(kDisplay.opening) && !piece.contains(u"\\\\"))
        return ends;
    const BodyLines lines = scanLines(piece);
    for (const Delimiters &delimiters : {kInline, kDisplay}) {
        const qsizetype end = Finder(piece, lines).endOfOpen(delimiters);
        if (end < 0)
            continue;
        ends.end[delimiters.display] = end;
        ends.reach[delimiters.display] = MathEnds::Reach::Ends;
    }
    Finder finder(piece, lines);
    finder.run(from);
    ends.open = finder.openAtEnd;
    return ends;
}

} // namespace cardwright
