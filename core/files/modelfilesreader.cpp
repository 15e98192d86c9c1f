#include "core/files/modelfilesreader.h"

#include <algorithm>

namespace cardwright {

ModelFiles readModelFiles(const CardSource &source, const QStringList &wanted, int most)
{
    ModelFiles files;
    auto [names, truncated] = source.list(most);
    files.repoId = source.repoId();
    files.names = std::move(names);
    files.truncated = truncated;
    for (const QString &name : wanted) {
        // a listing cut short may lack a name that can be read all the same
        if (!truncated && !std::binary_search(files.names.cbegin(), files.names.cend(), name))
            continue;
        if (auto bytes = source.read(name, kMostConfigBytes))
            files.contents.insert(name, std::move(bytes).value());
    }
    return files;
}

} // namespace cardwright
