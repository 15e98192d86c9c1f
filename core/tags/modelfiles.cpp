#include "core/tags/modelfiles.h"

using namespace Qt::StringLiterals;

namespace cardwright {

const QStringList &configFileNames()
{
    static const QStringList names{u"config.json"_s, u"adapter_config.json"_s, u"tokenizer_config.json"_s};
    return names;
}

} // namespace cardwright
