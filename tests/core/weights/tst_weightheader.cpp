#include "core/weights/weightheader.h"
#include "tests/core/weights/weightfiles.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

using Format = WeightHeader::Format;
using State = WeightHeader::State;

namespace {

const QByteArray kTwoTensors = R"({"__metadata__": {"format": "pt"},
    "a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
    "b": {"dtype": "BF16", "shape": [10], "data_offsets": [24, 44]}})";

WeightHeader read(Format format, const QByteArray &file)
{
    return readWeightHeader(format, file, quint64(file.size()));
}

QByteArray oneTensor(const QByteArray &tensor)
{
    return safetensors("{\"a\": " + tensor + "}", 24);
}

/// With nothing told that the state does not allow.
void holdToBounds(const WeightHeader &header)
{
    if (header.state == State::Read)
        return;
    WeightHeader nothing;
    nothing.format = header.format;
    nothing.state = header.state;
    nothing.fileBytes = header.fileBytes;
    QVERIFY(header == nothing);
}

} // namespace

Q_DECLARE_METATYPE(WeightHeader::State)

class TestWeightHeader : public QObject {
    Q_OBJECT

private slots:
    void formats()
    {
        QCOMPARE(weightFormat(u"unet/model-00001-of-00002.safetensors"_s), std::optional(Format::Safetensors));
        QCOMPARE(weightFormat(u"a.Q4_K_M.gguf"_s), std::optional(Format::Gguf));
        QVERIFY(!weightFormat(u"model.safetensors.index.json"_s));
        QVERIFY(!weightFormat(u"pytorch_model.bin"_s));
    }

    void safetensorsOfTwoTypes()
    {
        const WeightHeader header = read(Format::Safetensors, safetensors(kTwoTensors, 44));
        QCOMPARE(header.state, State::Read);
        QCOMPARE(header.parameters, 16u);
        QCOMPARE(header.types, (QList<TensorType>{{u"BF16"_s, 10}, {u"F32"_s, 6}}));
        QCOMPARE(header.savedBy, u"pt"_s);
        QCOMPARE(header.fileBytes, quint64(8 + kTwoTensors.size() + 44));
    }

    void weightsAreNotNeeded()
    {
        const QByteArray start = safetensors(kTwoTensors);
        QCOMPARE(readWeightHeader(Format::Safetensors, start, 200'000'000'000).parameters, 16u);
        const QByteArray gguf = llama().header();
        QCOMPARE(readWeightHeader(Format::Gguf, gguf, 200'000'000'000).parameters, 1280u);
    }

    void safetensorsHeaders_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<State>("state");
        QTest::addColumn<quint64>("parameters");
        const auto row = [](const char *name, const QByteArray &file, State state, quint64 parameters = 0) {
            QTest::newRow(name) << file << state << parameters;
        };
        row("scalar", oneTensor(R"({"dtype":"F32","shape":[],"data_offsets":[0,4]})"), State::Read, 1);
        row("empty tensor", oneTensor(R"({"dtype":"F32","shape":[0, 7],"data_offsets":[4,4]})"), State::Read, 0);
        row("padded", safetensors("{}      "), State::Read, 0);
        row("type of later times", oneTensor(R"({"dtype":"F4","shape":[8],"data_offsets":[0,4]})"), State::Read, 8);
        row("empty file", {}, State::Broken);
        row("seven bytes", QByteArray(7, '\0'), State::Broken);
        row("no header", QByteArray(8, '\0'), State::Broken);
        row("longer than the file", QByteArray(8, '\xff') + "{}", State::Broken);
        row("cut short", safetensors(kTwoTensors, 43), State::Broken);
        row("a list", safetensors("[]"), State::Broken);
        row("text behind", safetensors("{} {}"), State::Broken);
        row("not UTF-8", safetensors("{\"\xff\": {\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}}", 1), State::Broken);
        row("name twice", safetensors(R"({"a": {"dtype":"U8","shape":[1],"data_offsets":[0,1]},
            "a": {"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1), State::Broken);
        row("no offsets", oneTensor(R"({"dtype":"F32","shape":[6]})"), State::Broken);
        row("no type", oneTensor(R"({"shape":[6],"data_offsets":[0,24]})"), State::Broken);
        row("three offsets", oneTensor(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4,8]})"), State::Broken);
        row("offsets turned round", oneTensor(R"({"dtype":"F32","shape":[6],"data_offsets":[24,0]})"), State::Broken);
        row("offset behind the file", oneTensor(R"({"dtype":"F32","shape":[6],"data_offsets":[4,28]})"), State::Broken);
        row("shape that lies", oneTensor(R"({"dtype":"F32","shape":[7],"data_offsets":[0,24]})"), State::Broken);
        row("shape that overflows", oneTensor(R"({"dtype":"F4","shape":[4294967296,4294967296],"data_offsets":[0,24]})"),
            State::Broken);
        row("sum that overflows", safetensors(R"({"a": {"dtype":"X","shape":[18446744073709551615],"data_offsets":[0,1]},
            "b": {"dtype":"X","shape":[1],"data_offsets":[0,1]}})", 1), State::Broken);
        row("negative", oneTensor(R"({"dtype":"F32","shape":[-1],"data_offsets":[0,4]})"), State::Broken);
        row("number too large", oneTensor(R"({"dtype":"F32","shape":[1e300],"data_offsets":[0,4]})"), State::Broken);
        row("nested", safetensors(QByteArray(1'000'000, '[')), State::Broken);
        row("nested mappings", safetensors(QByteArray("{\"a\":").repeated(100'000)), State::Broken);
        row("number for a tensor", oneTensor("7"), State::Broken);
        row("list for a tensor", oneTensor("[]"), State::Broken);
        row("metadata that nests", safetensors(R"({"__metadata__": {"format": {}}})"), State::Broken);
    }
    void safetensorsHeaders()
    {
        QFETCH(QByteArray, file);
        const WeightHeader header = read(Format::Safetensors, file);
        QTEST(header.state, "state");
        QTEST(header.parameters, "parameters");
        holdToBounds(header);
    }

    void gguf_data()
    {
        QTest::addColumn<quint32>("version");
        QTest::addColumn<bool>("bigEndian");
        QTest::newRow("1") << 1u << false;
        QTest::newRow("2") << 2u << false;
        QTest::newRow("3") << 3u << false;
        QTest::newRow("3, other byte order") << 3u << true;
    }
    void gguf()
    {
        QFETCH(quint32, version);
        QFETCH(bool, bigEndian);
        const WeightHeader header = read(Format::Gguf, llama(version, bigEndian).file());
        QCOMPARE(header.state, State::Read);
        QCOMPARE(header.parameters, 1280u);
        QCOMPARE(header.types, (QList<TensorType>{{u"Q4_K"_s, 1024}, {u"F32"_s, 256}}));
        QCOMPARE(header.architecture, u"llama"_s);
        QCOMPARE(header.quantization, u"Q4_K_M"_s);
        QCOMPARE(header.contextLength, 4096u);
        QVERIFY(header.hasChatTemplate);
        QVERIFY(header.hasImatrix);
    }

    void ggufOfEveryKindOfValue()
    {
        Gguf gguf(0, 14);
        gguf.key("a", Gguf::Uint8).number<quint8>(1).key("b", Gguf::Int8).number<qint8>(-1);
        gguf.key("c", Gguf::Uint16).number<quint16>(1).key("d", Gguf::Int16).number<qint16>(-1);
        gguf.key("e", Gguf::Int32).number<qint32>(-1).key("f", Gguf::Float32).number<quint32>(0);
        gguf.key("g", Gguf::Bool).number<quint8>(1).key("h", Gguf::Uint64).number<quint64>(1);
        gguf.key("i", Gguf::Int64).number<qint64>(-1).key("j", Gguf::Float64).number<quint64>(0);
        gguf.key("k", Gguf::Array).number<quint32>(Gguf::Float32).length(2).number<quint64>(0);
        gguf.key("l", Gguf::Array).number<quint32>(Gguf::Array).length(1).number<quint32>(Gguf::String).length(1).text("x");
        gguf.key("qwen2.context_length", Gguf::Int64).number<qint64>(32768).key("general.architecture", "qwen2");
        const WeightHeader header = read(Format::Gguf, gguf.header());
        QCOMPARE(header.state, State::Read);
        QCOMPARE(header.architecture, u"qwen2"_s);
        QCOMPARE(header.contextLength, 32768u);
        QCOMPARE(header.quantization, QString());
    }

    void ggufHeaders_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<State>("state");
        const auto row = [](const char *name, const QByteArray &file, State state) { QTest::newRow(name) << file << state; };
        constexpr quint64 kMany = quint64(1) << 60;
        row("without tensors", Gguf(0, 0).header(), State::Read);
        row("file type of later times", Gguf(0, 1).key("general.file_type", 99).header(), State::Read);
        row("tensor type of later times", Gguf(1, 0).tensor("a", {1}, 1000, 0).file(), State::Read);
        row("empty file", {}, State::Broken);
        row("other magic", "GGML" + QByteArray(100, '\0'), State::Broken);
        row("version 0", "GGUF" + QByteArray(100, '\0'), State::Broken);
        row("version 4", Gguf(0, 0, 4).file(), State::Broken);
        row("many keys", Gguf(0, kMany).file(), State::Broken);
        row("many tensors", Gguf(kMany, 0).file(), State::Broken);
        row("key of endless length", Gguf(0, 1).length(kMany).file(), State::Broken);
        row("key of a length that overflows", Gguf(0, 1).length(~quint64(0)).file(), State::Broken);
        row("list of endless length", Gguf(0, 1).key("a", Gguf::Array).number<quint32>(Gguf::Uint8).length(kMany).file(), State::Broken);
        row("list whose size overflows", Gguf(0, 1).key("a", Gguf::Array).number<quint32>(Gguf::Uint64).length(kMany << 1).file(),
            State::Broken);
        row("texts without end", Gguf(0, 1).key("a", Gguf::Array).number<quint32>(Gguf::String).length(kMany).file(0)
                + QByteArray(100'000, '\0'), State::Broken);
        Gguf nested(0, 1);
        nested.key("a", Gguf::Array);
        for (int i = 0; i < 10'000; ++i)
            nested.number<quint32>(Gguf::Array).length(1);
        row("lists in lists", nested.file(), State::Broken);
        row("unknown kind of value", Gguf(0, 1).key("a", Gguf::Type(13)).file(), State::Broken);
        row("key twice", Gguf(0, 2).key("a", 1).key("a", 2).file(), State::Broken);
        row("tensor twice", Gguf(2, 0).tensor("a", {1}, 0, 0).tensor("a", {1}, 0, 0).file(), State::Broken);
        row("too many dimensions", Gguf(1, 0).text("a").number<quint32>(1 << 30).file(), State::Broken);
        row("shape that overflows", Gguf(1, 0).tensor("a", {kMany, 16}, 0, 0).file(), State::Broken);
        row("offset behind the file", Gguf(1, 0).tensor("a", {1}, 0, 5000).file(), State::Broken);
        row("offset that overflows", Gguf(1, 0).tensor("a", {1}, 0, ~quint64(0)).file(), State::Broken);
        row("no weights", Gguf(1, 0).tensor("a", {1}, 0, 0).header(), State::Broken);
        row("alignment of 0", Gguf(0, 1).key("general.alignment", 0).file(), State::Broken);
    }
    void ggufHeaders()
    {
        QFETCH(QByteArray, file);
        const WeightHeader header = read(Format::Gguf, file);
        QTEST(header.state, "state");
        holdToBounds(header);
    }

    void pointers()
    {
        const QByteArray pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 5368709120\n";
        for (const Format format : {Format::Safetensors, Format::Gguf}) {
            const WeightHeader header = read(format, pointer);
            QCOMPARE(header.state, State::NotDownloaded);
            QCOMPARE(header.fileBytes, 5'368'709'120u);
            QCOMPARE(header.format, format);
        }
        QCOMPARE(read(Format::Gguf, pointer.chopped(1)).state, State::Broken);
        QCOMPARE(read(Format::Gguf, QByteArray(pointer).replace("5368709120", "-1")).state, State::Broken);
        QCOMPARE(read(Format::Gguf, pointer + QByteArray(2000, ' ')).state, State::Broken);
    }

    void everyBeginning()
    {
        const QList<std::pair<Format, QByteArray>> files{
            {Format::Safetensors, safetensors(kTwoTensors)}, {Format::Gguf, llama().header()}, {Format::Gguf, llama(1).header()}};
        for (const auto &[format, header] : files) {
            for (qsizetype size = 0; size < header.size(); ++size) {
                const QByteArray start = header.first(size);
                const WeightHeader cut = read(format, start);
                QCOMPARE(cut.state, State::Broken);
                holdToBounds(cut);
                // the rest of the file is there, but was not read yet
                const WeightHeader more = readWeightHeader(format, start, quint64(header.size()) + 4096);
                QCOMPARE(more.state, State::TooLong);
                holdToBounds(more);
            }
        }
    }

    void turnedBits()
    {
        QRandomGenerator random(20261123);
        const QList<std::pair<Format, QByteArray>> files{
            {Format::Safetensors, safetensors(kTwoTensors, 44)}, {Format::Gguf, llama().file(1100)}};
        QElapsedTimer timer;
        timer.start();
        int broken = 0;
        for (int round = 0; round < 20'000; ++round) {
            auto [format, file] = files[round % 2];
            for (int flips = random.bounded(1, 6); flips > 0; --flips)
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
            const WeightHeader header = read(format, file);
            holdToBounds(header);
            broken += header.state != State::Read;
        }
        QVERIFY(broken > 1000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void longHeadersInTime()
    {
        QByteArray json = "{";
        for (int i = 0; i < 100'000; ++i)
            json += "\"layer." + QByteArray::number(i) + "\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]},";
        json.back() = '}';
        Gguf gguf(0, 1);
        gguf.key("tokens", Gguf::Array).number<quint32>(Gguf::String).length(300'000);
        for (int i = 0; i < 300'000; ++i)
            gguf.text("token");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(read(Format::Safetensors, safetensors(json, 1)).parameters, 100'000u);
        QCOMPARE(read(Format::Gguf, gguf.header()).state, State::Read);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestWeightHeader)
#include "tst_weightheader.moc"
