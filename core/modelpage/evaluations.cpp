#include "core/modelpage/sideboxes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype kMostMetrics = 200;

QString nameOf(const YamlNode *part)
{
    if (!part)
        return {};
    const QString name = shownText(*part, u"name"_s);
    return name.isEmpty() ? shownText(*part, u"type"_s) : name;
}

/// "GLUE (mrpc, validation)"; a config that says nothing new is left out.
QString datasetOf(const YamlNode *dataset)
{
    if (!dataset)
        return {};
    const QString name = nameOf(dataset);
    QStringList details{shownText(*dataset, u"config"_s), shownText(*dataset, u"split"_s)};
    if (details.first() == u"default" || name.endsWith(u"(%1)"_s.arg(details.first())))
        details.removeFirst();
    details.removeAll(QString());
    return details.isEmpty() ? name : u"%1 (%2)"_s.arg(name, details.join(u", "_s));
}

/// A scalar, or the scalars of a list; the hub allows any value.
QString valueOf(const YamlNode *value)
{
    if (!value || value->isScalar())
        return shownText(value);
    constexpr qsizetype kMostParts = 10;
    QStringList parts;
    for (const YamlNode::Entry &part : value->entries.first(qMin(kMostParts, value->entries.size()))) {
        const QString text = part.value.isScalar() ? shownText(&part.value) : u"…"_s;
        parts.append(value->kind == YamlNode::Kind::Map ? u"%1: %2"_s.arg(part.key.left(100), text) : text);
    }
    if (value->entries.size() > kMostParts)
        parts.append(u"…"_s);
    return parts.join(u", "_s);
}

class Evaluations {
public:
    Evaluations(SideColumn &column, const PageFacts &facts) : m_column(column), m_facts(facts) {}

    void add(const YamlNode &result)
    {
        const YamlNode *metrics = result.find(u"metrics"_s);
        if (!metrics || metrics->kind != YamlNode::Kind::List || metrics->entries.isEmpty())
            return;
        if (m_metrics == kMostMetrics) {
            m_column.moreMetrics += metrics->entries.size();
            return;
        }
        EvaluationBox &box = boxOf(result);
        for (const YamlNode::Entry &metric : metrics->entries) {
            if (metric.value.kind != YamlNode::Kind::Map)
                continue;
            if (m_metrics == kMostMetrics) {
                ++m_column.moreMetrics;
                continue;
            }
            ++m_metrics;
            box.metrics.append({nameOf(&metric.value), valueOf(metric.value.find(u"value"_s)),
                                isTrue(metric.value.find(u"verified"_s)), m_facts.line(metric.range)});
        }
    }

private:
    /// The one that the result belongs to, by task, dataset and source.
    EvaluationBox &boxOf(const YamlNode &result)
    {
        EvaluationBox box;
        box.task = nameOf(result.find(u"task"_s));
        const YamlNode *dataset = result.find(u"dataset"_s);
        box.dataset = datasetOf(dataset);
        if (const YamlNode *source = result.find(u"source"_s)) {
            box.source = shownText(*source, u"name"_s);
            box.sourceUrl = shownText(*source, u"url"_s);
        }
        const QStringList key{box.task, box.dataset, box.source, box.sourceUrl,
                              dataset ? shownText(*dataset, u"type"_s) : QString()};
        const auto place = m_places.constFind(key);
        if (place != m_places.constEnd())
            return m_column.evaluations[*place];
        m_places.insert(key, m_column.evaluations.size());
        m_column.evaluations.append(box);
        return m_column.evaluations.last();
    }

    SideColumn &m_column;
    const PageFacts &m_facts;
    QHash<QStringList, qsizetype> m_places;
    qsizetype m_metrics = 0;
};

} // namespace

void addEvaluations(SideColumn &column, const PageFacts &facts)
{
    const YamlNode *index = facts.fields.find(u"model-index"_s);
    if (!index || index->kind != YamlNode::Kind::List)
        return;
    Evaluations evaluations(column, facts);
    for (const YamlNode::Entry &model : index->entries) {
        const YamlNode *results = model.value.find(u"results"_s);
        if (!results || results->kind != YamlNode::Kind::List)
            continue;
        for (const YamlNode::Entry &result : results->entries)
            evaluations.add(result.value);
    }
    column.evaluations.removeIf([](const EvaluationBox &box) { return box.metrics.isEmpty(); });
}

} // namespace cardwright
