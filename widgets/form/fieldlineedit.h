// The one-line input of the form. It has no history of its own: undo and redo go to the window, where the card's one
// history is.
#pragma once

#include <QLineEdit>

namespace cardwright {

class FieldLineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FieldLineEdit(QWidget *parent = nullptr);

    /// Emits no textEdited. Cursor and selection stay where the text does not differ.
    void showText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace cardwright
