// The parts of `model-index`: rows of the table of fields, in a file of their own for their number.
#pragma once

#include "core/card/cardschema.h"

namespace cardwright {

/// Source: hub-docs modelcard.md and the hub's published types, 2026-08.
const QList<FieldSpec> &resultSchema();

} // namespace cardwright
