// What a git that talked to a remote says when it fails, read as an Error. Git and servers have words for it alone.
#pragma once

#include "core/git/gitprocess.h"

namespace cardwright {

/// Of a git that read from `place`.
Error readFailure(const QString &place, const GitAnswer &answer);

struct PushFailure {
    enum class Outcome {
        NotSent, ///< it cannot be there
        Refused, ///< it was told so
        Unknown, ///< only the branch itself can tell
    };
    Error error;
    Outcome outcome = Outcome::NotSent;
};

/// Of a `git push --porcelain --progress` of one branch that did not end with 0.
PushFailure pushFailure(const QString &place, const GitAnswer &answer);

} // namespace cardwright
