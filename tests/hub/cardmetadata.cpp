#include "tests/hub/cardmetadata.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

namespace {

/// A plain scalar as YAML 1.2's core schema types it.
QJsonValue scalarValue(const YAML::Node &node)
{
    static const QRegularExpression null(u"^(~|null|Null|NULL|)$"_s);
    static const QRegularExpression boolean(u"^(true|True|TRUE|false|False|FALSE)$"_s);
    static const QRegularExpression number(
        u"^([-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))$"_s);
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() != "?")
        return text;
    if (null.match(text).hasMatch())
        return QJsonValue::Null;
    if (boolean.match(text).hasMatch())
        return text.startsWith(u't', Qt::CaseInsensitive);
    if (number.match(text).hasMatch())
        return text.toDouble();
    return text;
}

QJsonValue valueOf(const YAML::Node &node, QStringList &errors)
{
    if (node.IsSequence()) {
        QJsonArray items;
        for (const YAML::Node &item : node)
            items.append(valueOf(item, errors));
        return items;
    }
    if (node.IsMap()) {
        QJsonObject entries;
        for (const auto &entry : node) {
            const QString key = entry.first.IsScalar() ? QString::fromStdString(entry.first.Scalar()) : QString();
            if (entries.contains(key))
                errors.append(
                    u"YAML error: duplicated mapping key \"%1\" (%2)"_s.arg(key).arg(entry.first.Mark().line + 2));
            entries.insert(key, valueOf(entry.second, errors));
        }
        return entries;
    }
    return node.IsScalar() ? scalarValue(node) : QJsonValue(QJsonValue::Null);
}

class MetadataCheck {
public:
    MetadataCheck(const QJsonObject &data, QStringList &errors) : m_data(data), m_errors(errors) {}

    void run()
    {
        for (const QString &key : {u"pipeline_tag"_s, u"library_name"_s, u"license_name"_s, u"license_link"_s})
            mustBeString(m_data.value(key), key);
        for (const QString &key :
            {u"language"_s, u"tags"_s, u"datasets"_s, u"metrics"_s, u"base_model"_s, u"license"_s})
            mustBeStrings(m_data.value(key), key);
        licenses();
        const QJsonValue index = m_data.value(u"model-index"_s);
        if (!absent(index) && !index.isArray())
            m_errors.append(u"\"model-index\" must be an array"_s);
        for (qsizetype i = 0; i < index.toArray().size(); ++i)
            model(index.toArray().at(i), u"model-index[%1]"_s.arg(i));
    }

private:
    static bool absent(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

    void mustBeString(const QJsonValue &value, const QString &path)
    {
        if (!absent(value) && !value.isString())
            m_errors.append(u"\"%1\" must be a string"_s.arg(path));
    }

    void mustBeStrings(const QJsonValue &value, const QString &path)
    {
        if (!value.isArray())
            return mustBeString(value, path);
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!items.at(i).isString())
                m_errors.append(u"\"%1[%2]\" must be a string"_s.arg(path).arg(i));
        }
    }

    void licenses()
    {
        const QJsonValue said = m_data.value(u"license"_s);
        for (const QJsonValue &one : said.isArray() ? said.toArray() : QJsonArray{said}) {
            if (one.isString() && !licenseIds().contains(one.toString()))
                m_errors.append(u"\"license\" must be one of [%1]"_s.arg(licenseIds().join(u", "_s)));
        }
    }

    void model(const QJsonValue &model, const QString &path)
    {
        if (!model[u"name"_s].isString())
            m_errors.append(
                u"\"%1.name\" %2"_s.arg(path, absent(model[u"name"_s]) ? u"is required"_s : u"must be a string"_s));
        const QJsonArray results = model[u"results"_s].toArray();
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QString result = path + u".results[%1]"_s.arg(i);
            for (const QString &key : {u"name"_s, u"type"_s, u"config"_s, u"split"_s, u"revision"_s})
                mustBeString(results.at(i)[u"dataset"_s][key], result + u".dataset."_s + key);
            mustBeString(results.at(i)[u"task"_s][u"type"_s], result + u".task.type"_s);
            const QJsonArray metrics = results.at(i)[u"metrics"_s].toArray();
            for (qsizetype j = 0; j < metrics.size(); ++j)
                mustBeString(metrics.at(j)[u"type"_s], result + u".metrics[%1].type"_s.arg(j));
        }
    }

    const QJsonObject &m_data;
    QStringList &m_errors;
};

} // namespace

MetadataVerdict judgeCard(const QByteArray &readme)
{
    static const QRegularExpression block(
        u"^\\s*---(?:\\r\\n|\\r|\\n)(.*?)(?:\\r\\n|\\r|\\n)---[ \\t]*(?:\\r\\n|\\r|\\n|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    MetadataVerdict verdict;
    const auto match = block.match(QString::fromUtf8(readme));
    if (!match.hasMatch()) {
        verdict.warnings.append(u"empty or missing yaml metadata in repo card"_s);
        return verdict;
    }
    try {
        const YAML::Node root = YAML::Load(match.captured(1).toStdString());
        if (root.IsNull()) {
            verdict.warnings.append(u"empty or missing yaml metadata in repo card"_s);
            return verdict;
        }
        if (!root.IsMap()) {
            verdict.errors.append(u"metadata must be an object"_s);
            return verdict;
        }
        verdict.data = valueOf(root, verdict.errors).toObject();
    } catch (const YAML::Exception &fault) {
        verdict.errors.append(u"YAML error: %1 (%2:%3)"_s.arg(QString::fromStdString(fault.msg))
                                  .arg(fault.mark.line + 2)
                                  .arg(fault.mark.column + 1));
        return verdict;
    }
    MetadataCheck(verdict.data, verdict.errors).run();
    return verdict;
}

const QStringList &licenseIds()
{
    static const QStringList ids = QStringLiteral(
        "apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 "
        "bigcode-openrail-m "
        "afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 "
        "cc-by-2.5 "
        "cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 "
        "cc-by-nc-nd-3.0 "
        "cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0 "
        "cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 "
        "gpl-3.0 "
        "lgpl lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by "
        "odbl "
        "openmdw-1.0 openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr "
        "deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 "
        "grok2-community gemma unknown other")
                                       .split(u' ');
    return ids;
}

} // namespace cardwright::hubtest
