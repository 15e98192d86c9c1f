// How every command of Cardwright says how it went: the one table.
#pragma once

namespace cardwright {

enum class ExitCode {
    Done = 0,       ///< or nothing to do
    AnswerIsNo = 1, ///< a card has problems that count, an edit was declined, there is no such value
    Misuse = 2,     ///< of the command line: an unknown option, a malformed path or value
    PublishConflict = 3,
    NotAuthorised = 4,
    NetworkFailed = 5,
    HubFailed = 6,
    LocalFailed = 7, ///< a file or a tool of this machine
    NoResult = 129,  ///< of a merge, in place of 2 and 7: git takes up to 128 for conflicts that were written (gitattributes(5))
};

} // namespace cardwright
