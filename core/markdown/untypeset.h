// Formulas in the delimiters of other places than the hub: LaTeX's own, and the single dollars of GitHub and Jupyter. In a
// card one backslash is nearly always an escape, and a dollar as often money as math, so what counts is whether TeX stands
// between them.
#pragma once

#include "core/base/textedit.h"

#include <QStringView>

#include <optional>

namespace cardwright {

struct UntypesetMath {
    enum class Form {
        Parentheses, ///< `\( … \)`, one backslash each
        Brackets,    ///< `\[ … \]`
        Dollars,     ///< `$ … $`
    };
    Form form;
    TextRange range; ///< delimiters included

    qsizetype delimiterLength() const { return form == Form::Dollars ? 1 : 2; }
};

/// The formula at the beginning of `text`, the rest of a paragraph, in which it is looked for; ranges are of `text`.
/// `before` stands right before it.
std::optional<UntypesetMath> untypesetMath(QChar before, QStringView text);

} // namespace cardwright
