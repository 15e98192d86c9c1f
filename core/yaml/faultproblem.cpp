#include "core/yaml/faultproblem.h"

#include "core/yaml/frontmatter.h"
#include "core/yaml/remedies.h"
#include "core/yaml/scanner.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;
using Reason = YamlFault::Reason;

namespace {

constexpr qsizetype kLongestArgument = 120;
/// Remedies are tried by reading the block again: how much of it for one problem, in UTF-16 units, and how often.
constexpr qsizetype kMostRead = 2'000'000;
constexpr int kMostRepeats = 20;

QString ruleOf(Reason reason)
{
    switch (reason) {
    case Reason::Tab: return u"yaml-tab"_s;
    case Reason::OpenQuote: return u"yaml-open-quote"_s;
    case Reason::ColonInValue: return u"yaml-colon-in-value"_s;
    case Reason::ReservedStart: return u"yaml-reserved-start"_s;
    case Reason::Indentation: return u"yaml-indentation"_s;
    case Reason::OpenBracket: return u"yaml-open-bracket"_s;
    case Reason::StrayBracket: return u"yaml-stray-bracket"_s;
    case Reason::MissingComma: return u"yaml-missing-comma"_s;
    case Reason::ExtraComma: return u"yaml-extra-comma"_s;
    case Reason::MissingSpace: return u"yaml-missing-space"_s;
    case Reason::MissingColon: return u"yaml-missing-colon"_s;
    case Reason::ListItem: return u"yaml-list-item"_s;
    case Reason::ItemBehindKey: return u"yaml-nested-value"_s;
    case Reason::SeveralValues: return u"yaml-several-values"_s;
    case Reason::LongKey: return u"yaml-multiline-key"_s;
    case Reason::Key: return u"yaml-key"_s;
    case Reason::Escape: return u"yaml-escape"_s;
    case Reason::BlockHeader: return u"yaml-block-header"_s;
    case Reason::UnknownAnchor: return u"yaml-unknown-anchor"_s;
    case Reason::UnknownTag: return u"yaml-unknown-tag"_s;
    case Reason::TagValue: return u"yaml-tag-value"_s;
    case Reason::Anchor: return u"yaml-anchor"_s;
    case Reason::Directive: return u"yaml-directive"_s;
    case Reason::ControlCharacter: return u"yaml-control-character"_s;
    case Reason::SeveralDocuments: return u"yaml-several-documents"_s;
    case Reason::TooDeep: return u"yaml-too-deep"_s;
    case Reason::AliasCycle: return u"yaml-alias-cycle"_s;
    case Reason::AliasBomb: return u"yaml-alias-bomb"_s;
    case Reason::Other: return u"yaml-syntax"_s;
    }
    Q_UNREACHABLE();
}

QString shown(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return trimmed.size() <= kLongestArgument ? trimmed.toString() : trimmed.left(kLongestArgument).toString() + u'\u2026';
}

QStringList argumentsOf(QStringView card, const YamlFault &fault)
{
    const QString text = shown(fault.range.in(card));
    switch (fault.reason) {
    case Reason::Tab:
        return {shown(fault.value.in(card))};
    case Reason::ReservedStart:
        return {text, text.left(1)};
    case Reason::MissingSpace:
        return {text, fault.name};
    case Reason::UnknownAnchor:
    case Reason::AliasCycle:
    case Reason::AliasBomb:
        return {fault.name};
    case Reason::TagValue:
        return {shown(fault.value.in(card).mid(fault.name.size())), fault.name};
    case Reason::ControlCharacter:
        return {u"U+%1"_s.arg(uint(card[fault.range.start].unicode()), 4, 16, QLatin1Char('0')).toUpper()};
    default:
        return {text};
    }
}

TextEdit editOf(const QList<Splice> &splices)
{
    TextEdit edit;
    for (const Splice &splice : splices)
        edit.replace(splice.range, splice.text);
    return edit;
}

/// The card with the remedy, and with the same one wherever it is then still needed; nothing when it is no YAML even so.
std::optional<QString> mended(QStringView card, TextRange yaml, const YamlFault &fault, const Remedy &remedy, int repeats,
    qsizetype &unread)
{
    unread -= yaml.length();
    if (unread < 0)
        return std::nullopt;
    const QString after = editOf(remedy.splices).applied(card);
    const MetadataBlock block = findMetadataBlock(after);
    const bool isSameBlock = block.isPresent() && block.yaml.start == yaml.start
        && block.yaml.end == yaml.end + after.size() - card.size();
    if (!isSameBlock || after == card)
        return std::nullopt;
    const std::optional<YamlFault> next = scanYaml(after, block.yaml).fault;
    if (!next)
        return after;
    if (repeats == 0 || next->reason != fault.reason)
        return std::nullopt;
    for (const Remedy &again : remediesFor(after, block.yaml, *next)) {
        if (again.id == remedy.id)
            return mended(after, block.yaml, *next, again, repeats - 1, unread);
    }
    return std::nullopt;
}

} // namespace

Problem faultProblem(QStringView card, TextRange yaml, const YamlFault &fault)
{
    const bool isRead = fault.reason == Reason::AliasCycle || fault.reason == Reason::AliasBomb;
    Problem problem;
    problem.rule = ruleOf(fault.reason);
    problem.severity = isRead ? Severity::Lost : Severity::Rejects;
    problem.range = fault.range;
    problem.arguments = argumentsOf(card, fault);
    if (isRead)
        return problem;
    qsizetype unread = kMostRead;
    for (const Remedy &remedy : remediesFor(card, yaml, fault)) {
        const bool isOffered = std::any_of(problem.fixes.begin(), problem.fixes.end(),
            [&](const Fix &fix) { return fix.id == remedy.id; });
        if (isOffered)
            continue;
        const std::optional<QString> after = mended(card, yaml, fault, remedy, kMostRepeats, unread);
        if (!after)
            continue;
        const TextEdit edit = editOf(remedy.splices);
        problem.fixes.append({remedy.id, remedy.arguments, edit.applied(card) == *after ? edit : minimalEdit(0, card, *after)});
    }
    return problem;
}

} // namespace cardwright
