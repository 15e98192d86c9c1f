// A window over the program's own, for work that takes more than a question.
#pragma once

#include <QDialog>

namespace cardwright {

class SheetDialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    void fitInto(QSize wanted); ///< or as large as the window of its parent leaves room for
    void keyPressEvent(QKeyEvent *event) override; ///< Enter in a field presses no button: only a key on the button does
};

} // namespace cardwright
