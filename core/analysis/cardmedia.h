// The pictures, sounds and films of the model folder that a card shows: what may have to go along when it is published.
#pragma once

#include "core/markdown/render.h"
#include "core/yaml/frontmatter.h"

#include <QStringList>

namespace cardwright {

/// Relative paths with `/`, sorted, each once: those of the text, of `thumbnail` and of `widget`, by the ending of their
/// names. Whether such files are there is not asked.
QStringList cardMedia(const FrontMatter &metadata, const RenderedBody &body);

} // namespace cardwright
