// What is read of a model's JSON files, and that hostile ones cost little and give nothing.
#include "core/tags/modelconfig.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

class TestModelConfig : public QObject {
    Q_OBJECT

private slots:
    void keys()
    {
        const ModelConfig config = ModelConfig::parse(R"({
            "model_type": "t5", "architectures": ["T5WithLMHeadModel", "Other"], "auto_map": {"AutoModel": "x"},
            "task_specific_params": {"zebra": {"a": {"b": 1}}, "apple": null, "mango": 1},
            "_class_name": "FluxPipeline", "base_model_name_or_path": "a/b", "chat_template": "{{ x }}"})");
        QVERIFY(config.readable);
        QCOMPARE(config.modelType, u"t5"_s);
        QCOMPARE(config.architecture, u"T5WithLMHeadModel"_s);
        QCOMPARE(config.taskParameters, (QStringList{u"zebra"_s, u"apple"_s, u"mango"_s}));
        QVERIFY(config.customCode);
        QVERIFY(config.chatTemplate);
        QVERIFY(!config.quantized);
        QCOMPARE(config.className, u"FluxPipeline"_s);
        QCOMPARE(config.baseModel, u"a/b"_s);
    }

    void quantization_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("bits");
        QTest::newRow("bits") << QByteArray(R"({"quant_method": "gptq", "bits": 4})") << u"gptq"_s << 4;
        QTest::newRow("loaded in 4 bits") << QByteArray(R"({"load_in_4bit": true, "load_in_8bit": false, "quant_method": "bitsandbytes"})") << u"bitsandbytes"_s << 4;
        QTest::newRow("loaded in 8 bits") << QByteArray(R"({"load_in_4bit": false, "load_in_8bit": true})") << QString() << 8;
        QTest::newRow("a method alone") << QByteArray(R"({"quant_method": "fp8"})") << u"fp8"_s << 0;
        QTest::newRow("nothing") << QByteArray("{}") << QString() << 0;
        QTest::newRow("odd values") << QByteArray(R"({"quant_method": 1, "bits": "4", "load_in_8bit": 1})") << QString() << 0;
        QTest::newRow("odd numbers") << QByteArray(R"({"bits": -4})") << QString() << 0;
        QTest::newRow("too many bits") << QByteArray(R"({"bits": 99999999999})") << QString() << 0;
    }

    void quantization()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, method);
        QFETCH(int, bits);
        const ModelConfig config = ModelConfig::parse("{\"quantization_config\": " + said + "}");
        QVERIFY(config.quantized);
        QCOMPARE(config.quantMethod, method);
        QCOMPARE(config.quantBits, bits);
    }

    void chatTemplates_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("has");
        QTest::newRow("text") << QByteArray("\"{{ x }}\"") << true;
        QTest::newRow("several") << QByteArray(R"([{"name": "default", "template": "x"}])") << true;
        QTest::newRow("null") << QByteArray("null") << false;
    }

    void chatTemplates()
    {
        QFETCH(QByteArray, said);
        QFETCH(bool, has);
        QCOMPARE(ModelConfig::parse("{\"chat_template\": " + said + "}").chatTemplate, has);
    }

    // Tokenizers list thousands of tokens before their template.
    void whatFollowsManyOtherKeysIsRead()
    {
        QByteArray config = "{'added_tokens_decoder': {";
        for (int token = 0; token < 10'000; ++token)
            config += '\'' + QByteArray::number(token) + "': {'content': '<unused>', 'special': true}, ";
        config += "'end': {}}, 'chat_template': 'x'}";
        config.replace('\'', '"');
        QVERIFY(ModelConfig::parse(config).chatTemplate);
    }

    void hostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("readable");
        QByteArray deep = QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000);
        QTest::newRow("4 MB of {") << QByteArray(4 * 1024 * 1024, '{') << false;
        QTest::newRow("more than is read") << QByteArray(5 * 1024 * 1024, ' ') + "{}" << false;
        QTest::newRow("deep and open") << QByteArray(100'000, '[') << false;
        QTest::newRow("deep in a key that is read") << "{\"model_type\": " + deep + '}' << true;
        QTest::newRow("deep in a key that is not") << "{\"x\": " + deep + '}' << true;
        QTest::newRow("deep in a key of a key") << "{\"quantization_config\": {\"bits\": " + deep + "}}" << true;
        QByteArray many;
        for (int i = 0; i < 100'000; ++i)
            many += '"' + QByteArray::number(i) + "\": 0, ";
        QTest::newRow("many keys") << '{' + many + "\"end\": 0}" << true;
        QTest::newRow("many keys in a key that is read") << "{\"quantization_config\": {" + many + "\"bits\": 4}}" << true;
        QTest::newRow("one key very often") << '{' + QByteArray("\"model_type\": 1, ").repeated(100'000) + "\"end\": 0}" << true;
    }

    void hostileBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, readable);
        QElapsedTimer timer;
        timer.start();
        const ModelConfig config = ModelConfig::parse(bytes);
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(config.readable, readable);
        QCOMPARE(config.modelType, QString());
        QCOMPARE(config.quantBits, 0);
    }
};

QTEST_APPLESS_MAIN(TestModelConfig)
#include "tst_modelconfig.moc"
