// A tag, the task and the library are there as long as one of their causes is: every cause of every answer is followed
// to its place and taken away there, alone and with all others.
#include "tests/core/tags/sharedcases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

using Causes = QList<TagCause>;

/// What an answer holds that has causes, by a name that tells what it is.
QList<std::pair<QString, Causes>> caused(const TagAnswer &answer)
{
    QList<std::pair<QString, Causes>> all;
    for (const ComputedTag &tag : answer.tags)
        all.append({u"tag "_s + tag.tag, tag.causes});
    for (const ComputedTag &tag : answer.setByHub) {
        if (!tag.causes.isEmpty())
            all.append({u"set by the hub "_s + tag.tag, tag.causes});
    }
    if (!answer.pipelineTag.isEmpty())
        all.append({u"task "_s + answer.pipelineTag, answer.taskCauses});
    if (!answer.libraryName.isEmpty())
        all.append({u"library "_s + answer.libraryName, answer.libraryCauses});
    return all;
}

/// Members of a case that tell of a file.
CaseJson::json_pointer memberOf(const QString &file)
{
    static const QHash<QString, std::string> members{{u"README.md"_s, "/cardData"}, {u"config.json"_s, "/config"},
        {u"tokenizer_config.json"_s, "/config/tokenizer_config"}, {u"processor_config.json"_s, "/config/processor_config"},
        {u"model_index.json"_s, "/config/diffusers"}, {u"adapter_config.json"_s, "/config"}};
    return CaseJson::json_pointer(members.value(file));
}

const CaseJson kGone = CaseJson{{"gone", true}};

/// Where a cause stands in the case.
CaseJson::json_pointer placeOf(const CaseJson &model, const TagCause &cause)
{
    if (cause.file.isEmpty())
        return CaseJson::json_pointer("/id");
    if (cause.key.isEmpty()) {
        const CaseJson &files = model["siblings"];
        const auto found = std::ranges::find(files, CaseJson(cause.file.toStdString()));
        return CaseJson::json_pointer("/siblings") / size_t(found - files.begin());
    }
    const bool mention = cause.key.startsWith(u"body_arxiv_refs[");
    CaseJson::json_pointer place = mention ? CaseJson::json_pointer() : memberOf(cause.file);
    const std::optional<FieldPath> path = FieldPath::parse(cause.key);
    if (!path)
        return CaseJson::json_pointer("/the cause names no place");
    for (const FieldPath::Step &step : path->steps()) {
        if (const QString *key = std::get_if<QString>(&step))
            place /= key->toStdString();
        else
            place /= size_t(std::get<int>(step));
    }
    return place;
}

void sweep(CaseJson &value)
{
    if (value.is_object()) {
        for (auto it = value.begin(); it != value.end();) {
            if (it.value() == kGone) {
                it = value.erase(it);
            } else {
                sweep(it.value());
                ++it;
            }
        }
    } else if (value.is_array()) {
        value.erase(std::remove(value.begin(), value.end(), kGone), value.end());
        for (CaseJson &item : value)
            sweep(item);
    }
}

CaseJson without(CaseJson model, const Causes &causes)
{
    for (const TagCause &cause : causes) {
        const CaseJson::json_pointer place = placeOf(model, cause);
        if (!model.contains(place))
            throw std::runtime_error(place.to_string() + " is not there");
        model[place] = kGone;
    }
    sweep(model);
    return model;
}

/// The places of `causes` as they are told when `gone` is not there: items of its list behind it move up.
QStringList placesWithout(const TagCause &gone, const Causes &causes)
{
    const std::optional<FieldPath> goneAt = FieldPath::parse(gone.key);
    const bool inList = goneAt && !goneAt->isEmpty() && std::holds_alternative<int>(goneAt->steps().last());
    QStringList places;
    for (const TagCause &cause : causes) {
        if (cause == gone)
            continue;
        QString key = cause.key;
        const std::optional<FieldPath> at = FieldPath::parse(key);
        if (inList && cause.file == gone.file && at && at->parent() == goneAt->parent()) {
            const int index = std::get<int>(at->steps().last());
            if (index > std::get<int>(goneAt->steps().last()))
                key = at->parent().child(index - 1).toString();
        }
        places.append(cause.file + u' ' + key);
    }
    places.sort();
    return places;
}

QStringList placesOf(const Causes &causes)
{
    QStringList places;
    for (const TagCause &cause : causes)
        places.append(cause.file + u' ' + cause.key);
    places.sort();
    return places;
}

class Law {
public:
    Law(TagEra era, const QDate &created) : m_era(era), m_created(created) {}

    /// What breaks the law, or nothing.
    QString breach(const CaseJson &model)
    {
        const TagAnswer answer = answerTo(model);
        for (const auto &[name, causes] : caused(answer)) {
            if (causes.isEmpty())
                return name + u" has no cause"_s;
            if (placesOf(causes).removeDuplicates() > 0)
                return name + u" has two causes at one place"_s;
            for (const TagCause &cause : causes) {
                if (!tagCauseRules().contains(cause.rule))
                    return name + u" has a cause of the unknown rule "_s + cause.rule;
            }
            try {
                const QString what = breachOf(model, name, causes);
                if (!what.isEmpty())
                    return name + u": "_s + what;
            } catch (const std::exception &error) {
                return name + u": "_s + QString::fromUtf8(error.what());
            }
        }
        return {};
    }

    int followed() const { return m_followed; }

private:
    TagAnswer answerTo(const CaseJson &model) const { return TagCase::parse(bytesOf(model))->answer(m_era, m_created); }

    QString breachOf(const CaseJson &model, const QString &name, const Causes &causes)
    {
        m_followed += int(causes.size());
        if (find(without(model, causes), name))
            return u"is there without all of its causes"_s;
        if (causes.size() == 1)
            return {};
        for (const TagCause &cause : causes) {
            const std::optional<Causes> left = find(without(model, {cause}), name);
            if (!left)
                return u"is gone with "_s + cause.file + u' ' + cause.key;
            if (placesOf(*left) != placesWithout(cause, causes))
                return u"without %1 %2 is caused by %3"_s.arg(cause.file, cause.key, placesOf(*left).join(u", "_s));
        }
        return {};
    }

    std::optional<Causes> find(const CaseJson &model, const QString &name) const
    {
        for (const auto &[other, causes] : caused(answerTo(model))) {
            if (other == name)
                return causes;
        }
        return {};
    }

    TagEra m_era;
    QDate m_created;
    int m_followed = 0;
};

constexpr TagEra kAllEras[]{TagEra::Seed2021, TagEra::Fitted2022, TagEra::Today};

} // namespace

class TestTagCauses : public QObject {
    Q_OBJECT

private slots:
    void ownModels_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json).replace('\'', '"'); };
        row("files of one format", "{'siblings': ['a.onnx', 'b/c.onnx', 'd.gguf', 'pytorch_model.bin', 'pytorch_model.bin.index.json']}");
        row("a file and a tag", "{'siblings': ['a.onnx', 'b.gguf'], 'cardData': {'tags': ['x', 'onnx', 'onnx', 'gguf']}}");
        row("a file that is format and library", "{'siblings': ['saved_model.pb', 'x/saved_model.pb', 'm.mlmodel', 'n.mlpackage/Data/model.mlmodel']}");
        row("two files of one library", "{'siblings': ['a.gguf', 'b.gguf', 'sklearn_model.joblib']}");
        row("model type and tag", "{'siblings': ['config.json'], 'config': {'model_type': 'bert'}, 'cardData': {'tags': ['bert']}}");
        row("several classes", "{'siblings': ['config.json'], 'config': {'architectures': ['BertForMaskedLM', 'BertForTokenClassification']}}");
        row("class and tags", "{'siblings': ['config.json'], 'config': {'architectures': ['T5WithLMHeadModel']}, 'cardData': {'tags': ['text2text-generation', 'seq2seq', 'translation', 'summarization']}}");
        row("parameters", "{'siblings': ['config.json'], 'config': {'model_type': 't5', 'task_specific_params': {'translation_en_to_de': {}, 'summarization': {}, 'a.b': 1}}, 'cardData': {'tags': ['pipeline:summarization']}}");
        row("two parameters of one task", "{'siblings': ['config.json'], 'config': {'task_specific_params': {'translation_en_to_de': {}, 'translation_en_to_fr': {}}}, 'cardData': {'tags': ['translation']}}");
        row("library in four places", "{'siblings': ['config.json'], 'config': {}, 'cardData': {'library_name': 'transformers', 'tags': ['transformers', 'a', 'transformers']}}");
        row("library tags of two libraries", "{'siblings': ['config.json'], 'config': {}, 'cardData': {'tags': ['timm', 'a', 'timm', 'spacy', 'timm']}}");
        row("library field and another's tag", "{'siblings': ['config.json', 'a.gguf'], 'config': {}, 'cardData': {'library_name': 'transformers', 'tags': ['spacy', 'transformers']}}");
        row("library tag and file", "{'siblings': ['a.gguf'], 'cardData': {'tags': ['gguf']}}");
        row("one language", "{'cardData': {'language': 'en', 'tags': ['en']}}");
        row("languages", "{'cardData': {'language': ['en', 'fr', 'en']}}");
        row("languages of the repository's name", "{'id': 'Helsinki-NLP/opus-mt-en-de', 'cardData': {'tags': ['de']}}");
        row("language of card and name", "{'id': 'Helsinki-NLP/opus-mt-en-de', 'cardData': {'language': 'de'}}");
        row("languages of card and name", "{'id': 'Helsinki-NLP/opus-mt-en-de', 'cardData': {'language': ['de', 'en']}}");
        row("data sets", "{'cardData': {'datasets': ['a', 'b', 'a'], 'tags': ['dataset:a']}}");
        row("papers", "{'body_arxiv_refs': ['arxiv.org/abs/1810.04805', 'x', 'eprint={1810.04805}', 'arxiv.org/pdf/1910.01108.pdf'], 'cardData': {'tags': ['arxiv:1910.01108']}}");
        row("licences", "{'cardData': {'license': ['MIT', 'mit', 'gpl'], 'tags': ['license:mit']}}");
        row("a task that would be inferred", "{'siblings': ['config.json'], 'config': {'architectures': ['BertForMaskedLM']}, 'cardData': {'pipeline_tag': 'fill-mask', 'tags': ['fill-mask']}}");
        row("a task that would not be inferred", "{'siblings': ['config.json'], 'config': {'architectures': ['BertForMaskedLM']}, 'cardData': {'pipeline_tag': 'fill-mask', 'tags': ['fill-mask', 'translation']}}");
        row("a task that is no list", "{'cardData': {'pipeline_tag': ['fill-mask'], 'tags': ['fill-mask']}}");
        row("a task of many tags", "{'cardData': {'tags': ['summarization', 'fill-mask', 'summarization']}}");
        row("results", "{'siblings': ['.eval_results/a.yaml', '.eval_results/b.yaml', '.eval_results/c.txt'], 'cardData': {'model-index': [{'name': 'x', 'results': [{'metrics': [{'value': 1}]}]}], 'tags': ['model-index', 'eval-results']}}");
        row("emissions", "{'cardData': {'co2_eq_emissions': {'emissions': 1}, 'tags': ['co2_eq_emissions']}}");
        row("own code", "{'siblings': ['config.json'], 'config': {'auto_map': {'AutoModel': 'x'}}, 'cardData': {'tags': ['custom_code']}}");
        row("chat templates", "{'siblings': ['config.json', 'tokenizer_config.json', 'processor_config.json', 'chat_template.jinja', 'chat_template.json'], 'config': {'tokenizer_config': {'chat_template': 'x'}, 'processor_config': {'chat_template': 'x'}}, 'cardData': {'pipeline_tag': 'text-generation', 'tags': ['conversational']}}");
        row("a chat task and a template", "{'siblings': ['config.json', 'tokenizer_config.json'], 'config': {'architectures': ['GPT2LMHeadModel'], 'tokenizer_config': {'chat_template': 'x'}}, 'cardData': {'library_name': 'transformers', 'pipeline_tag': 'conversational'}}");
        row("templates of GGUF files", "{'siblings': ['a.gguf', 'b.gguf', 'tokenizer_config.json'], 'config': {'tokenizer_config': {'chat_template': 'x'}}, 'gguf': {'chat_template': 'x', 'quantize_imatrix_file': 'y'}, 'cardData': {'pipeline_tag': 'text-generation', 'tags': ['imatrix']}}");
        row("base models", "{'cardData': {'base_model': ['a/b', 'a/b', 'c/d'], 'tags': ['base_model:c/d', 'base_model:merge:a/b']}}");
        row("one base model twice", "{'cardData': {'base_model': ['a/b', 'a/b']}}");
        row("a base model's relation", "{'cardData': {'base_model': 'a/b', 'base_model_relation': 'quantized', 'tags': ['base_model:quantized:a/b', 'lora']}}");
        row("flags of several tags", "{'siblings': ['config.json'], 'config': {'model_type': 'bert', 'architectures': ['BertForMaskedLM']}, 'cardData': {'tags': ['fill-mask', 'translation', 'bert', 'infinity_compatible'], 'pipeline_tag': 'token-classification'}}");
        row("a quantized model", "{'siblings': ['config.json'], 'config': {'model_type': 'llama', 'architectures': ['LlamaForCausalLM'], 'quantization_config': {'quant_method': 'fp8', 'bits': 8}}, 'cardData': {'library_name': 'transformers', 'tags': ['diffusers']}}");
        row("a pipeline of diffusers", "{'siblings': ['model_index.json'], 'config': {'diffusers': {'_class_name': 'FluxPipeline'}}, 'cardData': {'library_name': 'diffusers', 'tags': ['text-to-image', 'diffusers', 'sentence-transformers']}}");
        row("sentence transformers", "{'siblings': ['config.json', 'modules.json'], 'config': {'architectures': ['BertModel']}, 'cardData': {'tags': ['sentence-transformers', 'sentence-similarity', 'transformers'], 'pipeline_tag': 'sentence-similarity'}}");
    }

    void ownModels()
    {
        QFETCH(QByteArray, json);
        const CaseJson model = CaseJson::parse(json.toStdString());
        for (const TagEra era : kAllEras) {
            for (const QDate &created : {QDate(), QDate(2020, 1, 1)}) {
                Law law(era, created);
                const QString breach = law.breach(model);
                QVERIFY2(breach.isEmpty(), qPrintable(breach));
            }
        }
    }

    void sharedModels_data()
    {
        QTest::addColumn<int>("era");
        QTest::addColumn<bool>("of2022");
        QTest::addColumn<int>("step"); // each so many models one is taken
        QTest::newRow("2022 by the rules of 2022") << int(TagEra::Fitted2022) << true << 1;
        QTest::newRow("2022 by the rules of 2021") << int(TagEra::Seed2021) << true << 5;
        QTest::newRow("2022 by the rules of today") << int(TagEra::Today) << true << 5;
        QTest::newRow("2025 by the rules of today") << int(TagEra::Today) << false << 1;
    }

    void sharedModels()
    {
        if (QStringLiteral(CARD_SHARED).isEmpty())
            QSKIP("the shared corpus is not at hand");
        QFETCH(int, era);
        QFETCH(bool, of2022);
        QFETCH(int, step);
        const QList<CaseJson> models = of2022 ? casesOf2022() : casesOf2025();
        QVERIFY(!models.isEmpty());
        Law law(TagEra(era), QDate(2020, 1, 1));
        QStringList breaches;
        for (qsizetype i = 0; i < models.size(); i += step) {
            if (const QString breach = law.breach(models[i]); !breach.isEmpty())
                breaches.append(text(models[i]["id"]) + u": "_s + breach);
        }
        qInfo() << law.followed() << "causes followed";
        QCOMPARE(breaches.join(u'\n'), QString());
    }
};

QTEST_APPLESS_MAIN(TestTagCauses)
#include "tst_tagcauses.moc"
