// What a crashing process leaves on disk.
#pragma once

namespace cardwright {

/// From now on this process and those it starts leave no core file, nor is one piped to a collector of crashes.
void forbidCoreFiles();

} // namespace cardwright
