#include "core/markdown/math.h"

#include "core/markdown/htmltags.h"
#include "core/markdown/htmltext.h"

#include <QHash>

#include <algorithm>

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

struct Span {
    TextRange range; ///< delimiters included
    qsizetype formula = 0;
};

/// Finds the formulas of a body from left to right, stepping over code, tags and link targets.
class Finder {
public:
    Finder(QStringView body, const BodyLines &lines) : m_body(body), m_lines(lines) {}

    void run()
    {
        const QList<BodyLine> &lines = m_lines.lines;
        for (qsizetype line = 0; line < lines.size(); ++line) {
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

    QList<Span> spans;
    QList<Formula> formulas;
    QList<TextRange> unclosed;

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
            else
                m_at += std::min<qsizetype>(2, text.size());
            break;
        case u'$':
            if (text.startsWith(kDisplay.opening))
                takeFormula(kDisplay);
            else
                ++m_at;
            break;
        case u'`': skipCodeSpan(); break;
        case u'<': skipHtml(text); break;
        case u']': skipTarget(text); break;
        default: ++m_at;
        }
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
        const auto known = m_known.constFind(source);
        const qsizetype index = known != m_known.cend() ? *known : formulas.size();
        if (index == formulas.size()) {
            m_known.insert(source, index);
            const int quotes = m_lines.lines[m_lines.lineAt(start)].quotes;
            formulas.append({withoutQuoteMarks(tex, quotes).toUtf8(), source.toUtf8(), delimiters.display});
        }
        spans.append({{start, end}, index});
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
        unclosed.append({content - delimiters.opening.size(), content});
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
    bool m_tagsEnded = false;           ///< no tag ends in the rest of the region
    QHash<QString, qsizetype> m_known;
};

/// A table's delimiter row or a heading's underline: what it follows must stay right above it.
bool bindsToLineAbove(QStringView line)
{
    return line.contains(u'-') && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
        return c == u'-' || c == u'|' || c == u':' || c == u' ' || c == u'\t';
    });
}

QString withWords(QStringView body, const BodyLines &lines, const QList<Span> &spans, const Marks &marks)
{
    QString text;
    text.reserve(body.size());
    qsizetype emptied = 0;
    QString filler;
    const auto copy = [&](qsizetype from, qsizetype to) {
        if (emptied > 0) {
            const qsizetype newline = body.first(to).indexOf(u'\n', from);
            if (newline >= 0 || to == body.size()) {
                qsizetype lineEnd = newline < 0 ? to : newline;
                const qsizetype below = body.indexOf(u'\n', lineEnd + 1);
                if (below >= 0 && below <= to && bindsToLineAbove(body.mid(lineEnd + 1, below - lineEnd - 1)))
                    lineEnd = below;
                text += body.mid(from, lineEnd - from);
                for (; emptied > 0; --emptied)
                    text += u'\n' + filler;
                from = lineEnd;
            }
        }
        text += body.mid(from, to - from);
    };
    qsizetype copied = 0;
    for (const Span &span : spans) {
        copy(copied, span.range.start);
        text += marks.formula(span.formula);
        if (emptied == 0)
            filler = lines.lines[lines.lineAt(span.range.start)].kind == BodyLine::Kind::Heading ? QString() : QString::fromLatin1(marks.filler());
        emptied += span.range.in(body).count(u'\n');
        copied = span.range.end;
    }
    copy(copied, body.size());
    return text;
}

} // namespace

template <class OnText, class OnFormula>
void MathText::walk(QByteArrayView text, OnText onText, OnFormula onFormula) const
{
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(m_marks.stem()); at >= 0; at = text.indexOf(m_marks.stem(), from)) {
        if (const Marks::Found found = m_marks.formulaAt(text, at); found.index >= 0 && found.index < m_formulas.size()) {
            onText(text.sliced(from, at - from));
            onFormula(m_formulas[found.index]);
            from = at + found.length;
        } else if (m_marks.isFillerAt(text, at)) {
            const bool ownLine = at > from && text[at - 1] == '\n';
            onText(text.sliced(from, at - from - (ownLine ? 1 : 0)));
            from = at + m_marks.filler().size();
        } else {
            onText(text.sliced(from, at - from));
            from = at + m_marks.stem().size();
        }
    }
    onText(text.sliced(from));
}

void MathText::append(QByteArray &html, QByteArrayView text, Form form) const
{
    walk(text, [&](QByteArrayView part) { appendEscaped(html, part); },
         [&](const Formula &formula) {
             if (form == Form::Source) {
                 appendEscaped(html, formula.source);
                 return;
             }
             html += "<span " + m_marks.trust() + "class=\"cw-math\" " + m_marks.trust() + "data-display=\"";
             html += formula.display ? "1\">" : "0\">";
             appendEscaped(html, formula.tex);
             html += "</span>";
         });
}

QByteArray MathText::plain(QByteArrayView text) const
{
    QByteArray result;
    walk(text, [&](QByteArrayView part) { result += part; },
         [&](const Formula &formula) { result += formula.tex.trimmed(); });
    return result;
}

QByteArray MathText::source(QByteArrayView text) const
{
    QByteArray result;
    walk(text, [&](QByteArrayView part) { result += part; }, [&](const Formula &formula) { result += formula.source; });
    return result;
}

TakenMath takeMathOut(QStringView body, const BodyLines &lines, const Marks &marks)
{
    if (!body.contains(kDisplay.opening) && !body.contains(kInline.opening))
        return {body.toString(), {}, {}};
    Finder finder(body, lines);
    finder.run();
    return {withWords(body, lines, finder.spans, marks), finder.formulas, finder.unclosed};
}

} // namespace cardwright
