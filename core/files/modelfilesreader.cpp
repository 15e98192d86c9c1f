#include "core/files/modelfilesreader.h"

#include <algorithm>

namespace cardwright {

ModelFiles readModelFiles(const CardSource &source, int most)
{
    ModelFiles files;
    auto [names, truncated] = source.list(most);
    files.repoId = source.repoId();
    files.names = std::move(names);
    files.truncated = truncated;
    for (const QString &name : configFileNames()) {
        // a listing cut short may lack a name that can be read all the same
        if (!truncated && !std::binary_search(files.names.cbegin(), files.names.cend(), name))
            continue;
        const auto bytes = source.read(name, kMostConfigBytes);
        if (const ModelConfig config = ModelConfig::parse(bytes ? *bytes : QByteArray()); config.readable)
            files.configs.insert(name, config);
    }
    return files;
}

} // namespace cardwright
