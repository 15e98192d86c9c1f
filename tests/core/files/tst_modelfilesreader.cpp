#include "core/files/modelfilesreader.h"
#include "tests/core/files/scratch.h"
#include "tests/core/weights/weightfiles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

using Kind = FileFault::Kind;
using State = WeightHeader::State;

Q_DECLARE_METATYPE(FileFault::Kind)

namespace {

/// A folder as a disk shows it that fails, and that counts what is read of it.
class OddSource final : public CardSource {
public:
    QHash<QString, QByteArray> files;
    QHash<QString, Error::Code> failures;
    mutable qint64 bytesRead = 0;
    mutable QStringList filesRead;

    Listing list(const std::stop_token & = {}, int = 0) const override
    {
        Listing listing;
        listing.names = files.keys();
        listing.names.sort();
        return listing;
    }
    Result<QByteArray> read(const QString &name, qint64) const override
    {
        if (failures.contains(name) || !files.contains(name))
            return Error{failures.value(name, Error::Code::FileNotFound), name, {}};
        return files.value(name);
    }
    Result<FileStart> readStart(const QString &name, qint64 mostBytes) const override
    {
        if (failures.contains(name))
            return Error{failures.value(name), name, {}};
        const QByteArray bytes = files.value(name);
        const FileStart start{bytes.left(mostBytes), quint64(bytes.size())};
        bytesRead += start.bytes.size();
        filesRead.append(name);
        return start;
    }
    QString repoId() const override { return u"owner/model"_s; }
};

const QByteArray kTensor = safetensors(R"({"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}})", 8);
const QByteArray kPointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 5368709120\n";

} // namespace

class TestModelFilesReader : public QObject {
    Q_OBJECT

private slots:
    void namesConfigsAndWeights()
    {
        Scratch scratch;
        scratch.write(u"google--bert/config.json"_s, R"({"model_type": "bert"})");
        scratch.write(u"google--bert/other.json"_s, "{}");
        scratch.write(u"google--bert/onnx/model.onnx"_s, "x");
        scratch.write(u"google--bert/model.safetensors"_s, kTensor);
        const ModelFiles files = readModelFiles(FolderSource(scratch.path(u"google--bert"_s)));
        QCOMPARE(files.repoId, u"google/bert"_s);
        QCOMPARE(files.names,
            (QStringList{u"config.json"_s, u"model.safetensors"_s, u"onnx/model.onnx"_s, u"other.json"_s}));
        QCOMPARE(files.folders, QStringList{u"onnx"_s});
        QCOMPARE(files.configs.keys(), QStringList{u"config.json"_s});
        QCOMPARE(files.configs.value(u"config.json"_s).modelType, u"bert"_s);
        QCOMPARE(files.weights.size(), 1);
        QCOMPARE(files.weights.first().name, u"model.safetensors"_s);
        QCOMPARE(files.weights.first().header.parameters, 2u);
        QVERIFY(files.faults.isEmpty());
        QVERIFY(!files.truncated);
    }

    void configsThatCannotBeMadeOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("empty") << QByteArray() << Kind::NotJson;
        QTest::newRow("a list") << "[1]"_ba << Kind::NotJson;
        QTest::newRow("cut short") << "{\"model_type\": \"be"_ba << Kind::NotJson;
        QTest::newRow("megabytes of brackets") << QByteArray(3'900'000, '{') << Kind::NotJson;
        QTest::newRow("megabytes of nesting") << QByteArray("{\"a\":").repeated(780'000) << Kind::NotJson;
        QTest::newRow("megabytes of lists") << QByteArray(3'900'000, '[') << Kind::NotJson;
        QTest::newRow("Latin-1") << "{\"model_type\": \"b\xe9rt\"}"_ba << Kind::NotUtf8;
        QTest::newRow("UTF-16") << "\xff\xfe{\0}\0"_ba << Kind::NotUtf8;
        QTest::newRow("too many bytes") << "{}" + QByteArray(kMostConfigBytes, ' ') << Kind::TooLarge;
    }
    void configsThatCannotBeMadeOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        Scratch scratch;
        scratch.write(u"config.json"_s, bytes);
        QElapsedTimer timer;
        timer.start();
        const ModelFiles files = readModelFiles(FolderSource(scratch.path()));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(files.faults, (QList<FileFault>{{u"config.json"_s, kind}}));
        QVERIFY(files.configs.isEmpty());
    }

    void configsThatAreNoFiles_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("pipe") << u"pipe"_s;
        QTest::newRow("link out") << u"link"_s;
    }
    void configsThatAreNoFiles()
    {
        QFETCH(QString, what);
        Scratch outside;
        outside.write(u"config.json"_s, "{}");
        Scratch scratch;
        if (what == u"folder")
            scratch.write(u"config.json/config.json"_s, "{}");
        else if (what == u"pipe")
            QVERIFY(scratch.makeFifo(u"config.json"_s));
        else
            QVERIFY(scratch.link(outside.path(u"config.json"_s), u"config.json"_s));
        const ModelFiles files = readModelFiles(FolderSource(scratch.path()));
        QCOMPARE(files.faults, (QList<FileFault>{{u"config.json"_s, Kind::NotAFile}}));
    }

    void unreadableFiles()
    {
        OddSource source;
        source.files = {{u"config.json"_s, "{}"}, {u"model.safetensors"_s, kTensor}};
        source.failures = {{u"config.json"_s, Error::Code::FileUnreadable}, {u"model.safetensors"_s, Error::Code::FileUnreadable}};
        const ModelFiles files = readModelFiles(source);
        QCOMPARE(files.faults,
            (QList<FileFault>{{u"config.json"_s, Kind::Unreadable}, {u"model.safetensors"_s, Kind::Unreadable}}));
        QCOMPARE(files.names.size(), 2);
    }

    void aFolderOfOddLinks()
    {
        Scratch scratch;
        QVERIFY(scratch.link(u"gone"_s, u"config.json"_s));
        QVERIFY(scratch.link(u"tokenizer_config.json"_s, u"tokenizer_config.json"_s));
        QVERIFY(readModelFiles(FolderSource(scratch.path())) == readModelFiles(FolderSource(scratch.path())));
        QVERIFY(readModelFiles(FolderSource(scratch.path())).names.isEmpty());
    }

    void weightsWithoutTheirBytes()
    {
        OddSource source;
        source.files = {{u"a.safetensors"_s, kPointer}, {u"b.gguf"_s, kPointer}, {u"c.gguf"_s, kPointer}};
        const ModelFiles files = readModelFiles(source);
        QVERIFY(files.faults.isEmpty());
        QCOMPARE(files.weights.size(), 3);
        for (const WeightFile &file : files.weights) {
            QCOMPARE(file.header.state, State::NotDownloaded);
            QCOMPARE(file.header.fileBytes, 5'368'709'120u);
        }
    }

    void weightsThatLie()
    {
        OddSource source;
        source.files = {{u"a.safetensors"_s, {}}, {u"b.gguf"_s, "GGML"}, {u"c.safetensors"_s, kTensor.chopped(1)},
            {u"long.gguf"_s, Gguf(0, 1).key("a", Gguf::Array).number<quint32>(Gguf::Uint8).length(50 << 20).file(60 << 20)}};
        const ModelFiles files = readModelFiles(source);
        QList<FileFault> faults;
        for (const QString &name : source.list().names)
            faults.append({name, Kind::BrokenHeader});
        QCOMPARE(files.faults, faults);
        QVERIFY(source.bytesRead < 64 << 20);
    }

    void ofManyQuantizationsOneIsRead()
    {
        OddSource source;
        const QByteArray header = llama().file();
        for (const char *name : {"m.F16", "m.Q4_K_M", "m.Q8_0", "a-mmproj-F16"})
            source.files.insert(QString::fromLatin1(name) + u".gguf"_s, header);
        const QList<WeightFile> weights = readModelFiles(source).weights;
        QCOMPARE(weights.size(), 4);
        QCOMPARE(weights[0].name, u"a-mmproj-F16.gguf"_s);
        QCOMPARE(weights[0].header.state, State::NotRead);
        QCOMPARE(weights[1].header.state, State::Read);
        QCOMPARE(weights[1].header.architecture, u"llama"_s);
        QVERIFY(weights[1].header.hasImatrix);
        for (int other : {2, 3}) {
            QCOMPARE(weights[other].header.state, State::NotRead);
            QCOMPARE(weights[other].header.fileBytes, quint64(header.size()));
        }
    }

    void allPartsOfAModelAreRead()
    {
        OddSource source;
        for (int part = 1; part <= 3; ++part) {
            source.files.insert(u"m-Q8_0-0000%1-of-00003.gguf"_s.arg(part), llama().file());
            source.files.insert(u"model-0000%1-of-00003.safetensors"_s.arg(part), kTensor);
        }
        for (const WeightFile &file : readModelFiles(source).weights)
            QCOMPARE(file.header.state, State::Read);
    }

    void headersAreBoundedInAll()
    {
        OddSource source;
        // headers longer than any that is read, in more files than are looked into
        const QByteArray longOne = safetensors(QByteArray(17 << 20, ' '));
        for (int i = 0; i < 300; ++i)
            source.files.insert(u"m%1.safetensors"_s.arg(i, 3, 10, QChar(u'0')), longOne);
        const ModelFiles files = readModelFiles(source);
        QVERIFY(files.weights.size() < 300);
        QCOMPARE(files.weights.first().header.state, State::TooLong);
        QCOMPARE(files.weights.last().header.state, State::NotRead);
        QCOMPARE(files.faults.size(), 4);
        QVERIFY2(source.bytesRead < 128 << 20, qPrintable(QString::number(source.bytesRead)));
    }

    void nothingIsReadOnceItShallStop()
    {
        OddSource source;
        source.files = {{u"config.json"_s, "{}"}, {u"model.safetensors"_s, kTensor}};
        std::stop_source stop;
        stop.request_stop();
        const ModelFiles files = readModelFiles(source, stop.get_token());
        QVERIFY(files.configs.isEmpty());
        QVERIFY(source.filesRead.isEmpty());
    }

    void twoHundredGigabytesCostNothing()
    {
        Scratch scratch;
        scratch.write(u"model.safetensors"_s, safetensors(R"({"a": {"dtype": "F32", "shape": [50000000000], "data_offsets": [0, 200000000000]}})"));
        QFile file(scratch.path(u"model.safetensors"_s));
        QVERIFY(file.resize(file.size() + 200'000'000'000));
        QElapsedTimer timer;
        timer.start();
        const ModelFiles files = readModelFiles(FolderSource(scratch.path()));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(files.weights.value(0).header.parameters, 50'000'000'000u);
    }
};

QTEST_APPLESS_MAIN(TestModelFilesReader)
#include "tst_modelfilesreader.moc"
