#include "core/weights/weightheader.h"
