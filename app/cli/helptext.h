// The help of the program and the man page, both written from commands().
#pragma once

#include "app/cli/commands.h"

namespace cardwright {

QString helpOfProgram();
QString helpOf(const Command &command);

/// cardwright-cli(1), in the man macros of roff, ASCII only.
QString manPage();

} // namespace cardwright
