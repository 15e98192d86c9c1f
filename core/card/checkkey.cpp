#include "core/card/check.h"
#include "core/card/checks.h"

#include <QSet>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// Keys of the cards of datasets and Spaces.
bool isOfAnotherRepo(const QString &key)
{
    static const QSet<QString> keys{
        u"title"_s, u"emoji"_s, u"colorFrom"_s, u"colorTo"_s, u"sdk"_s, u"sdk_version"_s, u"app_file"_s, u"pinned"_s,
        u"task_categories"_s, u"task_ids"_s, u"size_categories"_s, u"pretty_name"_s, u"multilinguality"_s,
        u"source_datasets"_s, u"annotations_creators"_s, u"language_creators"_s, u"dataset_info"_s,
    };
    return keys.contains(key);
}

/// Arguments of huggingface_hub's CardData: https://github.com/huggingface/huggingface_hub, repocard_data.py.
bool isToolsOwn(const QString &key, const YamlNode &root)
{
    return key == "eval_results"_L1 || key == "ignore_metadata_errors"_L1
        || (key == "model_name"_L1 && root.find(u"model-index"_s));
}

const Problem *worst(const QList<Problem> &problems, const QString &field)
{
    const auto found = std::ranges::find_if(problems, [&](const Problem &problem) {
        return problem.field == field && problem.severity != Severity::Advice;
    });
    return found == problems.end() ? nullptr : &*found;
}

/// Takes the first fix of what the hub would refuse or lose in `field`, until nothing is left.
Result<TextEdit> mend(const CardState &card, const QString &field)
{
    constexpr int kMostFixes = 100;
    CardState state = card;
    for (int i = 0; i < kMostFixes; ++i) {
        const QList<Problem> problems = checkMetadata(state.revision, state.text, state.metadata);
        const Problem *problem = worst(problems, field);
        if (!problem)
            return minimalEdit(card.revision, card.text, state.text);
        if (problem->fixes.isEmpty() || problem->fixes.first().edit.isEmpty())
            break;
        state.text = problem->fixes.first().edit.applied(state.text);
        state.metadata = FrontMatter::parse(state.text);
    }
    return Error{Error::Code::NotEditable, field, u"the value does not fit the field"_s};
}

/// Whether all that is wrong with the value as one of `field` can be mended.
bool canBeMended(const Findings &findings, const FieldSpec &field, const YamlNode &value)
{
    Findings trial(findings.revision(), findings.card(), findings.metadata());
    const YamlNode::Entry entry{value.range, value.range, field.key, value};
    checkValue(trial, {field, entry});
    if (field.key == "model-index"_L1)
        checkResults(trial, value);
    return std::ranges::all_of(trial.problems,
        [](const Problem &problem) { return problem.severity == Severity::Advice || !problem.fixes.isEmpty(); });
}

void offerRename(Findings &findings, Problem &problem, const YamlNode::Entry &entry, const FieldSpec &meant)
{
    if (!entry.value.understood || !canBeMended(findings, meant, entry.value))
        return;
    const QString key = meant.key;
    findings.offer(problem, u"rename-key"_s, {key},
        {[old = entry.key, key](const CardState &card) { return card.rename(FieldPath(old), key); },
         [key](const CardState &card) { return mend(card, key); }});
}

/// For a misspelt key beside the right one: what it holds joins the list there.
void offerMove(Findings &findings, Problem &problem, const YamlNode::Entry &entry, const FieldSpec &meant)
{
    const YamlNode &there = *findings.metadata().root().find(meant.key);
    QStringList texts = entry.value.texts();
    const bool onlyTexts = !texts.isEmpty() && (entry.value.isScalar() || texts.size() == entry.value.entries.size());
    if (!onlyTexts)
        return;
    texts.removeIf([&](const QString &text) { return there.texts().contains(text); });
    const bool takesSeveral = meant.shape == FieldSpec::Shape::TextOrList || meant.shape == FieldSpec::Shape::TextList;
    const EditStep remove = [key = entry.key](const CardState &card) { return card.remove(FieldPath(key)); };
    if (texts.isEmpty())
        return findings.offer(problem, u"remove-key"_s, {entry.key}, remove);
    if (!takesSeveral)
        return;
    QList<EditStep> steps;
    for (const QString &text : texts)
        steps.append([key = meant.key, text](const CardState &card) { return card.add(FieldPath(key), text); });
    steps.append(remove);
    steps.append([key = meant.key](const CardState &card) { return mend(card, key); });
    findings.offer(problem, u"move-items"_s, {meant.key}, steps);
}

void reportMisread(Findings &findings, const QString &rule, const YamlNode::Entry &entry, const FieldSpec &meant)
{
    Problem &problem = findings.report(rule, meant.key, entry.keyRange, {entry.key, meant.key});
    if (findings.metadata().root().find(meant.key))
        offerMove(findings, problem, entry, meant);
    else
        offerRename(findings, problem, entry, meant);
}

} // namespace

void checkKey(Findings &findings, const YamlNode::Entry &entry)
{
    if (const QString intended = intendedKey(entry.key); !intended.isEmpty()) {
        reportMisread(findings, u"key-misspelt"_s, entry, *fieldSpec(intended));
    } else if (isOfAnotherRepo(entry.key)) {
        Problem &problem = findings.report(u"key-of-another-repo"_s, entry.key, entry.keyRange, {entry.key});
        findings.offer(problem, u"remove-key"_s, {entry.key},
            [path = FieldPath(entry.key)](const CardState &card) { return card.remove(path); });
    } else if (entry.key == "arxiv"_L1 || entry.key == "doi"_L1) {
        findings.report(u"key-elsewhere"_s, entry.key, entry.keyRange, {entry.key});
    } else if (isToolsOwn(entry.key, findings.metadata().root())) {
        findings.report(u"key-clashes"_s, entry.key, entry.keyRange, {entry.key});
    }
}

void checkOutdatedKeys(Findings &findings)
{
    const YamlNode &root = findings.metadata().root();
    const auto entry = std::ranges::find(root.entries, u"finetuned_from"_s, &YamlNode::Entry::key);
    if (entry != root.entries.end())
        reportMisread(findings, u"key-outdated"_s, *entry, *fieldSpec(u"base_model"_s));
}

} // namespace cardwright
