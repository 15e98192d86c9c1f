// The text area of a card: line numbers, current line, tinted metadata block, underlined problems, find matches, and the
// keys of cardtyping.h. Draws its marks itself, for the lines in view only, so that their number does not matter.
#pragma once

#include "widgets/editor/cardhighlighter.h"
#include "widgets/editor/problemmarks.h"

#include <QPlainTextEdit>

namespace cardwright {

class Completer;
class Gutter;
class OverviewBar;

class CodeEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Installs the layout that plain text needs on `document`, which must outlive this.
    explicit CodeEdit(QTextDocument *document, QWidget *parent = nullptr);

    CardHighlighter &highlighter() { return *m_highlighter; }
    void setProblems(const QList<Problem> &problems); ///< their marks move with later edits
    void setMatches(QList<TextRange> matches);        ///< sorted
    const ProblemMarks &problems() const { return m_problems; }
    QString textWithMetadata() const; ///< from the start of the card to the end of its metadata block
    void complete(); ///< offers what can stand at the cursor

    double rowOf(double line) const;  ///< rows are lines as wrapped, from 0 on; `line` is 1-based, with a fraction
    double lineAtRow(double row) const;

signals:
    void scrolledByUser(bool withCursor); ///< vertically; `withCursor`: by moving the cursor
    void zoomRequested(int steps); ///< Ctrl and the mouse wheel
    void problemMenuWanted(int line, QPoint globalPosition); ///< the line's mark in the margin was clicked; 1-based

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
    friend class Gutter;

    struct VisibleLine {
        QTextBlock block;
        QRectF area; ///< in the viewport
    };
    QList<VisibleLine> visibleLines() const;
    void paintGround(QPainter &painter, const QList<VisibleLine> &lines, int width) const;
    void paintMarks(QPainter &painter, const VisibleLine &line) const;
    void updateGutter();
    void onContentsChange(int position, int removed, int added);
    void chooseWrapping(const QTextBlock &first, const QTextBlock &last);
    void takeKey(QKeyEvent *event);
    void tellScrolling(); ///< by wheel, bar, page keys or a selection drawn over the edge
    void pressEnter(bool plain);
    QList<Problem> problemsIn(const QTextBlock &line) const;
    void updateOverview();

    CardHighlighter *m_highlighter;
    Gutter *m_gutter;
    ProblemMarks m_problems;
    OverviewBar *m_overview;
    Completer *m_completer;
    QList<TextRange> m_matches;
    bool m_userScrolls = false; ///< what the vertical bar does next, the user wants
};

} // namespace cardwright
