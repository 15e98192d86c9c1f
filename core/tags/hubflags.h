// Marks that the hub sets on its own account: what a model may be used with there.
#pragma once

#include "core/tags/tagrun.h"

namespace cardwright {

/// Of `rules`, those that hold for the tags so far, in their order; a flag that follows from nothing has no causes.
QList<ComputedTag> flagsOf(const QList<FlagRule> &rules, const TagRun &run);

} // namespace cardwright
