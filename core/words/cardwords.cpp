#include "core/words/words.h"

#include <QCoreApplication>

namespace cardwright {

QString untitledCard()
{
    return QCoreApplication::translate("words", "Untitled card");
}

} // namespace cardwright
