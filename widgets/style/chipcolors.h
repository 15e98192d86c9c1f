// The colours of the small squares in the hub's chips, by the names that core/modelpage gives them.
#pragma once

#include <QColor>
#include <QString>

namespace cardwright {

/// As resources/page/page.css has it; invalid for a name it does not have.
QColor chipColor(const QString &name);

} // namespace cardwright
