#include "core/markdown/untypeset.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Form = UntypesetMath::Form;

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

/// Words of prose: letters in a row that are no command, nor in a group such as `\text{…}`.
int wordsOfProse(QStringView text)
{
    static const QRegularExpression groups(u"\\\\(?:text\\w*|mathrm|mathbf|mathcal|mathbb|operatorname\\*?|label|tag|begin|end)\\s*\\{[^}]*\\}"_s);
    static const QRegularExpression commands(u"\\\\[A-Za-z]+"_s);
    static const QRegularExpression word(u"\\p{L}{4,}"_s);
    int words = 0;
    for (auto match = word.globalMatch(text.toString().remove(groups).remove(commands)); match.hasNext(); match.next())
        ++words;
    return words;
}

/// Whether what stands between delimiters that are mostly escapes is TeX: a command, or a power or an index.
bool isTex(QStringView text)
{
    static const QRegularExpression command(u"\\\\[A-Za-z]{2,}|\\\\[,;!]"_s);
    static const QRegularExpression script(u"[\\w)}\\]]\\s*\\^\\s*[\\w{(+\\-\\\\*]|[\\w)}\\]]_\\{|(?:\\A|[^\\w])\\p{L}_\\w(?!\\w)"_s);
    static const QRegularExpression relation(u"(?:\\A|[\\s(,])\\p{L}\\s*[=<>]\\s*[\\p{L}\\d(+\\-]"_s);
    const int words = wordsOfProse(text);
    if (matches(command, text))
        return words < 6;
    return words < 2 && (matches(script, text) || matches(relation, text));
}

/// Between dollars a lone letter, or letters joined by operators, are math as well.
bool isFormulaOfLetters(QStringView text)
{
    static const QRegularExpression letters(
        u"\\A\\p{L}'?(?:\\s*(?:[=<>+*/,|\\-]|[()])\\s*(?:\\p{L}'?|[0-9.]+)?)*\\)?\\z"_s);
    return wordsOfProse(text) == 0 && matches(letters, text);
}

/// Letters and numbers that a sign joins: (a+b), but not (a), which may be an item's letter.
bool isSum(QStringView text)
{
    static const QRegularExpression sign(u"[=<>+*]"_s);
    return isFormulaOfLetters(text) && matches(sign, text);
}

std::optional<UntypesetMath> between(Form form, QStringView text, QStringView closing)
{
    for (qsizetype at = text.indexOf(closing, 2); at >= 0; at = text.indexOf(closing, at + 1)) {
        if (text[at - 1] == u'\\') // an escaped backslash, or a line end of TeX: \\[2pt]
            continue;
        const QStringView inner = text.sliced(2, at - 2);
        // what follows an escaped bracket in an escaped link: \[text\](address)
        const bool isLink = form == Form::Brackets && text.mid(at + 2).startsWith(u'(');
        if (isLink || inner.contains(u'`') || !(isTex(inner) || isSum(inner)))
            return std::nullopt;
        return UntypesetMath{form, {0, at + 2}};
    }
    return std::nullopt;
}

std::optional<UntypesetMath> betweenDollars(QChar before, QStringView text)
{
    constexpr qsizetype kLongest = 300;
    const qsizetype lineEnd = text.indexOf(u'\n');
    const QStringView line = text.first(std::min({lineEnd < 0 ? text.size() : lineEnd, text.size(), kLongest}));
    const bool opens = line.size() > 2 && !line[1].isSpace() && !before.isLetterOrNumber() && before != u'$' && before != u'\\';
    if (!opens)
        return std::nullopt;
    qsizetype at = line.indexOf(u'$', 1);
    while (at > 0 && line[at - 1] == u'\\')
        at = line.indexOf(u'$', at + 1);
    if (at < 2 || line[at - 1].isSpace())
        return std::nullopt;
    const QChar after = at + 1 < line.size() ? line[at + 1] : QChar(u' ');
    if (after.isLetterOrNumber() || after == u'$' || after == u'_')
        return std::nullopt;
    const QStringView inner = line.sliced(1, at - 1);
    static const QRegularExpression shell(u"\\A\\{?[A-Z][A-Z0-9_]+\\}?(?:\\W|\\z)|\\A\\(|[`\"]"_s);
    const bool isMoney = inner[0].isDigit() && wordsOfProse(inner) > 0;
    const bool isMath = !isMoney && !matches(shell, inner) && (isTex(inner) || isFormulaOfLetters(inner));
    return isMath ? std::optional(UntypesetMath{Form::Dollars, {0, at + 1}}) : std::nullopt;
}

} // namespace

std::optional<UntypesetMath> untypesetMath(QChar before, QStringView text)
{
    if (text.startsWith(u"\\("))
        return between(Form::Parentheses, text, u"\\)");
    if (text.startsWith(u"\\["))
        return between(Form::Brackets, text, u"\\]");
    return text.startsWith(u'$') ? betweenDollars(before, text) : std::nullopt;
}

} // namespace cardwright
