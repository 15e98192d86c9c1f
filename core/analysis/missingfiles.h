// Links and images of a card that point to files the model folder does not have.
#pragma once

#include "core/base/lineindex.h"
#include "core/base/problem.h"
#include "core/markdown/render.h"
#include "core/tags/modelfiles.h"

namespace cardwright {

/// A `file-missing` problem for each relative target without a file or folder of that name; none when the folder is no
/// model folder (it has no README.md) or was not listed whole. Targets are those of the page, so what it does not show
/// is not reported.
QList<Problem> missingFiles(const RenderedBody &body, QStringView card, const LineIndex &lines, const ModelFiles &files);

} // namespace cardwright
