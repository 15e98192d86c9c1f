// The header of a safetensors file: its length in eight bytes, then JSON that names every tensor with its type, shape and
// place among the bytes that follow.
#pragma once

#include "core/weights/weightheader.h"

namespace cardwright {

WeightHeader readSafetensorsHeader(QByteArrayView start, quint64 fileBytes);

} // namespace cardwright
