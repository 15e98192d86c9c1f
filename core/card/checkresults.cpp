#include "core/card/checks.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = YamlNode::Kind;

const QString kField = u"model-index"_s;

const YamlNode *listIn(const YamlNode &map, const QString &key)
{
    const YamlNode *list = map.find(key);
    return list && list->kind == Kind::List ? list : nullptr;
}

bool holdsMetrics(const YamlNode &result)
{
    const YamlNode *metrics = result.find(u"metrics"_s);
    return metrics && !metrics->isNull() && !(metrics->kind == Kind::List && metrics->entries.isEmpty());
}

void checkVerified(Findings &findings, const YamlNode &result, const FieldPath &path)
{
    const YamlNode *metrics = listIn(result, u"metrics"_s);
    if (!metrics)
        return;
    int index = 0;
    for (const YamlNode::Entry &metric : metrics->entries) {
        const FieldPath flag = path.child(u"metrics"_s).child(index++).child(u"verified"_s);
        const YamlNode *verified = metric.value.find(u"verified"_s);
        if (!verified || verified->text.toLower() != "true"_L1 || metric.value.find(u"verifyToken"_s))
            continue;
        Problem &problem = findings.report(u"metric-verified-by-hand"_s, kField, verified->range, {u"verified"_s});
        findings.offer(problem, u"remove-key"_s, {u"verified"_s}, [flag](const CardState &card) { return card.remove(flag); });
    }
}

void checkResult(Findings &findings, const YamlNode::Entry &result, const FieldPath &path, const QString &model)
{
    if (result.value.kind != Kind::Map)
        return;
    if (!result.value.find(u"dataset"_s))
        findings.report(u"results-dataset-missing"_s, kField, result.range, {model});
    checkVerified(findings, result.value, path);
}

void checkModel(Findings &findings, const YamlNode::Entry &model, const FieldPath &path)
{
    const YamlNode *name = model.value.find(u"name"_s);
    const YamlNode *results = listIn(model.value, u"results"_s);
    if (!results)
        return;
    const QString shown = name && !name->text.isEmpty() ? name->text : path.toString();
    int index = 0;
    for (const YamlNode::Entry &result : results->entries)
        checkResult(findings, result, path.child(u"results"_s).child(index++), shown);
    const bool measured = std::ranges::any_of(results->entries,
        [](const YamlNode::Entry &result) { return holdsMetrics(result.value); });
    const bool isRefused = std::ranges::any_of(findings.problems,
        [](const Problem &problem) { return problem.field == kField && problem.severity == Severity::Rejects; });
    if (!measured && !isRefused)
        findings.report(u"results-empty"_s, kField, results->range.isEmpty() ? model.range : results->range, {shown});
}

} // namespace

void checkResults(Findings &findings, const YamlNode &models)
{
    if (!models.understood || models.kind != Kind::List)
        return;
    QString firstName;
    int index = 0;
    for (const YamlNode::Entry &model : models.entries) {
        checkModel(findings, model, FieldPath(kField).child(index++));
        const YamlNode *name = model.value.find(u"name"_s);
        if (!name || name->text.isEmpty())
            continue;
        if (!firstName.isEmpty() && name->text != firstName)
            findings.report(u"results-many-models"_s, kField, name->range, {name->text});
        if (firstName.isEmpty())
            firstName = name->text;
    }
}

} // namespace cardwright
