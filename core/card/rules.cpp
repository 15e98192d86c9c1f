#include "core/card/rules.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

const QList<Rule> &cardRules()
{
    using enum Severity;
    static const QString fields = u"https://huggingface.co/docs/hub/model-cards#model-card-metadata"_s;
    static const QString licenses = u"https://huggingface.co/docs/hub/repositories-licenses"_s;
    static const QString languages = u"https://github.com/huggingface/huggingface_hub/issues/3862"_s;
    static const QString repoIds =
        u"https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/utils/_validators.py"_s;
    static const QString refusedCards = u"https://github.com/espnet/espnet_model_zoo/pull/102"_s;
    static const QString types =
        u"https://github.com/huggingface/huggingface.js/blob/main/packages/hub/src/types/api/api-model.ts"_s;
    static const QString tasks = u"https://huggingface.co/tasks"_s;
    static const QString measured = u"tags of 22,727 models, 2022-02"_s;
    static const QList<Rule> rules{
        {u"license-unknown"_s, Rejects, u"2021-09"_s, licenses},
        {u"license-case"_s, Rejects, u"2021-09"_s, licenses, true},
        {u"license-other-unnamed"_s, Lost, u"2023-09"_s, licenses},
        {u"language-unknown"_s, Rejects, u"2026-02"_s, languages},
        {u"language-case"_s, Rejects, {}, languages, true},
        {u"language-name"_s, Rejects, u"2026-02"_s, languages, true},
        {u"task-unknown"_s, Lost, {}, tasks},
        {u"task-retired"_s, Lost, {}, tasks},
        {u"library-unknown"_s, Advice, {}, fields},
        {u"dataset-unknown"_s, Advice, {}, fields},
        {u"dataset-id-malformed"_s, Rejects, u"2021-09"_s, refusedCards},
        {u"metric-unknown"_s, Advice, {}, fields},
        {u"repo-id-malformed"_s, Rejects, {}, repoIds},
        {u"thumbnail-not-url"_s, Advice, {}, fields},
        {u"wrong-type"_s, Lost, {}, types, true},
        {u"value-missing"_s, Lost, {}, refusedCards, true},
        {u"null-item"_s, Lost, {}, measured, true},
        {u"tags-not-list"_s, Advice, {}, measured, true},
        {u"duplicate-item"_s, Advice, {}, measured, true},
        {u"key-misspelt"_s, Lost, {}, fields, true},
        {u"metadata-empty"_s, Advice, {}, fields},
    };
    return rules;
}

const Rule &cardRule(const QString &id)
{
    const QList<Rule> &rules = cardRules();
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&](const Rule &rule) { return rule.id == id; });
    Q_ASSERT(found != rules.cend());
    return *found;
}

const Fix *safeFix(const Problem &problem)
{
    const bool safe = std::ranges::any_of(cardRules(),
        [&](const Rule &rule) { return rule.id == problem.rule && rule.mendsSafely; });
    return safe && problem.fixes.size() == 1 ? &problem.fixes.first() : nullptr;
}

} // namespace cardwright
