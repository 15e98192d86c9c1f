#include "widgets/page/sandbox.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#endif

#include <cerrno>

namespace cardwright {

namespace {

/// As Chromium's processes do: into a user namespace, and with the rights they have there into others. A system may allow
/// the first and not the second. In a child, for there is no way back out of a namespace.
bool canMakeNamespaces()
{
#ifdef Q_OS_LINUX
    const pid_t child = fork();
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET) == 0 ? 0 : 1);
    int status = 1;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
#else
    return true; // other systems' sandboxes need none
#endif
}

} // namespace

StartHindrance sandboxHindrance()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        return qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX") ? StartHindrance::None : StartHindrance::Root;
#endif
    static const bool isPossible = canMakeNamespaces();
    return isPossible ? StartHindrance::None : StartHindrance::NoUserNamespaces;
}

} // namespace cardwright
