// One column of a difference: lines of text, tinted by what became of them, with the words that differ marked.
#pragma once

#include "core/base/textedit.h"
#include "widgets/publish/linedtext.h"

namespace cardwright {

struct DiffLine {
    enum class Kind {
        Same,
        Removed,
        Added,
        Fold,  ///< stands for lines that are not shown
        Blank, ///< keeps the place of a line that only the other side has
    };
    Kind kind = Kind::Same;
    QString text = {};
    QList<TextRange> words = {};   ///< of `text`, that differ
    QStringList numbers = {};
    int fold = -1;            ///< which; of a Fold
};

class DiffPane : public LinedText {
    Q_OBJECT
public:
    DiffPane(int columns, QWidget *parent = nullptr);

    void setLines(const QList<DiffLine> &lines); ///< keeps the place that is in sight

signals:
    void foldChosen(int fold);

protected:
    Theme::ColorRole groundOf(int line) const override;
    QStringList numbersOf(int line) const override;
    int columns() const override { return m_columns; }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void colour();
    bool chooseFold(int line); ///< false: none stands there

    int m_columns;
    QList<DiffLine> m_lines;
};

} // namespace cardwright
