// What can stand at each kind of place of the metadata, and what the card is once it was taken. `|` is the cursor.
#include "widgets/editor/completion.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

struct Offer {
    explicit Offer(const QString &yaml, const QString &below = {})
    {
        QString text = u"---\n"_s + yaml + u"---\n"_s + below;
        const qsizetype cursor = text.indexOf(u'|');
        card = text.remove(cursor, 1);
        completion = completionAt(card, cursor);
    }
    QStringList names() const
    {
        QStringList all;
        for (const CompletionChoice &choice : completion.choices)
            all.append(choice.name);
        return all;
    }
    /// The metadata after taking the choice.
    QString taken(const QString &name) const
    {
        const auto choice = std::ranges::find(completion.choices, name, &CompletionChoice::name);
        if (choice == completion.choices.end())
            return u"not offered"_s;
        const QString text = QString(card).replace(completion.replaced.start, completion.replaced.length(), choice->inserted);
        return text.sliced(4, text.size() - 8);
    }

    QString card;
    Completion completion;
};

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT

private slots:
    void completes_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("name"); ///< that is first in the list
        QTest::addColumn<QString>("completed");

        QTest::newRow("key") << u"lic|\n"_s << u"license"_s << u"license: \n"_s;
        QTest::newRow("key below others") << u"language: en\nlic|\ntags:\n- a\n"_s << u"license"_s << u"language: en\nlicense: \ntags:\n- a\n"_s;
        QTest::newRow("key above others") << u"pipel|\nlanguage: en\n"_s << u"pipeline_tag"_s << u"pipeline_tag: \nlanguage: en\n"_s;
        QTest::newRow("key by its label") << u"task|\n"_s << u"pipeline_tag"_s << u"pipeline_tag: \n"_s;
        QTest::newRow("key of a list") << u"tag|\n"_s << u"tags"_s << u"tags:\n- \n"_s;
        QTest::newRow("key in the middle") << u"lic|ence: mit\n"_s << u"license"_s << u"license: mit\n"_s;
        QTest::newRow("key before a value") << u"lic| mit\n"_s << u"license"_s << u"license:  mit\n"_s;
        QTest::newRow("key before a comment") << u"lic| # soon\n"_s << u"license"_s << u"license:  # soon\n"_s;
        QTest::newRow("key behind an unclosed list") << u"tags:\n- a\nlic|\n"_s << u"license"_s << u"tags:\n- a\nlicense: \n"_s;
        QTest::newRow("key behind a text of many lines") << u"description: |2\n  a\nlic|\n"_s.replace(u"|2"_s, u">"_s) << u"license"_s
                                                         << u"description: >\n  a\nlicense: \n"_s;

        QTest::newRow("value") << u"license: apa|\n"_s << u"apache-2.0"_s << u"license: apache-2.0\n"_s;
        QTest::newRow("value by its name") << u"language: germ|\n"_s << u"de"_s << u"language: de\n"_s;
        QTest::newRow("value YAML would misread") << u"language: norwegian|\n"_s << u"no"_s << u"language: 'no'\n"_s;
        QTest::newRow("value in the middle") << u"license: ap|pache\n"_s << u"apache-2.0"_s << u"license: apache-2.0\n"_s;
        QTest::newRow("value in quotes") << u"license: \"apa|\"\n"_s << u"apache-2.0"_s << u"license: apache-2.0\n"_s;
        QTest::newRow("value in a quote not closed") << u"license: 'apa|\ntags: [a]\n"_s << u"apache-2.0"_s << u"license: apache-2.0\ntags: [a]\n"_s;
        QTest::newRow("value before a comment") << u"license: apa| # ours\n"_s << u"apache-2.0"_s << u"license: apache-2.0 # ours\n"_s;
        QTest::newRow("task") << u"pipeline_tag: text-c|\n"_s << u"text-classification"_s << u"pipeline_tag: text-classification\n"_s;
        QTest::newRow("library") << u"library_name: transf|\n"_s << u"transformers"_s << u"library_name: transformers\n"_s;
        QTest::newRow("relation") << u"base_model_relation: quan|\n"_s << u"quantized"_s << u"base_model_relation: quantized\n"_s;
        QTest::newRow("flag") << u"extra_gated_eu_disallowed: t|\n"_s << u"true"_s << u"extra_gated_eu_disallowed: true\n"_s;

        QTest::newRow("item") << u"language:\n- en\n- germ|\n"_s << u"de"_s << u"language:\n- en\n- de\n"_s;
        QTest::newRow("item indented") << u"metrics:\n  - accu|\n"_s << u"accuracy"_s << u"metrics:\n  - accuracy\n"_s;
        QTest::newRow("item in brackets") << u"language: [en, no|]\n"_s << u"no"_s << u"language: [en, 'no']\n"_s;
        QTest::newRow("item in brackets not closed") << u"language: [en, germ|\n"_s << u"de"_s << u"language: [en, de\n"_s;
        QTest::newRow("item on a line of the brackets") << u"language: [en,\n  germ|]\n"_s << u"de"_s << u"language: [en,\n  de]\n"_s;
        QTest::newRow("first item on the key's line") << u"metrics: accu|\n"_s << u"accuracy"_s << u"metrics:\n- accuracy\n"_s;
        QTest::newRow("first item without its mark") << u"language:\n  germ|\n"_s << u"de"_s << u"language:\n  - de\n"_s;
        QTest::newRow("dataset") << u"datasets:\n- squ|\n"_s << u"squad"_s << u"datasets:\n- squad\n"_s;

        const QString results = u"model-index:\n- name: x\n  results:\n  - task:\n      %1\n"_s;
        QTest::newRow("key of a part") << results.arg(u"ty|"_s) << u"type"_s << results.arg(u"type: "_s);
        QTest::newRow("value of a part") << results.arg(u"type: fill|"_s) << u"fill-mask"_s << results.arg(u"type: fill-mask"_s);
        QTest::newRow("key of an item") << u"model-index:\n- na|\n"_s << u"name"_s << u"model-index:\n- name: \n"_s;
        QTest::newRow("second key of an item") << u"model-index:\n- name: x\n  res|\n"_s << u"results"_s
                                               << u"model-index:\n- name: x\n  results:\n  - \n"_s;
        QTest::newRow("key in braces") << u"co2_eq_emissions: {emis|}\n"_s << u"emissions"_s << u"co2_eq_emissions: {emissions: }\n"_s;
        QTest::newRow("second key in braces") << u"co2_eq_emissions: {emissions: 1, hard|}\n"_s << u"hardware_used"_s
                                              << u"co2_eq_emissions: {emissions: 1, hardware_used: }\n"_s;
        QTest::newRow("key of a mapping") << u"co2_eq_emissions:\n  sou|\n"_s << u"source"_s << u"co2_eq_emissions:\n  source: \n"_s;
        QTest::newRow("value of a mapping") << u"co2_eq_emissions:\n  training_type: fine|\n"_s << u"fine-tuning"_s
                                            << u"co2_eq_emissions:\n  training_type: fine-tuning\n"_s;
        QTest::newRow("field of any name") << u"extra_gated_fields:\n  Country: coun|\n"_s << u"country"_s
                                           << u"extra_gated_fields:\n  Country: country\n"_s;
        QTest::newRow("in a block with a breakage elsewhere") << u"tags: ]\n\tx: y\nlic|\n"_s << u"license"_s << u"tags: ]\n\tx: y\nlicense: \n"_s;
    }
    void completes()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, name);
        const Offer offer(yaml);
        QCOMPARE(offer.names().value(0), name);
        QTEST(offer.taken(name), "completed");
    }

    void offersNothing_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::newRow("comment") << u"# lic|\n"_s;
        QTest::newRow("comment behind a value") << u"license: mit # apa|\n"_s;
        QTest::newRow("field of any text") << u"license_name: m|\n"_s;
        QTest::newRow("tag") << u"tags:\n- tra|\n"_s;
        QTest::newRow("text of many lines") << u"license: >\n  apa|\n"_s;
        QTest::newRow("unknown field") << u"my_own: app|\n"_s;
        QTest::newRow("in an unknown field") << u"my_own:\n  lic|\n"_s;
        QTest::newRow("behind a value") << u"license: mit\n  apa|\n"_s;
        QTest::newRow("nothing like it") << u"license: qwertz|\n"_s;
    }
    void offersNothing()
    {
        QFETCH(QString, yaml);
        const Offer offer(yaml);
        QVERIFY2(offer.names().isEmpty(), qPrintable(offer.names().join(u' ')));
    }

    void nothingOutsideTheBlock()
    {
        QVERIFY(Offer(u"license: mit\n"_s, u"\nlic|"_s).names().isEmpty());
        QVERIFY(completionAt(u"lic"_s, 3).choices.isEmpty());
        QVERIFY(completionAt({}, 0).choices.isEmpty());
        QVERIFY(completionAt(u"---\nlic\n"_s, 7).choices.isEmpty()); // no closing fence: no block
    }

    void whatIsThereIsNotOfferedAgain()
    {
        const Offer keys(u"license: mit\n|\ntags: [a]\n"_s);
        QVERIFY(keys.names().contains(u"language"_s));
        QVERIFY(!keys.names().contains(u"license"_s));
        QVERIFY(!keys.names().contains(u"tags"_s));
        QVERIFY(!keys.names().contains(u"*"_s));
        const Offer items(u"metrics:\n- accuracy\n- |\n- f1\n"_s);
        QVERIFY(items.names().contains(u"bleu"_s));
        QVERIFY(!items.names().contains(u"accuracy"_s));
        QVERIFY(!items.names().contains(u"f1"_s));
        const Offer parts(u"co2_eq_emissions: {emissions: 1, |}\n"_s);
        QVERIFY(parts.names().contains(u"source"_s));
        QVERIFY(!parts.names().contains(u"emissions"_s));
    }

    void tellsWhatItMeans()
    {
        const Offer keys(u"pipeline_|\n"_s);
        QCOMPARE(keys.completion.choices.first().label, u"Task"_s);
        QVERIFY(!keys.completion.choices.first().help.isEmpty());
        QVERIFY(keys.completion.isClosed);
        const Offer languages(u"language: norw|\n"_s);
        QVERIFY(languages.completion.choices.first().label.startsWith(u"Norwegian"_s));
        QVERIFY(languages.completion.isClosed);
        QVERIFY(!Offer(u"datasets:\n- squ|\n"_s).completion.isClosed); // any other is welcome too
    }

    void isQuickInALongBlock()
    {
        QString yaml = u"lic|\nmodel-index:\n"_s;
        for (int i = 0; i < 400; ++i)
            yaml += u"- name: m%1\n  results:\n  - task:\n      type: fill-mask\n    metrics:\n    - type: f1\n      value: 0.5\n"_s.arg(i);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(Offer(yaml).names().value(0), u"license"_s);
        QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
