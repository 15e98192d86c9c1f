#include "core/hub/corefiles.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace cardwright {

void forbidCoreFiles()
{
    // Where core_pattern is a pipe the kernel ignores a limit of 0 and heeds one of 1 (do_coredump() of fs/coredump.c);
    // no file is as small as one byte either.
    const rlimit one{1, 1};
    if (setrlimit(RLIMIT_CORE, &one) != 0) // the limit was 0 already and cannot be raised
        prctl(PR_SET_DUMPABLE, 0);
}

} // namespace cardwright
