// Emissions as people write them.
#pragma once

#include <QString>

namespace cardwright {

/// The number of grams that a text such as "0.0001 kg" or "1,200 g of CO2eq" tells, as YAML writes a number; a number by
/// itself is taken as grams. Empty when it tells none, or not which.
QString gramsIn(const QString &text);

} // namespace cardwright
