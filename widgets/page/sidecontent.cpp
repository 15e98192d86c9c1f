#include "widgets/page/sidecontent.h"

#include "widgets/page/widgetcontent.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct SideWords {
    Q_DECLARE_TR_FUNCTIONS(SideColumn)
};

/// Where the hub has the model, or the data set; empty for what cannot be the name of one.
QString addressOf(const QString &id, const QString &folder = {})
{
    static const QRegularExpression name(u"^\\w[\\w.-]*(/\\w[\\w.-]*)?$"_s);
    return name.match(id).hasMatch() ? u"https://huggingface.co/"_s + folder + id : QString();
}

QString webAddress(const QString &address)
{
    const QString scheme = QUrl(address).scheme();
    return scheme == u"https" || scheme == u"http" ? address : QString();
}

template <typename List, typename Make>
QJsonArray each(const List &list, Make make)
{
    QJsonArray made;
    for (const auto &item : list)
        made.append(make(item));
    return made;
}

QJsonArray texts(const QStringList &list) { return QJsonArray::fromStringList(list); }

/// 110M, 6.7B: as people say it.
QString roughly(quint64 count)
{
    static constexpr struct { double unit; const char *name; } units[] = {{1e12, "T"}, {1e9, "B"}, {1e6, "M"}, {1e3, "K"}};
    for (const auto &[unit, name] : units) {
        const double share = double(count) / unit;
        if (share >= 0.9995)
            return QLocale().toString(share, 'g', 3) + QLatin1String(name);
    }
    return QLocale().toString(count);
}

void addFact(QJsonArray &facts, const QString &name, const QString &value, const QString &hint = {})
{
    if (!value.isEmpty())
        facts.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}, {u"hint"_s, hint}});
}

QJsonArray quantizationRows(const QList<WeightsBox::Quantization> &quantizations)
{
    QJsonArray rows;
    for (auto it = quantizations.begin(); it != quantizations.end();) {
        const int bits = it->bits;
        QJsonArray files;
        for (; it != quantizations.end() && it->bits == bits; ++it)
            files.append(QJsonObject{{u"name"_s, it->name},
                {u"size"_s, QLocale().formattedDataSize(qint64(it->bytes), 2, QLocale::DataSizeSIFormat)}});
        rows.append(QJsonObject{{u"bits"_s, bits > 0 ? SideWords::tr("%1-bit").arg(bits) : QString()}, {u"files"_s, files}});
    }
    return rows;
}

QJsonObject weightsBox(const WeightsBox &box)
{
    const bool gguf = box.format == WeightHeader::Format::Gguf;
    QJsonArray facts;
    if (box.parameters > 0)
        addFact(facts, SideWords::tr("Model size"), SideWords::tr("%1 params").arg(roughly(box.parameters)),
            QLocale().toString(box.parameters));
    QStringList types;
    QStringList counts;
    for (const TensorType &type : box.types) {
        types << type.name;
        counts << u"%1 %2"_s.arg(type.name, QLocale().toString(type.parameters));
    }
    addFact(facts, SideWords::tr("Tensor types"), types.join(u" · "_s), counts.join(u'\n'));
    addFact(facts, SideWords::tr("Architecture"), box.architecture);
    if (box.contextLength > 0)
        addFact(facts, SideWords::tr("Context length"), QLocale().toString(box.contextLength));
    if (box.chatTemplate)
        addFact(facts, SideWords::tr("Chat template"), SideWords::tr("yes"));
    return {{u"kind"_s, u"weights"_s}, {u"title"_s, gguf ? u"GGUF"_s : u"Safetensors"_s}, {u"facts"_s, facts},
        {u"quantizations"_s, quantizationRows(box.quantizations)},
        {u"note"_s, box.notDownloaded ? SideWords::tr("The weights are not downloaded: only pointers to them are here.") : QString()}};
}

QString andMore(qsizetype count)
{
    return count > 0 ? SideWords::tr("and %n more", nullptr, int(count)) : QString();
}

QString relationName(const QString &relation)
{
    if (relation == u"finetune")
        return SideWords::tr("finetuned");
    if (relation == u"adapter")
        return SideWords::tr("adapter");
    if (relation == u"merge")
        return SideWords::tr("merged");
    if (relation == u"quantized")
        return SideWords::tr("quantized");
    return relation.isEmpty() ? SideWords::tr("made from it") : relation;
}

QJsonObject identity(const QString &id, int line, const QString &folder = {})
{
    return {{u"id"_s, id}, {u"href"_s, addressOf(id, folder)}, {u"line"_s, line}};
}

QJsonObject treeBox(const ModelTree &tree)
{
    return {{u"kind"_s, u"tree"_s}, {u"title"_s, SideWords::tr("Model tree")}, {u"relation"_s, relationName(tree.relation)},
        {u"self"_s, SideWords::tr("this model")}, {u"model"_s, tree.model},
        {u"bases"_s, each(tree.bases, [](const ModelTree::Base &base) { return identity(base.id, base.line); })},
        {u"more"_s, andMore(tree.bases.more)}};
}

QJsonObject datasetsBox(const FirstOf<LinkedId> &datasets)
{
    return {{u"kind"_s, u"datasets"_s}, {u"title"_s, SideWords::tr("Datasets used to train")},
        {u"items"_s, each(datasets, [](const LinkedId &dataset) { return identity(dataset.id, dataset.line, u"datasets/"_s); })},
        {u"more"_s, andMore(datasets.more)}};
}

/// 32.011343435198505 -> 32.011, as the hub shows it; what is no long number stays as written.
QString shortened(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const qsizetype point = value.indexOf(u'.');
    if (!isNumber || point < 0 || value.size() - point <= 4 || std::abs(number) < 0.001 || value.contains(u'e', Qt::CaseInsensitive))
        return value;
    return QString::number(number, 'f', 3);
}

QJsonObject metricOf(const EvaluationBox::Metric &metric)
{
    return {{u"name"_s, metric.name}, {u"value"_s, shortened(metric.value)}, {u"line"_s, metric.line},
        {u"verified"_s, metric.verified ? SideWords::tr("verified by the hub") : QString()}};
}

QJsonObject groupOf(const EvaluationBox &box)
{
    const bool isVerified = std::ranges::any_of(box.metrics, &EvaluationBox::Metric::verified);
    QString source = box.source.isEmpty() ? box.sourceUrl : box.source;
    if (source.isEmpty() && !isVerified)
        source = SideWords::tr("self-reported");
    return {{u"task"_s, box.task}, {u"dataset"_s, box.dataset}, {u"source"_s, source}, {u"href"_s, webAddress(box.sourceUrl)},
        {u"metrics"_s, each(box.metrics, metricOf)}};
}

QJsonObject evaluationBox(const SideColumn &side)
{
    return {{u"kind"_s, u"evaluation"_s}, {u"title"_s, SideWords::tr("Evaluation results")},
        {u"groups"_s, each(side.evaluations, groupOf)}, {u"more"_s, andMore(side.moreMetrics)}};
}

QJsonObject emissionsBox(const EmissionsBox &box)
{
    QJsonArray facts;
    addFact(facts, SideWords::tr("Source"), box.source);
    addFact(facts, SideWords::tr("Training"), box.trainingType);
    addFact(facts, SideWords::tr("Location"), box.location);
    addFact(facts, SideWords::tr("Hardware"), box.hardware);
    return {{u"kind"_s, u"emissions"_s}, {u"title"_s, SideWords::tr("Carbon emissions")}, {u"line"_s, box.line},
        {u"grams"_s, box.grams.isEmpty() ? QString() : SideWords::tr("%1 g CO₂ eq.").arg(box.grams)}, {u"facts"_s, facts}};
}

QJsonObject gateNotice(const GateNotice &gate)
{
    const auto orElse = [](const QString &text, const QString &other) { return text.isEmpty() ? other : text; };
    QString description = orElse(gate.description,
        SideWords::tr("This repository is publicly accessible, but you have to accept the conditions to access its files and content."));
    if (gate.closedToTheEu)
        description += u'\n' + SideWords::tr("It is not offered in the European Union.");
    const auto field = [](const GateNotice::Field &one) {
        QStringList options = one.options;
        if (one.options.more > 0)
            options << andMore(one.options.more);
        return QJsonObject{{u"label"_s, one.label}, {u"kind"_s, one.kind}, {u"options"_s, texts(options)}};
    };
    return {{u"kind"_s, u"gate"_s}, {u"line"_s, gate.line},
        {u"text"_s, orElse(gate.heading, SideWords::tr("You need to agree to share your contact information to access this model"))},
        {u"description"_s, description}, {u"prompt"_s, gate.prompt}, {u"fields"_s, each(gate.fields, field)},
        {u"more"_s, andMore(gate.fields.more)},
        {u"button"_s, orElse(gate.button, SideWords::tr("Agree and access repository"))},
        {u"note"_s, SideWords::tr("The hub shows this where the repository is set to be gated.")}};
}

} // namespace

QJsonArray galleryOf(const SideColumn &side) { return galleryPictures(side.gallery); }

QJsonArray noticesOf(const SideColumn &side)
{
    QJsonArray notices;
    if (side.notForAllAudiences > 0)
        notices.append(QJsonObject{{u"kind"_s, u"audiences"_s}, {u"line"_s, side.notForAllAudiences},
            {u"text"_s, SideWords::tr("Not for all audiences: the hub asks readers before it shows this page.")}});
    if (side.newVersion) {
        QJsonObject notice = identity(side.newVersion->id, side.newVersion->line);
        notice[u"kind"_s] = u"newVersion"_s;
        notice[u"text"_s] = SideWords::tr("A newer version of this model is available:");
        notices.append(notice);
    }
    if (side.gate)
        notices.append(gateNotice(*side.gate));
    return notices;
}

QJsonArray boxesOf(const SideColumn &side)
{
    QJsonArray boxes = each(side.weights, weightsBox);
    if (side.widget)
        boxes.append(widgetBox(*side.widget));
    if (side.tree)
        boxes.append(treeBox(*side.tree));
    if (!side.datasets.isEmpty())
        boxes.append(datasetsBox(side.datasets));
    if (!side.evaluations.isEmpty())
        boxes.append(evaluationBox(side));
    if (side.emissions)
        boxes.append(emissionsBox(*side.emissions));
    return boxes;
}

} // namespace cardwright
