// What the keys do to a card's text beyond plain typing: indentation in steps of two, lists that continue themselves.
#pragma once

#include "widgets/editor/cardsyntax.h"

#include <QString>
#include <QTextCursor>

namespace cardwright {

struct Continuation {
    QString text;              ///< what the new line starts with
    bool endsList = false;     ///< the line holds only an item's marker: Enter takes it away instead
};

/// What Enter does behind `before`, the part of the line left of the cursor.
Continuation continuationOf(const QString &before, LineKind kind, LineState state);

/// Indents or unindents the lines of the selection, or the cursor's line. One undo step.
void indentLines(QTextCursor cursor, bool deeper);

/// Tab: lines when several are selected or only blanks and a list marker stand before the cursor, else blanks.
void pressTab(QTextCursor cursor, LineKind kind);

/// Home: the first character that is no blank, then the line's start.
void pressHome(QTextCursor &cursor, QTextCursor::MoveMode mode);

} // namespace cardwright
