// What the page says by itself, in the program's language.
#pragma once

#include <QJsonObject>

namespace cardwright {

/// By the names that the page's scripts know; %1 and so on are filled in there.
QJsonObject pageWords();

} // namespace cardwright
