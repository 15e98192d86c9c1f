// What `tags` prints of a model.
#pragma once

#include "app/cli/reports/reportjson.h"
#include "core/base/lineindex.h"
#include "core/tags/computetags.h"

#include <QTextStream>

namespace cardwright {

const QStringList &profileNames(); ///< as typed on the command line, in the order of the help
TagEra eraNamed(const QString &profileName);

/// The shape is part of the interface: it is documented in the help of `tags`, and members are only added.
/// `lines`: of the card; null where its causes have no place in a text.
Json tagsJson(const TagAnswer &answer, TagEra era, const LineIndex *lines);

void printTagsText(QTextStream &output, const TagAnswer &answer, TagEra era, const LineIndex &lines);

} // namespace cardwright
