// Links of a card to repositories of the hub that cannot be there.
#pragma once

#include "core/analysis/linktargets.h"
#include "core/base/problem.h"

namespace cardwright {

/// A `link-id-malformed` problem for each link to huggingface.co whose owner and name are no id; whether a repository of a
/// well-formed id exists only the hub knows.
QList<Problem> malformedHubLinks(const QList<LinkTarget> &targets, QStringView card, const LineIndex &lines);

} // namespace cardwright
