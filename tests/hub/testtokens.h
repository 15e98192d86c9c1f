// The access tokens the test hub knows, and whose they are. Every test that needs a token takes one of these, so that a
// search through logs, settings and addresses knows what to look for. They open nothing anywhere else.
#pragma once

#include <QStringList>

namespace cardwright::testtokens {

// ada owns ada/… and administers the organization "acme"; bert may write in acme; carla belongs to nothing.
inline const QString ada = QStringLiteral("hf_AdaMayWriteEverythingSheOwnsAbcdef");
inline const QString adaReading = QStringLiteral("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");
/// Fine-grained: writes to "ada/scoped" and reads it, nothing else.
inline const QString adaScoped = QStringLiteral("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");
inline const QString bert = QStringLiteral("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");
inline const QString carla = QStringLiteral("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");
/// Well formed, and nobody's.
inline const QString unknown = QStringLiteral("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");

inline const QStringList all{ada, adaReading, adaScoped, bert, carla, unknown};

} // namespace cardwright::testtokens
