#include "core/yaml/scalars.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

bool isNullWord(QStringView text)
{
    return text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL";
}

/// Numbers are short; the limit keeps long texts away from the patterns.
constexpr qsizetype kLongestTyped = 64;

bool startsLikeTyped(QStringView text)
{
    const char16_t c = text[0].unicode();
    return (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
}

} // namespace

YamlNode::Type plainType(QStringView text)
{
    using Type = YamlNode::Type;
    if (isNullWord(text))
        return Type::Null;
    if (text.size() > kLongestTyped)
        return Type::Text;
    if (text == u"true" || text == u"True" || text == u"TRUE" || text == u"false" || text == u"False" || text == u"FALSE")
        return Type::Bool;
    if (!startsLikeTyped(text) || text.back() == u'_')
        return Type::Text;
    static const QRegularExpression integer(
        u"\\A[-+]?(?:0b[01_]*[01][01_]*|0x[0-9a-fA-F_]*[0-9a-fA-F][0-9a-fA-F_]*|0o[0-7_]*[0-7][0-7_]*|[0-9][0-9_]*)\\z"_s);
    static const QRegularExpression real(u"\\A(?:[-+]?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?"
                                         "|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
                                         "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"_s);
    if (matches(integer, text))
        return Type::Int;
    return matches(real, text) ? Type::Float : Type::Text;
}

} // namespace cardwright
