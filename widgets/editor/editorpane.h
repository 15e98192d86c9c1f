// The text of a card with what belongs to it: header with the cursor's place, text area, find bar. It edits the document
// it is given and owns none of the card's text; where the metadata block and the problems stand it is told.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTextDocument;

namespace cardwright {

class CodeEdit;
class FindBar;
class PaneHeader;

class EditorPane : public QWidget {
    Q_OBJECT
public:
    /// `document` must outlive the pane. It gets the layout that plain text needs, so make the pane before filling it
    /// with a long text.
    explicit EditorPane(QTextDocument *document, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setMetadataBlock(TextRange wholeBlock, TextRange yaml);
    void showProblems(const QList<Problem> &problems);

    void goTo(TextRange range);  ///< selects, scrolls there and takes the focus; out of range is clamped
    void goToLine(int line);     ///< 1-based
    TextRange selection() const; ///< empty at the cursor when nothing is selected
    QPoint cursorPlace() const;  ///< global, below the cursor
    double topLine() const;      ///< the line at the top, 1-based, with the part of it that is scrolled away
    /// The line, with a fraction, comes to stand at `share` of the height: 0 top, 1 bottom. As near as whole rows come.
    void scrollToLine(double line, double share = 0);
    Location cursorLocation() const;

    void openFind();
    void openReplace();
    void findNext();
    void findPrevious();
    void complete(); ///< offers what can stand at the cursor, in the metadata

    void setReadOnly(bool readOnly);
    void setSoftWrap(bool wrap);
    bool softWrap() const;
    void zoomIn();
    void zoomOut();
    void resetZoom();

    QPlainTextEdit *textEdit() const;

signals:
    void cursorMoved(int line, int column); ///< 1-based, column in code points
    void selectionChanged();
    void scrolled(double line, double share); ///< by the user; as scrollToLine()
    void problemMenuWanted(int line, QPoint globalPosition); ///< the line's mark in the margin was clicked; 1-based

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoom(int steps);
    void onCursorMoved();
    void tellScrolled(bool withCursor);

    CodeEdit *m_edit;
    FindBar *m_findBar;
    PaneHeader *m_header;
    QLabel *m_place;
    int m_zoom = 0; ///< steps of a point from codeFont()
};

} // namespace cardwright
