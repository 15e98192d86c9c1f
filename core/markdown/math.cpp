#include "core/markdown/math.h"

#include "core/markdown/htmltext.h"
#include "core/markdown/mathfinder.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// A table's delimiter row or a heading's underline: what it follows must stay right above it.
bool bindsToLineAbove(QStringView line)
{
    return line.contains(u'-') && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
        return c == u'-' || c == u'|' || c == u':' || c == u' ' || c == u'\t';
    });
}

QString withWords(QStringView body, const BodyLines &lines, const QList<MathSpan> &spans, const Marks &marks)
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
    for (const MathSpan &span : spans) {
        copy(copied, span.range.start);
        text += QString::fromLatin1(marks.word(Marks::Kind::Formula, span.formula));
        if (emptied == 0)
            filler = lines.lines[lines.lineAt(span.range.start)].kind == BodyLine::Kind::Heading ? QString() : QString::fromLatin1(marks.filler());
        emptied += span.range.in(body).count(u'\n');
        copied = span.range.end;
    }
    copy(copied, body.size());
    return text;
}

} // namespace

void MathText::add(const QList<Formula> &formulas)
{
    for (const Formula &formula : formulas)
        m_formulas.insert(formula.number, formula);
}

template <class OnText, class OnFormula>
void MathText::walk(QByteArrayView text, OnText onText, OnFormula onFormula) const
{
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(m_marks.stem()); at >= 0; at = text.indexOf(m_marks.stem(), from)) {
        const Marks::Word word = m_marks.wordAt(text, at);
        const auto formula = word.kind == Marks::Kind::Formula ? m_formulas.constFind(word.number) : m_formulas.cend();
        if (formula != m_formulas.cend()) {
            onText(text.sliced(from, at - from));
            onFormula(*formula);
            from = at + word.length;
        } else if (word.kind == Marks::Kind::Filler && word.length > 0) {
            const bool ownLine = at > from && text[at - 1] == '\n';
            onText(text.sliced(from, at - from - (ownLine ? 1 : 0)));
            from = at + word.length;
        } else {
            const qsizetype length = std::max(word.length, m_marks.stem().size());
            onText(text.sliced(from, at + length - from));
            from = at + length;
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
    const FoundMath found = findMath(body, lines);
    return {withWords(body, lines, found.spans, marks), found.formulas, found.unclosed, found.untypeset};
}

} // namespace cardwright
