// The words of rules: what a problem says, and why the hub cares. One row a rule, in tables by what the rules are about.
#pragma once

#include <span>

namespace cardwright {

struct RuleWords {
    const char *id;
    const char *sentence; ///< %1 is the offending value, and so on, as the problem's arguments
    const char *hint;     ///< said as well when there is a second argument; null: nothing
    const char *why;      ///< why the hub cares, or what readers lose
    const char *wanted = nullptr; ///< the row is for problems with this last argument only
};

std::span<const RuleWords> blockRuleWords(); ///< of the YAML block and the file it stands in
std::span<const RuleWords> fieldRuleWords(); ///< of keys and values
std::span<const RuleWords> textRuleWords();  ///< of the Markdown below
std::span<const RuleWords> fileRuleWords();  ///< of the other files in the model folder

} // namespace cardwright
