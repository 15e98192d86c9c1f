#include "core/yaml/tags.h"

#include "core/yaml/scalars.h"

#include <QStringDecoder>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Reason = YamlFault::Reason;
using Type = YamlNode::Type;

namespace {

constexpr QStringView kCore = u"tag:yaml.org,2002:";

bool isLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

int hexAt(QStringView text, qsizetype at)
{
    bool isNumber = false;
    const int value = text.mid(at, 2).toInt(&isNumber, 16);
    return isNumber && at + 2 <= text.size() && text[at] != u'-' && text[at] != u'+' ? value : -1;
}

/// `!`, `!!` or `!name!`.
bool isHandle(QStringView text)
{
    if (text == u"!" || text == u"!!")
        return true;
    return text.size() > 2 && text.front() == u'!' && text.back() == u'!'
        && std::all_of(text.begin() + 1, text.end() - 1, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isUri(QStringView text)
{
    if (text.isEmpty() || isFlowIndicator(text.front().unicode()))
        return false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'%' && hexAt(text, i + 1) >= 0)
            i += 2;
        else if (!isLetterOrDigit(text[i]) && !QStringView(u"-#;/?:@&=+$,_.!~*'()[]").contains(text[i]))
            return false;
    }
    return true;
}

/// With `%41` decoded, or nothing when that is not UTF-8.
std::optional<QString> decoded(QStringView uri)
{
    QString result;
    for (qsizetype i = 0; i < uri.size();) {
        if (uri[i] != u'%') {
            result += uri[i++];
            continue;
        }
        QByteArray bytes;
        for (; i < uri.size() && uri[i] == u'%'; i += 3) {
            const int byte = hexAt(uri, i + 1);
            if (byte < 0)
                return std::nullopt;
            bytes += char(byte);
        }
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        result += utf8(bytes);
        if (utf8.hasError() || result.endsWith(QChar::ReplacementCharacter))
            return std::nullopt;
    }
    return result;
}

std::optional<Reason> typeText(QStringView type, const QString &text, YamlNode &node)
{
    const Type plain = text.isEmpty() ? Type::Text : plainType(text);
    const QStringView digits = text.startsWith(u'-') || text.startsWith(u'+') ? QStringView(text).mid(1) : QStringView(text);
    const bool isPrefixed = digits.startsWith(u"0x") || digits.startsWith(u"0o") || digits.startsWith(u"0b");
    if (type == u"str")
        node.tagged = Type::Text;
    else if (type == u"null" && plain == Type::Null)
        node.tagged = Type::Null;
    else if (type == u"bool" && plain == Type::Bool)
        node.tagged = Type::Bool;
    else if (type == u"int" && plain == Type::Int)
        node.tagged = Type::Int;
    else if (type == u"float" && (plain == Type::Float || (plain == Type::Int && !isPrefixed)))
        node.tagged = Type::Float;
    else
        return Reason::TagValue;
    return std::nullopt;
}

std::optional<Reason> typeNothing(QStringView type, YamlNode &node)
{
    if (type == u"seq") {
        node.kind = YamlNode::Kind::List;
    } else if (type == u"map") {
        node.kind = YamlNode::Kind::Map;
    } else if (type == u"str") {
        node.text.clear();
        node.tagged = Type::Text;
    } else if (type != u"null") {
        return Reason::TagValue;
    }
    return std::nullopt;
}

/// `!<?>`: as if there were no tag, quotes or not.
std::optional<Reason> typeFreely(Tagged what, YamlNode &node)
{
    const bool isScalar = what == Tagged::Source || what == Tagged::Value;
    if (!isScalar)
        return what == Tagged::Nothing || node.isNull() ? std::nullopt : std::optional(Reason::TagValue);
    if (what == Tagged::Source || node.type() == Type::Text) {
        node.tagged = node.text.isEmpty() ? Type::Text : plainType(node.text);
        return std::nullopt;
    }
    const bool isNumber = node.type() == Type::Int || node.type() == Type::Float;
    const bool isFinite = isNumber && qIsFinite(plainNumber(node.text));
    return isFinite ? std::optional(Reason::TagValue) : std::nullopt;
}

} // namespace

bool YamlTags::declare(const QString &handle, const QString &prefix)
{
    if (!isHandle(handle) || m_prefixes.contains(handle) || !isUri(prefix))
        return false;
    const std::optional<QString> decodedPrefix = decoded(prefix);
    m_prefixes.insert(handle, decodedPrefix.value_or(QString()));
    return decodedPrefix.has_value();
}

QString YamlTags::scan(YamlCursor &cursor) const
{
    const qsizetype start = cursor.at();
    const auto broken = [&] {
        while (!isYamlSpace(cursor.peek()))
            cursor.advance();
        const QString tag = cursor.text(start, cursor.at()).toString();
        cursor.fail(Reason::UnknownTag, start, cursor.at(), {start, YamlCursor::kLineEnd}, tag);
        return tag;
    };
    cursor.advance();
    if (cursor.peek() == u'<') {
        cursor.advance();
        const qsizetype name = cursor.at();
        while (!isYamlSpace(cursor.peek()) && (cursor.peek() != u'>' || cursor.at() == name))
            cursor.advance();
        const QStringView uri = cursor.text(name, cursor.at());
        const std::optional<QString> tag = isUri(uri) ? decoded(uri) : std::nullopt;
        if (cursor.peek() != u'>' || !tag)
            return broken();
        cursor.advance();
        return *tag;
    }
    QString handle = u"!"_s;
    if (cursor.peek() == u'!') {
        handle = u"!!"_s;
        cursor.advance();
    }
    bool isNamed = handle.size() == 2;
    qsizetype name = cursor.at();
    for (; !isYamlSpace(cursor.peek()); cursor.advance()) {
        if (cursor.peek() != u'!')
            continue;
        handle = cursor.text(name - 1, cursor.at() + 1).toString();
        if (isNamed || !isHandle(handle))
            return broken();
        isNamed = true;
        name = cursor.at() + 1;
    }
    const QStringView suffix = cursor.text(name, cursor.at());
    const bool hasIndicator = std::any_of(suffix.begin(), suffix.end(), [](QChar c) { return isFlowIndicator(c.unicode()); });
    const std::optional<QString> rest = decoded(suffix);
    if (hasIndicator || (!suffix.isEmpty() && !isUri(suffix)) || !rest)
        return broken();
    if (m_prefixes.contains(handle))
        return m_prefixes.value(handle) + *rest;
    if (handle == u"!"_s)
        return handle + *rest;
    return handle == u"!!"_s ? kCore.toString() + *rest : broken();
}

std::optional<Reason> applyTag(const QString &tag, Tagged what, YamlNode &node)
{
    if (tag == u"?"_s)
        return typeFreely(what, node);
    if (tag == u"!"_s) {
        if (what == Tagged::Source)
            node.tagged = Type::Text;
        return std::nullopt;
    }
    const QStringView type = tag.startsWith(kCore) ? QStringView(tag).mid(kCore.size()) : QStringView();
    const bool isCollection = type == u"seq" || type == u"map";
    const bool isScalar = type == u"str" || type == u"null" || type == u"bool" || type == u"int" || type == u"float";
    if (!isCollection && !isScalar)
        return Reason::UnknownTag;
    switch (what) {
    case Tagged::List:
        return type == u"seq" ? std::nullopt : std::optional(Reason::TagValue);
    case Tagged::Map:
        return type == u"map" ? std::nullopt : std::optional(Reason::TagValue);
    case Tagged::Nothing:
        return typeNothing(type, node);
    case Tagged::Alias:
        return node.isNull() ? typeNothing(type, node) : std::optional(Reason::TagValue);
    case Tagged::Source:
        return isScalar ? typeText(type, node.text, node) : Reason::TagValue;
    case Tagged::Value:
        break;
    }
    if (!isScalar)
        return Reason::TagValue;
    if (node.isNull())
        return typeNothing(type, node);
    if (node.type() == Type::Text)
        return typeText(type, node.text, node);
    return type == u"str" ? std::nullopt : std::optional(Reason::TagValue);
}

} // namespace cardwright
