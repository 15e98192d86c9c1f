// Where two people changed the same: mine and theirs at the sides, between them the result, which is ordinary text with
// undo. All that could be merged is merged; each place that is left is decided by a button or by typing.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace cardwright {

class MergeView : public QDialog {
    Q_OBJECT
public:
    explicit MergeView(QWidget *parent = nullptr);

    void show(const MergeContent &content);
    using QWidget::show;
    int decidedCount() const;

signals:
    void resultTaken(const QString &text); ///< all is decided, and the user is content; the view has closed
};

} // namespace cardwright
