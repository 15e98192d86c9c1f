#include "core/files/statefolder.h"

#include <QDir>

namespace cardwright {

using namespace Qt::StringLiterals;

QString stateFolder(const QString &name)
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/cardwright/"_s + name;
}

} // namespace cardwright
