// How every command of Cardwright says how it went.
#pragma once

namespace cardwright {

enum class ExitCode {
    Done = 0,      ///< or nothing to do
    AnswerIsNo = 1, ///< the hub would reject a card, an edit was declined, files differ
    Misuse = 2,
    PublishConflict = 3,
    NotAuthorised = 4,
    NetworkFailed = 5,
    HubFailed = 6,
    LocalFailed = 7, ///< a file or a tool of this machine
};

} // namespace cardwright
