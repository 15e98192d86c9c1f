// Lines of a card around a position, with their line ends as they stand.
#pragma once

#include "core/base/textedit.h"

namespace cardwright {

class SourceLines {
public:
    explicit SourceLines(QStringView text) : m_text(text) {}

    QStringView text() const { return m_text; }
    TextRange lineAt(qsizetype at) const;     ///< without its line end
    TextRange lineBefore(qsizetype at) const; ///< the one above that of `at`; empty at 0 when there is none
    qsizetype next(qsizetype at) const;       ///< the start of the line after that of `at`, or the end of the text
    QString breakNear(qsizetype at) const;    ///< the line end of the line of `at`, else of the line before, else LF
    int indentAt(qsizetype at) const;         ///< columns left of `at` on its line
    bool isFirstOnLine(qsizetype at) const;   ///< only spaces stand left of it

private:
    QStringView m_text;
};

} // namespace cardwright
