#include "core/yaml/scalarsource.h"

#include "core/yaml/scalars.h"

#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// Numbers, dates and words with a type are short; the limit keeps long texts away from the patterns.
constexpr qsizetype kLongestTyped = 64;

/// What YAML 1.1 (PyYAML) reads as other than text, beyond what the core schema of 1.2 does: https://yaml.org/type/.
bool isTypedInYaml11(QStringView text)
{
    static const QRegularExpression words(
        u"\\A(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF|true|True|TRUE|false|False|FALSE|=|<<)\\z"_s);
    static const QRegularExpression numbers(u"\\A[-+]?(?:0b[01_]+|0[0-7_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*"
                                            "|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
                                            "|(?:[0-9][0-9_]*)?\\.[0-9._]*(?:[eE][-+]?[0-9]+)?"
                                            "|[0-9][0-9_]*[eE][-+]?[0-9]+"
                                            "|\\.(?:inf|Inf|INF|nan|NaN|NAN))\\z"_s);
    static const QRegularExpression dates(u"\\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}"
                                          ":[0-9]{2}(?:\\.[0-9]*)?[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?)?\\z"_s);
    const auto matches = [&](const QRegularExpression &pattern) { return pattern.match(text.toString()).hasMatch(); };
    const bool startsLikeNumber = !text.isEmpty() && QStringView(u"0123456789+-.").contains(text.front());
    if (text.size() > kLongestTyped)
        return false;
    return matches(words) || (startsLikeNumber && (matches(numbers) || matches(dates)));
}

bool needsEscape(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0x2028 || u == 0x2029 || u == 0xfeff || u >= 0xfffe;
}

bool needsEscape(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return needsEscape(c); });
}

bool isPlainSafe(const QString &text, Context context)
{
    const bool endsIn11 = context == Context::Flow && text.contains(u'?'); // PyYAML stops at a `?` in brackets
    return canStandPlain(text, context) && !endsIn11 && !isTypedInYaml11(text)
        && plainType(text) == YamlNode::Type::Text;
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString doubleQuoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (!needsEscape(c))
            result += c;
        else if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else if (c == u'\r')
            result += u"\\r"_s;
        else
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return result + u'"';
}

} // namespace

bool canStandPlain(const QString &text, Context context)
{
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace() || needsEscape(text))
        return false;
    const QStringView indicators = u",[]{}#&*!|>'\"%@`";
    const QChar first = text.front();
    if (indicators.contains(first) || text.startsWith("---"_L1) || text.startsWith("..."_L1))
        return false;
    if ((first == u'-' || first == u'?' || first == u':') && (text.size() == 1 || text[1] == u' '))
        return false;
    if (text.contains(": "_L1) || text.contains(" #"_L1) || text.endsWith(u':'))
        return false;
    const QStringView flowIndicators = u",[]{}";
    return context == Context::Block
        || std::none_of(text.begin(), text.end(), [&](QChar c) { return flowIndicators.contains(c); });
}

bool readersAgreeOn(QStringView plain)
{
    using Type = YamlNode::Type;
    const Type type = plainType(plain);
    if (type == Type::Text)
        return !isTypedInYaml11(plain);
    if (type == Type::Null || type == Type::Bool)
        return true;
    static const QRegularExpression alike(u"\\A(?:[-+]?(?:0|[1-9][0-9]*)|0x[0-9a-fA-F]+|[-+]?[0-9]+\\.[0-9]*(?:[eE][-+][0-9]+)?"
                                          "|\\.[0-9]+(?:[eE][-+][0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"_s);
    return alike.match(plain.toString()).hasMatch();
}

QString scalarSource(const QString &text, YamlNode::Style like, Context context)
{
    if (needsEscape(text))
        return doubleQuoted(text);
    if (like == YamlNode::Style::SingleQuoted)
        return singleQuoted(text);
    if (like == YamlNode::Style::DoubleQuoted)
        return doubleQuoted(text);
    if (isPlainSafe(text, context))
        return text;
    return text.contains(u'\'') && !text.contains(u'"') && !text.contains(u'\\') ? doubleQuoted(text)
                                                                               : singleQuoted(text);
}

QString literalSource(const QString &text, int indent, const QString &lineEnd)
{
    QStringView content = text;
    while (content.endsWith(u'\n'))
        content.chop(1);
    const qsizetype finalBreaks = text.size() - content.size();
    const bool breaksOnly = content.isEmpty();
    const bool startsIndented = content.startsWith(u' ') || content.startsWith(u'\t') || content.startsWith(u'\n');
    if (breaksOnly || startsIndented || needsEscape(content.toString().remove(u'\n').remove(u'\t')))
        return {};
    QString result = finalBreaks == 0 ? u"|-"_s : finalBreaks == 1 ? u"|"_s : u"|+"_s;
    for (const QStringView line : content.split(u'\n')) {
        result += lineEnd;
        if (!line.isEmpty())
            result += QString(indent, u' ') + line.toString();
    }
    for (qsizetype i = 1; i < finalBreaks; ++i)
        result += lineEnd;
    return result;
}

QString yamlScalar(const QString &text)
{
    return scalarSource(text, YamlNode::Style::Plain, Context::Block);
}

} // namespace cardwright
