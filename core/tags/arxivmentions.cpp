#include "core/tags/arxivmentions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cardwright {

QList<ArxivMention> arxivMentions(QStringView text, int fewestDigits)
{
    static const QRegularExpression mention(
        uR"re((?:arxiv\.org/(?:abs|pdf)/|\beprint\s{0,20}=\s{0,20}[{"]\s{0,20}(?:arxiv:\s{0,20})?)(\d{4}\.(\d{4,5}))(?!\d))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<ArxivMention> mentions;
    auto matches = mention.globalMatch(text.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(2) >= fewestDigits)
            mentions.append({match.captured(1), {match.capturedStart(), match.capturedEnd()}});
    }
    return mentions;
}

} // namespace cardwright
