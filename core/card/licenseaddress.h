// Licences named by the address of their text.
#pragma once

#include <QString>

namespace cardwright {

/// The id of the licence that an address such as https://www.apache.org/licenses/LICENSE-2.0 is that of; empty for other
/// texts, and for addresses that do not tell.
QString licenseAt(const QString &address);

} // namespace cardwright
