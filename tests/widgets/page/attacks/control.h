// A page without any wall: raw HTML, scripts on, files and network open, KaTeX that trusts everybody. An attack that does no
// harm here proves nothing elsewhere. Each meets it alone, as a document of its own; several do so side by side.
#pragma once

#include "tests/widgets/page/attacks/ground.h"

namespace cardwright {

/// Markdown as cmark-gfm makes HTML of it when it is told to pass everything on.
QString unsafeHtml(const QString &markdown);

/// The attack's source as HTML that nobody has looked at.
QString unsafeHtmlOf(const AttackGround &ground, int number);

/// The numbers of the attacks that do harm where there is no wall.
QSet<int> harmfulAttacks(AttackGround &ground);

} // namespace cardwright
