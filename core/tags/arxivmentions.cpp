#include "core/tags/arxivmentions.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// Where a mention may start, in order: told by a character that is rare in cards.
QList<qsizetype> candidates(QStringView text)
{
    constexpr QStringView kSite = u"arxiv.org";
    constexpr QStringView kField = u"eprint";
    QList<qsizetype> starts;
    for (qsizetype slash = text.indexOf(u'/'); slash >= 0; slash = text.indexOf(u'/', slash + 1)) {
        if (text.first(slash).endsWith(kSite, Qt::CaseInsensitive))
            starts.append(slash - kSite.size());
    }
    for (qsizetype equals = text.indexOf(u'='); equals >= 0; equals = text.indexOf(u'=', equals + 1)) {
        qsizetype end = equals;
        while (end > 0 && text[end - 1].isSpace())
            --end;
        if (text.first(end).endsWith(kField, Qt::CaseInsensitive))
            starts.append(end - kField.size());
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
