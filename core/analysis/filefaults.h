// Files of the model folder that ought to say something and cannot be made out.
#pragma once

#include "core/base/problem.h"
#include "core/tags/modelfiles.h"

namespace cardwright {

/// A problem of no place in the card for each file; of many with the same fault the first few.
QList<Problem> fileProblems(const ModelFiles &files);

} // namespace cardwright
