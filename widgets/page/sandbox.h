// Whether Chromium can put its processes into their sandbox here. It does not ask: as root it ends the whole program, and
// where no user namespace can be made it goes on silently with less.
#pragma once

namespace cardwright {

/// Why a page is not shown.
enum class StartHindrance {
    None,
    Root,             ///< the sandbox refuses root, and Chromium then ends the program with all unsaved text
    NoUserNamespaces, ///< only the filter of system calls would be left of the sandbox
};

/// Asked of the system once, in a few milliseconds. Root may go without a sandbox where the environment says so; only
/// tests do.
StartHindrance sandboxHindrance();

} // namespace cardwright
