// The change of a file as `diff -u` prints it and `patch` applies it.
#pragma once

#include <QByteArray>
#include <QString>

namespace cardwright {

/// Empty when nothing differs. Lines end at LF; whatever else stands in them, a CR too, is theirs.
QByteArray unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after);

} // namespace cardwright
