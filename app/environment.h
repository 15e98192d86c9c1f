// What the processes that this one starts are not to inherit.
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>

namespace cardwright {

/// True of the name of a variable that holds a secret by custom: it ends in TOKEN, SECRET, PASSWORD, PASSWD, API_KEY,
/// ACCESS_KEY or PRIVATE_KEY. HF_TOKEN_PATH says only where one lies.
bool namesSecret(QByteArrayView variable);

/// Before anything else runs: secrets go, which would stand in the environment of the process that shows a card's page, and
/// of every git; and, but for root, what would take that process's sandbox away or open it to a debugger. Returns the
/// environment as it was: whoever looks for tokens in it lets go of it soon.
QProcessEnvironment cleanEnvironment();

} // namespace cardwright
