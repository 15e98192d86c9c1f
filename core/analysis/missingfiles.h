// Links and images of a card that point to files the model folder does not have.
#pragma once

#include "core/analysis/linktargets.h"
#include "core/base/problem.h"
#include "core/tags/modelfiles.h"

namespace cardwright {

/// A `file-missing` problem for each relative target without a file or folder of that name; none when the folder is no
/// model folder (it has no README.md) or was not listed whole.
QList<Problem> missingFiles(const QList<LinkTarget> &targets, QStringView card, const LineIndex &lines, const ModelFiles &files,
                            quint64 revision);

} // namespace cardwright
