#include "core/base/problem.h"

namespace cardwright {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return QStringLiteral("rejects");
    case Severity::Lost: return QStringLiteral("lost");
    case Severity::Advice: return QStringLiteral("advice");
    }
    Q_UNREACHABLE();
}

} // namespace cardwright
