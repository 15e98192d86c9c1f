// What the processes that this one starts are not to inherit.
#pragma once

#include <QProcessEnvironment>

namespace cardwright {

/// Before anything else runs: secrets go, which would stand in the environment of the process that shows a card's page, and
/// of every git; and, but for root, what would take that process's sandbox away or open it to a debugger. Returns the
/// environment as it was: whoever looks for tokens in it lets go of it soon.
QProcessEnvironment cleanEnvironment();

} // namespace cardwright
