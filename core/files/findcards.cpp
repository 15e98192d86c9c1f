#include "core/files/findcards.h"

#include <QDir>

#include <filesystem>

namespace cardwright {

using namespace Qt::StringLiterals;

FoundCards findCards(const QString &folder, int most)
{
    FoundCards found;
    QStringList folders{folder};
    int seen = 0;
    while (!folders.isEmpty() && !found.truncated) {
        const QString path = folders.takeLast();
        std::error_code failure;
        std::filesystem::directory_iterator it(QDir(path).filesystemPath(), failure);
        for (; !failure && it != std::filesystem::directory_iterator() && !found.truncated; it.increment(failure)) {
            found.truncated = ++seen > most;
            std::error_code gone; // what vanishes meanwhile is no card
            const QString name = QString::fromStdString(it->path().filename().string());
            const QString inside = path + u'/' + name;
            if (name == "README.md"_L1 && it->is_regular_file(gone))
                found.cards.append(QDir::cleanPath(inside));
            else if (!name.startsWith(u'.') && name != "node_modules"_L1 && !it->is_symlink(gone) && it->is_directory(gone))
                folders.append(inside);
        }
        if (failure)
            found.unreadable.append(path);
    }
    found.cards.sort();
    return found;
}

} // namespace cardwright
