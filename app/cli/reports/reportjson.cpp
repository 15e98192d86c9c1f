#include "app/cli/reports/reportjson.h"

#include "core/card/rules.h"

namespace cardwright {

using namespace Qt::StringLiterals;

QString helpAddress(const QString &rule)
{
    const QString source = cardRule(rule).source;
    return source.startsWith("https://"_L1) ? source : QString();
}

QString written(const Json &document)
{
    return QString::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)) + u'\n';
}

} // namespace cardwright
