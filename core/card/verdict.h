// What the hub answers when a card is pushed: is there a block, does it parse, does it pass.
#pragma once

#include "core/base/problem.h"
#include "core/yaml/frontmatter.h"

namespace cardwright {

struct HubVerdict {
    enum class Passes {
        Yes,        ///< as far as can be told without asking: whether a base model exists is known to the hub alone
        ProbablyNot, ///< it breaks a rule known from reports only
        No,
    };

    bool block = false;  ///< the hub finds a block; without one it takes the card with a warning
    bool parses = false; ///< there is a block, and it is YAML to the hub
    Passes passes = Passes::Yes;
    bool operator==(const HubVerdict &) const = default;
};

/// `problems` are all of the card's, the silenced ones too. Rule: the answers of POST /api/validate-yaml.
HubVerdict hubVerdict(const FrontMatter &metadata, const QList<Problem> &problems);

} // namespace cardwright
