#include "tests/core/modelpage/sideof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cardwright;

class TestSideColumn : public QObject {
    Q_OBJECT

private slots:
    void aBareCardHasNothingBesideIt_data()
    {
        QTest::addColumn<QString>("card");
        QTest::newRow("no text") << QString();
        QTest::newRow("no metadata") << u"# Model\n"_s;
        QTest::newRow("not YAML") << u"---\na: [\nbase_model: a/b\nnew_version: a/c\n---\n"_s;
        QTest::newRow("a list") << u"---\n- new_version\n---\n"_s;
        QTest::newRow("nulls") << u"---\nbase_model:\ndatasets:\nnew_version:\nmodel-index:\nco2_eq_emissions:\nwidget:\n"
                                  "extra_gated_prompt:\nextra_gated_fields:\npipeline_tag:\ntags:\ninference:\n---\n"_s;
        QTest::newRow("wrong shapes") << u"---\nbase_model: {a: b}\ndatasets: {a: b}\nnew_version: [a/b]\nmodel-index: {a: b}\n"
                                         "co2_eq_emissions: [1]\nwidget: text\nextra_gated: yes\ntags: {a: b}\n---\n"_s;
    }

    void aBareCardHasNothingBesideIt()
    {
        QFETCH(QString, card);
        const SideColumn side = sideOf(card);
        QVERIFY(!side.gate && !side.newVersion && !side.notForAllAudiences);
        QVERIFY(side.weights.isEmpty() && !side.widget && !side.tree && side.datasets.isEmpty());
        QVERIFY(side.evaluations.isEmpty() && side.moreMetrics == 0 && !side.emissions);
    }

    void theModelTreeNamesItsBases_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("relation");
        QTest::addColumn<QString>("bases"); // id@line
        QTest::newRow("one") << u"base_model: a/b"_s << u"finetune"_s << u"a/b@2"_s;
        QTest::newRow("two") << u"base_model:\n- a/b\n- c"_s << u"merge"_s << u"a/b@3 c@4"_s;
        QTest::newRow("relation as written") << u"base_model_relation: distill\nbase_model: a/b"_s << u"distill"_s << u"a/b@3"_s;
        QTest::newRow("id with a colon") << u"base_model: C:/models/x"_s << u"finetune"_s << u"C:/models/x@2"_s;
    }

    void theModelTreeNamesItsBases()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, relation);
        QFETCH(QString, bases);
        ModelFiles files;
        files.repoId = u"me/mine"_s;
        const auto tree = sideOfFields(yaml, files).tree;
        QVERIFY(tree);
        QCOMPARE(tree->model, u"me/mine"_s);
        QCOMPARE(tree->relation, relation);
        QStringList written;
        for (const ModelTree::Base &base : tree->bases)
            written.append(u"%1@%2"_s.arg(base.id).arg(base.line));
        QCOMPARE(written.join(u' '), bases);
    }

    void theHubOf2022HadNoTree()
    {
        QVERIFY(!sideOf(u"---\nbase_model: a/b\n---\n"_s, {}, TagEra::Fitted2022).tree);
    }

    void datasetsAreLinked()
    {
        const SideColumn side = sideOfFields(u"datasets:\n- squad\n- a/b\n- squad"_s);
        QCOMPARE(side.datasets.size(), 2);
        QCOMPARE(side.datasets[0].id, u"squad"_s);
        QCOMPARE(side.datasets[0].line, 3);
        QCOMPARE(side.datasets[1].id, u"a/b"_s);
        QCOMPARE(side.datasets[1].line, 4);
        QCOMPARE(sideOfFields(u"datasets: squad"_s).datasets.size(), 1);
    }

    void theNewVersionIsLinked()
    {
        const auto version = sideOfFields(u"license: mit\nnew_version: a/b-2"_s).newVersion;
        QVERIFY(version);
        QCOMPARE(version->id, u"a/b-2"_s);
        QCOMPARE(version->line, 3);
    }

    void someModelsAreNotForAll()
    {
        QCOMPARE(sideOfFields(u"tags:\n- lora\n- not-for-all-audiences"_s).notForAllAudiences, 4);
        QCOMPARE(sideOfFields(u"tags: [lora]"_s).notForAllAudiences, 0);
    }

    void emissionsAreKeptAsWritten_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("grams");
        QTest::newRow("number") << u"12.50"_s << u"12.50"_s;
        QTest::newRow("exponent") << u"1.5e-3"_s << u"1.5e-3"_s;
        QTest::newRow("mapping") << u"{emissions: 3}"_s << u"3"_s;
        QTest::newRow("text") << u"0.0001 kg"_s << QString();
        QTest::newRow("quoted") << u"'3'"_s << QString();
        QTest::newRow("no number") << u".nan"_s << QString();
        QTest::newRow("no end") << u".inf"_s << QString();
        QTest::newRow("mapping of a text") << u"{emissions: much}"_s << QString();
        QTest::newRow("mapping of a mapping") << u"{emissions: {a: 1}}"_s << QString();
        QTest::newRow("mapping without") << u"{source: me}"_s << QString();
    }

    void emissionsAreKeptAsWritten()
    {
        QFETCH(QString, value);
        QFETCH(QString, grams);
        const auto emissions = sideOfFields(u"co2_eq_emissions: "_s + value).emissions;
        QVERIFY(emissions);
        QCOMPARE(emissions->grams, grams);
        QCOMPARE(emissions->line, 2);
    }

    void emissionsTellWhereTheyAreFrom()
    {
        const auto emissions = sideOfFields(u"co2_eq_emissions:\n  emissions: 1\n  source: codecarbon\n  training_type: fine-tuning\n"
                                            "  geographical_location: Paris\n  hardware_used: 1 GPU"_s).emissions;
        QVERIFY(emissions);
        QCOMPARE(emissions->source, u"codecarbon"_s);
        QCOMPARE(emissions->trainingType, u"fine-tuning"_s);
        QCOMPARE(emissions->location, u"Paris"_s);
        QCOMPARE(emissions->hardware, u"1 GPU"_s);
    }

    void resultsAreGroupedByTaskAndDataset()
    {
        const SideColumn side = sideOfFields(u"model-index:\n"
            "- name: m\n"
            "  results:\n"
            "  - task: {type: text-classification, name: Text Classification}\n"
            "    dataset: {type: glue, name: GLUE, config: mrpc, split: validation}\n"
            "    metrics:\n"
            "    - {type: accuracy, value: 0.90, name: Accuracy}\n"
            "    - {type: f1, value: 90%}\n"
            "  - task: {type: text-classification}\n"
            "    dataset: {type: imdb, name: IMDB}\n"
            "    metrics:\n"
            "    - {type: accuracy, value: 1e-1, verified: true}\n"
            "    source: {name: Leaderboard, url: 'https://x.org'}\n"
            "  - task: {type: text-classification, name: Text Classification}\n"
            "    dataset: {type: glue, name: GLUE, config: mrpc, split: validation}\n"
            "    metrics:\n"
            "    - {type: loss, value: [1, 2]}"_s);
        QCOMPARE(side.evaluations.size(), 2);
        const EvaluationBox &glue = side.evaluations[0];
        QCOMPARE(glue.task, u"Text Classification"_s);
        QCOMPARE(glue.dataset, u"GLUE (mrpc, validation)"_s);
        QVERIFY(glue.source.isEmpty() && glue.sourceUrl.isEmpty());
        QCOMPARE(glue.metrics.size(), 3);
        QCOMPARE(glue.metrics[0].name, u"Accuracy"_s);
        QCOMPARE(glue.metrics[0].value, u"0.90"_s);
        QCOMPARE(glue.metrics[0].line, 8);
        QVERIFY(!glue.metrics[0].verified);
        QCOMPARE(glue.metrics[1].name, u"f1"_s);
        QCOMPARE(glue.metrics[1].value, u"90%"_s);
        QCOMPARE(glue.metrics[2].value, u"1, 2"_s);
        const EvaluationBox &imdb = side.evaluations[1];
        QCOMPARE(imdb.task, u"text-classification"_s);
        QCOMPARE(imdb.dataset, u"IMDB"_s);
        QCOMPARE(imdb.source, u"Leaderboard"_s);
        QCOMPARE(imdb.sourceUrl, u"https://x.org"_s);
        QVERIFY(imdb.metrics[0].verified);
        QCOMPARE(imdb.metrics[0].value, u"1e-1"_s);
    }

    void datasetsOfResultsAreNamed_data()
    {
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QString>("name");
        QTest::newRow("name") << u"{name: GLUE, type: glue}"_s << u"GLUE"_s;
        QTest::newRow("type") << u"{type: glue}"_s << u"glue"_s;
        QTest::newRow("split") << u"{type: glue, split: test}"_s << u"glue (test)"_s;
        QTest::newRow("number as config") << u"{type: glue, config: 7, split: test}"_s << u"glue (7, test)"_s;
        QTest::newRow("config by default") << u"{type: glue, config: default}"_s << u"glue"_s;
        QTest::newRow("config in the name") << u"{name: 'MTEB Reviews (en)', config: en, split: test}"_s << u"MTEB Reviews (en) (test)"_s;
        QTest::newRow("text") << u"glue"_s << QString();
    }

    void datasetsOfResultsAreNamed()
    {
        QFETCH(QString, dataset);
        QFETCH(QString, name);
        const SideColumn side = sideOfFields(u"model-index: [{results: [{dataset: %1, metrics: [{type: a}]}]}]"_s.arg(dataset));
        QCOMPARE(side.evaluations.size(), 1);
        QCOMPARE(side.evaluations.first().dataset, name);
    }

    void resultsOfWrongShapeAreLeftOut_data()
    {
        QTest::addColumn<QString>("results");
        QTest::addColumn<int>("metrics");
        QTest::newRow("no results") << u"[]"_s << 0;
        QTest::newRow("results are a mapping") << u"{metrics: [{type: a, value: 1}]}"_s << 0;
        QTest::newRow("results are texts") << u"[a, b]"_s << 0;
        QTest::newRow("no metrics") << u"[{task: {type: a}}]"_s << 0;
        QTest::newRow("metrics are a mapping") << u"[{metrics: {type: a, value: 1}}]"_s << 0;
        QTest::newRow("metrics are texts") << u"[{metrics: [a, null, [b]]}]"_s << 0;
        QTest::newRow("neither task nor dataset") << u"[{metrics: [{type: a, value: 1}]}]"_s << 1;
        QTest::newRow("task and dataset are texts") << u"[{task: a, dataset: b, source: c, metrics: [{type: a, value: 1}]}]"_s << 1;
        QTest::newRow("task and dataset are lists") << u"[{task: [a], dataset: [b], metrics: [{type: a}]}]"_s << 1;
        QTest::newRow("one good of three") << u"[{metrics: [a, {type: a, value: {b: {c: 1}}}, [b]]}]"_s << 1;
    }

    void resultsOfWrongShapeAreLeftOut()
    {
        QFETCH(QString, results);
        QFETCH(int, metrics);
        const SideColumn side = sideOfFields(u"model-index: [1, {name: m, results: %1}]"_s.arg(results));
        QCOMPARE(side.evaluations.size(), metrics);
        if (metrics)
            QCOMPARE(side.evaluations.first().metrics.size(), metrics);
    }

    void theGateIsDescribed()
    {
        const auto gate = sideOfFields(u"license: mit\nextra_gated_heading: Ask\nextra_gated_description: Why\n"
            "extra_gated_prompt: |\n  Read **this**\nextra_gated_button_content: Send\nextra_gated_eu_disallowed: true\n"
            "extra_gated_fields:\n  Name: text\n  Country: country\n  I agree: checkbox\n"
            "  Use: {type: select, options: [Research, {label: Other things, value: other}, [x]]}\n"
            "  Odd: telepathy\n  None:\n  List: [text]"_s).gate;
        QVERIFY(gate);
        QCOMPARE(gate->line, 3);
        QCOMPARE(gate->heading, u"Ask"_s);
        QCOMPARE(gate->description, u"Why"_s);
        QCOMPARE(gate->prompt, u"Read **this**\n"_s);
        QCOMPARE(gate->button, u"Send"_s);
        QVERIFY(gate->closedToTheEu);
        QStringList fields;
        for (const GateNotice::Field &field : gate->fields)
            fields.append(field.label + u'=' + field.kind);
        QCOMPARE(fields.join(u' '), u"Name=text Country=country I agree=checkbox Use=select"_s);
        QCOMPARE(gate->fields.last().options.join(u'|'), u"Research|Other things"_s);
    }

    void aGateMayHaveFieldsAlone()
    {
        const auto gate = sideOfFields(u"extra_gated_fields: {Name: text}"_s).gate;
        QVERIFY(gate && gate->prompt.isEmpty() && gate->fields.size() == 1);
        QVERIFY(!sideOfFields(u"extra_gated_fields: [Name]"_s).gate);
    }

    void aliasesAreReadAsWhatTheyStandFor()
    {
        const SideColumn side = sideOfFields(u"x: &d [squad, imdb]\ndatasets: *d"_s);
        QCOMPARE(side.datasets.size(), 2);
        QCOMPARE(side.datasets[1].line, 3);
    }
};

QTEST_APPLESS_MAIN(TestSideColumn)
#include "tst_sidecolumn.moc"
