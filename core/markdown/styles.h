// CSS declarations that a card may have, in `style` attributes and in its own <style>: properties that can neither load
// something nor leave their place.
#pragma once

#include <QByteArray>
#include <QList>

namespace cardwright {

struct SafeStyle {
    QByteArray text;           ///< `name: value; …`; quotes and parentheses in it are balanced, braces there are none
    QList<QByteArray> removed; ///< names of the properties that had to go
};

/// Who a declaration is for.
enum class StyleOf {
    Element, ///< a `style` attribute
    Rule,    ///< elements of the text, by a selector: may also be moved within their block
    Card,    ///< the whole text: may be coloured and set in another font, and keeps its place
};

SafeStyle safeStyle(QByteArrayView style, StyleOf of = StyleOf::Element);

} // namespace cardwright
