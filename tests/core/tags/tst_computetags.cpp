#include "core/tags/computetags.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

ModelFiles folder(const QStringList &names, const QByteArray &config = {})
{
    ModelFiles files;
    files.repoId = u"owner/model"_s;
    files.names = names;
    files.names.sort();
    if (!config.isEmpty())
        files.configs.insert(u"config.json"_s, ModelConfig::parse(config));
    return files;
}

TagAnswer compute(TagEra era, const QString &card, const ModelFiles &files = {}, QDate created = {})
{
    return computeTags(TagEvidence(era, std::make_shared<ModelFiles>(files), created), FrontMatter::parse(card), card);
}

QString names(const TagAnswer &answer)
{
    QStringList result;
    for (const ComputedTag &tag : answer.tags)
        result.append(tag.tag);
    return result.join(u' ');
}

QList<TagCause> causesOf(const TagAnswer &answer, const QString &tag)
{
    const auto found = std::ranges::find(answer.tags, tag, &ComputedTag::tag);
    return found == answer.tags.end() ? QList<TagCause>() : found->causes;
}

constexpr TagEra kAllEras[]{TagEra::Seed2021, TagEra::Fitted2022, TagEra::Today};

const QByteArray kT5Config = R"({"model_type": "t5", "architectures": ["T5WithLMHeadModel"], "task_specific_params": {
    "summarization": {"max_length": 200}, "translation_en_to_de": {}, "translation_en_to_fr": {}, "translation_en_to_ro": {}}})";

const QString kT5Card = uR"(---
language:
- en
- fr
datasets:
- c4
tags:
- summarization
- translation
license: Apache-2.0
---
See https://arxiv.org/pdf/1910.10683.pdf for T5.
)"_s;

} // namespace

class TestComputeTags : public QObject {
    Q_OBJECT

private slots:
    void eachEraHasItsOrder_data()
    {
        QTest::addColumn<int>("era");
        QTest::addColumn<QString>("tags");
        QTest::newRow("2021") << int(TagEra::Seed2021)
                              << u"pytorch tf t5 lm-head seq2seq en fr dataset:c4 arxiv:1910.10683 pipeline:summarization "
                                 "pipeline:translation_en_to_de pipeline:translation_en_to_fr pipeline:translation_en_to_ro "
                                 "summarization translation license:apache-2.0"_s;
        QTest::newRow("2022") << int(TagEra::Fitted2022)
                              << u"pytorch tf t5 text2text-generation en fr dataset:c4 arxiv:1910.10683 transformers "
                                 "summarization translation license:apache-2.0 autonlp_compatible"_s;
        QTest::newRow("today") << int(TagEra::Today)
                               << u"transformers pytorch tf t5 text2text-generation summarization translation en fr dataset:c4 "
                                  "arxiv:1910.10683 license:apache-2.0"_s;
    }

    void eachEraHasItsOrder()
    {
        QFETCH(int, era);
        QFETCH(QString, tags);
        const ModelFiles files = folder({u"config.json"_s, u"pytorch_model.bin"_s, u"tf_model.h5"_s}, kT5Config);
        const TagAnswer answer = compute(TagEra(era), kT5Card, files, QDate(2020, 11, 1));
        QCOMPARE(names(answer), tags);
        QCOMPARE(answer.pipelineTag, u"translation"_s);
    }

    // The seven models whose task the documents of early 2021 name.
    void tasksOf2021_data()
    {
        QTest::addColumn<QByteArray>("architecture");
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("task");
        QTest::newRow("t5-base") << QByteArray("T5WithLMHeadModel") << u"summarization, translation"_s << u"translation"_s;
        QTest::newRow("bart-large-cnn") << QByteArray("BartForConditionalGeneration") << u"summarization"_s << u"summarization"_s;
        QTest::newRow("gpt2") << QByteArray("GPT2LMHeadModel") << u"exbert"_s << u"text-generation"_s;
        QTest::newRow("distilroberta-base") << QByteArray("RobertaForMaskedLM") << u"exbert"_s << u"fill-mask"_s;
        QTest::newRow("roberta-large-mnli") << QByteArray("RobertaForSequenceClassification") << QString() << u"text-classification"_s;
        QTest::newRow("bert-large-cased-finetuned-conll03-english")
            << QByteArray("BertForTokenClassification") << QString() << u"token-classification"_s;
        QTest::newRow("distilbert-base-cased-distilled-squad")
            << QByteArray("DistilBertForQuestionAnswering") << QString() << u"question-answering"_s;
    }

    void tasksOf2021()
    {
        QFETCH(QByteArray, architecture);
        QFETCH(QString, tags);
        QFETCH(QString, task);
        const ModelFiles files = folder({u"config.json"_s}, R"({"architectures": [")" + architecture + R"("]})");
        QCOMPARE(compute(TagEra::Seed2021, u"---\ntags: [%1]\n---\n"_s.arg(tags), files).pipelineTag, task);
    }

    void keysOfTheConfigKeepTheirOrder()
    {
        const ModelFiles files = folder({}, R"({"task_specific_params": {"zebra": {}, "apple": {}, "mango": 1}, "model_type": "t5"})");
        QCOMPARE(names(compute(TagEra::Seed2021, QString(), files)), u"t5 pipeline:zebra pipeline:apple pipeline:mango"_s);
    }

    void formatsComeFromFiles_data()
    {
        QTest::addColumn<int>("era");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("tags");
        const int old = int(TagEra::Fitted2022);
        const int today = int(TagEra::Today);
        QTest::newRow("in the order of the rules") << old << QStringList{u"rust_model.ot"_s, u"tf_model.h5"_s, u"pytorch_model.bin"_s} << u"pytorch tf rust"_s;
        QTest::newRow("fixed names at the root only") << old << QStringList{u"sub/pytorch_model.bin"_s, u"model.bin"_s} << QString();
        QTest::newRow("by ending at any depth") << old << QStringList{u"a/b/x.onnx"_s, u"y.tflite"_s} << u"tflite onnx"_s;
        QTest::newRow("saved model") << old << QStringList{u"export/saved_model.pb"_s} << u"keras"_s;
        QTest::newRow("tensorboard") << old << QStringList{u"runs/events.out.tfevents.1"_s} << u"tensorboard"_s;
        QTest::newRow("no shards in 2022") << old << QStringList{u"pytorch_model.bin.index.json"_s} << QString();
        QTest::newRow("shards today") << today << QStringList{u"pytorch_model.bin.index.json"_s} << u"pytorch"_s;
        QTest::newRow("formats of today") << today << QStringList{u"a.mlpackage/Manifest.json"_s, u"m.safetensors"_s, u"openvino/openvino_model.xml"_s}
                                          << u"coreml safetensors openvino"_s;
        QTest::newRow("gguf is a library too") << today << QStringList{u"m.Q4_0.gguf"_s} << u"gguf"_s;
        QTest::newRow("2021 knows no tensorboard") << int(TagEra::Seed2021) << QStringList{u"runs/x.tfevents"_s, u"m.joblib"_s} << QString();
    }

    void formatsComeFromFiles()
    {
        QFETCH(int, era);
        QFETCH(QStringList, files);
        QFETCH(QString, tags);
        QCOMPARE(names(compute(TagEra(era), QString(), folder(files))), tags);
    }

    void classesNameTheTask_data()
    {
        QTest::addColumn<QByteArray>("className");
        QTest::addColumn<QString>("tags");
        QTest::newRow("of the table") << QByteArray("XLMWithLMHeadModel") << u"fill-mask"_s;
        QTest::newRow("by ending") << QByteArray("MyOwnForMaskedLM") << u"fill-mask"_s;
        QTest::newRow("not in the middle") << QByteArray("RobertaForSequenceClassificationWithSentiment") << QString();
        QTest::newRow("for must stand before") << QByteArray("BertForMultiLabelSequenceClassification") << QString();
        QTest::newRow("a tag that is no task") << QByteArray("BertForPreTraining") << u"pretraining"_s;
        QTest::newRow("later than the era") << QByteArray("PoolFormerForImageClassification") << QString();
    }

    void classesNameTheTask()
    {
        QFETCH(QByteArray, className);
        QFETCH(QString, tags);
        ModelFiles files;
        files.configs.insert(u"adapter_config.json"_s,
            ModelConfig::parse(R"({"architectures": [")" + className + R"(", "BertModel"]})"));
        const TagAnswer answer = compute(TagEra::Fitted2022, QString(), files);
        QCOMPARE(names(answer).remove(u" autonlp_compatible"_s), tags);
        QCOMPARE(answer.pipelineTag, tags == u"pretraining" ? QString() : tags);
    }

    void fieldsAreReadAsTheHubReadsThem_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("tags");
        QTest::newRow("a scalar is one item") << u"language: no"_s << u"no"_s;
        QTest::newRow("languages as written") << u"language: [Chinese, sv-SE]"_s << u"Chinese sv-SE"_s;
        QTest::newRow("null gives nothing") << u"language:\ntags: ~"_s << QString();
        QTest::newRow("a null drops the list") << u"datasets: [a, null]"_s << QString();
        QTest::newRow("a mapping drops the list") << u"datasets: [a, {b: c}]"_s << QString();
        QTest::newRow("a mapping gives nothing") << u"license: {a: b}"_s << QString();
        QTest::newRow("a number is text") << u"tags: [2021]"_s << u"2021"_s;
        QTest::newRow("no repeats") << u"tags: [a, b, a]\nlanguage: b"_s << u"b a"_s;
        QTest::newRow("card order") << u"license: [mit, GPL]\ntags: [x]"_s << u"license:mit license:gpl x"_s;
        QTest::newRow("card order, the other way") << u"tags: [x]\nlicense: mit"_s << u"x license:mit"_s;
        QTest::newRow("task as written") << u"pipeline_tag: protein-folding"_s << u"protein-folding"_s;
        QTest::newRow("evaluation results") << u"model-index:\n- name: x"_s << u"model-index"_s;
        QTest::newRow("no evaluation results") << u"model-index: []"_s << QString();
        QTest::newRow("emissions") << u"co2_eq_emissions: 12"_s << u"co2_eq_emissions"_s;
        QTest::newRow("others give nothing") << u"metrics: [f1]\nthumbnail: x"_s << QString();
    }

    void fieldsAreReadAsTheHubReadsThem()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, tags);
        QCOMPARE(names(compute(TagEra::Fitted2022, u"---\n%1\n---\n"_s.arg(yaml))), tags);
    }

    void aListIsNoTask()
    {
        const TagAnswer answer = compute(TagEra::Fitted2022, u"---\npipeline_tag: [\"None\"]\ntags: [fill-mask]\n---\n"_s);
        QCOMPARE(names(answer), u"fill-mask"_s);
        QCOMPARE(answer.pipelineTag, QString());
    }

    void libraries_data()
    {
        QTest::addColumn<int>("era");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QDate>("created");
        QTest::addColumn<QString>("library");
        const QStringList config{u"config.json"_s};
        const int old = int(TagEra::Fitted2022);
        const int today = int(TagEra::Today);
        QTest::newRow("field first") << old << u"tags: [spacy]\nlibrary_name: my-own"_s << config << QDate() << u"my-own"_s;
        QTest::newRow("first known tag") << old << u"tags: [x, timm, spacy]"_s << config << QDate() << u"timm"_s;
        QTest::newRow("letter for letter") << old << u"tags: [TIMM]"_s << config << QDate() << u"transformers"_s;
        QTest::newRow("saved model") << old << u"{}"_s << QStringList{u"saved_model.pb"_s} << QDate() << u"keras"_s;
        QTest::newRow("sklearn") << old << u"{}"_s << QStringList{u"sklearn_model.joblib"_s} << QDate() << u"sklearn"_s;
        QTest::newRow("nothing") << old << u"{}"_s << QStringList{} << QDate() << QString();
        QTest::newRow("config of an old repository") << today << u"{}"_s << config << QDate(2024, 7, 31) << u"transformers"_s;
        QTest::newRow("config of a new repository") << today << u"{}"_s << config << QDate(2024, 8, 1) << QString();
        QTest::newRow("config of no repository yet") << today << u"{}"_s << config << QDate() << QString();
        QTest::newRow("gguf") << today << u"{}"_s << QStringList{u"m.gguf"_s} << QDate() << u"gguf"_s;
        QTest::newRow("nemo") << today << u"{}"_s << QStringList{u"m.nemo"_s} << QDate() << u"nemo"_s;
    }

    void libraries()
    {
        QFETCH(int, era);
        QFETCH(QString, yaml);
        QFETCH(QStringList, files);
        QFETCH(QDate, created);
        QFETCH(QString, library);
        const ModelFiles model = folder(files, files.contains(u"config.json"_s) ? "{}" : "");
        QCOMPARE(compute(TagEra(era), u"---\n%1\n---\n"_s.arg(yaml), model, created).libraryName, library);
    }

    void withoutLibraryTheClassGivesNoTaskToday()
    {
        const ModelFiles files = folder({u"config.json"_s}, R"({"architectures": ["GPT2LMHeadModel"], "model_type": "gpt2"})");
        const TagAnswer answer = compute(TagEra::Today, QString(), files);
        QCOMPARE(names(answer), u"gpt2"_s);
        QCOMPARE(answer.pipelineTag, QString());
        QCOMPARE(names(compute(TagEra::Today, u"---\nlibrary_name: transformers\n---\n"_s, files)), u"transformers gpt2 text-generation"_s);
    }

    void papers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("in2022");
        QTest::addColumn<QString>("today");
        const QString bert = u"arxiv:1810.04805"_s;
        QTest::newRow("abstract") << u"https://arxiv.org/abs/1810.04805v2"_s << bert << bert;
        QTest::newRow("any case, pdf") << u"HTTP://ArXiv.org/PDF/1810.04805.pdf"_s << bert << bert;
        QTest::newRow("four digits") << u"https://arxiv.org/abs/1406.2661"_s << QString() << u"arxiv:1406.2661"_s;
        QTest::newRow("six digits") << u"https://arxiv.org/abs/1810.048051"_s << QString() << QString();
        QTest::newRow("BibTeX") << u"  eprint = {1810.04805},"_s << bert << bert;
        QTest::newRow("BibTeX, quotes and prefix") << u"eprint=\"arXiv:1810.04805\""_s << bert << bert;
        QTest::newRow("prose") << u"see arXiv 1810.04805"_s << QString() << QString();
        QTest::newRow("in order, once") << u"arxiv.org/abs/1910.00001 arxiv.org/abs/1810.04805 arxiv.org/abs/1910.00001"_s
                                        << u"arxiv:1910.00001 arxiv:1810.04805"_s << u"arxiv:1910.00001 arxiv:1810.04805"_s;
    }

    void papers()
    {
        QFETCH(QString, text);
        QFETCH(QString, in2022);
        QFETCH(QString, today);
        QCOMPARE(names(compute(TagEra::Fitted2022, text)), in2022);
        QCOMPARE(names(compute(TagEra::Today, text)), today);
    }

    void opusMtNamesItsLanguages_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("tags");
        QTest::newRow("two codes") << u"Helsinki-NLP/opus-mt-ceb-fi"_s << u"{}"_s << u"ceb fi"_s;
        QTest::newRow("a group") << u"Helsinki-NLP/opus-mt-es-NORWAY"_s << u"{}"_s << u"es no"_s;
        QTest::newRow("several codes") << u"Helsinki-NLP/opus-mt-en_el-fi"_s << u"{}"_s << u"en el fi"_s;
        QTest::newRow("the card's own") << u"Helsinki-NLP/opus-mt-en-de"_s << u"language: fr"_s << u"fr"_s;
        QTest::newRow("another owner") << u"me/opus-mt-en-de"_s << u"{}"_s << QString();
    }

    void opusMtNamesItsLanguages()
    {
        QFETCH(QString, repository);
        QFETCH(QString, yaml);
        QFETCH(QString, tags);
        ModelFiles files;
        files.repoId = repository;
        QCOMPARE(names(compute(TagEra::Fitted2022, u"---\n%1\n---\n"_s.arg(yaml), files)), tags);
    }

    void baseModelsShowTheirRelation_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("relation");
        QTest::newRow("weights") << QString() << QStringList{} << u"finetune"_s;
        QTest::newRow("adapter") << QString() << QStringList{u"adapter_config.json"_s} << u"adapter"_s;
        QTest::newRow("gguf") << QString() << QStringList{u"m.gguf"_s} << u"quantized"_s;
        QTest::newRow("merge") << u"\ntags: [merge]"_s << QStringList{} << u"merge"_s;
        QTest::newRow("as written") << u"\nbase_model_relation: merge"_s << QStringList{u"m.gguf"_s} << u"merge"_s;
    }

    void baseModelsShowTheirRelation()
    {
        QFETCH(QString, yaml);
        QFETCH(QStringList, files);
        QFETCH(QString, relation);
        const TagAnswer answer = compute(TagEra::Today, u"---\nbase_model: a/b%1\n---\n"_s.arg(yaml), folder(files));
        QVERIFY(names(answer).endsWith(u"base_model:a/b base_model:%1:a/b"_s.arg(relation)));
    }

    void chatTemplatesMakeConversations()
    {
        ModelFiles files = folder({});
        files.configs.insert(u"tokenizer_config.json"_s, ModelConfig::parse(R"({"chat_template": "{{ messages }}"})"));
        QCOMPARE(names(compute(TagEra::Today, u"---\npipeline_tag: text-generation\n---\n"_s, files)), u"text-generation conversational"_s);
        QCOMPARE(names(compute(TagEra::Today, u"---\npipeline_tag: fill-mask\n---\n"_s, files)), u"fill-mask"_s);
    }

    void everyTagHasItsCauses()
    {
        const TagAnswer answer = compute(TagEra::Seed2021, kT5Card, folder({u"pytorch_model.bin"_s}, kT5Config));
        for (const ComputedTag &tag : answer.tags)
            QVERIFY2(!tag.causes.isEmpty(), qPrintable(tag.tag));
        QCOMPARE(causesOf(answer, u"pytorch"_s).first().file, u"pytorch_model.bin"_s);
        QCOMPARE(causesOf(answer, u"seq2seq"_s).first().key, u"architectures"_s);
        QCOMPARE(causesOf(answer, u"pipeline:summarization"_s).first().key, u"task_specific_params.summarization"_s);
        const TagCause language = causesOf(answer, u"fr"_s).first();
        QCOMPARE(language.key, u"language[1]"_s);
        QCOMPARE(language.range.in(kT5Card), u"fr"_s);
        QCOMPARE(causesOf(answer, u"arxiv:1910.10683"_s).first().range.in(kT5Card), u"arxiv.org/pdf/1910.10683"_s);
    }

    void aTagKeepsEveryCause()
    {
        const TagAnswer answer = compute(TagEra::Fitted2022, u"---\ntags: [onnx]\n---\n"_s, folder({u"a.onnx"_s, u"b.onnx"_s}));
        QStringList files;
        for (const TagCause &cause : causesOf(answer, u"onnx"_s))
            files.append(cause.file);
        QCOMPARE(files, (QStringList{u"a.onnx"_s, u"b.onnx"_s, u"README.md"_s}));
    }

    void hostileConfigsGiveNothing_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("cut") << QByteArray(R"({"model_type": "bert")");
        QTest::newRow("not a number") << QByteArray(R"({"model_type": "bert", "x": NaN})");
        QTest::newRow("bad UTF-8") << QByteArray("{\"model_type\": \"\xff\"}");
        QTest::newRow("deep") << QByteArray(300'000, '[');
        QTest::newRow("deep in a key that is read") << QByteArray("{\"task_specific_params\":") + QByteArray(300'000, '[');
        QTest::newRow("too large") << "{\"model_type\": \"bert\", \"x\": \"" + QByteArray(5'000'000, 'x') + "\"}";
        QTest::newRow("wrong types") << QByteArray(R"({"model_type": ["bert"], "architectures": "X", "task_specific_params": []})");
    }

    void hostileConfigsGiveNothing()
    {
        QFETCH(QByteArray, config);
        for (const TagEra era : kAllEras)
            QCOMPARE(names(compute(era, QString(), folder({}, config))).remove(u"transformers"_s), QString());
    }

    void manyKeysCostLittle()
    {
        QByteArray config = R"({"task_specific_params": {)";
        for (int key = 0; key < 100'000; ++key)
            config += '"' + QByteArray::number(key) + "\": 0, ";
        config += R"("end": 0}, "model_type": "bert"})";
        QElapsedTimer timer;
        timer.start();
        compute(TagEra::Seed2021, QString(), folder({}, config));
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_APPLESS_MAIN(TestComputeTags)
#include "tst_computetags.moc"
