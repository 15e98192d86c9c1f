// What a page is told of the box to try a model; see sidecontent.h for its form.
#pragma once

#include "core/modelpage/sidecolumn.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cardwright {

QJsonObject widgetBox(const WidgetBox &box);
QJsonArray galleryPictures(const FirstOf<WidgetExample> &examples);

} // namespace cardwright
