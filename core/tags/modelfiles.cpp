#include "core/tags/modelfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

bool ModelFiles::has(const QString &name) const
{
    return std::ranges::binary_search(names, name);
}

const QStringList &configFileNames()
{
    static const QStringList names{u"config.json"_s, u"adapter_config.json"_s, u"tokenizer_config.json"_s,
        u"model_index.json"_s, u"processor_config.json"_s};
    return names;
}

} // namespace cardwright
