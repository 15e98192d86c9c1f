// The `style` attributes of a card's HTML, limited to properties that can neither load something nor leave their place.
#pragma once

#include <QByteArray>
#include <QList>

namespace cardwright {

struct SafeStyle {
    QByteArray text;              ///< `name: value; …`
    QList<QByteArray> removed;    ///< names of the properties that had to go
};

SafeStyle safeStyle(QByteArrayView style);

} // namespace cardwright
