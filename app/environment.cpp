#include "app/environment.h"

#include "core/base/secretnames.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace cardwright {

namespace {

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

QProcessEnvironment cleanEnvironment()
{
    const QProcessEnvironment before = QProcessEnvironment::systemEnvironment();
    const QStringList variables = before.keys();
    for (const QString &variable : variables) {
        if (const QByteArray name = variable.toLocal8Bit(); isSecretName(name))
            qunsetenv(name.constData());
    }
    if (isRoot())
        return before; // Chromium has no sandbox for root; tests may go without
    for (const char *name : {"QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_REMOTE_DEBUGGING"})
        qunsetenv(name);
    return before;
}

} // namespace cardwright
