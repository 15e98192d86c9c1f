// What may mend a block that is no YAML, best first and untried.
#pragma once

#include "core/base/textedit.h"
#include "core/yaml/yamlfault.h"

#include <QStringList>

namespace cardwright {

struct Remedy {
    QString id;            ///< as in Fix
    QStringList arguments;
    QList<Splice> splices; ///< sorted
};

QList<Remedy> remediesFor(QStringView card, TextRange yaml, const YamlFault &fault);

} // namespace cardwright
