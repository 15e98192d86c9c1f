// Text as it is written into HTML, and read from it.
#pragma once

#include <QByteArray>
#include <QString>

namespace cardwright {

/// Appends UTF-8 text with the four characters escaped that would be markup in text or in a double-quoted attribute.
void appendEscaped(QByteArray &html, QByteArrayView text);

/// Appends a link's target, with bytes that a URL cannot hold percent-encoded (as cmark-gfm does) and the rest escaped.
void appendTarget(QByteArray &html, QByteArrayView target);

/// Text of HTML that was written by the renderer, its entities resolved.
QString withoutEntities(QString text);

} // namespace cardwright
