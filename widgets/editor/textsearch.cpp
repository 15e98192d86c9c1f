#include "widgets/editor/textsearch.h"

using namespace Qt::StringLiterals;

namespace cardwright {

QRegularExpression patternOf(const SearchQuery &query)
{
    if (query.text.isEmpty())
        return QRegularExpression(u"(?!)"_s);
    QString pattern = query.regularExpression ? query.text : QRegularExpression::escape(query.text);
    if (query.wholeWords)
        pattern = u"(?<!\\w)(?:"_s + pattern + u")(?!\\w)"_s;
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

QList<TextRange> findAll(const QString &text, const QRegularExpression &pattern)
{
    QList<TextRange> matches;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedLength() > 0)
            matches.append({match.capturedStart(), match.capturedEnd()});
    }
    return matches;
}

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (c != u'\\') {
            text += c;
            continue;
        }
        ++i;
        if (next >= u'0' && next <= u'9')
            text += match.captured(next.digitValue());
        else if (next == u'n')
            text += u'\n';
        else if (next == u't')
            text += u'\t';
        else if (next == u'\\')
            text += u'\\';
        else
            text += c, --i;
    }
    return text;
}

TextEdit replaceAll(const QString &text, const SearchQuery &query, const QString &replacement)
{
    TextEdit edit;
    for (auto found = patternOf(query).globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedLength() > 0)
            edit.replace({match.capturedStart(), match.capturedEnd()},
                query.regularExpression ? expanded(replacement, match) : replacement);
    }
    return edit;
}

} // namespace cardwright
