#include "core/yaml/frontmatter.h"

#include "core/yaml/faultproblem.h"
#include "core/yaml/fences.h"
#include "core/yaml/scanner.h"
#include "core/yaml/sourcelines.h"

#include <algorithm>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

Problem problemAt(const QString &rule, Severity severity, TextRange range, const QStringList &arguments)
{
    Problem problem;
    problem.rule = rule;
    problem.severity = severity;
    problem.range = range;
    problem.arguments = arguments;
    return problem;
}

/// The top-level field that `at` lies in.
QString fieldAt(const YamlNode &root, qsizetype at)
{
    const auto found = std::find_if(root.entries.begin(), root.entries.end(), [&](const YamlNode::Entry &entry) {
        return entry.range.start <= at && at <= entry.range.end;
    });
    return found == root.entries.end() ? QString() : found->key;
}

Problem repeatedKey(QStringView card, const RepeatedKey &repeated)
{
    Problem problem = problemAt(u"yaml-duplicate-key"_s, Severity::Rejects, repeated.keyRange, {repeated.key});
    const SourceLines lines(card);
    if (repeated.inBlock && lines.isFirstOnLine(repeated.range.start)) {
        TextEdit edit;
        edit.replace({lines.lineAt(repeated.range.start).start, lines.next(repeated.range.end)}, {});
        problem.fixes.append({u"remove-item"_s, {repeated.key}, edit});
    }
    return problem;
}

Problem notAMapping(QStringView card, TextRange yaml, const YamlNode &root)
{
    const qsizetype start = root.range.start;
    const TextRange line{start, SourceLines(card).lineAt(start).end};
    const QString text = line.in(card).trimmed().toString();
    Problem problem = problemAt(u"yaml-not-a-mapping"_s, Severity::Rejects, root.range, {text});
    const qsizetype colon = text.indexOf(u':');
    if (root.isScalar() && colon > 0 && !text.left(colon).contains(u' ')) { // `license:mit`
        const YamlFault noSpace{YamlFault::Reason::MissingSpace, line, {start, start + colon + 1}, text.left(colon)};
        problem.fixes = faultProblem(card, yaml, noSpace).fixes;
    }
    return problem;
}

} // namespace

FrontMatter FrontMatter::parse(QStringView card)
{
    FrontMatter result;
    result.m_block = findMetadataBlock(card);
    if (!result.m_block.isPresent()) {
        result.m_problems = fenceProblems(card);
        return result;
    }
    const TextRange yaml = result.m_block.yaml;
    if (yaml.length() > kLargestYaml) {
        result.m_problems = {problemAt(u"yaml-too-large"_s, Severity::Rejects, {yaml.start, yaml.start}, {})};
        return result;
    }
    YamlScan scan = scanYaml(card, yaml);
    const YamlNode &root = result.m_root = std::move(scan.root);
    result.m_comments = std::move(scan.comments);
    result.m_parses = !scan.fault && scan.repeatedKeys.isEmpty();
    result.m_readable = !scan.fault && (root.kind == YamlNode::Kind::Map || root.isNull());
    if (scan.fault) {
        result.m_problems = {faultProblem(card, yaml, *scan.fault)};
    } else {
        for (const RepeatedKey &repeated : scan.repeatedKeys)
            result.m_problems.append(repeatedKey(card, repeated));
        for (const YamlFault &alias : scan.aliases)
            result.m_problems.append(faultProblem(card, yaml, alias));
        if (root.isNull())
            result.m_problems.append(problemAt(u"block-empty"_s, Severity::Rejects, yaml, {}));
        else if (!result.m_readable)
            result.m_problems.append(notAMapping(card, yaml, root));
    }
    for (Problem &problem : result.m_problems)
        problem.field = fieldAt(root, problem.range.start);
    return result;
}

namespace {

void shift(TextRange &range, qsizetype from, qsizetype delta)
{
    if (range.start >= from)
        range.start += delta;
    if (range.end >= from)
        range.end += delta;
}

void shift(YamlNode &node, qsizetype from, qsizetype delta)
{
    shift(node.range, from, delta);
    for (YamlNode::Entry &entry : node.entries) {
        shift(entry.range, from, delta);
        shift(entry.keyRange, from, delta);
        shift(entry.value, from, delta);
    }
}

TextEdit shifted(const TextEdit &edit, qsizetype from, qsizetype delta)
{
    TextEdit result(edit.revision());
    for (Splice splice : edit.splices()) {
        shift(splice.range, from, delta);
        result.replace(splice.range, splice.text);
    }
    return result;
}

} // namespace

FrontMatter FrontMatter::shifted(qsizetype from, qsizetype delta) const
{
    FrontMatter result = *this;
    shift(result.m_block.yaml, from, delta);
    // what comes right behind the block is not part of it
    if (m_block.whole.end > from)
        shift(result.m_block.whole, from, delta);
    shift(result.m_root, from, delta);
    for (TextRange &comment : result.m_comments)
        shift(comment, from, delta);
    for (Problem &problem : result.m_problems) {
        shift(problem.range, from, delta);
        for (Fix &fix : problem.fixes)
            fix.edit = cardwright::shifted(fix.edit, from, delta);
    }
    return result;
}

} // namespace cardwright
