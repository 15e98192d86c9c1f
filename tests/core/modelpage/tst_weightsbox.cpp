#include "tests/core/modelpage/sideof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

using Format = WeightHeader::Format;
using State = WeightHeader::State;

WeightFile safetensors(const QString &name, QList<TensorType> types, State state = State::Read)
{
    WeightFile file{name, {}};
    file.header.format = Format::Safetensors;
    file.header.state = state;
    file.header.fileBytes = 1'000;
    for (const TensorType &type : types)
        file.header.parameters += type.parameters;
    file.header.types = types;
    return file;
}

WeightFile gguf(const QString &name, quint64 bytes, const QString &quantization = {}, State state = State::Read)
{
    WeightFile file{name, {}};
    file.header.format = Format::Gguf;
    file.header.state = state;
    file.header.fileBytes = bytes;
    if (state == State::Read) {
        file.header.parameters = 7'000;
        file.header.types = {{u"Q4_K"_s, 7'000}};
        file.header.quantization = quantization;
    }
    return file;
}

QList<WeightsBox> boxesOf(const QList<WeightFile> &weights)
{
    ModelFiles files;
    files.weights = weights;
    return sideOf({}, files).weights;
}

} // namespace

class TestWeightsBox : public QObject {
    Q_OBJECT

private slots:
    void aFolderWithoutWeightsHasNoBox()
    {
        QVERIFY(sideOf({}).weights.isEmpty());
    }

    void shardsAreSummed()
    {
        const auto boxes = boxesOf({safetensors(u"model-00001-of-00002.safetensors"_s, {{u"BF16"_s, 100}, {u"F32"_s, 1}}),
            safetensors(u"model-00002-of-00002.safetensors"_s, {{u"F32"_s, 7}, {u"BF16"_s, 50}})});
        QCOMPARE(boxes.size(), 1);
        QCOMPARE(boxes[0].parameters, quint64(158));
        QCOMPARE(boxes[0].types, (QList<TensorType>{{u"BF16"_s, 150}, {u"F32"_s, 8}}));
        QVERIFY(!boxes[0].notDownloaded);
    }

    void aMissingShardLeavesNothingToTell_data()
    {
        QTest::addColumn<State>("second");
        QTest::newRow("a pointer") << State::NotDownloaded;
        QTest::newRow("broken") << State::Broken;
        QTest::newRow("too long") << State::TooLong;
    }

    void aMissingShardLeavesNothingToTell()
    {
        QFETCH(State, second);
        const WeightFile first = safetensors(u"model-00001-of-00002.safetensors"_s, {{u"BF16"_s, 100}});
        for (const QList<WeightFile> &weights :
             {QList<WeightFile>{first}, {first, safetensors(u"model-00002-of-00002.safetensors"_s, {}, second)}}) {
            QCOMPARE(boxesOf(weights).size(), 0);
        }
    }

    void aBrokenHeaderLeavesNothingToTell()
    {
        QCOMPARE(boxesOf({safetensors(u"model.safetensors"_s, {}, State::Broken)}).size(), 0);
    }

    void pointersAloneAreNotDownloaded()
    {
        const auto boxes = boxesOf({safetensors(u"model.safetensors"_s, {}, State::NotDownloaded)});
        QCOMPARE(boxes.size(), 1);
        QVERIFY(boxes[0].notDownloaded);
    }

    void theModelGoesBeforeOtherFiles_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("parameters"); // of the file at place i: 10 to the power of i
        QTest::newRow("model.safetensors") << QStringList{u"model.safetensors"_s, u"model.fp16.safetensors"_s} << 1;
        QTest::newRow("else the largest") << QStringList{u"a.safetensors"_s, u"c.safetensors"_s, u"d.safetensors"_s} << 100;
        QTest::newRow("not in a folder below") << QStringList{u"lora.safetensors"_s, u"unet/model.safetensors"_s} << 1;
        QTest::newRow("parts of a pipeline") << QStringList{u"unet/model.safetensors"_s, u"vae/model.safetensors"_s} << 0;
    }

    void theModelGoesBeforeOtherFiles()
    {
        QFETCH(QStringList, names);
        QFETCH(int, parameters);
        QList<WeightFile> weights;
        quint64 count = 1;
        for (const QString &name : names) {
            weights.append(safetensors(name, {{u"F16"_s, count}}));
            count *= 10;
        }
        const auto boxes = boxesOf(weights);
        QCOMPARE(boxes.size(), parameters ? 1 : 0);
        if (parameters)
            QCOMPARE(boxes[0].parameters, quint64(parameters));
    }

    void chatTemplatesAreToldOf_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expected");
        QTest::newRow("none") << u"tokenizer.json"_s << false;
        QTest::newRow("jinja") << u"chat_template.jinja"_s << true;
        QTest::newRow("json") << u"chat_template.json"_s << true;
        QTest::newRow("of the tokenizer") << u"tokenizer_config.json"_s << true;
    }

    void chatTemplatesAreToldOf()
    {
        QFETCH(QString, name);
        QFETCH(bool, expected);
        ModelFiles files;
        files.names = {name};
        if (name == u"tokenizer_config.json")
            files.configs.insert(name, ModelConfig::parse(R"({"chat_template":"x"})"));
        files.weights = {safetensors(u"model.safetensors"_s, {{u"F16"_s, 1}})};
        QCOMPARE(sideOf({}, files).weights.first().chatTemplate, expected);
    }

    void ggufFilesMakeATable()
    {
        WeightFile small = gguf(u"Tiny-7B.Q2_K.gguf"_s, 200);
        small.header.architecture = u"llama"_s;
        small.header.contextLength = 4'096;
        small.header.hasChatTemplate = true;
        const auto boxes = boxesOf({gguf(u"Tiny-7B.BF16.gguf"_s, 1'600), gguf(u"Tiny-7B.Q4_K_M.gguf"_s, 450), small,
            gguf(u"Tiny-7B.Q4_K_S.gguf"_s, 400), gguf(u"mmproj-F16.gguf"_s, 9), gguf(u"Tiny.imatrix.gguf"_s, 9)});
        QCOMPARE(boxes.size(), 1);
        QCOMPARE(boxes[0].format, Format::Gguf);
        QCOMPARE(boxes[0].quantizations, (QList<WeightsBox::Quantization>{{2, u"Q2_K"_s, 200}, {4, u"Q4_K_S"_s, 400},
                                             {4, u"Q4_K_M"_s, 450}, {16, u"BF16"_s, 1'600}}));
        QCOMPARE(boxes[0].parameters, quint64(7'000));
        QCOMPARE(boxes[0].architecture, u"llama"_s);
        QCOMPARE(boxes[0].contextLength, quint64(4'096));
        QVERIFY(boxes[0].chatTemplate);
        QVERIFY(boxes[0].types.isEmpty()); // they differ from file to file
    }

    void quantizationsAreNamedByTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("quantization");
        QTest::addColumn<int>("bits");
        QTest::newRow("after a dot") << u"m.Q5_K_M.gguf"_s << QString() << u"Q5_K_M"_s << 5;
        QTest::newRow("lower case") << u"m-q4_0.gguf"_s << QString() << u"Q4_0"_s << 4;
        QTest::newRow("after an underscore") << u"m_IQ3_XXS.gguf"_s << QString() << u"IQ3_XXS"_s << 3;
        QTest::newRow("dynamic") << u"m-UD-Q4_K_XL.gguf"_s << QString() << u"UD-Q4_K_XL"_s << 4;
        QTest::newRow("last of two") << u"m-BF16-Q8_0.gguf"_s << QString() << u"Q8_0"_s << 8;
        QTest::newRow("of tensor type") << u"gpt-MXFP4.gguf"_s << u"MXFP4_MOE"_s << u"MXFP4"_s << 4;
        QTest::newRow("in a folder") << u"Q8_0/m.gguf"_s << u"F16"_s << u"F16"_s << 16;
        QTest::newRow("by the header") << u"m.gguf"_s << u"Q4_K_S"_s << u"Q4_K_S"_s << 4;
        QTest::newRow("no quantization") << u"F5-TTS.gguf"_s << QString() << QString() << 0;
        QTest::newRow("part of a word") << u"F16X.gguf"_s << QString() << QString() << 0;
    }

    void quantizationsAreNamedByTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, header);
        QFETCH(QString, quantization);
        QFETCH(int, bits);
        const auto boxes = boxesOf({gguf(name, 5, header)});
        QCOMPARE(boxes.first().quantizations, (QList<WeightsBox::Quantization>{{bits, quantization, 5}}));
        QCOMPARE(boxes.first().types, (QList<TensorType>{{u"Q4_K"_s, 7'000}}));
    }

    void partsOfAGgufAreSummed()
    {
        const auto boxes = boxesOf({gguf(u"Q8_0/m-Q8_0-00001-of-00002.gguf"_s, 30), gguf(u"Q8_0/m-Q8_0-00002-of-00002.gguf"_s, 12)});
        QCOMPARE(boxes.first().quantizations, (QList<WeightsBox::Quantization>{{8, u"Q8_0"_s, 42}}));
        QCOMPARE(boxes.first().parameters, quint64(14'000));
    }

    void bothFormatsHaveABox()
    {
        const auto boxes = boxesOf({gguf(u"m.Q8_0.gguf"_s, 5, {}, State::NotDownloaded),
            safetensors(u"model.safetensors"_s, {{u"F16"_s, 3}})});
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes[0].format, Format::Safetensors);
        QCOMPARE(boxes[1].format, Format::Gguf);
        QVERIFY(boxes[1].notDownloaded);
        QCOMPARE(boxes[1].quantizations.first().bytes, quint64(5));
    }
};

QTEST_APPLESS_MAIN(TestWeightsBox)
#include "tst_weightsbox.moc"
