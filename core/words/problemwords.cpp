#include "core/words/words.h"

#include "core/card/rules.h"
#include "core/words/rulewords.h"
#include "core/words/sentence.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>

namespace cardwright {

namespace {

/// The first row that `fits`, or null.
template <class Fits>
const RuleWords *findWords(const QString &rule, Fits fits)
{
    for (const std::span<const RuleWords> table : {fieldRuleWords(), blockRuleWords(), textRuleWords(), fileRuleWords()}) {
        const auto found = std::find_if(table.begin(), table.end(),
            [&](const RuleWords &row) { return rule == QLatin1StringView(row.id) && fits(row); });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

QString describe(const Problem &problem)
{
    const QString last = problem.arguments.isEmpty() ? QString() : problem.arguments.last();
    const RuleWords *found = findWords(problem.rule,
        [&](const RuleWords &row) { return !row.wanted || last == QLatin1StringView(row.wanted); });
    if (!found)
        return unworded(problem.rule, problem.arguments);
    QString words = sentence(found->sentence, problem.arguments);
    if (found->hint && problem.arguments.size() > 1)
        words += u' ' + sentence(found->hint, problem.arguments);
    return words;
}

QString explain(const QString &rule)
{
    const RuleWords *found = findWords(rule, [](const RuleWords &row) { return row.why; });
    if (!found)
        return {};
    QString words = sentence(found->why);
    if (const QString &since = cardRule(rule).since; !since.isEmpty())
        words += u' ' + sentence(QT_TRANSLATE_NOOP("words", "So it has been since %1."), {since});
    return words;
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return QCoreApplication::translate("words", "Rejects");
    case Severity::Lost: return QCoreApplication::translate("words", "Lost");
    case Severity::Advice: return QCoreApplication::translate("words", "Advice");
    }
    Q_UNREACHABLE();
}

} // namespace cardwright
