// The rules of each era against real models of the shared corpus: files, config and card in, the hub's answer out. And
// what a case may look like.
#include "tests/core/tags/sharedcases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

// No rule can give these: the hub's answer does not follow from what it had.
const QHash<QString, QString> &unexplained()
{
    static const QHash<QString, QString> reasons{
        {u"Madhour/gpt2-eli5@2022-02"_s, u"its YAML is read by js-yaml alone, so the case has no card"_s},
        {u"lighteternal/stsb-xlm-r-greek-transfer@2022-02"_s, u"its YAML is read by js-yaml alone, so the case has no card"_s},
        {u"seanbenhur/MuLTiGENBiaS@2022-02"_s, u"its YAML is read by js-yaml alone, so the case has no card"_s},
        {u"Wikidepia/IndoConvBERT-base@2022-02"_s, u"the answer lacks the language that the card names"_s},
        {u"ktrapeznikov/gpt2-medium-topic-news-v2@2022-02"_s, u"the answer lacks the language that the card names"_s},
        {u"abhilash1910/french-roberta@2022-02"_s, u"the answer lacks the paper that the card links to"_s},
        {u"ibm/tslm-discourse-markers@2022-02"_s, u"the answer lacks the paper that the card links to"_s},
        {u"mervenoyan/PubMedBERT-QNLI@2022-02"_s, u"the answer lacks the paper that the card cites in BibTeX"_s},
        {u"Rajaram1996/FacialEmoRecog@2022-02"_s, u"the answer lacks model-index: its one result is split into two entries"_s},
    };
    return reasons;
}

/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

struct Outcome {
    QStringList tags;
    QString task;
    QString library;

    bool operator==(const Outcome &) const = default;
};

Outcome expected(const CaseJson &model)
{
    return {texts(model["tags"]), text(model["pipeline_tag"]), text(model["library_name"])};
}

Outcome outcome(const TagAnswer &answer)
{
    return {names(answer.tags), answer.pipelineTag, answer.libraryName};
}

const QStringList kServerTags{u"autotrain_compatible"_s, u"text-generation-inference"_s, u"text-embeddings-inference"_s,
                              u"endpoints_compatible"_s, u"region:us"_s};

/// Neither the card's text nor what only the server knows is part of the cases of 2025.
QStringList withoutUnknowable(QStringList tags)
{
    tags.removeIf([](const QString &tag) {
        return tag.startsWith(u"arxiv:") || tag.startsWith(u"doi:") || kServerTags.contains(tag);
    });
    return tags;
}

} // namespace

class TestTagCases : public QObject {
    Q_OBJECT

private slots:
    void modelsOf2022()
    {
        if (QStringLiteral(CARD_SHARED).isEmpty())
            QSKIP("the shared corpus is not at hand");
        const QList<CaseJson> models = casesOf2022();
        QCOMPARE(models.size(), 742);
        QStringList wrong;
        for (const CaseJson &model : models) {
            const QString id = text(model["id"]);
            if (outcome(TagCase::parse(bytesOf(model))->answer(TagEra::Fitted2022)) == expected(model))
                continue;
            qInfo().noquote() << id << "differs:" << unexplained().value(id, u"no reason known"_s);
            QVERIFY2(model["explained"] == CaseJson(false), qPrintable(id));
            wrong.append(id);
        }
        qInfo() << models.size() - wrong.size() << "of" << models.size() << "models of 2022 come right";
        wrong.sort();
        QStringList known = unexplained().keys();
        known.sort();
        QCOMPARE(wrong, known);
    }

    void modelsOf2025()
    {
        if (QStringLiteral(CARD_SHARED).isEmpty())
            QSKIP("the shared corpus is not at hand");
        const QList<CaseJson> models = casesOf2025();
        QCOMPARE(models.size(), 19);
        int flagsRight = 0;
        for (const CaseJson &model : models) {
            const TagAnswer answer = TagCase::parse(bytesOf(model))->answer(TagEra::Today);
            const QStringList tags = texts(model["tags"]);
            QCOMPARE(withoutUnknowable(names(answer.tags)), withoutUnknowable(tags));
            QCOMPARE(answer.pipelineTag, text(model["pipeline_tag"]));
            QCOMPARE(answer.libraryName, text(model["library_name"]));
            QStringList flags = tags;
            flags.removeIf([](const QString &tag) { return !kServerTags.contains(tag) || tag == u"autotrain_compatible"; });
            flagsRight += flags == names(answer.setByHub);
            if (flags != names(answer.setByHub))
                qInfo() << text(model["id"]) << "has" << flags << "guessed" << names(answer.setByHub);
        }
        // A guess at what the server decides: told, not promised.
        qInfo() << flagsRight << "of" << models.size() << "models of 2025 have just the marks that are guessed, but for the one that is gone since";
    }

    void noMemberNeedsToBeThere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("tags");
        QTest::newRow("none") << QByteArray("{}") << QString();
        QTest::newRow("all null") << json("{'id': null, 'siblings': null, 'config': null, 'cardData': null, 'body_arxiv_refs': null}") << QString();
        QTest::newRow("odd types") << json("{'id': 1, 'siblings': {'a': 'pytorch_model.bin'}, 'config': [], 'cardData': [{'tags': 'a'}], 'body_arxiv_refs': 3, 'created': 7}") << QString();
        QTest::newRow("odd files") << json("{'siblings': [1, 'tf_model.h5', null]}") << u"tf"_s;
        QTest::newRow("a card alone") << json("{'cardData': {'tags': ['a', 'b'], 'language': 'no'}}") << u"no a b"_s;
        QTest::newRow("a config without its file") << json("{'siblings': [], 'config': {'model_type': 'bert'}}") << QString();
        QTest::newRow("an adapter") << json("{'siblings': ['adapter_config.json'], 'config': {'model_type': 'bert', 'adapter_transformers': {}}}")
                                    << u"bert infinity_compatible"_s;
        QTest::newRow("the repository's name") << json("{'id': 'Helsinki-NLP/opus-mt-de-fi@2022-02'}") << u"de fi"_s;
        QTest::newRow("papers") << json("{'body_arxiv_refs': ['eprint={1810.04805}', 'https://arxiv.org/abs/1910.01108v2']}")
                                << u"arxiv:1810.04805 arxiv:1910.01108"_s;
    }

    void noMemberNeedsToBeThere()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, tags);
        const std::optional<TagCase> model = TagCase::parse(json);
        QVERIFY(model);
        QCOMPARE(names(model->answer(TagEra::Fitted2022).tags).join(u' '), tags);
    }

    void otherBytesAreNoCase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[{}]");
        QTest::newRow("a text") << QByteArray("\"a\"");
        QTest::newRow("not UTF-8") << QByteArray("{\"id\": \"\xff\"}");
        QTest::newRow("deep") << QByteArray(1'000'000, '[');
    }

    void otherBytesAreNoCase()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!TagCase::parse(bytes));
    }

    void metadataIsTakenAsItStands_data()
    {
        QTest::addColumn<QByteArray>("cardData");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("order of keys") << json("{'tags': 'z', 'license': 'mit'}") << QStringList{u"z"_s, u"license:mit"_s};
        QTest::newRow("order of keys, the other way") << json("{'license': 'mit', 'tags': 'z'}") << QStringList{u"license:mit"_s, u"z"_s};
        QTest::newRow("numbers as written") << json("{'tags': [1e-3, 12.50, 7, 123456789012345678901234567890]}")
                                            << QStringList{u"1e-3"_s, u"12.50"_s, u"7"_s, u"123456789012345678901234567890"_s};
        QTest::newRow("words of YAML are texts") << json("{'tags': ['no', 'null', '~', '1', '- a', 'a: b', '#c', '*d']}")
            << QStringList{u"no"_s, u"null"_s, u"~"_s, u"1"_s, u"- a"_s, u"a: b"_s, u"#c"_s, u"*d"_s};
        QTest::newRow("odd characters") << json("{'tags': ['\\\\\\/', '\\n\\t\\u0001', '\\u2028\\u0085\\u007f\\ufeff', '\\ud83e\\udd17 🤗']}")
            << QStringList{u"\\/"_s, u"\n\t\x01"_s, u"\u2028\u0085\u007f\ufeff"_s, u"🤗 🤗"_s};
        QTest::newRow("null in a list") << json("{'tags': ['a', null], 'license': null}") << QStringList{};
        QTest::newRow("numbers that are none") << json("{'x': [NaN, -Infinity], 'tags': ['NaN', 'a \\' NaN', 'Infinity']}")
            << QStringList{u"NaN"_s, u"a \" NaN"_s, u"Infinity"_s};
        QTest::newRow("a nested value") << json("{'x': {'cardData': {'tags': 'a'}, 'y': [[], {}, [1, {'z': 2}]]}, 'tags': 'b'}") << QStringList{u"b"_s};
    }

    void metadataIsTakenAsItStands()
    {
        QFETCH(QByteArray, cardData);
        QFETCH(QStringList, tags);
        const std::optional<TagCase> model = TagCase::parse("{\"a\": {\"cardData\": {\"tags\": 1}}, \"cardData\": " + cardData + ", \"b\": [2]}");
        QVERIFY(model);
        QVERIFY(model->metadata.readable());
        QCOMPARE(names(model->answer(TagEra::Fitted2022).tags), tags);
    }

    void causesNameTheirMember()
    {
        const QByteArray member = json("{'siblings': ['config.json'], 'config': {'model_type': 'bert'}, 'cardData': {'tags': ['a', 'b']}, "
            "'body_arxiv_refs': ['x', 'arxiv.org/abs/1810.04805', 'arxiv.org/abs/1910.01108 arxiv.org/abs/1910.01108']}");
        const TagAnswer answer = TagCase::parse(member)->answer(TagEra::Fitted2022);
        QStringList places;
        for (const ComputedTag &tag : answer.tags) {
            for (const TagCause &cause : tag.causes) {
                QCOMPARE(cause.range, TextRange());
                places.append(tag.tag + u" by "_s + cause.file + u' ' + cause.key);
            }
        }
        QCOMPARE(places, (QStringList{u"bert by config.json model_type"_s, u"arxiv:1810.04805 by README.md body_arxiv_refs[1]"_s,
                             u"arxiv:1910.01108 by README.md body_arxiv_refs[2]"_s, u"transformers by config.json "_s,
                             u"a by README.md tags[0]"_s, u"b by README.md tags[1]"_s,
                             u"infinity_compatible by config.json model_type"_s}));
    }

    void oldRepositories_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QDate>("said");
        QTest::addColumn<bool>("old");
        QTest::newRow("not known") << QByteArray() << QDate() << false;
        QTest::newRow("said so") << QByteArray() << QDate(2024, 7, 31) << true;
        QTest::newRow("said otherwise") << QByteArray() << QDate(2024, 8, 1) << false;
        QTest::newRow("its own day") << json("'created': '2024-07-31',") << QDate() << true;
        QTest::newRow("its own time") << json("'createdAt': '2022-03-02T23:29:04.000Z',") << QDate(2025, 1, 1) << true;
        QTest::newRow("its own day, a new one") << json("'createdAt': '2025-03-02T23:29:04.000Z',") << QDate() << false;
        QTest::newRow("taken for Transformers") << json("'transformersInfo': {'auto_model': 'AutoModel'},") << QDate() << true;
        QTest::newRow("not taken for Transformers") << json("'transformersInfo': null,") << QDate() << false;
    }

    void oldRepositories()
    {
        QFETCH(QByteArray, members);
        QFETCH(QDate, said);
        QFETCH(bool, old);
        const std::optional<TagCase> model = TagCase::parse("{" + members + json("'siblings': ['config.json'], 'config': {}}"));
        QCOMPARE(model->answer(TagEra::Today, said).libraryName, old ? u"transformers"_s : QString());
    }
};

QTEST_APPLESS_MAIN(TestTagCases)
#include "tst_tagcases.moc"
