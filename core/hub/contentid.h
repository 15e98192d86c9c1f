// The ids that bytes have by themselves, in hexadecimal digits.
#pragma once

#include <QByteArray>
#include <QString>

namespace cardwright {

QString gitBlobId(const QByteArray &bytes); ///< SHA-1 of "blob ", length, NUL, bytes
QString sha256Of(const QByteArray &bytes);  ///< what LFS calls a file

} // namespace cardwright
