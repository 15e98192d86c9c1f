// A card that was opened from a hub without a clone: a folder that holds the card, the small files that tags are computed
// from, and a list of what the repository holds besides.
#pragma once

#include "core/files/cardsource.h"

#include <QHash>
#include <QList>

#include <memory>

namespace cardwright {

/// Writes such a folder, over an older copy. `names`: every file of the repository; `files`: those whose bytes are kept.
Result<Done> writeHubCopy(const QString &folder, const QStringList &names, const QHash<QString, QByteArray> &files);

/// The source of a card in `folder`: of a copy, files that are only listed are among the names but cannot be read
/// (FileNotFound).
std::shared_ptr<const CardSource> sourceOf(const QString &folder);

} // namespace cardwright
