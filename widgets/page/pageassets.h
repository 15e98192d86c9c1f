// What the page is made of, as resources under :/page, and the order of its scripts.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cardwright {

/// The scripts that draw a page from what it is told, in the order in which they run. Who tells it comes last: page.js in
/// the window, alone.js in a file of its own.
QStringList pageScripts();

/// Empty when there is none of that name.
QByteArray pageAsset(const QString &name);

/// The type of a picture, video or audio file; empty for any other.
QByteArray mediaTypeOf(const QString &name, const QByteArray &bytes);

} // namespace cardwright
