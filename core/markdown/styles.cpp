#include "core/markdown/styles.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace cardwright {

namespace {

using Names = QSet<QByteArray>;

bool isInFamily(const QByteArray &name, std::initializer_list<const char *> families)
{
    return std::any_of(families.begin(), families.end(), [&](const char *family) { return name.startsWith(family); });
}

/// What changes the looks of text without changing where it stands.
bool isOfLooks(const QByteArray &name)
{
    static const Names names{"color", "background", "background-color", "font", "line-height", "letter-spacing", "word-spacing",
                             "text-align", "text-decoration", "text-transform", "text-shadow", "text-indent", "direction",
                             "word-break", "word-wrap", "overflow-wrap", "white-space", "list-style", "list-style-type"};
    return names.contains(name) || isInFamily(name, {"font-", "padding", "border"});
}

bool isOfLayout(const QByteArray &name)
{
    static const Names names{
        "opacity", "width", "height", "min-width", "min-height", "max-width", "max-height", "display", "float", "clear",
        "overflow", "overflow-x", "overflow-y", "vertical-align", "object-fit", "aspect-ratio", "box-sizing", "box-shadow",
        "gap", "row-gap", "column-gap", "columns", "column-count", "flex", "flex-direction", "flex-wrap", "flex-grow",
        "flex-shrink", "flex-basis", "flex-flow", "order", "align-items", "align-content", "align-self", "justify-content",
        "justify-items", "justify-self", "grid-template-columns", "grid-template-rows", "grid-gap", "grid-column", "grid-row",
        "table-layout", "text-overflow"};
    return names.contains(name) || name.startsWith("margin");
}

/// What rules are for: generated text, answers to the pointer, and places that are counted from those of the element.
bool isOfRules(const QByteArray &name)
{
    static const Names names{"content", "cursor", "visibility", "transform", "transform-origin", "transition", "position", "top",
                             "right", "bottom", "left", "z-index", "clip", "caption-side", "empty-cells", "outline", "tab-size",
                             "column-rule", "counter-reset", "counter-increment", "hyphens"};
    return names.contains(name);
}

bool isHarmlessProperty(const QByteArray &name, StyleOf of)
{
    return isOfLooks(name) || (of != StyleOf::Card && isOfLayout(name)) || (of == StyleOf::Rule && isOfRules(name));
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isHarmlessFunction(const QByteArray &name)
{
    static const Names names{"",     "rgb",       "rgba",       "hsl",        "hsla",  "calc",   "min",    "max",   "clamp",
                             "rect", "translate", "translatex", "translatey", "scale", "scalex", "scaley", "rotate", "skew",
                             "counter", "attr", "cubic-bezier", "steps", "linear-gradient", "radial-gradient",
                             "repeat", "minmax"};
    return names.contains(name);
}

/// Only plain characters outside quotes, known functions, balanced quotes and parentheses, no number of more than five
/// digits: nothing in it can end its rule, hide a word behind an escape or be larger than any screen.
bool isPlainValue(const QByteArray &value)
{
    constexpr int kMostDigits = 5;
    char quote = 0;
    int depth = 0;
    int digits = 0;
    QByteArray word;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        const bool isText = static_cast<unsigned char>(c) >= 0x20 && c != '\\' && c != '<' && c != '\x7f';
        if (!isText)
            return false;
        if (quote) {
            quote = c == quote ? char(0) : quote;
            continue;
        }
        const bool isInNumber = !word.startsWith('#') && !word.contains('.');
        const bool isExponent = (c == 'e' || c == 'E') && digits > 0 && i + 1 < value.size() && strchr("+-0123456789", value[i + 1]);
        digits = isDigit(c) && isInNumber ? digits + 1 : 0;
        if (digits > kMostDigits || isExponent)
            return false;
        if (c == '(' && (!isHarmlessFunction(word.toLower()) || ++depth > 10))
            return false;
        if (c == ')' && --depth < 0)
            return false;
        if (c == '"' || c == '\'')
            quote = c;
        if (isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '#' || c == '.')
            word += c;
        else if (strchr(" %,()'\"!/+*", c))
            word.clear();
        else
            return false;
        if (c == '/' && i + 1 < value.size() && value[i + 1] == '*')
            return false;
    }
    return !quote && depth == 0 && !value.isEmpty();
}

bool isHarmlessValue(const QByteArray &property, const QByteArray &value)
{
    static const Names positions{"static", "relative", "absolute"};
    if (!isPlainValue(value))
        return false;
    // a negative margin would lay the card's content over the page's
    if (property.startsWith("margin") && value.contains('-'))
        return false;
    return property != "position" || positions.contains(value.toLower());
}

/// Splits at semicolons outside quotes and parentheses.
QList<QByteArray> declarationsIn(QByteArrayView style)
{
    QList<QByteArray> declarations(1);
    char quote = 0;
    int depth = 0;
    for (const char c : style) {
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '(')
            ++depth;
        else if (c == ')')
            --depth;
        if (c == ';' && !quote && depth <= 0)
            declarations.append(QByteArray());
        else
            declarations.last() += c;
    }
    return declarations;
}

} // namespace

SafeStyle safeStyle(QByteArrayView style, StyleOf of)
{
    SafeStyle result;
    for (const QByteArray &declaration : declarationsIn(style)) {
        if (declaration.trimmed().isEmpty())
            continue;
        const qsizetype colon = declaration.indexOf(':');
        const QByteArray name = declaration.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        const QByteArray value = declaration.sliced(colon + 1).simplified();
        if (!isHarmlessProperty(name, of) || !isHarmlessValue(name, value)) {
            result.removed.append(name.isEmpty() ? declaration.trimmed() : name);
            continue;
        }
        if (!result.text.isEmpty())
            result.text += "; ";
        result.text += name + ": " + value;
    }
    return result;
}

} // namespace cardwright
