// The header of a GGUF file: counts, then key-value pairs, then the name, shape, type and place of every tensor.
#pragma once

#include "core/weights/weightheader.h"

namespace cardwright {

WeightHeader readGgufHeader(QByteArrayView start, quint64 fileBytes);

} // namespace cardwright
