// The steps that profiles are made of: each adds the tags of one source.
#pragma once

#include "core/tags/tagprofile.h"

namespace cardwright {

/// By its name in a profile; null for an unknown one.
TagStep tagStep(const QString &name);

} // namespace cardwright
