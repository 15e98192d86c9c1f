// Which variables of the environment hold a secret by custom.
#pragma once

#include <QByteArrayView>

namespace cardwright {

/// True of the name of a variable that holds a secret by custom: it ends in TOKEN, SECRET, PASSWORD, PASSWD, API_KEY,
/// ACCESS_KEY or PRIVATE_KEY. HF_TOKEN_PATH says only where one lies.
bool isSecretName(QByteArrayView variable);

} // namespace cardwright
