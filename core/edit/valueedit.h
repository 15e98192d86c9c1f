// Turns the value at a place into another and touches only what differs.
#pragma once

#include "core/edit/fieldvalue.h"
#include "core/edit/place.h"
#include "core/yaml/sourcelines.h"

namespace cardwright {

/// Precondition: `place` has an entry, in `metadata`. Sorted splices; none when the value stands there already.
QList<Splice> changeValue(const SourceLines &lines, const FrontMatter &metadata, const Place &place, const FieldValue &value);

} // namespace cardwright
