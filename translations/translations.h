// The language of the interface, for the window and the command line alike.
#pragma once

class QCoreApplication;

namespace cardwright {

/// Loads what the system's language has; English needs nothing.
void installTranslations(QCoreApplication &application);

} // namespace cardwright
