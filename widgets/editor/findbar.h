// Find and replace under the text: every match is marked and counted while typing; Enter and F3 go on, Esc closes.
#pragma once

#include "widgets/editor/textsearch.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QToolButton;

namespace cardwright {

class CodeEdit;

class FindBar : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(CodeEdit *edit, QWidget *parent = nullptr);

    /// Shows the bar and takes the editor's selection, if it is within a line, as what to find.
    void open(bool withReplace);
    void close(); ///< focus goes back to the text

    void findNext();
    void findPrevious();
    void replaceOne(); ///< the selected match, then on to the next
    void replaceEvery();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeButton(const QString &name, const QString &text, const QString &toolTip);
    QToolButton *makeOption(const QString &name, const QString &text, const QString &toolTip);
    QWidget *makeReplaceRow();
    SearchQuery query() const;
    QString documentText() const;
    void search();               ///< anew, from the text as it is
    void select(TextRange match);
    void showCount();

    CodeEdit *m_edit;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QToolButton *m_caseSensitive;
    QToolButton *m_wholeWords;
    QToolButton *m_regularExpression;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QList<TextRange> m_matches;
    QTimer m_searchSoon;
};

} // namespace cardwright
