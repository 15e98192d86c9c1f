// What the find bar asks of a text: one pattern for plain words and regular expressions alike.
#pragma once

#include "core/base/textedit.h"

#include <QRegularExpression>

namespace cardwright {

struct SearchQuery {
    QString text;
    bool regularExpression = false;
    bool caseSensitive = false;
    bool wholeWords = false;
};

/// Invalid when the query's regular expression is; matches nothing when its text is empty.
QRegularExpression patternOf(const SearchQuery &query);

/// Every match, first to last. Empty matches are left out.
QList<TextRange> findAll(const QString &text, const QRegularExpression &pattern);

/// `replacement` with `\1` to `\9`, `\0`, `\n`, `\t` and `\\` filled in.
QString expanded(const QString &replacement, const QRegularExpressionMatch &match);

/// The edit that replaces every match of `query`.
TextEdit replaceAll(const QString &text, const SearchQuery &query, const QString &replacement);

} // namespace cardwright
