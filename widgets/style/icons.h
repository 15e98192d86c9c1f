// The program's icons: small one-colour drawings in resources/icons, coloured by the theme when they are painted, so
// that they follow a change between light and dark by themselves.
#pragma once

#include "widgets/style/theme.h"

#include <QIcon>

namespace cardwright {

/// `name` is a file of resources/icons without its ending; an unknown one gives an empty icon.
QIcon icon(const QString &name, Theme::ColorRole role = Theme::Muted);

} // namespace cardwright
