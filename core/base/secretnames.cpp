#include "core/base/secretnames.h"

#include <QByteArray>

#include <algorithm>

namespace cardwright {

bool isSecretName(QByteArrayView variable)
{
    const QByteArray name = '_' + variable.toByteArray().toUpper();
    const auto endings = {"_TOKEN", "_SECRET", "_PASSWORD", "_PASSWD", "_API_KEY", "_ACCESS_KEY", "_PRIVATE_KEY"};
    return std::any_of(endings.begin(), endings.end(), [&](const char *ending) { return name.endsWith(ending); });
}

} // namespace cardwright
