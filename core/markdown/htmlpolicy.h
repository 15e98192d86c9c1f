// Which HTML may reach the page: one table of elements and attributes, one rule for targets. GitHub's list, and what
// model cards use beyond it (center, font, figure, video, audio, class, harmless styles).
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cardwright {

enum class ElementFate {
    Keep,
    Unwrap, ///< the tag goes, its content stays
    Remove, ///< the content goes too
    Style,  ///< the content is style for the whole card
    Show,   ///< no HTML: `<mask>` and its like are text
};

/// `element` in lower case.
ElementFate fateOf(QByteArrayView element);

enum class AttributeKind { None, Text, Link, Media, Id, Class, Style, Flag };

/// What `attribute` of `element` (both lower case) is; None: it goes.
AttributeKind attributeKind(QByteArrayView element, QByteArrayView attribute);

/// The target as it may stand in the page: http, https, mailto, relative and `#fragment` (led to the page's id); in media
/// also `data:` with a raster image, and not mailto. Nothing when it must go. An empty target stays empty.
std::optional<QByteArray> safeTarget(QByteArrayView target, AttributeKind kind);

/// Without the classes that belong to Cardwright's own markup.
QByteArray safeClasses(QByteArrayView classes);

} // namespace cardwright
