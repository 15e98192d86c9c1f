#include "core/tags/arxivmentions.h"

#include <QRegularExpression>
#include <QStringMatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// Where a mention may start, in order.
QList<qsizetype> candidates(QStringView text)
{
    static const QStringMatcher link(u"arxiv.org/"_s, Qt::CaseInsensitive);
    static const QStringMatcher bibtex(u"eprint"_s, Qt::CaseInsensitive);
    QList<qsizetype> starts;
    for (const QStringMatcher &start : {link, bibtex}) {
        for (qsizetype at = start.indexIn(text); at >= 0; at = start.indexIn(text, at + 1))
            starts.append(at);
    }
    std::ranges::sort(starts);
    return starts;
}

} // namespace

// A card is read for mentions at each keystroke, and an expression takes its time for every letter: it is asked only
// where a mention may start.
QList<ArxivMention> arxivMentions(QStringView text, int fewestDigits)
{
    static const QRegularExpression mention(
        uR"re((?:arxiv\.org/(?:abs|pdf)/|\beprint\s{0,20}=\s{0,20}[{"]\s{0,20}(?:arxiv:\s{0,20})?)(\d{4}\.(\d{4,5}))(?!\d))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kLongest = 120;
    QList<ArxivMention> mentions;
    for (const qsizetype start : candidates(text)) {
        const qsizetype before = std::min<qsizetype>(start, 1); // what tells where a word starts
        const QString part = text.mid(start - before, before + kLongest).toString();
        const QRegularExpressionMatch match =
            mention.match(part, before, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch() && match.capturedLength(2) >= fewestDigits)
            mentions.append({match.captured(1), {start, start + match.capturedLength()}});
    }
    return mentions;
}

} // namespace cardwright
