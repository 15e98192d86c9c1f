#include "core/modelpage/sideboxes.h"

#include <QFile>
#include <QHash>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

using Json = nlohmann::ordered_json; // the order of a table's columns counts

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// So that the hub's examples are read by the same eyes as the card's.
YamlNode nodeOf(const Json &json)
{
    YamlNode node;
    if (json.is_structured()) {
        node.kind = json.is_object() ? YamlNode::Kind::Map : YamlNode::Kind::List;
        for (const auto &[key, value] : json.items())
            node.entries.append({{}, {}, text(key), nodeOf(value)});
    } else {
        node.style = YamlNode::Style::DoubleQuoted;
        node.text = text(json.is_string() ? json.get<std::string>() : json.dump());
    }
    return node;
}

struct Defaults {
    QHash<QString, QHash<QString, FirstOf<WidgetExample>>> examples; ///< by language, by task
    QHash<QString, QString> maskTokens; ///< by type of model
};

Defaults readDefaults()
{
    QFile file(u":/vocabularies/widgets.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the default examples are not compiled in");
    const QByteArray bytes = file.readAll();
    const Json json = Json::parse(bytes.begin(), bytes.end());
    Defaults defaults;
    for (const auto &[language, tasks] : json.at("examples").items()) {
        for (const auto &[task, examples] : tasks.items())
            defaults.examples[text(language)].insert(text(task), widgetExamples(nodeOf(examples), text(task)));
    }
    for (const auto &[token, modelTypes] : json.at("maskTokens").items()) {
        for (const Json &modelType : modelTypes)
            defaults.maskTokens.insert(text(modelType.get<std::string>()), text(token));
    }
    return defaults;
}

const Defaults &defaults()
{
    static const Defaults read = readDefaults();
    return read;
}

} // namespace

DefaultExamples defaultExamples(const QString &language, const QString &task)
{
    for (const QString &code : {language, u"en"_s}) {
        if (const FirstOf<WidgetExample> examples = defaults().examples.value(code).value(task); !examples.isEmpty())
            return {code, examples};
    }
    return {};
}

QString usualMaskToken(const QString &modelType)
{
    return defaults().maskTokens.value(modelType);
}

} // namespace cardwright
