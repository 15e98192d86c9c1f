#include "core/card/findings.h"

#include "core/card/cardschema.h"
#include "core/card/rules.h"
#include "core/edit/yamledit.h"

#include <algorithm>

namespace cardwright {

namespace {

/// Empty when a step is declined.
TextEdit inSteps(const CardState &card, const QList<EditStep> &steps)
{
    if (steps.size() == 1) {
        const Result<TextEdit> edit = steps.first()(card);
        return edit ? *edit : TextEdit(card.revision);
    }
    CardState state = card;
    for (const EditStep &step : steps) {
        const Result<TextEdit> edit = step(state);
        if (!edit)
            return TextEdit(card.revision);
        state.text = edit->applied(state.text);
        state.metadata = FrontMatter::parse(state.text);
    }
    return minimalEdit(card.revision, card.text, state.text);
}

} // namespace

Result<TextEdit> CardState::set(const FieldPath &path, const FieldValue &value) const
{
    return setValue(revision, text, metadata, path, value, usualFieldOrder());
}

Result<TextEdit> CardState::remove(const FieldPath &path) const
{
    return removeValue(revision, text, metadata, path);
}

Result<TextEdit> CardState::rename(const FieldPath &path, const QString &key) const
{
    return renameKey(revision, text, metadata, path, key);
}

Result<TextEdit> CardState::add(const FieldPath &list, const FieldValue &item) const
{
    return addItem(revision, text, metadata, list, item, usualFieldOrder());
}

Problem &Findings::report(const QString &rule, const QString &field, TextRange range, QStringList arguments)
{
    problems.append(Problem{rule, cardRule(rule).severity, range, std::move(arguments), field, {}});
    return problems.last();
}

void Findings::offer(Problem &problem, const QString &id, QStringList arguments, QList<EditStep> steps)
{
    if (!m_state)
        m_state = std::make_shared<const CardState>(CardState{m_revision, m_card.toString(), m_metadata});
    const auto workOut = [state = m_state, steps = std::move(steps)] { return inSteps(*state, steps); };
    problem.fixes.append({id, std::move(arguments), FixEdit(workOut)});
}

bool isHarmless(const QList<Problem> &problems)
{
    return std::ranges::all_of(problems, [](const Problem &problem) { return problem.severity == Severity::Advice; });
}

} // namespace cardwright
