#include "core/words/words.h"

#include "core/card/cardschema.h"
#include "core/card/rules.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <set>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

    static QString said(const QString &rule, const QStringList &arguments)
    {
        return describe(Problem{rule, Severity::Lost, {}, arguments, {}, {}});
    }

    /// The ids of all problems and fixes, from the sources that make them, so that none can be forgotten here: in these
    /// folders a literal like "license-unknown" is an id, but for what cards and the hub call things.
    static QStringList idsInCore()
    {
        static const QRegularExpression id(uR"re(u"([a-z]+(?:-[a-z0-9]+)+)"_s)re"_s);
        const QSet<QString> others{u"model-index"_s, u"pre-training"_s, u"fine-tuning"_s};
        std::set<QString> ids;
        for (const QString &folder : {u"analysis"_s, u"card"_s, u"markdown"_s, u"yaml"_s}) {
            QDirIterator files(QStringLiteral(CARD_TEST_DATA "/../../core/") + folder, {u"*.cpp"_s}, QDir::Files);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("unreadable: %s", qPrintable(file.fileName()));
                const QString source = QString::fromUtf8(file.readAll());
                for (auto matches = id.globalMatch(source); matches.hasNext();) {
                    const QString found = matches.next().captured(1);
                    if (!others.contains(found))
                        ids.insert(found);
                }
            }
        }
        return QStringList(ids.begin(), ids.end());
    }

    static QSet<QString> rules()
    {
        QSet<QString> ids;
        for (const Rule &rule : cardRules())
            ids.insert(rule.id);
        return ids;
    }

private slots:
    void everyRuleHasOneRow()
    {
        QCOMPARE(rules().size(), cardRules().size());
    }

    void everyRuleHasASentenceAndAReason_data()
    {
        QTest::addColumn<QString>("id");
        for (const Rule &rule : cardRules())
            QTest::newRow(qPrintable(rule.id)) << rule.id;
    }
    void everyRuleHasASentenceAndAReason()
    {
        QFETCH(QString, id);
        const Rule &rule = cardRule(id);
        const QString last = id == "key-elsewhere"_L1 ? u"doi"_s : u"text"_s;
        const QString words = said(id, {u"a value"_s, u"tags"_s, last});
        QVERIFY2(!words.contains(id), qPrintable(words));
        QVERIFY2(words.endsWith(u'.') || words.endsWith(u'?'), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(words.size() < 160, qPrintable(words));
        const bool isHedged = words.contains(u"probably"_s);
        QCOMPARE(isHedged, rule.evidence == Rule::Evidence::Reported);

        const QString reason = explain(id);
        QVERIFY2(reason.endsWith(u'.'), qPrintable(id));
        QVERIFY2(!reason.contains(u'%'), qPrintable(reason));
        QVERIFY2(reason.size() < 240, qPrintable(reason));
        QCOMPARE(reason.contains(rule.since), true);
    }

    void nobodyCanExplainAnUnknownRule()
    {
        QCOMPARE(explain(u"from-the-future"_s), QString());
    }

    void everyWantedShapeHasASentence()
    {
        for (const QString &wanted : {u"text"_s, u"texts"_s, u"list"_s, u"mapping"_s, u"number"_s, u"flag"_s}) {
            const QString words = said(u"wrong-type"_s, {u"12"_s, u"license"_s, wanted});
            QVERIFY2(words.contains(u"“license”"_s) && words.contains(u"“12”"_s), qPrintable(words));
        }
    }

    void unknownRuleGivesIdAndArguments()
    {
        QCOMPARE(said(u"from-the-future"_s, {u"a"_s, u"b"_s}), u"from-the-future a b"_s);
        QCOMPARE(describe(Fix{u"do-magic"_s, {u"x"_s}, {}}), u"do-magic x"_s);
    }

    void hintOnlyWhereThereIsOne()
    {
        QVERIFY(said(u"license-unknown"_s, {u"mti"_s, u"mit"_s}).endsWith(u"Did you mean “mit”?"_s));
        QVERIFY(said(u"license-unknown"_s, {u"xyz"_s}).endsWith(u'.'));
    }

    void valuesStayOnOneShortLine()
    {
        const QString words = said(u"license-unknown"_s, {u"one\ntwo "_s + QString(1000, u'x')});
        QVERIFY(words.contains(u"“one two x"_s));
        QVERIFY(!words.contains(u'\n'));
        QVERIFY(words.size() < 160);
    }

    void valuesAreNotPatterns()
    {
        QVERIFY(said(u"license-unknown"_s, {u"100%2"_s, u"mit"_s}).startsWith(u"“100%2”"_s));
    }

    void whatIsNoRuleIsAFixOrAReason_data()
    {
        QTest::addColumn<QString>("id");
        const QStringList ids = idsInCore();
        QVERIFY2(ids.contains(u"use-value"_s) && ids.contains(u"license-unknown"_s), "the search must find what is there");
        for (const QString &id : ids) {
            if (!rules().contains(id))
                QTest::newRow(qPrintable(id)) << id;
        }
    }
    void whatIsNoRuleIsAFixOrAReason()
    {
        QFETCH(QString, id);
        const auto declined = [](const QString &reason) { return describe(Error{Error::Code::NotEditable, u"x"_s, reason}).whatHappened; };
        const QString words = describe(Fix{id, {u"mit"_s}, {}});
        const bool isImperative = !words.contains(id) && !words.endsWith(u'.') && words.size() < 40;
        QVERIFY2(isImperative || declined(id) != declined({}), qPrintable(words));
    }

    void everyErrorSaysWhatHappenedAndWhatToDo()
    {
        for (int code = 0; code <= int(Error::Code::TextHasChanged); ++code) {
            const ErrorText words = describe(Error{Error::Code(code), u"README.md"_s, u"EIO"_s});
            QVERIFY2(words.whatHappened.endsWith(u'.') && words.whatToDo.endsWith(u'.'), qPrintable(words.whatHappened));
            QVERIFY(!words.whatHappened.contains(u"EIO"_s));
        }
    }

    void everyFieldHasLabelAndHelp()
    {
        for (const FieldSpec &field : cardSchema()) {
            QVERIFY2(fieldLabel(field.key) != field.key, qPrintable(field.key));
            QVERIFY2(fieldHelp(field.key).endsWith(u'.'), qPrintable(field.key));
        }
        QCOMPARE(fieldLabel(u"model-index.results.metrics.value"_s), u"Value"_s);
        QCOMPARE(fieldLabel(u"license"_s), u"Licence"_s);
        QCOMPARE(fieldLabel(u"model_creator"_s), u"model_creator"_s);
        QVERIFY(fieldHelp(u"model_creator"_s).isEmpty());
    }

    void everyRuleOfTagsSaysWhatToChange_data()
    {
        QTest::addColumn<QString>("rule");
        QVERIFY(!tagCauseRules().isEmpty());
        for (const QString &rule : tagCauseRules())
            QTest::newRow(qPrintable(rule)) << rule;
    }
    void everyRuleOfTagsSaysWhatToChange()
    {
        QFETCH(QString, rule);
        const TagCause unknown{u"from-the-future"_s, {}, {}, {}};
        const TagCause cause{rule, u"config.json"_s, u"some_key"_s, {}};
        for (const QString &words : {howToLose(u"a-tag"_s, cause, LineIndex()), howToGet(u"a-tag"_s, cause)}) {
            QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), qPrintable(words));
            QVERIFY2(words.size() < 130, qPrintable(words));
        }
        QVERIFY(howToLose(u"a-tag"_s, cause, LineIndex()) != howToLose(u"a-tag"_s, unknown, LineIndex()));
    }

    void causesOfTags_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("place");
        QTest::newRow("a file") << u"pytorch_model.bin"_s << QString() << u"pytorch_model.bin is in the folder"_s << u"pytorch_model.bin"_s;
        QTest::newRow("a list's item of the card") << u"README.md"_s << u"tags[1]"_s << u"line 2 of the card: tags"_s << u"tags"_s;
        QTest::newRow("the text") << u"README.md"_s << QString() << u"line 2 of the card"_s << u"the card's text"_s;
        QTest::newRow("what a config says") << u"config.json"_s << u"architectures"_s
                                            << u"config.json says architectures: BertForMaskedLM"_s << u"config.json · architectures"_s;
        QTest::newRow("a key alone") << u"config.json"_s << u"task_specific_params.summarization"_s
                                     << u"config.json has task_specific_params.summarization"_s
                                     << u"config.json · task_specific_params"_s;
        QTest::newRow("the repository") << QString() << u"a/opus-mt-en-de"_s << u"the repository is called a/opus-mt-en-de"_s
                                        << u"the repository's name"_s;
    }
    void causesOfTags()
    {
        QFETCH(QString, file);
        QFETCH(QString, key);
        ModelFiles files;
        files.configs.insert(u"config.json"_s, ModelConfig::parse(R"({"architectures": ["BertForMaskedLM"]})"));
        const TagCause cause{u"any"_s, file, key, {4, 6}};
        QTEST(describe(cause, files, LineIndex(u"---\ntags: [a]\n"_s)), "words");
        QTEST(placeOf(cause), "place");
    }

    void changesNameWhatStandsInTheCard()
    {
        const LineIndex lines(u"---\ndatasets: [a/b]\n"_s);
        QCOMPARE(howToLose(u"dataset:a/b"_s, {u"dataset"_s, u"README.md"_s, u"datasets[0]"_s, {4, 5}}, lines), u"Take “a/b” out of datasets."_s);
        QCOMPARE(howToLose(u"base_model:finetune:a/b"_s, {u"base-model"_s, u"README.md"_s, u"base_model"_s, {}}, lines),
            u"Take “a/b” out of base_model."_s);
        QCOMPARE(howToLose(u"arxiv:1910.01108"_s, {u"arxiv"_s, u"README.md"_s, {}, {5, 9}}, lines), u"Take the paper 1910.01108 out of line 2."_s);
        QCOMPARE(howToGet(u"license:mit"_s, {u"license"_s, u"README.md"_s, u"license"_s, {}}), u"Write “mit” into license."_s);
    }

    void severityLabels()
    {
        QCOMPARE(severityLabel(Severity::Rejects), u"Rejects"_s);
        QCOMPARE(severityLabel(Severity::Lost), u"Lost"_s);
        QCOMPARE(severityLabel(Severity::Advice), u"Advice"_s);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
