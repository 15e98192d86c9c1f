// The rules of each era against real models of the shared corpus: files, config and card in, the hub's answer out.
#include "core/tags/computetags.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

using Json = nlohmann::ordered_json;

QString text(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

QStringList texts(const Json &list)
{
    QStringList result;
    for (const Json &item : list)
        result.append(text(item));
    return result;
}

QByteArray bytes(const Json &value)
{
    return QByteArray::fromStdString(value.dump());
}

ModelFiles modelFiles(const Json &model)
{
    ModelFiles files;
    files.repoId = text(model["id"]).section(u'@', 0, 0);
    files.names = texts(model["siblings"]);
    files.names.sort();
    Json config = model["config"];
    if (config.is_null())
        return files;
    if (config.contains("tokenizer_config")) {
        files.configs.insert(u"tokenizer_config.json"_s, ModelConfig::parse(bytes(config["tokenizer_config"])));
        config.erase("tokenizer_config");
    }
    files.configs.insert(config.contains("adapter_transformers") ? u"adapter_config.json"_s : u"config.json"_s, ModelConfig::parse(bytes(config)));
    return files;
}

/// The card, its metadata written in YAML's flow style, one key a line.
QString card(const Json &model)
{
    QString result;
    if (const Json &data = model["cardData"]; data.is_object()) {
        result = u"---\n"_s;
        for (const auto &[key, value] : data.items())
            result += QString::fromUtf8(bytes(key) + ": " + bytes(value) + '\n');
        result += u"---\n"_s;
    }
    return result + texts(model["body_arxiv_refs"]).join(u'\n');
}

QStringList names(const TagAnswer &answer)
{
    QStringList result;
    for (const ComputedTag &tag : answer.tags)
        result.append(tag.tag);
    return result;
}

TagAnswer answerFor(const Json &model, TagEra era)
{
    // Every model of the cases is older than August 2024, when the hub stopped to infer libraries.
    const TagEvidence evidence(era, std::make_shared<ModelFiles>(modelFiles(model)), QDate(2024, 1, 1));
    const QString readme = card(model);
    return computeTags(evidence, FrontMatter::parse(readme), readme);
}

/// Neither the card's text nor what only the server knows is part of the cases of 2025.
QStringList withoutUnknowable(QStringList tags)
{
    static const QStringList server{u"autotrain_compatible"_s, u"endpoints_compatible"_s, u"text-generation-inference"_s,
                                    u"text-embeddings-inference"_s, u"region:us"_s};
    tags.removeIf([](const QString &tag) { return tag.startsWith(u"arxiv:") || tag.startsWith(u"doi:") || server.contains(tag); });
    return tags;
}

QList<Json> cases(const QString &snapshotPattern)
{
    const QRegularExpression wanted(snapshotPattern);
    QFile file(QStringLiteral(CARD_SHARED) + u"/data/tags-cases.jsonl"_s);
    QList<Json> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    while (!file.atEnd()) {
        const Json model = Json::parse(file.readLine().toStdString());
        if (!model["siblings"].is_null() && wanted.match(text(model["snapshot"])).hasMatch())
            result.append(model);
    }
    return result;
}

} // namespace

class TestTagCases : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStringLiteral(CARD_SHARED).isEmpty())
            QSKIP("the shared corpus is not at hand");
    }

    void modelsOf2022()
    {
        const QList<Json> models = cases(u"^2022-02-21$"_s);
        QCOMPARE(models.size(), 742);
        int right = 0;
        QStringList explainedButWrong;
        for (const Json &model : models) {
            const TagAnswer answer = answerFor(model, TagEra::Fitted2022);
            if (names(answer) == texts(model["tags"]) && answer.pipelineTag == text(model["pipeline_tag"])
                && answer.libraryName == text(model["library_name"])) {
                ++right;
            } else {
                qInfo() << text(model["id"]) << names(answer) << answer.pipelineTag << answer.libraryName;
                if (model["explained"] == Json(true))
                    explainedButWrong.append(text(model["id"]));
            }
        }
        qInfo() << right << "of" << models.size() << "models of 2022 come right";
        QCOMPARE(explainedButWrong, QStringList());
        QVERIFY(right >= 733);
    }

    void modelsOf2025()
    {
        const QList<Json> models = cases(u"^2025-0[13]"_s);
        QCOMPARE(models.size(), 19);
        for (const Json &model : models) {
            const TagAnswer answer = answerFor(model, TagEra::Today);
            QCOMPARE(withoutUnknowable(names(answer)), withoutUnknowable(texts(model["tags"])));
            QCOMPARE(answer.pipelineTag, text(model["pipeline_tag"]));
            QCOMPARE(answer.libraryName, text(model["library_name"]));
        }
    }
};

QTEST_APPLESS_MAIN(TestTagCases)
#include "tst_tagcases.moc"
