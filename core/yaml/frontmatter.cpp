#include "core/yaml/frontmatter.h"

#include "core/yaml/fences.h"
#include "core/yaml/reading.h"
#include "core/yaml/scanner.h"
#include "core/yaml/sourcelines.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool sameScalar(const YamlNode &ours, const YamlNode &theirs)
{
    if (theirs.isNull())
        return ours.isNull();
    const bool plain = ours.style == YamlNode::Style::Plain;
    return plain == (theirs.style == YamlNode::Style::Plain) && ours.text == theirs.text;
}

bool sameShape(const YamlNode &ours, const YamlNode &theirs)
{
    if (ours.kind != theirs.kind || ours.entries.size() != theirs.entries.size())
        return false;
    return std::equal(ours.entries.begin(), ours.entries.end(), theirs.entries.begin(),
        [](const YamlNode::Entry &a, const YamlNode::Entry &b) { return a.key == b.key; });
}

/// `theirs` in the place of a node that we read otherwise: its parts have no better range than the whole.
YamlNode placed(YamlNode theirs, TextRange range)
{
    theirs.range = range;
    theirs.understood = false;
    for (YamlNode::Entry &entry : theirs.entries) {
        entry.range = entry.keyRange = range;
        entry.value = placed(std::move(entry.value), range);
    }
    return theirs;
}

/// Takes over every value that yaml-cpp reads otherwise than we do.
void merge(YamlNode &ours, const YamlNode &theirs)
{
    if (!sameShape(ours, theirs) || (ours.isScalar() && !sameScalar(ours, theirs))) {
        ours = placed(theirs, ours.range);
        return;
    }
    for (qsizetype i = 0; i < ours.entries.size(); ++i)
        merge(ours.entries[i].value, theirs.entries[i].value);
}

Problem problemAt(const QString &rule, Severity severity, TextRange range, const QStringList &arguments)
{
    Problem problem;
    problem.rule = rule;
    problem.severity = severity;
    problem.range = range;
    problem.arguments = arguments;
    return problem;
}

Problem duplicateKey(QStringView card, const YamlNode &map, const YamlNode::Entry &entry, const QString &field)
{
    Problem problem = problemAt(u"yaml-duplicate-key"_s, Severity::Rejects, entry.keyRange, {entry.key});
    problem.field = field;
    const SourceLines lines(card);
    if (map.style == YamlNode::Style::Block && lines.isFirstOnLine(entry.range.start)) {
        TextEdit edit;
        edit.replace({lines.lineAt(entry.range.start).start, lines.next(entry.range.end)}, {});
        problem.fixes.append({u"remove-item"_s, {entry.key}, edit});
    }
    return problem;
}

void findDuplicates(QStringView card, const YamlNode &node, const QString &field, QList<Problem> &problems)
{
    QSet<QString> seen;
    for (const YamlNode::Entry &entry : node.entries) {
        const QString &top = field.isEmpty() ? entry.key : field;
        if (node.kind == YamlNode::Kind::Map && seen.contains(entry.key))
            problems.append(duplicateKey(card, node, entry, top));
        seen.insert(entry.key);
        findDuplicates(card, entry.value, top, problems);
    }
}

/// A quote that is still open at the end of the block: yaml-cpp 0.7 lets it pass, js-yaml does not.
std::optional<TextRange> openQuote(const YamlNode &root, qsizetype end)
{
    const YamlNode *last = &root;
    while (!last->entries.isEmpty())
        last = &last->entries.last().value;
    const bool isQuoted = last->style == YamlNode::Style::SingleQuoted || last->style == YamlNode::Style::DoubleQuoted;
    // a closed one ends before the line end of its line
    return isQuoted && last->range.end == end ? std::optional(last->range) : std::nullopt;
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
    result.m_root = scanYaml(card, yaml);
    YamlReading reading = readYaml(card, yaml);
    if (!reading.root) {
        const qsizetype end = std::min(reading.at + 1, yaml.end);
        result.m_problems = {problemAt(u"yaml-syntax"_s, Severity::Rejects, {reading.at, end}, {reading.error})};
        return result;
    }
    if (const std::optional<TextRange> quote = openQuote(result.m_root, yaml.end)) {
        const TextRange mark{quote->start, quote->start + 1};
        const QString error = u"unexpected end of the stream within a quoted scalar"_s;
        result.m_problems = {problemAt(u"yaml-syntax"_s, Severity::Rejects, mark, {error})};
        return result;
    }
    merge(result.m_root, *reading.root);
    findDuplicates(card, result.m_root, {}, result.m_problems);
    const YamlNode &root = result.m_root;
    result.m_readable = root.kind == YamlNode::Kind::Map || root.isNull();
    if (root.isNull())
        result.m_problems.append(problemAt(u"block-empty"_s, Severity::Rejects, yaml, {}));
    else if (!result.m_readable)
        result.m_problems.append(problemAt(u"yaml-not-a-mapping"_s, Severity::Rejects, root.range, {root.text}));
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
    for (Problem &problem : result.m_problems) {
        shift(problem.range, from, delta);
        for (Fix &fix : problem.fixes)
            fix.edit = cardwright::shifted(fix.edit, from, delta);
    }
    return result;
}

} // namespace cardwright
