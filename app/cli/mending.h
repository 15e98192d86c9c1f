// Applies the fixes that leave no doubt, until none is left: those safeFix() of core/card/rules.h names, where they lose
// no comment and no other word of the metadata.
#pragma once

#include "app/cli/analyst.h"

namespace cardwright {

struct Mended {
    Problem problem; ///< as it was; its range is of the text at that time
    Location at;     ///< where it stood then
    Fix fix;
};

struct Mending {
    CardOnDisk card;
    Analysis analysis; ///< of `card`
    QList<Mended> done;
};

/// `card` with everything mended that can be without making a problem it had not, of any rule in any field. Mending the
/// result does nothing more. Bounded: a huge card with many such problems keeps some. Nothing is written.
Mending mend(const CardOnDisk &card, Analyst &analyst);

} // namespace cardwright
