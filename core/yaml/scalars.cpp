#include "core/yaml/scalars.h"

#include <QVarLengthArray>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace cardwright {

using namespace Qt::StringLiterals;
using Type = YamlNode::Type;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView withoutSign(QStringView text)
{
    return text.startsWith(u'-') || text.startsWith(u'+') ? text.mid(1) : text;
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    const auto begin = text.begin() + at;
    return std::find_if_not(begin, text.end(), isDigit) - begin;
}

/// 2, 8 or 16 where `0b`, `0o` or `0x` leads, else 10.
int radixOf(QStringView unsignedText)
{
    if (unsignedText.size() < 2 || unsignedText[0] != u'0')
        return 10;
    switch (unsignedText[1].unicode()) {
    case u'b': return 2;
    case u'o': return 8;
    case u'x': return 16;
    default: return 10;
    }
}

int digitValue(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : 99;
}

/// Digits of a radix that is a power of two, rounded once, half to even, as ECMAScript's parseInt() does.
double powerRadixNumber(QStringView digits, int radix)
{
    const int width = radix == 2 ? 1 : radix == 8 ? 3 : 4;
    quint64 head = 0;
    qint64 dropped = 0; // bits behind the head
    for (const QChar c : digits) {
        const quint64 digit = quint64(digitValue(c));
        for (int bit = width - 1; bit >= 0; --bit) {
            const quint64 one = (digit >> bit) & 1;
            if (head >> 63) {
                ++dropped;
                head |= one; // all that matters of it: whether any bit is set
            } else {
                head = (head << 1) | one;
            }
        }
    }
    return std::ldexp(double(head), int(std::min<qint64>(dropped, 100'000)));
}

double decimalNumber(QStringView text)
{
    QVarLengthArray<char, 64> ascii(text.size());
    std::transform(text.begin(), text.end(), ascii.begin(), [](QChar c) { return char(c.unicode()); });
    double number = 0;
    const auto [end, error] = std::from_chars(ascii.data(), ascii.data() + ascii.size(), number);
    if (error != std::errc::result_out_of_range)
        return number;
    // too large or too small: told by where the first digit that counts stands
    const auto exponentAt = std::find_if(ascii.begin(), ascii.end(), [](char c) { return c == 'e' || c == 'E'; });
    const auto point = std::find(ascii.begin(), exponentAt, '.');
    const auto first = std::find_if(ascii.begin(), exponentAt, [](char c) { return c >= '1' && c <= '9'; });
    qint64 exponent = 0;
    bool huge = false;
    if (exponentAt != ascii.end()) {
        const char *from = exponentAt + 1;
        if (*from == '+')
            ++from;
        huge = std::from_chars(from, ascii.data() + ascii.size(), exponent).ec == std::errc::result_out_of_range;
        if (huge)
            exponent = *from == '-' ? -1 : 1;
    }
    const qint64 magnitude = huge ? exponent : exponent + (point - first);
    return magnitude > 0 ? std::numeric_limits<double>::infinity() : 0.0;
}

bool isInteger(QStringView text)
{
    const QStringView digits = withoutSign(text);
    const int radix = radixOf(digits);
    if (radix == 10)
        return !digits.isEmpty() && digitsAt(digits, 0) == digits.size();
    return digits.size() > 2
        && std::all_of(digits.begin() + 2, digits.end(), [&](QChar c) { return digitValue(c) < radix; });
}

bool isSpecial(QStringView text)
{
    if (text == u".nan" || text == u".NaN" || text == u".NAN")
        return true;
    const QStringView name = withoutSign(text);
    return name == u".inf" || name == u".Inf" || name == u".INF";
}

/// `1.5e3`, `1.`, `1e3`, and without a sign also `.5`.
bool isDecimal(QStringView text)
{
    const QStringView number = withoutSign(text);
    qsizetype at = digitsAt(number, 0);
    if (at == 0) {
        if (number.size() != text.size() || !text.startsWith(u'.') || digitsAt(text, 1) == 0)
            return false;
    }
    if (at < number.size() && number[at] == u'.')
        at += 1 + digitsAt(number, at + 1);
    if (at < number.size() && (number[at] == u'e' || number[at] == u'E')) {
        ++at;
        if (at < number.size() && (number[at] == u'-' || number[at] == u'+'))
            ++at;
        const qsizetype digits = digitsAt(number, at);
        if (digits == 0)
            return false;
        at += digits;
    }
    return at == number.size();
}

} // namespace

Type plainType(QStringView text)
{
    if (text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL")
        return Type::Null;
    const char16_t first = text[0].unicode();
    if (first == u't' || first == u'T' || first == u'f' || first == u'F') {
        const bool isBool = text == u"true" || text == u"True" || text == u"TRUE" || text == u"false" || text == u"False"
            || text == u"FALSE";
        return isBool ? Type::Bool : Type::Text;
    }
    if (!isDigit(first) && first != u'-' && first != u'+' && first != u'.')
        return Type::Text;
    if (isInteger(text))
        return std::isfinite(plainNumber(text)) ? Type::Int : Type::Text;
    if (isSpecial(text))
        return Type::Float;
    return isDecimal(text) && std::isfinite(plainNumber(text)) ? Type::Float : Type::Text;
}

double plainNumber(QStringView text)
{
    const double sign = text.startsWith(u'-') ? -1 : 1;
    const QStringView number = withoutSign(text);
    if (isSpecial(text)) {
        return number[1] == u'i' || number[1] == u'I' ? sign * std::numeric_limits<double>::infinity()
                                                      : std::numeric_limits<double>::quiet_NaN();
    }
    const int radix = radixOf(number);
    return sign * (radix == 10 ? decimalNumber(number) : powerRadixNumber(number.mid(2), radix));
}

QString numberText(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    if (number == 0)
        return u"0"_s;
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number), std::chars_format::scientific);
    const QLatin1StringView shortest(buffer, end - buffer);
    const qsizetype e = shortest.indexOf('e'_L1);
    const QString digits = QString(shortest.left(e)).remove(u'.');
    const int exponent = shortest.mid(e + 1).toInt();
    const qsizetype point = exponent + 1; // digits left of the decimal point
    QString result;
    if (point > 21 || point < -5) {
        result = digits.left(1) + (digits.size() > 1 ? u'.' + digits.mid(1) : QString()) + u'e'
            + (exponent < 0 ? u'-' : u'+') + QString::number(std::abs(exponent));
    } else if (point <= 0) {
        result = u"0."_s + QString(-point, u'0') + digits;
    } else if (point >= digits.size()) {
        result = digits + QString(point - digits.size(), u'0');
    } else {
        result = digits.left(point) + u'.' + digits.mid(point);
    }
    return number < 0 ? u'-' + result : result;
}

} // namespace cardwright
