// From the arguments of the process to a command and its exit code.
#pragma once

#include "app/cli/streams.h"

#include <QStringList>

namespace cardwright {

/// `arguments` begin with the program's name.
ExitCode runCommandLine(const QStringList &arguments, const Streams &streams);

} // namespace cardwright
