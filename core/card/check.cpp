#include "core/card/check.h"

#include "core/card/checks.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

QList<Problem> checkMetadata(quint64 revision, QStringView card, const FrontMatter &metadata)
{
    Findings findings(revision, card, metadata);
    findings.problems = withRevision(metadata.problems(), revision);
    if (metadata.readable()) {
        for (const YamlNode::Entry &entry : metadata.root().entries) {
            if (const FieldSpec *field = fieldSpec(entry.key))
                checkValue(findings, {*field, entry});
            else
                checkKey(findings, entry);
        }
        checkTogether(findings);
        if (const YamlNode *results = metadata.find("model-index"))
            checkResults(findings, *results);
        checkYamlVersions(findings);
    }
    if (metadata.root().entries.isEmpty() && findings.problems.isEmpty())
        findings.report(u"metadata-empty"_s, {}, {}, {});
    std::ranges::stable_sort(findings.problems, {}, [](const Problem &problem) { return problem.range.start; });
    return findings.problems;
}

} // namespace cardwright
