// The sample model: carried inside the program, put into the user's data folder to be edited there.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace cardwright {

/// The folder of the sample; files of it that exist already are left as they are.
Result<QString> placeSample();

} // namespace cardwright
