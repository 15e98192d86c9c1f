// The cards below a folder: every README.md that stands in the folder itself or in one below it.
#pragma once

#include <QStringList>

namespace cardwright {

struct FoundCards {
    QStringList cards;      ///< paths that begin with the folder as given, sorted
    QStringList unreadable; ///< folders that could not be listed
    bool truncated = false; ///< more than `most` files and folders: not all were looked at
};

/// Regular files only, also behind a link. Linked folders are not entered, so that no loop can be; nor are hidden ones
/// (`.git`, `.cache`) and `node_modules`. The folder itself is searched whatever its name is. Blocking; any thread.
FoundCards findCards(const QString &folder, int most = 1'000'000);

} // namespace cardwright
