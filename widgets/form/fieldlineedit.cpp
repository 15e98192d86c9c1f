#include "widgets/form/fieldlineedit.h"

#include "widgets/style/elidedlabel.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace cardwright {

namespace {

bool isHistoryKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

} // namespace

FieldLineEdit::FieldLineEdit(QWidget *parent) : QLineEdit(parent) {}

void FieldLineEdit::showText(const QString &shown)
{
    if (shown == text())
        return;
    const int cursor = cursorPosition();
    setText(shown);
    setCursorPosition(hasFocus() ? std::min(cursor, int(shown.size())) : 0);
}

bool FieldLineEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isHistoryKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLineEdit::event(event);
}

void FieldLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (isHistoryKey(*event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void FieldLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    // Of an editable line, Undo and Redo are the first group; they would change this text behind the card's history.
    while (!isReadOnly() && !menu->actions().isEmpty()) {
        QAction *first = menu->actions().constFirst();
        const bool endOfGroup = first->isSeparator();
        menu->removeAction(first);
        if (endOfGroup)
            break;
    }
    menu->exec(event->globalPos());
}

} // namespace cardwright
