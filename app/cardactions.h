// What the actions of a window do to its open card.
#pragma once

namespace cardwright {

class Actions;
class CardExport;
class CardKeeping;
class CardSession;
class CardView;
class Publishing;
class Settings;

/// Of a window without a card: they can do nothing.
void disableCardActions(const Actions &actions);

/// All must outlive `view`.
void connectCardActions(const Actions &actions, CardView &view, CardSession &session, CardKeeping &keeping,
    CardExport &exporting, Publishing &publishing, Settings &settings);

} // namespace cardwright
