// Raw HTML made safe: parsed by a real HTML5 parser and written out again from the allow-list of htmlpolicy.h, so that what
// a browser reads is what was allowed, whatever the card's author tried.
#pragma once

#include "core/markdown/block.h"
#include "core/markdown/math.h"

#include <optional>

namespace cardwright {

/// What raw HTML became. Lines are counted as in what was written.
struct SafeHtml {
    struct Removal {
        QString rule;
        QString source;
        QString what; ///< element, attribute, target, or what a style said
        int line = 0;
    };

    QByteArray html; ///< with the words that the written HTML had
    QList<HeadingDraft> headings; ///< of the card's own HTML, numbered after those of the written HTML; without place
    QList<Removal> removals;
    QByteArray style; ///< of its <style> elements, as SafeStyleSheet gives it
};

/// Nothing when the HTML does not come to rest (a browser might read it otherwise than the parser did).
std::optional<SafeHtml> makeSafe(const Written &written, const MathText &math);

} // namespace cardwright
