#include "core/markdown/styles.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

namespace {

bool isHarmlessProperty(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "color", "background-color", "background", "opacity", "width", "height", "min-width", "min-height", "max-width",
        "max-height", "display", "float", "clear", "overflow", "overflow-x", "overflow-y", "overflow-wrap", "word-break",
        "word-wrap", "white-space", "line-height", "letter-spacing", "vertical-align", "object-fit", "aspect-ratio",
        "box-sizing", "box-shadow", "gap", "row-gap", "column-gap", "columns", "column-count", "flex", "flex-direction",
        "flex-wrap", "flex-grow", "flex-shrink", "flex-basis", "flex-flow", "order", "align-items", "align-content",
        "align-self", "justify-content", "justify-items", "justify-self", "grid-template-columns", "grid-template-rows",
        "grid-gap", "grid-column", "grid-row", "list-style", "list-style-type", "table-layout", "direction", "text-align",
        "text-decoration", "text-transform", "text-shadow", "text-overflow", "font"};
    if (names.contains(name))
        return true;
    return name.startsWith("margin") || name.startsWith("padding") || name.startsWith("border") || name.startsWith("font-");
}

bool isHarmlessValue(const QByteArray &property, const QByteArray &value)
{
    static const QSet<QByteArray> functions{"rgb", "rgba", "hsl", "hsla", "calc", "linear-gradient", "radial-gradient",
                                            "repeat", "minmax"};
    const QByteArray lower = value.toLower();
    const bool plain = std::all_of(lower.cbegin(), lower.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c != '\0' && strchr(" #%.,()'\"!/+-*_", c));
    });
    if (!plain || value.isEmpty() || lower.contains("/*"))
        return false;
    // a negative margin would lay the card's content over the page's
    if (property.startsWith("margin") && lower.contains('-'))
        return false;
    for (qsizetype open = lower.indexOf('('); open >= 0; open = lower.indexOf('(', open + 1)) {
        qsizetype start = open;
        while (start > 0 && ((lower[start - 1] >= 'a' && lower[start - 1] <= 'z') || lower[start - 1] == '-'))
            --start;
        if (!functions.contains(lower.sliced(start, open - start)))
            return false;
    }
    return true;
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

SafeStyle safeStyle(QByteArrayView style)
{
    SafeStyle result;
    for (const QByteArray &declaration : declarationsIn(style)) {
        if (declaration.trimmed().isEmpty())
            continue;
        const qsizetype colon = declaration.indexOf(':');
        const QByteArray name = declaration.first(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        const QByteArray value = declaration.sliced(colon + 1).simplified();
        if (!isHarmlessProperty(name) || !isHarmlessValue(name, value)) {
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
