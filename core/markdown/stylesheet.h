// The card's own <style>, rule by rule: what is left reaches only the card's text and can neither load something nor leave
// its place. Rules as in CSS Syntax and Selectors 4; what they allow is settled here and in styles.h.
#pragma once

#include <QByteArray>
#include <QList>

namespace cardwright {

/// Bytes; what is longer goes as a whole. Of one <style>, and of all of a card's together.
constexpr qsizetype kLongestStyleSheet = 64 * 1024;

struct SafeStyleSheet {
    /// Only style rules, and those within `@media`. Each selector begins with `.cw-block`, in which every block of the page
    /// stands, or is `.cw-card`, the text as a whole (what a card says of `body`); before them, `:root.dark` or
    /// `:root:not(.dark)` for what a card says of readers who prefer a dark or a light page. Ids are those of the page.
    QByteArray text;
    QList<QByteArray> removed; ///< properties, selectors, `@rules` and media queries that had to go; each once
};

/// `media` is the element's attribute of that name.
SafeStyleSheet safeStyleSheet(QByteArrayView css, QByteArrayView media = {});

} // namespace cardwright
