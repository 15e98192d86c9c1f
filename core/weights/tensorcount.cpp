#include "core/weights/tensorcount.h"

#include <QtNumeric>

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kMostTypes = 64; ///< twice as many as either format has

} // namespace

bool TensorCount::add(const QString &type, quint64 parameters)
{
    if (qAddOverflow(m_parameters, parameters, &m_parameters))
        return false;
    const auto known = std::ranges::find(m_types, type, &TensorType::name);
    if (known != m_types.end())
        known->parameters += parameters;
    else
        m_types.append({type, parameters});
    return m_types.size() <= kMostTypes;
}

void TensorCount::tell(WeightHeader &header) const
{
    header.parameters = m_parameters;
    header.types = m_types;
    std::ranges::stable_sort(header.types, std::greater<>(), &TensorType::parameters);
}

} // namespace cardwright
