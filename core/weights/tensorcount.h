// Counts the parameters of a header's tensors by type.
#pragma once

#include "core/weights/weightheader.h"

namespace cardwright {

class TensorCount {
public:
    /// False when that many parameters, or types, cannot be.
    bool add(const QString &type, quint64 parameters);
    void tell(WeightHeader &header) const;

private:
    QList<TensorType> m_types; ///< in order of appearance; few
    quint64 m_parameters = 0;
};

} // namespace cardwright
