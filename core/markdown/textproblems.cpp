#include "core/markdown/textproblems.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

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
    Problem &problem = report.add(rule, Severity::Lost, places.inPiece(math.range), {math.range.in(body).toString()});
    const TextEdit edit = splices({{places.inPiece(TextRange{math.range.start, inner.start}), opening},
        {places.inPiece(TextRange{inner.end, math.range.end}), closing}});
    problem.fixes.append({u"typeset"_s, {opening + inner.in(body).toString() + closing}, edit});
}

} // namespace

Problem unclosedFence(QStringView card, TextRange line, bool closable)
{
    static const QRegularExpression marks(u"`{3,}|~{3,}"_s);
    const QString fence = marks.match(line.in(card).toString()).captured();
    Problem problem;
    problem.rule = u"fence-unclosed"_s;
    problem.severity = Severity::Advice;
    problem.range = line;
    problem.arguments = {fence};
    if (closable && !fence.isEmpty()) {
        const QString lineEnd = lineEndOf(card);
        const bool endsLine = card.endsWith(u'\n') || card.endsWith(u'\r');
        problem.fixes.append({u"close-fence"_s, {},
            splices({{{card.size(), card.size()}, (endsLine ? QString() : lineEnd) + fence + lineEnd}})});
    }
    return problem;
}

void reportMath(Report &report, QStringView body, const BodyPlaces &places, const TakenMath &taken)
{
    for (const TextRange range : taken.unclosed)
        report.add(u"math-unclosed"_s, Severity::Advice, places.inPiece(range), {range.in(body).toString()});
    for (const UntypesetMath &math : taken.untypeset)
        reportUntypeset(report, places, body, math);
}

} // namespace cardwright
