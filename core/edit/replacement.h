// Puts another value in the place of one, comments behind it kept.
#pragma once

#include "core/base/textedit.h"
#include "core/edit/place.h"
#include "core/edit/valuesource.h"

namespace cardwright {

/// Precondition: `place` has an entry. The splices are sorted.
QList<Splice> replaceValue(const SourceLines &lines, const Place &place, const YamlNode &value, const ValueWriter &writer);

} // namespace cardwright
