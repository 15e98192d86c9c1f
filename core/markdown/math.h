// Formulas are taken out of a card's text before Markdown reads it, and put back into the HTML.
//
// Display math runs from `$$` to the next `$$`, inline math from `\\(` to the next `\\)` (two backslashes in the file), as
// the hub's documentation of model cards says; both outside code, HTML tags and link targets. A formula becomes one word,
// followed by the rest of its last line; then each line it left empty is filled, so that lines keep their numbers and a
// formula with blank lines stays inside its paragraph, list item or table cell.
#pragma once

#include "core/base/textedit.h"
#include "core/markdown/lines.h"
#include "core/markdown/marks.h"
#include "core/markdown/untypeset.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace cardwright {

struct Formula {
    quint64 number = 0; ///< of its word: the same source gives the same
    QByteArray tex;     ///< UTF-8, without delimiters and without the marks of quotes it stands in
    QByteArray source;  ///< UTF-8, as written
    bool display = false;
};

class MathText {
public:
    enum class Form {
        Html,   ///< a formula becomes its element
        Source, ///< a formula comes back as written: in code and in attributes
    };

    explicit MathText(Marks marks) : m_marks(std::move(marks)) {}
    MathText(Marks marks, const QList<Formula> &formulas) : MathText(std::move(marks)) { add(formulas); }

    void add(const QList<Formula> &formulas);

    const Marks &marks() const { return m_marks; }

    /// Appends UTF-8 `text` as HTML text with its formulas put back and its fillers gone.
    void append(QByteArray &html, QByteArrayView text, Form form) const;

    /// `text` with each formula as its TeX: for outlines.
    QByteArray plain(QByteArrayView text) const;
    /// `text` with each formula as it was written.
    QByteArray source(QByteArrayView text) const;

private:
    template <class OnText, class OnFormula>
    void walk(QByteArrayView text, OnText onText, OnFormula onFormula) const;

    Marks m_marks;
    QHash<quint64, Formula> m_formulas; ///< by number
};

struct TakenMath {
    QString text; ///< the body with words in place of formulas, as many lines as before
    QList<Formula> formulas;
    QList<TextRange> unclosed; ///< opening delimiters without their closing ones, which stay text; in the body
    QList<UntypesetMath> untypeset; ///< in the body
};

TakenMath takeMathOut(QStringView body, const BodyLines &lines, const Marks &marks);

} // namespace cardwright
