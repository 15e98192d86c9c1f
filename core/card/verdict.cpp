#include "core/card/verdict.h"

#include "core/card/rules.h"

namespace cardwright {

HubVerdict hubVerdict(const FrontMatter &metadata, const QList<Problem> &problems)
{
    using enum HubVerdict::Passes;
    HubVerdict verdict;
    verdict.block = metadata.block().isPresent();
    verdict.parses = metadata.parses();
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Rejects)
            continue;
        const bool isProven = cardRule(problem.rule).evidence == Rule::Evidence::Proven;
        verdict.passes = isProven || verdict.passes == No ? No : ProbablyNot;
    }
    return verdict;
}

} // namespace cardwright
