#include "core/yaml/fences.h"

#include "core/yaml/scanner.h"
#include "core/yaml/sourcelines.h"

#include <QRegularExpression>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// Blocks larger than this below the top are not looked at: prose between two rules is not metadata.
constexpr qsizetype kLargestStrayBlock = 64 * 1024;
/// Fences and keys are short: how much of a line is looked at.
constexpr qsizetype kLongestLook = 200;

/// Whether `text` begins with a line such as `license: mit`.
bool looksLikeEntry(QStringView text)
{
    static const QRegularExpression entry(u"\\A[A-Za-z_][A-Za-z0-9_-]*[ \\t]*:(?:\\s|\\z)"_s);
    return entry.match(text.left(kLongestLook).toString()).hasMatch();
}

bool isRaggedFence(QStringView line)
{
    static const QRegularExpression fence(u"\\A\\s*(?:--|---+.*|[\u2013\u2014]+-*)\\s*\\z"_s);
    return line.size() <= kLongestLook && fence.match(line.toString()).hasMatch();
}

bool isExactFence(QStringView line)
{
    return line.startsWith(u"---") && line.mid(3).trimmed().isEmpty();
}

bool isMetadata(QStringView card, TextRange yaml)
{
    if (yaml.isEmpty() || yaml.length() > kLargestStrayBlock)
        return false;
    const YamlScan scan = scanYaml(card, yaml);
    return !scan.fault && scan.root.kind == YamlNode::Kind::Map;
}

Problem fenceProblem(const QString &rule, Severity severity, QStringView card, TextRange range)
{
    Problem problem;
    problem.rule = rule;
    problem.severity = severity;
    problem.range = range;
    problem.arguments = {range.in(card).toString()};
    return problem;
}

void addFix(Problem &problem, const QString &id, std::initializer_list<Splice> splices)
{
    TextEdit edit;
    for (const Splice &splice : splices)
        edit.replace(splice.range, splice.text);
    problem.fixes.append({id, {}, edit});
}

/// The first line from `start` that ends an unclosed block: a ragged fence, else the first that is blank.
struct BlockEnd {
    TextRange line;
    bool ragged = false;
};

BlockEnd findEnd(const SourceLines &lines, qsizetype start)
{
    std::optional<TextRange> blank;
    qsizetype at = start;
    for (; at < lines.text().size(); at = lines.next(at)) {
        const TextRange line = lines.lineAt(at);
        if (isRaggedFence(line.in(lines.text())))
            return {line, true};
        if (line.in(lines.text()).trimmed().isEmpty() && !blank)
            blank = line;
    }
    return {blank.value_or(TextRange{at, at})};
}

std::optional<Problem> openedButNotClosed(QStringView card, TextRange opening)
{
    const SourceLines lines(card);
    const qsizetype yamlStart = lines.next(opening.end);
    if (yamlStart >= card.size() || !looksLikeEntry(card.mid(firstVisible(card.mid(yamlStart)) + yamlStart)))
        return std::nullopt;
    const BlockEnd end = findEnd(lines, yamlStart);
    const bool raggedOpening = opening.in(card) != u"---";
    if (raggedOpening) {
        Problem problem = fenceProblem(u"block-ragged-fence"_s, Severity::Lost, card, opening);
        if (!end.ragged || isExactFence(end.line.in(card)))
            addFix(problem, u"mend-fence"_s, {{opening, u"---"_s}});
        else
            addFix(problem, u"mend-fence"_s, {{opening, u"---"_s}, {end.line, u"---"_s}});
        return problem;
    }
    if (end.ragged) {
        Problem problem = fenceProblem(u"block-ragged-fence"_s, Severity::Lost, card, end.line);
        addFix(problem, u"mend-fence"_s, {{end.line, u"---"_s}});
        return problem;
    }
    Problem problem = fenceProblem(u"block-unclosed"_s, Severity::Lost, card, opening);
    if (isMetadata(card, {yamlStart, end.line.start})) {
        const QString lineEnd = lines.breakNear(opening.start);
        const bool onOwnLine = lines.lineAt(end.line.start).start == end.line.start;
        addFix(problem, u"close-block"_s,
            {{{end.line.start, end.line.start}, (onOwnLine ? QString() : lineEnd) + u"---"_s + lineEnd}});
    }
    return problem;
}

/// Where the hub looked until 2022: two fences anywhere with YAML between them, outside code.
std::optional<Problem> lowerBlock(QStringView card)
{
    const SourceLines lines(card);
    std::optional<TextRange> opening;
    bool inCode = false;
    for (qsizetype at = 0; at < card.size(); at = lines.next(at)) {
        const TextRange line = lines.lineAt(at);
        const QStringView text = line.in(card);
        if (text.startsWith(u"```") || text.startsWith(u"~~~"))
            inCode = !inCode;
        if (inCode || !isExactFence(text))
            continue;
        if (opening) {
            const TextRange yaml{lines.next(opening->start), line.start};
            if (looksLikeEntry(yaml.in(card)) && isMetadata(card, yaml)) {
                Problem problem = fenceProblem(u"block-lower"_s, Severity::Lost, card, {opening->start, line.end});
                const QString lineEnd = lines.breakNear(opening->start);
                const QString block = u"---"_s + lineEnd + yaml.in(card).toString() + u"---"_s + lineEnd + lineEnd;
                addFix(problem, u"move-block-up"_s, {{{0, 0}, block}, {{opening->start, lines.next(at)}, {}}});
                return problem;
            }
        }
        opening = line;
    }
    return std::nullopt;
}

} // namespace

QList<Problem> fenceProblems(QStringView card)
{
    if (const std::optional<qsizetype> between = findEmptyFences(card))
        return {fenceProblem(u"block-empty"_s, Severity::Advice, card, {firstVisible(card), *between + 3})};
    const TextRange first = SourceLines(card).lineAt(firstVisible(card));
    const TextRange opening{firstVisible(card), first.end};
    if (isRaggedFence(opening.in(card))) {
        if (std::optional<Problem> problem = openedButNotClosed(card, opening))
            return {*problem};
    }
    if (std::optional<Problem> problem = lowerBlock(card))
        return {*problem};
    return {};
}

} // namespace cardwright
