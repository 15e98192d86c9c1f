#include "core/card/rules.h"

#include <QHash>

namespace cardwright {

using namespace Qt::StringLiterals;

const QList<Rule> &cardRules()
{
    using enum Severity;
    using enum Rule::Evidence;
    constexpr bool kSafe = true;
    static const QString fields = u"https://huggingface.co/docs/hub/model-cards#model-card-metadata"_s;
    static const QString licenses = u"https://huggingface.co/docs/hub/repositories-licenses"_s;
    static const QString languages = u"https://github.com/huggingface/huggingface_hub/issues/3862"_s;
    static const QString repoIds =
        u"https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/utils/_validators.py"_s;
    static const QString refusedCards = u"https://github.com/espnet/espnet_model_zoo/pull/102"_s;
    static const QString refusedBases = u"https://github.com/huggingface/transformers/issues/33922"_s;
    static const QString types =
        u"https://github.com/huggingface/huggingface.js/blob/main/packages/hub/src/types/api/api-model.ts"_s;
    static const QString tasks = u"https://huggingface.co/tasks"_s;
    static const QString libraries = u"https://huggingface.co/docs/hub/models-libraries"_s;
    static const QString results = u"https://github.com/huggingface/hub-docs/blob/main/modelcard.md"_s;
    static const QString resultsReader =
        u"https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/repocard_data.py"_s;
    static const QString carbon = u"https://huggingface.co/docs/hub/model-cards-co2"_s;
    static const QString gates = u"https://huggingface.co/docs/hub/models-gated#customize-requested-information"_s;
    static const QString baseModels = u"https://huggingface.co/docs/hub/model-cards#specifying-a-base-model"_s;
    static const QString datasetCards = u"https://huggingface.co/docs/hub/datasets-cards"_s;
    static const QString yaml11 = u"https://github.com/huggingface/huggingface_hub/issues/797"_s;
    static const QString yaml12 = u"https://yaml.org/spec/1.2.2/"_s;
    static const QString theBlock =
        u"https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/repocard.py"_s;
    static const QString answers =
        u"https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/hf_api.py"_s;
    static const QString math = u"https://huggingface.co/docs/hub/model-cards#can-i-write-latex-in-my-model-card"_s;
    static const QString markdown = u"https://github.github.com/gfm/"_s;
    static const QString placeholders = u"https://github.com/huggingface/transformers/issues/13245"_s;
    static const QString relativeFiles = u"https://huggingface.co/docs/hub/model-cards"_s;
    static const QString weightFormats = u"https://huggingface.co/docs/hub/safetensors"_s;
    static const QString measured = u"tags of 22,727 models, 2022-02"_s;
    static const QString ourPage = u"the page as Cardwright shows it"_s;
    static const QList<Rule> rules{
        // the block
        {u"yaml-syntax"_s, Rejects, {}, answers},
        {u"yaml-tab"_s, Rejects, {}, yaml12},
        {u"yaml-open-quote"_s, Rejects, {}, yaml12},
        {u"yaml-colon-in-value"_s, Rejects, {}, yaml12},
        {u"yaml-reserved-start"_s, Rejects, {}, yaml12},
        {u"yaml-indentation"_s, Rejects, {}, yaml12},
        {u"yaml-open-bracket"_s, Rejects, {}, yaml12},
        {u"yaml-stray-bracket"_s, Rejects, {}, yaml12},
        {u"yaml-missing-comma"_s, Rejects, {}, yaml12},
        {u"yaml-extra-comma"_s, Rejects, {}, yaml12},
        {u"yaml-missing-space"_s, Rejects, {}, yaml12},
        {u"yaml-missing-colon"_s, Rejects, {}, yaml12},
        {u"yaml-list-item"_s, Rejects, {}, yaml12},
        {u"yaml-nested-value"_s, Rejects, {}, yaml12},
        {u"yaml-several-values"_s, Rejects, {}, yaml12},
        {u"yaml-multiline-key"_s, Rejects, {}, yaml12},
        {u"yaml-key"_s, Rejects, {}, yaml12},
        {u"yaml-escape"_s, Rejects, {}, yaml12},
        {u"yaml-block-header"_s, Rejects, {}, yaml12},
        {u"yaml-unknown-anchor"_s, Rejects, {}, yaml12},
        {u"yaml-unknown-tag"_s, Rejects, {}, yaml12},
        {u"yaml-tag-value"_s, Rejects, {}, yaml12},
        {u"yaml-anchor"_s, Rejects, {}, yaml12},
        {u"yaml-directive"_s, Rejects, {}, yaml12},
        {u"yaml-control-character"_s, Rejects, {}, yaml12},
        {u"yaml-several-documents"_s, Rejects, {}, yaml12},
        {u"yaml-too-deep"_s, Rejects, {}, yaml12},
        {u"yaml-alias-cycle"_s, Lost, {}, yaml12},
        {u"yaml-alias-bomb"_s, Lost, {}, yaml12},
        {u"yaml-not-a-mapping"_s, Rejects, {}, answers},
        {u"yaml-duplicate-key"_s, Rejects, {}, answers, Proven, kSafe},
        {u"yaml-too-large"_s, Rejects, {}, ourPage},
        {u"yaml-versions-differ"_s, Advice, {}, yaml11, Proven, kSafe},
        {u"block-unclosed"_s, Lost, {}, theBlock, Proven, kSafe},
        {u"block-ragged-fence"_s, Lost, {}, theBlock, Proven, kSafe},
        {u"block-lower"_s, Lost, u"2022"_s, theBlock},
        {u"block-empty"_s, Advice, {}, answers},
        {u"metadata-empty"_s, Advice, {}, fields},

        // keys
        {u"key-misspelt"_s, Lost, {}, fields, Proven, kSafe},
        {u"key-outdated"_s, Lost, {}, types},
        {u"key-of-another-repo"_s, Lost, {}, datasetCards},
        {u"key-elsewhere"_s, Lost, {}, fields},
        {u"key-clashes"_s, Advice, {}, resultsReader},

        // shapes of values
        {u"wrong-type"_s, Lost, {}, types, Proven, kSafe},
        {u"value-missing"_s, Lost, {}, refusedCards, Proven, kSafe},
        {u"part-missing"_s, Lost, {}, types},
        {u"null-item"_s, Lost, {}, measured, Proven, kSafe},
        {u"tags-not-list"_s, Advice, {}, measured, Proven, kSafe},
        {u"duplicate-item"_s, Advice, {}, measured, Proven, kSafe},

        // values
        {u"license-unknown"_s, Rejects, u"2021-09"_s, licenses},
        {u"license-case"_s, Rejects, u"2021-09"_s, licenses, Proven, kSafe},
        {u"license-other-unnamed"_s, Lost, u"2023-09"_s, licenses, Reported},
        {u"license-name-unread"_s, Lost, u"2023-09"_s, licenses, Reported},
        {u"language-unknown"_s, Rejects, u"2026-02"_s, languages, Reported},
        {u"language-case"_s, Rejects, {}, languages, Proven, kSafe},
        {u"language-name"_s, Rejects, u"2026-02"_s, languages, Reported, kSafe},
        {u"language-region"_s, Rejects, u"2026-02"_s, refusedCards, Reported},
        {u"task-unknown"_s, Lost, {}, tasks},
        {u"task-retired"_s, Lost, u"2025-07"_s, tasks},
        {u"library-unknown"_s, Advice, {}, libraries},
        {u"library-case"_s, Lost, {}, libraries, Proven, kSafe},
        {u"library-in-tags"_s, Advice, {}, libraries},
        {u"tag-repeated"_s, Advice, {}, measured},
        {u"dataset-unknown"_s, Advice, {}, fields, Reported},
        {u"dataset-id-malformed"_s, Rejects, u"2021-09"_s, refusedCards, Reported},
        {u"metric-unknown"_s, Advice, {}, fields},
        {u"metric-case"_s, Advice, {}, fields, Proven, kSafe},
        {u"repo-id-malformed"_s, Rejects, {}, repoIds, Reported},
        {u"base-model-malformed"_s, Rejects, u"2023-12"_s, refusedBases},
        {u"base-model-local"_s, Rejects, u"2023-12"_s, refusedBases},
        {u"relation-unknown"_s, Lost, u"2024-07"_s, baseModels, Reported},
        {u"bucket-id-malformed"_s, Lost, u"2026-04"_s, fields, Reported},
        {u"thumbnail-not-url"_s, Advice, {}, fields},
        {u"emissions-not-number"_s, Lost, {}, carbon},
        {u"gate-type-unknown"_s, Rejects, u"2022"_s, gates, Reported},
        {u"role-unknown"_s, Lost, {}, types, Reported},

        // model-index
        {u"results-dataset-missing"_s, Lost, u"2021-09"_s, resultsReader},
        {u"results-empty"_s, Lost, {}, measured},
        {u"results-many-models"_s, Advice, {}, resultsReader},
        {u"metric-verified-by-hand"_s, Advice, {}, results},

        // the text
        {u"math-unclosed"_s, Advice, {}, math},
        {u"math-failed"_s, Lost, {}, math},
        {u"math-one-backslash"_s, Lost, {}, math},
        {u"math-one-dollar"_s, Lost, {}, math},
        {u"placeholder-text"_s, Advice, {}, placeholders},
        {u"fence-unclosed"_s, Advice, {}, markdown},
        {u"anchor-duplicate"_s, Advice, {}, markdown},
        {u"link-id-malformed"_s, Lost, {}, repoIds},
        {u"file-missing"_s, Lost, {}, relativeFiles},
        {u"html-removed"_s, Lost, {}, ourPage},
        {u"link-removed"_s, Lost, {}, ourPage},
        {u"block-too-costly"_s, Advice, {}, ourPage},

        // the file
        {u"has-bom"_s, Advice, {}, theBlock, Proven, true},
        {u"not-utf8"_s, Lost, {}, yaml12},
        {u"has-nul"_s, Lost, {}, yaml12},

        // files of the model that tags are computed from
        {u"file-unreadable"_s, Lost, {}, measured},
        {u"file-is-none"_s, Lost, {}, measured},
        {u"file-too-large"_s, Lost, {}, measured},
        {u"file-not-utf8"_s, Lost, {}, measured},
        {u"file-not-json"_s, Lost, {}, measured},
        {u"weights-header-broken"_s, Advice, {}, weightFormats},
    };
    return rules;
}

namespace {

const Rule *findRule(const QString &id)
{
    static const QHash<QString, const Rule *> byId = [] {
        QHash<QString, const Rule *> rows;
        for (const Rule &rule : cardRules())
            rows.insert(rule.id, &rule);
        return rows;
    }();
    return byId.value(id);
}

} // namespace

const Rule &cardRule(const QString &id)
{
    const Rule *rule = findRule(id);
    Q_ASSERT(rule);
    return *rule;
}

const Fix *safeFix(const Problem &problem)
{
    const Rule *rule = findRule(problem.rule);
    return rule && rule->mendsSafely && problem.fixes.size() == 1 ? &problem.fixes.first() : nullptr;
}

} // namespace cardwright
