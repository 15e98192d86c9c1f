#pragma once

#include <QString>

namespace cardwright {

/// What an empty field will get all the same.
struct InferredValue {
    QString text;  ///< "gguf, inferred from model.gguf and 5 more"
    QString whole; ///< what `text` leaves out, told on demand; may be empty
};

} // namespace cardwright
