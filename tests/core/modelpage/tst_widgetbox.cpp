#include "tests/core/modelpage/sideof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

using Kind = WidgetInput::Kind;
using Examples = WidgetBox::Examples;

WidgetBox boxOf(const QString &yaml, const ModelFiles &files = {})
{
    return sideOfFields(yaml, files).widget.value_or(WidgetBox{});
}

QString written(const WidgetInput &input)
{
    QStringList rows;
    for (const QStringList &row : input.table)
        rows.append(row.join(u','));
    const QString kind = QStringList{u""_s, u"image "_s, u"audio "_s, u"video "_s, u"table "_s}[int(input.kind)];
    return u"%1%2=%3%4"_s.arg(kind, input.name, input.text, rows.join(u'/'));
}

QString written(const QList<WidgetInput> &inputs)
{
    QStringList texts;
    for (const WidgetInput &input : inputs)
        texts.append(written(input));
    return texts.join(u" | "_s);
}

ModelFiles filesOf(const QByteArray &config, const QByteArray &tokenizer = {})
{
    ModelFiles files;
    files.configs.insert(u"config.json"_s, ModelConfig::parse(config));
    if (!tokenizer.isEmpty())
        files.configs.insert(u"tokenizer_config.json"_s, ModelConfig::parse(tokenizer));
    files.names = files.configs.keys();
    files.names.sort();
    return files;
}

} // namespace

class TestWidgetBox : public QObject {
    Q_OBJECT

private slots:
    void theTaskSettlesTheWidget_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("name"); // empty: no widget
        QTest::addColumn<bool>("chat");
        QTest::newRow("no task") << u"license: mit"_s << QString() << false;
        QTest::newRow("task") << u"pipeline_tag: fill-mask"_s << u"Fill-Mask"_s << false;
        QTest::newRow("unknown task") << u"pipeline_tag: protein-folding"_s << u"protein-folding"_s << false;
        QTest::newRow("text generation") << u"pipeline_tag: text-generation"_s << u"Text Generation"_s << false;
        QTest::newRow("chat") << u"pipeline_tag: text-generation\ntags: [conversational]"_s << u"Text Generation"_s << true;
        QTest::newRow("chat with pictures") << u"pipeline_tag: image-text-to-text\ntags: [conversational]"_s
                                            << u"Image-Text-to-Text"_s << true;
        QTest::newRow("no chat") << u"pipeline_tag: translation\ntags: [conversational]"_s << u"Translation"_s << false;
    }

    void theTaskSettlesTheWidget()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, name);
        QFETCH(bool, chat);
        const auto box = sideOfFields(yaml).widget;
        QCOMPARE(box.has_value(), !name.isEmpty());
        if (box) {
            QCOMPARE(box->taskName, name);
            QCOMPARE(box->chat, chat);
        }
    }

    void theWidgetSaysWhy()
    {
        const WidgetBox named = boxOf(u"pipeline_tag: fill-mask"_s);
        QCOMPARE(named.causes.size(), 1);
        QCOMPARE(named.causes.first().key, u"pipeline_tag"_s);
        const WidgetBox derived = boxOf(u"library_name: transformers"_s, filesOf(R"({"architectures":["BertForMaskedLM"]})"));
        QCOMPARE(derived.task, u"fill-mask"_s);
        QCOMPARE(derived.causes.first().file, u"config.json"_s);
    }

    void inferenceMayBeOff_data()
    {
        QTest::addColumn<QString>("inference");
        QTest::addColumn<bool>("off");
        QTest::newRow("false") << u"false"_s << true;
        QTest::newRow("true") << u"true"_s << false;
        QTest::newRow("parameters") << u"{parameters: {top_k: 1}}"_s << false;
        QTest::newRow("text") << u"'false'"_s << false;
        QTest::newRow("null") << u"~"_s << false;
    }

    void inferenceMayBeOff()
    {
        QFETCH(QString, inference);
        QFETCH(bool, off);
        QCOMPARE(boxOf(u"pipeline_tag: fill-mask\ninference: "_s + inference).off, off);
    }

    void examplesOfAllKindsAreRead_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("inputs");
        const auto row = [](const char *name, const QString &task, const QString &example, const QString &inputs) {
            QTest::newRow(name) << task << example << inputs;
        };
        row("text", u"fill-mask"_s, u"{text: Hi}"_s, u"text=Hi"_s);
        row("question", u"question-answering"_s, u"{text: Who?, context: Me}"_s, u"text=Who? | context=Me"_s);
        row("table", u"table-question-answering"_s, u"{text: Q, table: {B: [1, 2], A: [x]}}"_s, u"text=Q | table table=B,A/1,x/2,"_s);
        row("structured data", u"tabular-classification"_s, u"{structured_data: {a: [1.50], b: ['2']}}"_s,
            u"table structured_data=a,b/1.50,2"_s);
        row("rows", u"tabular-regression"_s, u"{table: [[a, b], [1, 2], x]}"_s, u"table table=a,b/1,2"_s);
        row("picture", u"image-classification"_s, u"{src: 'https://x.org/cat'}"_s, u"image src=https://x.org/cat"_s);
        row("sound", u"automatic-speech-recognition"_s, u"{src: speech}"_s, u"audio src=speech"_s);
        row("sound by its name", u"image-classification"_s, u"{src: 'a.FLAC?download=true'}"_s, u"audio src=a.FLAC?download=true"_s);
        row("film", u"video-classification"_s, u"{src: film}"_s, u"video src=film"_s);
        row("picture and prompt", u"image-text-to-text"_s, u"{src: a.png, prompt: What?}"_s, u"image src=a.png | prompt=What?"_s);
        row("zero shot", u"zero-shot-classification"_s, u"{text: T, candidate_labels: 'a, b', multi_class: true}"_s,
            u"text=T | candidate_labels=a, b"_s);
        row("zero shot with a list", u"zero-shot-classification"_s, u"{text: T, candidate_labels: [a, b]}"_s,
            u"text=T | candidate_labels=a, b"_s);
        row("similarity", u"sentence-similarity"_s, u"{source_sentence: S, sentences: [a, b]}"_s,
            u"source_sentence=S | sentences=a | sentences=b"_s);
        row("chat", u"text-generation"_s, u"{messages: [{role: system, content: Be}, {role: user, content: Hi}, x, {role: user}]}"_s,
            u"system=Be | user=Hi"_s);
        row("chat with a picture", u"image-text-to-text"_s,
            u"{messages: [{role: user, content: [{type: image_url, image_url: {url: a.png}}, {type: text, text: What?}]}]}"_s,
            u"image user=a.png | user=What?"_s);
    }

    void examplesOfAllKindsAreRead()
    {
        QFETCH(QString, task);
        QFETCH(QString, example);
        QFETCH(QString, inputs);
        const WidgetBox box = boxOf(u"pipeline_tag: %1\nwidget:\n- %2"_s.arg(task, example));
        QCOMPARE(box.origin, Examples::OfTheCard);
        QCOMPARE(box.examples.size(), 1);
        QCOMPARE(box.examples.first().line, 4);
        QCOMPARE(written(box.examples.first().inputs), inputs);
    }

    void examplesHaveTitlesGroupsAndOutputs_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("expected"); // label:score:text:url:kind
        QTest::newRow("classes") << u"text-classification"_s << u"[{label: A, score: 0.9}, {label: B, score: 7}, {score: 1}, x]"_s
                                 << u"A:0.9::0 B:1::0"_s;
        QTest::newRow("answer") << u"question-answering"_s << u"{answer: Me, score: .nan}"_s << u":0:Me:0"_s;
        QTest::newRow("text") << u"text-generation"_s << u"{text: Hello}"_s << u":0:Hello:0"_s;
        QTest::newRow("picture") << u"text-to-image"_s << u"{url: out}"_s << u":0:out:1"_s;
        QTest::newRow("sound") << u"text-to-speech"_s << u"{url: out}"_s << u":0:out:2"_s;
        QTest::newRow("film") << u"text-to-image"_s << u"{url: a.mp4}"_s << u":0:a.mp4:3"_s;
        QTest::newRow("nothing") << u"fill-mask"_s << u"Hello"_s << QString();
    }

    void examplesHaveTitlesGroupsAndOutputs()
    {
        QFETCH(QString, task);
        QFETCH(QString, output);
        QFETCH(QString, expected);
        const WidgetBox box = boxOf(u"pipeline_tag: %1\nwidget:\n- text: T\n  example_title: One\n  group: G\n  output: %2"_s
                                        .arg(task, output));
        QCOMPARE(box.examples.size(), 1);
        const WidgetExample &example = box.examples.first();
        QCOMPARE(example.title, u"One"_s);
        QCOMPARE(example.group, u"G"_s);
        QStringList outputs;
        for (const WidgetOutput &one : example.outputs)
            outputs.append(u"%1:%2:%3:%4"_s.arg(one.label).arg(one.score).arg(one.text + one.url).arg(int(one.kind)));
        QCOMPARE(outputs.join(u' '), expected);
    }

    void aPictureNeedsNoPrompt()
    {
        const WidgetBox box = boxOf(u"pipeline_tag: text-to-image\nwidget:\n- output: {url: a.png}"_s);
        QCOMPARE(box.examples.size(), 1);
        QVERIFY(box.examples.first().inputs.isEmpty());
    }

    void examplesOfWrongShapeAreLeftOut_data()
    {
        QTest::addColumn<QString>("widget");
        QTest::newRow("null") << u"~"_s;
        QTest::newRow("mapping") << u"{text: Hi}"_s;
        QTest::newRow("texts") << u"[Hi, Ho]"_s;
        QTest::newRow("no input") << u"[{example_title: T}, {unknown: x}, {}]"_s;
        QTest::newRow("wrong inputs") << u"[{text: [a]}, {text: ~}, {src: {a: b}}, {table: x}, {sentences: x}, {messages: x}]"_s;
        QTest::newRow("wrong parts") << u"[{messages: [1, {content: {a: b}}]}, {candidate_labels: [[a]]}, {table: []}]"_s;
    }

    void examplesOfWrongShapeAreLeftOut()
    {
        QFETCH(QString, widget);
        const WidgetBox box = boxOf(u"pipeline_tag: image-classification\nwidget: "_s + widget);
        QCOMPARE(box.task, u"image-classification"_s);
        QVERIFY(box.examples.isEmpty());
        QCOMPARE(box.origin, Examples::None);
    }

    void withoutExamplesTheHubHasItsOwn_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("first");
        QTest::newRow("no language") << u"pipeline_tag: text-classification"_s << u"en"_s << u"text=I like you. I love you"_s;
        QTest::newRow("language") << u"pipeline_tag: text-classification\nlanguage: fr"_s << u"fr"_s << u"text=Je t'apprécie beaucoup. Je t'aime."_s;
        QTest::newRow("first of two") << u"pipeline_tag: text-classification\nlanguage: [zh, en]"_s << u"zh"_s << u"text=我喜欢你。 我爱你"_s;
        QTest::newRow("language without any") << u"pipeline_tag: text-classification\nlanguage: fy"_s << u"en"_s << u"text=I like you. I love you"_s;
        QTest::newRow("language without this task") << u"pipeline_tag: text-classification\nlanguage: uk"_s << u"en"_s << u"text=I like you. I love you"_s;
        QTest::newRow("chat") << u"pipeline_tag: text-generation\ntags: [conversational]"_s << u"en"_s << u"text=Hi, what can you help me with?"_s;
        QTest::newRow("no chat") << u"pipeline_tag: text-generation"_s << u"en"_s << u"text=My name is Julien and I like to"_s;
        QTest::newRow("table") << u"pipeline_tag: table-question-answering"_s << u"en"_s
            << u"text=How many stars does the transformers repository have? | table table=Repository,Stars,Contributors,Programming language"
               "/Transformers,36542,651,Python/Datasets,4512,77,Python/Tokenizers,3934,34,Rust, Python and NodeJS"_s;
        QTest::newRow("none for the task") << u"pipeline_tag: image-classification"_s << QString() << QString();
        QTest::newRow("none for an unknown one") << u"pipeline_tag: protein-folding"_s << QString() << QString();
    }

    void withoutExamplesTheHubHasItsOwn()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, language);
        QFETCH(QString, first);
        const WidgetBox box = boxOf(yaml);
        QCOMPARE(box.language, language);
        QCOMPARE(box.origin, first.isEmpty() ? Examples::None : Examples::OfTheTask);
        QCOMPARE(box.examples.isEmpty(), first.isEmpty());
        if (!first.isEmpty()) {
            QCOMPARE(written(box.examples.first().inputs), first);
            QCOMPARE(box.examples.first().line, 0);
        }
    }

    void theMaskIsThatOfTheModel_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("tokenizer");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("token");
        const QByteArray none;
        QTest::newRow("bert") << QByteArray(R"({"model_type":"bert"})") << none << QString() << u"[MASK]"_s;
        QTest::newRow("roberta") << QByteArray(R"({"model_type":"roberta"})") << none << QString() << u"<mask>"_s;
        QTest::newRow("not known") << QByteArray(R"({"model_type":"own"})") << none << QString() << QString();
        QTest::newRow("tokenizer") << QByteArray(R"({"model_type":"bert"})") << QByteArray(R"({"mask_token":"<m>"})")
                                   << QString() << u"<m>"_s;
        QTest::newRow("token with its flags") << QByteArray(R"({"model_type":"bert"})")
            << QByteArray(R"({"mask_token":{"content":"<m>","lstrip":true}})") << QString() << u"<m>"_s;
        QTest::newRow("token of wrong shape") << QByteArray(R"({"model_type":"bert"})")
            << QByteArray(R"({"mask_token":{"content":[1]}})") << QString() << u"[MASK]"_s;
        QTest::newRow("card") << QByteArray(R"({"model_type":"bert"})") << QByteArray(R"({"mask_token":"<m>"})")
                              << u"mask_token: '[M]'"_s << u"[M]"_s;
    }

    void theMaskIsThatOfTheModel()
    {
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, tokenizer);
        QFETCH(QString, field);
        QFETCH(QString, token);
        const WidgetBox box = boxOf(u"pipeline_tag: fill-mask\n"_s + field, filesOf(config, tokenizer));
        QCOMPARE(box.maskToken, token);
        QCOMPARE(written(box.examples.first().inputs),
            u"text=Paris is the %1 of France."_s.arg(token.isEmpty() ? u"<mask>"_s : token));
        QVERIFY(boxOf(u"pipeline_tag: translation\n"_s + field, filesOf(config, tokenizer)).maskToken.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestWidgetBox)
#include "tst_widgetbox.moc"
