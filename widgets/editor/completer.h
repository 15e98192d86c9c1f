// The list that drops down in the metadata while a key or value is typed: see completion.h for what it offers. Tab takes
// the first, Enter the marked one, Esc closes. Where any text is welcome, or what is typed is whole, nothing is marked, so
// that Enter ends the line.
#pragma once

#include "widgets/editor/completion.h"

#include <QCompleter>

class QKeyEvent;
class QLabel;
class QListView;

namespace cardwright {

class CodeEdit;
class CompletionList;

class Completer : public QObject {
    Q_OBJECT
public:
    explicit Completer(CodeEdit *edit);

    void open(); ///< by a wish of the user: also where nothing is typed yet
    /// To be asked before the text takes a key: true when the key is the list's.
    bool takesKey(QKeyEvent *event);
    void afterKey(const QKeyEvent &event); ///< the text has taken it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(bool asked);
    void accept(int row);
    void showHelp();

    CodeEdit *m_edit;
    CompletionList *m_list;
    QCompleter m_completer;
    QListView *m_popup;
    QLabel *m_help; ///< beside the list: what the marked one means
    Completion m_completion;
};

} // namespace cardwright
