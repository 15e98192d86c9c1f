// Turns a list of scalars into another by its items: only items that are added, removed or replaced are touched.
#pragma once

#include "core/base/textedit.h"
#include "core/yaml/yamlnode.h"

namespace cardwright {

struct ListEdit {
    QList<Splice> splices;
    YamlNode expected; ///< the list as it should read afterwards
};

/// Preconditions: `list` is a block list of scalars and not empty, `items` is not empty.
ListEdit editBlockList(QStringView card, const YamlNode &list, const QStringList &items);

/// Precondition: `list` is a flow list of scalars; both may be empty.
ListEdit editFlowList(QStringView card, const YamlNode &list, const QStringList &items);

} // namespace cardwright
