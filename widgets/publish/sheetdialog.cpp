#include "widgets/publish/sheetdialog.h"

#include <QKeyEvent>

namespace cardwright {

namespace {

constexpr int kRim = 24; ///< of the window that stays in sight around a sheet

} // namespace

void SheetDialog::fitInto(QSize wanted)
{
    if (const QWidget *parent = parentWidget())
        wanted = wanted.boundedTo(parent->window()->size() - QSize(kRim, kRim));
    resize(wanted.expandedTo(minimumSizeHint()));
}

void SheetDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace cardwright
