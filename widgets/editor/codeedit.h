// The text area of a card: line numbers, current line, tinted metadata block, underlined problems, find matches, and the
// keys of cardtyping.h. Draws its marks itself, for the lines in view only, so that their number does not matter.
#pragma once

#include "core/base/problem.h"
#include "widgets/editor/cardhighlighter.h"

#include <QPlainTextEdit>

namespace cardwright {

class CodeEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    struct Underline {
        TextRange range; ///< may be empty: the place is marked
        Severity severity = Severity::Advice;
        QString toolTip;
    };

    /// Installs the layout that plain text needs on `document`, which must outlive this.
    explicit CodeEdit(QTextDocument *document, QWidget *parent = nullptr);

    CardHighlighter &highlighter() { return *m_highlighter; }
    void setUnderlines(QList<Underline> underlines); ///< they move with later edits
    void setMatches(QList<TextRange> matches);       ///< sorted

    const Underline *underlineAt(int position) const;

signals:
    void zoomRequested(int steps); ///< Ctrl and the mouse wheel

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    class Gutter;

    struct VisibleLine {
        QTextBlock block;
        QRectF area; ///< in the viewport
    };
    QList<VisibleLine> visibleLines() const;
    void paintGround(QPainter &painter, const QList<VisibleLine> &lines, int width) const;
    void paintMarks(QPainter &painter, const VisibleLine &line) const;
    void paintGutter(QPainter &painter) const;
    int gutterWidth() const;
    void updateGutter();
    void onContentsChange(int position, int removed, int added);
    void chooseWrapping(const QTextBlock &first, const QTextBlock &last);
    void pressEnter(bool plain);

    CardHighlighter *m_highlighter;
    QWidget *m_gutter;
    QList<Underline> m_underlines; ///< by start
    QList<TextRange> m_matches;
};

} // namespace cardwright
