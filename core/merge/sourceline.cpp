#include "core/merge/sourceline.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

QList<SourceLine> sourceLines(QStringView text)
{
    QList<SourceLine> lines;
    qsizetype start = 0;
    qsizetype newline = -2; // the first one from `start` on; -1: none
    while (start < text.size()) {
        if (newline != -1 && newline < start)
            newline = text.indexOf(u'\n', start);
        const qsizetype stop = newline < 0 ? text.size() : newline;
        const qsizetype carriageReturn = text.mid(start, stop - start).indexOf(u'\r');
        const qsizetype contentEnd = carriageReturn < 0 ? stop : start + carriageReturn;
        qsizetype end = std::min(contentEnd + 1, text.size());
        if (carriageReturn >= 0 && contentEnd + 1 == newline)
            ++end;
        lines.append({text.mid(start, contentEnd - start), text.mid(contentEnd, end - contentEnd)});
        start = end;
    }
    return lines;
}

QString usualLineEnd(QStringView text, const QString &otherwise)
{
    const qsizetype all = text.count(u'\n');
    if (all == 0)
        return text.contains(u'\r') ? u"\r"_s : otherwise;
    return text.count(u"\r\n"_s) * 2 > all ? u"\r\n"_s : u"\n"_s;
}

bool endsInLine(QStringView text)
{
    return !text.isEmpty() && !text.endsWith(u'\n') && !text.endsWith(u'\r');
}

bool sameLines(QStringView a, QStringView b)
{
    if (a == b)
        return true;
    const QList<SourceLine> left = sourceLines(a);
    const QList<SourceLine> right = sourceLines(b);
    return endsInLine(a) == endsInLine(b)
        && std::ranges::equal(left, right, [](const SourceLine &x, const SourceLine &y) { return x.content == y.content; });
}

QString withLineEnds(QStringView text, const QString &lineEnd)
{
    QString result;
    result.reserve(text.size());
    for (const SourceLine &line : sourceLines(text)) {
        result += line.content;
        if (!line.end.isEmpty())
            result += lineEnd;
    }
    return result;
}

} // namespace cardwright
