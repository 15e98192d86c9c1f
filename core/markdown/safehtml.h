// Raw HTML made safe: parsed by a real HTML5 parser and written out again from the allow-list of htmlpolicy.h, so that what
// a browser reads is what was allowed, whatever the card's author tried.
#pragma once

#include "core/markdown/nodewriter.h"

#include <optional>

namespace cardwright {

/// What is removed is reported with its line. Headings of the card's own HTML join the outline. Nothing when the HTML does
/// not come to rest (a browser might read it otherwise than the parser did): the caller shows its source.
std::optional<QByteArray> makeSafe(const NodeWriter::Written &written, const MathText &math, Outline &outline, Report &report);

} // namespace cardwright
