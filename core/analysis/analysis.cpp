#include "core/analysis/analysis.h"

#include "core/analysis/filefaults.h"
#include "core/analysis/hublinks.h"
#include "core/analysis/mathfaults.h"
#include "core/analysis/missingfiles.h"
#include "core/analysis/repeatedtags.h"
#include "core/card/check.h"
#include "core/card/silencing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// True when the change lies wholly below the block. A change right at its end may still join the closing fence's line.
bool leavesMetadataAlone(const Analysis &previous, const Snapshot &snapshot)
{
    const MetadataBlock &block = previous.metadata.block();
    return block.isPresent() && snapshot.changed.start > block.whole.end;
}

Problem aboutTheFile(const QString &rule, Severity severity)
{
    Problem problem;
    problem.rule = rule;
    problem.severity = severity;
    return problem;
}

QList<Problem> encodingProblems(const Snapshot &snapshot)
{
    QList<Problem> problems;
    if (snapshot.hasBom) {
        problems.append(aboutTheFile(u"has-bom"_s, Severity::Advice));
        problems.last().fixes.append({.id = u"remove-bom"_s, .arguments = {}, .edit = {}, .dropsBom = true});
    }
    if (snapshot.unfit == CardEncoding::Unfit::NotUtf8)
        problems.append(aboutTheFile(u"not-utf8"_s, Severity::Lost));
    if (snapshot.unfit == CardEncoding::Unfit::HasNul)
        problems.append(aboutTheFile(u"has-nul"_s, Severity::Lost));
    return problems;
}

QList<Problem> problemsOf(const Analysis &analysis, const Snapshot &snapshot)
{
    QList<Problem> problems = encodingProblems(snapshot);
    problems += fileProblems(*snapshot.files);
    problems += checkMetadata(snapshot.revision, snapshot.text, analysis.metadata);
    if (snapshot.era == TagEra::Today && analysis.metadata.readable())
        problems += repeatedTags(snapshot.revision, snapshot.text, analysis.metadata, analysis.tags);
    problems += withRevision(analysis.body.problems, snapshot.revision);
    const QList<LinkTarget> targets = linkTargets(analysis.body);
    problems += missingFiles(targets, snapshot.text, analysis.lines, *snapshot.files, snapshot.revision);
    problems += malformedHubLinks(targets, snapshot.text, analysis.lines);
    problems += failedFormulas(analysis.body, snapshot.formulaFaults, snapshot.text, analysis.lines);
    const auto start = [](const Problem &problem) { return problem.range.start; };
    if (!std::ranges::is_sorted(problems, {}, start)) // a card may have thousands, and they mostly are
        std::ranges::stable_sort(problems, {}, start);
    return problems;
}

FrontMatter keptMetadata(const FrontMatter &metadata, const Snapshot &snapshot, const FrontMatter &before)
{
    if (metadata.readable() || !metadata.block().isPresent())
        return metadata;
    return before.shifted(snapshot.changed.start + snapshot.removed, snapshot.changed.length() - snapshot.removed);
}

/// The files of one state of the folder are looked through once.
TagEvidence evidenceFor(const Snapshot &snapshot, const TagEvidence &before)
{
    const bool sameFiles = before.files() == snapshot.files && before.era() == snapshot.era;
    return sameFiles ? before.madeOn(snapshot.created) : TagEvidence(snapshot.era, snapshot.files, snapshot.created);
}

TagAnswer tagsOfSaved(const Snapshot &snapshot, const Analysis &previous, const Analysis &now)
{
    if (snapshot.saved == snapshot.text)
        return now.tags;
    const TagEvidence &before = previous.evidence;
    const bool sameEvidence = before.files() == now.evidence.files() && before.era() == now.evidence.era()
        && before.created() == now.evidence.created();
    if (sameEvidence && snapshot.saved == previous.saved)
        return previous.savedTags;
    return computeTags(now.evidence, FrontMatter::parse(snapshot.saved), snapshot.saved);
}

void silence(Analysis &analysis, const Snapshot &snapshot)
{
    const QStringList rules = snapshot.silenced + silencedInCard(snapshot.text, analysis.metadata);
    if (rules.isEmpty())
        return;
    const auto heard = std::ranges::stable_partition(analysis.problems,
        [&](const Problem &problem) { return !rules.contains(problem.rule); });
    analysis.silenced = QList<Problem>(heard.begin(), heard.end());
    analysis.problems.erase(heard.begin(), heard.end());
}

} // namespace

Analysis analyse(const Analysis &previous, const Snapshot &snapshot)
{
    Analysis result;
    result.revision = snapshot.revision;
    result.metadata = leavesMetadataAlone(previous, snapshot) ? previous.metadata : FrontMatter::parse(snapshot.text);
    result.lines = previous.lines.edited(snapshot.text, snapshot.changed, snapshot.removed);
    result.kept = keptMetadata(result.metadata, snapshot, previous.kept);
    result.evidence = evidenceFor(snapshot, previous.evidence);
    result.tags = computeTags(result.evidence, result.kept, snapshot.text);
    result.savedTags = tagsOfSaved(snapshot, previous, result);
    result.saved = snapshot.saved;
    result.chips = pageChips(result.tags, snapshot.era);
    result.side = sideColumn(result.kept, result.lines, result.tags, *snapshot.files, snapshot.era);
    result.body = renderBody(snapshot.text, result.metadata.block().whole.end, previous.body);
    result.problems = problemsOf(result, snapshot);
    silence(result, snapshot);
    return result;
}

} // namespace cardwright
