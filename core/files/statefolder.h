// Where the program keeps what it must not lose and the user need not see.
#pragma once

#include <QString>

namespace cardwright {

/// $XDG_STATE_HOME/cardwright/NAME, or its like below the home folder; not made.
QString stateFolder(const QString &name);

} // namespace cardwright
