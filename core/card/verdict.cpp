#include "core/card/verdict.h"

#include "core/card/rules.h"

#include <algorithm>

namespace cardwright {

namespace {

bool isFaultOfTheYaml(const Problem &problem)
{
    return problem.severity == Severity::Rejects && problem.rule.startsWith(u"yaml-") && problem.rule != u"yaml-not-a-mapping";
}

} // namespace

HubVerdict hubVerdict(const FrontMatter &metadata, const QList<Problem> &problems)
{
    using enum HubVerdict::Passes;
    HubVerdict verdict;
    verdict.block = metadata.block().isPresent();
    verdict.parses = verdict.block && std::ranges::none_of(problems, isFaultOfTheYaml);
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Rejects)
            continue;
        const bool isProven = cardRule(problem.rule).evidence == Rule::Evidence::Proven;
        verdict.passes = isProven || verdict.passes == No ? No : ProbablyNot;
    }
    return verdict;
}

} // namespace cardwright
