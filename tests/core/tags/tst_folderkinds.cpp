// Folders of each kind, and what the hub tells of them by the rules of each time: tags, library, relation to the base
// model, and what it sets by itself.
#include "core/tags/computetags.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

using Configs = QHash<QString, QByteArray>;

struct Folder {
    QStringList names;
    Configs configs;
    QList<WeightFile> weights;
};

TagAnswer compute(TagEra era, const QString &yaml, const Folder &folder, QDate created = {})
{
    auto files = std::make_shared<ModelFiles>();
    files->repoId = u"owner/model"_s;
    files->names = folder.names + folder.configs.keys();
    for (const WeightFile &weights : folder.weights)
        files->names.append(weights.name);
    files->names.sort();
    for (auto config = folder.configs.begin(); config != folder.configs.end(); ++config)
        files->configs.insert(config.key(), ModelConfig::parse(config.value()));
    files->weights = folder.weights;
    const QString card = u"---\n%1\n---\n"_s.arg(yaml);
    return computeTags(TagEvidence(era, files, created), FrontMatter::parse(card), card);
}

QString names(const QList<ComputedTag> &tags)
{
    QStringList result;
    for (const ComputedTag &tag : tags)
        result.append(tag.tag);
    return result.join(u' ');
}

WeightFile weights(const QString &name, const std::function<void(WeightHeader &)> &say)
{
    WeightFile file{name, {}};
    file.header.state = WeightHeader::State::Read;
    say(file.header);
    return file;
}

constexpr TagEra kSeed = TagEra::Seed2021;
constexpr TagEra kFitted = TagEra::Fitted2022;
constexpr TagEra kToday = TagEra::Today;

} // namespace

Q_DECLARE_METATYPE(Folder)

class TestFolderKinds : public QObject {
    Q_OBJECT

private slots:
    void kinds_data()
    {
        QTest::addColumn<TagEra>("era");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<Folder>("folder");
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("library");
        const QString none = u"{}"_s;
        const auto row = [](const char *name, TagEra era, const QString &yaml, const Folder &folder, const QString &tags,
                             const QString &library = {}) {
            const char *eraName = era == kSeed ? "2021" : era == kFitted ? "2022" : "today";
            QTest::addRow("%s, %s", name, eraName) << era << yaml << folder << tags << library;
        };

        const Folder transformersAdapter{{u"pytorch_adapter.bin"_s}, {{u"adapter_config.json"_s, R"({"model_type": "bert"})"}}, {}};
        row("an adapter", kSeed, none, transformersAdapter, u"bert"_s);
        row("an adapter", kFitted, u"tags: [adapter-transformers]"_s, transformersAdapter,
            u"bert adapter-transformers infinity_compatible"_s, u"adapter-transformers"_s);
        row("an adapter", kToday, u"library_name: peft\nbase_model: a/b"_s,
            {{u"adapter_model.safetensors"_s}, {{u"adapter_config.json"_s, R"({"base_model_name_or_path": "c/d"})"}}, {}},
            u"peft safetensors base_model:a/b base_model:adapter:a/b"_s, u"peft"_s);
        row("an adapter with config.json", kFitted, none,
            {{}, {{u"adapter_config.json"_s, R"({"model_type": "bert"})"}, {u"config.json"_s, R"({"model_type": "t5"})"}}, {}},
            u"t5 transformers"_s, u"transformers"_s);

        const Folder diffusers{{u"unet/diffusion_pytorch_model.safetensors"_s}, {{u"model_index.json"_s, R"({"_class_name": "FluxPipeline"})"}}, {}};
        row("diffusers", kFitted, none, diffusers, {});
        row("diffusers", kToday, none, diffusers, u"safetensors"_s);
        row("diffusers, named", kToday, u"library_name: diffusers\ntags: [text-to-image, lora]\nbase_model: a/b"_s, diffusers,
            u"diffusers safetensors text-to-image lora base_model:a/b base_model:adapter:a/b"_s, u"diffusers"_s);

        const Folder sentences{{u"modules.json"_s, u"1_Pooling/config.json"_s}, {{u"config.json"_s, R"({"model_type": "bert", "architectures": ["BertModel"]})"}}, {}};
        row("sentence transformers", kFitted, none, sentences, u"bert feature-extraction transformers infinity_compatible"_s, u"transformers"_s);
        row("sentence transformers", kToday, none, sentences, u"bert"_s);
        row("sentence transformers, named", kToday, u"tags: [sentence-transformers, sentence-similarity]"_s, sentences,
            u"sentence-transformers bert feature-extraction sentence-similarity"_s, u"sentence-transformers"_s);

        const Folder gguf{{}, {}, {weights(u"m.Q4_K_M.gguf"_s, [](WeightHeader &header) { header.hasChatTemplate = header.hasImatrix = true; })}};
        row("gguf", kSeed, none, gguf, {});
        row("gguf", kFitted, none, gguf, {});
        row("gguf", kToday, u"base_model: a/b"_s, gguf,
            u"gguf base_model:a/b base_model:quantized:a/b imatrix conversational"_s, u"gguf"_s);

        row("nemo", kFitted, none, {{u"m.nemo"_s}, {}, {}}, {});
        row("nemo", kToday, none, {{u"m.nemo"_s}, {}, {}}, u"nemo"_s, u"nemo"_s);
        const Folder coreml{{u"m.mlmodel"_s}, {}, {}};
        row("Core ML", kFitted, none, coreml, {});
        row("Core ML", kToday, none, coreml, u"coreml"_s, u"coreml"_s);
        row("a Core ML package", kToday, none, {{u"m.mlpackage/Manifest.json"_s}, {}, {}}, u"coreml"_s);

        const Folder mlx{{}, {}, {weights(u"model.safetensors"_s, [](WeightHeader &header) { header.savedBy = u"mlx"_s; })}};
        row("MLX by its weights", kToday, u"base_model: a/b"_s, mlx, u"safetensors base_model:a/b base_model:quantized:a/b"_s);
        row("MLX by a tag", kToday, u"base_model: a/b\nlibrary_name: transformers\ntags: [mlx]"_s, {{u"model.safetensors"_s}, {}, {}},
            u"transformers safetensors mlx base_model:a/b base_model:quantized:a/b"_s, u"transformers"_s);
        row("MLX by its library", kToday, u"base_model: a/b\nlibrary_name: mlx"_s, {{u"model.safetensors"_s}, {}, {}},
            u"mlx safetensors base_model:a/b base_model:quantized:a/b"_s, u"mlx"_s);

        const Folder onnx{{u"onnx/decoder.onnx"_s}, {}, {}};
        for (const TagEra era : {kSeed, kFitted, kToday})
            row("ONNX", era, none, onnx, u"onnx"_s);
        const Folder savedModel{{u"saved_model.pb"_s, u"variables/variables.index"_s}, {}, {}};
        row("a saved model of TensorFlow", kSeed, none, savedModel, {});
        row("a saved model of TensorFlow", kFitted, none, savedModel, u"keras"_s, u"keras"_s);
        row("a saved model of TensorFlow", kToday, none, savedModel, u"keras"_s);

        const Folder shards{{u"pytorch_model.bin.index.json"_s, u"pytorch_model-00001-of-00002.bin"_s, u"tf_model.h5.index.json"_s,
                                u"flax_model.msgpack.index.json"_s, u"model-00001-of-00002.safetensors"_s}, {}, {}};
        row("shards", kSeed, none, shards, {});
        row("shards", kFitted, none, shards, {});
        row("shards", kToday, none, shards, u"pytorch tf jax safetensors"_s);

        row("results in files", kToday, u"tags: [a]\nco2_eq_emissions: 3"_s, {{u".eval_results/a.yaml"_s, u".eval_results/b.txt"_s}, {}, {}},
            u"a eval-results co2_eq_emissions"_s);
        row("results in files", kFitted, none, {{u".eval_results/a.yaml"_s}, {}, {}}, {});
        row("own code", kToday, none, {{}, {{u"config.json"_s, R"({"auto_map": {"AutoModel": "m.M"}})"}}, {}}, u"custom_code"_s);
        row("own code", kFitted, none, {{}, {{u"config.json"_s, R"({"auto_map": {"AutoModel": "m.M"}})"}}, {}}, u"transformers"_s, u"transformers"_s);
        row("nothing", kToday, none, {}, {});
    }

    void kinds()
    {
        QFETCH(TagEra, era);
        QFETCH(QString, yaml);
        QFETCH(Folder, folder);
        QFETCH(QString, tags);
        QFETCH(QString, library);
        const TagAnswer answer = compute(era, yaml, folder);
        QCOMPARE(names(answer.tags), tags);
        QCOMPARE(answer.libraryName, library);
    }

    // Full answers of the hub that are on record.
    void wholeAnswers_data()
    {
        QTest::addColumn<TagEra>("era");
        QTest::addColumn<QDate>("created");
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<Folder>("folder");
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("task");
        QTest::newRow("distilbert-base-uncased of 2022")
            << kFitted << QDate() << u"language: en\ntags: [exbert]\nlicense: apache-2.0\ndatasets: [bookcorpus, wikipedia]\nx: https://arxiv.org/abs/1910.01108"_s
            << Folder{{u"pytorch_model.bin"_s, u"tf_model.h5"_s, u"flax_model.msgpack"_s, u"rust_model.ot"_s},
                   {{u"config.json"_s, R"({"model_type": "distilbert", "architectures": ["DistilBertForMaskedLM"]})"}}, {}}
            << u"pytorch tf jax rust distilbert fill-mask en dataset:bookcorpus dataset:wikipedia arxiv:1910.01108 transformers exbert "
               "license:apache-2.0 autonlp_compatible infinity_compatible"_s
            << u"fill-mask"_s;
        QTest::newRow("a copy of gpt2 made in 2026")
            << kToday << QDate(2026, 9, 1) << u"language: en\ntags: [exbert]\nlicense: mit"_s
            << Folder{{u"pytorch_model.bin"_s, u"tf_model.h5"_s, u"flax_model.msgpack"_s, u"64.tflite"_s, u"rust_model.ot"_s,
                          u"onnx/decoder_model.onnx"_s, u"model.safetensors"_s},
                   {{u"config.json"_s, R"({"model_type": "gpt2", "architectures": ["GPT2LMHeadModel"]})"}}, {}}
            << u"pytorch tf jax tflite rust onnx safetensors gpt2 exbert en license:mit"_s << QString();
    }

    void wholeAnswers()
    {
        QFETCH(TagEra, era);
        QFETCH(QDate, created);
        QFETCH(QString, yaml);
        QFETCH(Folder, folder);
        QFETCH(QString, tags);
        QFETCH(QString, task);
        const TagAnswer answer = compute(era, yaml, folder, created);
        QCOMPARE(names(answer.tags), tags);
        QCOMPARE(answer.pipelineTag, task);
    }

    void setByHub_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("flags");
        QTest::newRow("nothing known") << u"{}"_s << QByteArray("{}") << QString();
        QTest::newRow("text generation") << u"library_name: transformers"_s << QByteArray(R"({"model_type": "llama", "architectures": ["LlamaForCausalLM"]})")
                                         << u"text-generation-inference endpoints_compatible"_s;
        QTest::newRow("not served") << u"library_name: transformers"_s << QByteArray(R"({"model_type": "bart", "architectures": ["BartForConditionalGeneration"]})")
                                    << u"endpoints_compatible"_s;
        QTest::newRow("a task that is not trained") << u"library_name: transformers"_s << QByteArray(R"({"model_type": "bert", "architectures": ["BertForQuestionAnswering"]})")
                                                    << u"endpoints_compatible"_s;
        QTest::newRow("sentences") << u"library_name: sentence-transformers\npipeline_tag: sentence-similarity"_s << QByteArray()
                                   << u"text-embeddings-inference endpoints_compatible"_s;
        QTest::newRow("sentences of another library") << u"library_name: transformers\npipeline_tag: sentence-similarity"_s << QByteArray() << u"endpoints_compatible"_s;
        QTest::newRow("pictures") << u"library_name: diffusers\npipeline_tag: text-to-image"_s << QByteArray() << u"endpoints_compatible"_s;
        QTest::newRow("pictures of another library") << u"library_name: mlx\npipeline_tag: text-to-image"_s << QByteArray() << QString();
        QTest::newRow("bits") << u"{}"_s << QByteArray(R"({"quantization_config": {"bits": 4, "quant_method": "gptq"}})") << u"4-bit gptq"_s;
        QTest::newRow("loaded in bits") << u"{}"_s << QByteArray(R"({"quantization_config": {"load_in_8bit": true, "quant_method": "bitsandbytes"}})") << u"8-bit bitsandbytes"_s;
        QTest::newRow("fp8") << u"{}"_s << QByteArray(R"({"quantization_config": {"quant_method": "fp8"}})") << u"8-bit fp8"_s;
        QTest::newRow("awq") << u"{}"_s << QByteArray(R"({"quantization_config": {"quant_method": "awq", "bits": 4}})") << u"4-bit awq"_s;
        QTest::newRow("compressed tensors") << u"{}"_s << QByteArray(R"({"quantization_config": {"quant_method": "compressed-tensors"}})") << u"compressed-tensors"_s;
        QTest::newRow("another method") << u"{}"_s << QByteArray(R"({"quantization_config": {"quant_method": "mine", "bits": 3}})") << QString();
        QTest::newRow("typed by the author") << u"tags: [endpoints_compatible]\nlibrary_name: transformers"_s << QByteArray() << QString();
    }

    void setByHub()
    {
        QFETCH(QString, yaml);
        QFETCH(QByteArray, config);
        QFETCH(QString, flags);
        Folder folder;
        if (!config.isEmpty())
            folder.configs.insert(u"config.json"_s, config);
        QCOMPARE(names(compute(kToday, yaml, folder).setByHub), (flags + u" region:us"_s).trimmed());
        for (const TagEra era : {kSeed, kFitted})
            QVERIFY(compute(era, yaml, folder).setByHub.isEmpty());
    }

    void pipelinesOfDiffusersAreSetByTheHub()
    {
        const TagAnswer answer = compute(kToday, u"{}"_s, {{}, {{u"model_index.json"_s, R"({"_class_name": "FluxPipeline"})"}}, {}});
        QCOMPARE(names(answer.setByHub), u"diffusers:FluxPipeline region:us"_s);
        QCOMPARE(answer.setByHub.first().causes.first().file, u"model_index.json"_s);
        QCOMPARE(answer.setByHub.first().causes.first().key, u"_class_name"_s);
        QVERIFY(answer.setByHub.last().causes.isEmpty());
    }

    void headersOfGgufFilesAreCauses()
    {
        const auto talks = [](WeightHeader &header) { header.hasChatTemplate = true; };
        const TagAnswer answer = compute(kToday, u"{}"_s, {{}, {}, {weights(u"a.gguf"_s, talks), weights(u"b.gguf"_s, talks)}});
        QCOMPARE(answer.tags.last().tag, u"conversational"_s);
        QStringList files;
        for (const TagCause &cause : answer.tags.last().causes)
            files.append(cause.file);
        QCOMPARE(files, (QStringList{u"a.gguf"_s, u"b.gguf"_s}));
    }

    void evidenceIsMadeOnce()
    {
        auto files = std::make_shared<ModelFiles>();
        files->names = QStringList{u"config.json"_s};
        files->configs.insert(u"config.json"_s, ModelConfig::parse("{}"));
        const TagEvidence evidence(kToday, files);
        const TagEvidence older = evidence.madeOn(QDate(2020, 1, 1));
        QCOMPARE(&older.findings(), &evidence.findings());
        QCOMPARE(computeTags(evidence, {}, {}).libraryName, QString());
        QCOMPARE(computeTags(older, {}, {}).libraryName, u"transformers"_s);
        QCOMPARE(names(computeTags(TagEvidence(), {}, {}).tags), QString());
    }

    void theRulesOfCausesAreListedOnce()
    {
        const QStringList rules = tagCauseRules();
        QVERIFY(rules.contains(u"weight-file"_s) && rules.contains(u"flag"_s));
        QCOMPARE(QSet<QString>(rules.begin(), rules.end()).size(), rules.size());
    }
};

QTEST_APPLESS_MAIN(TestFolderKinds)
#include "tst_folderkinds.moc"
