#include "core/card/check.h"

#include "core/card/repoid.h"
#include "core/card/rules.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

QString cardOf(const QString &yaml)
{
    return u"---\n"_s + yaml + u"---\nText.\n"_s;
}

QList<Problem> check(const QString &card)
{
    return checkMetadata(1, card, FrontMatter::parse(card));
}

QStringList rulesOf(const QList<Problem> &problems)
{
    QStringList rules;
    for (const Problem &problem : problems)
        rules.append(problem.rule);
    return rules;
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private slots:
    void faultless_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::newRow("usual") << u"language: en\nlicense: mit\nlibrary_name: transformers\ntags:\n- a\n"
                                  "datasets:\n- rajpurkar/squad\nmetrics:\n- f1\npipeline_tag: fill-mask\n"_s;
        QTest::newRow("Norwegian") << u"language: 'no'\n"_s;
        QTest::newRow("three letters") << u"language: [nob, ger, sla]\n"_s;
        QTest::newRow("specials") << u"language: [multilingual, code]\n"_s;
        QTest::newRow("named licence") << u"license: other\nlicense_name: ours\nlicense_link: LICENSE\n"_s;
        QTest::newRow("null thumbnail") << u"tags: [a]\nthumbnail:\n"_s;
        QTest::newRow("unknown keys") << u"tags: [a]\nquantized_by: me\nfoo: {bar: 1}\n"_s;
        QTest::newRow("one base model") << u"base_model: google/gemma-2b\nnew_version: a/b.c_d-e\n"_s;
        QTest::newRow("new dataset") << u"datasets: [me/brand_new, mozilla-foundation/common_voice_13_0]\n"_s;
        QTest::newRow("inference") << u"inference: false\n"_s;
        QTest::newRow("one metric") << u"metrics: f1\n"_s;
        QTest::newRow("results") << u"model-index:\n- name: a\n  results:\n  - task:\n      type: fill-mask\n      name: Fill\n"
                                    "    dataset:\n      type: glue\n      name: GLUE\n      config: '1'\n      args: {a: 1}\n"
                                    "    metrics:\n    - type: f1\n      value: 12 %\n      args: x\n"
                                    "    - type: bleu\n      value: 0.1\n      verified: true\n      verifyToken: t\n"
                                    "    source:\n      url: https://a.b\n      name: A\n"_s;
        QTest::newRow("examples") << u"widget:\n- text: Hi\n  output: {text: Ho}\n- messages:\n  - role: user\n    content: Hi\n"
                                     "  parameters: {top_k: 3}\n- src: a.png\n"_s;
        QTest::newRow("emissions") << u"co2_eq_emissions:\n  emissions: 12.5\n  source: mlco2\n"_s;
        QTest::newRow("gates") << u"extra_gated_fields:\n  Name: text\n  I agree: checkbox\n  Use:\n    type: select\n"
                                  "    options: [a, {label: B, value: b}]\nextra_gated_eu_disallowed: true\n"_s;
        QTest::newRow("parameters") << u"inference:\n  parameters:\n    temperature: 0.7\n"_s;
    }
    void faultless()
    {
        QFETCH(QString, yaml);
        QCOMPARE(rulesOf(check(cardOf(yaml))), QStringList());
    }

    void cardWithoutMetadata()
    {
        const QList<Problem> problems = check(u"# Title\n"_s);
        QCOMPARE(rulesOf(problems), QStringList{u"metadata-empty"_s});
        QCOMPARE(problems.first().range, (TextRange{0, 0}));
    }

    void problemsOfTheYamlPassThrough()
    {
        const QString card = u"---\nlicense: [mit\n---\n"_s;
        QCOMPARE(rulesOf(check(card)), QStringList{u"yaml-open-bracket"_s});
    }

    void sortedByPosition()
    {
        const QList<Problem> problems = check(cardOf(u"tags: [a, a]\nlicense: MIT\nlanguage: EN\n"_s));
        QCOMPARE(rulesOf(problems), (QStringList{u"duplicate-item"_s, u"license-case"_s, u"language-case"_s}));
    }

    void lineEndsStay()
    {
        const QString card = u"---\r\nlicense: MIT\r\nlanguage: en\r\n---\r\nText.\r\n"_s;
        const QList<Problem> problems = check(card);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().range.in(card).toString(), u"MIT"_s);
        QCOMPARE(problems.first().fixes.first().edit.applied(card), QString(card).replace(u"MIT"_s, u"mit"_s));
    }

    void everyRuleIsSourced()
    {
        for (const Rule &rule : cardRules())
            QVERIFY2(!rule.source.isEmpty(), qPrintable(rule.id));
    }

    void aHopelessCardCostsLittle()
    {
        QString yaml = u"language:\n"_s;
        for (int i = 0; i < 500; ++i)
            yaml += u"- Englisch%1x\n"_s.arg(i);
        const QString card = cardOf(yaml);
        const FrontMatter metadata = FrontMatter::parse(card);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(checkMetadata(1, card, metadata).size(), 500);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }

    void repoIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("name") << u"gpt2"_s << true;
        QTest::newRow("owner and name") << u"openai-community/gpt2"_s << true;
        QTest::newRow("letter") << u"a"_s << true;
        QTest::newRow("96 long") << QString(96, u'a') << true;
        QTest::newRow("97 long") << QString(97, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u"librispeech 960h"_s << false;
        QTest::newRow("two slashes") << u"a/b/c"_s << false;
        QTest::newRow("two dashes") << u"a/b--c"_s << false;
        QTest::newRow("two dots") << u"a..b"_s << false;
        QTest::newRow("dash first") << u"-a"_s << false;
        QTest::newRow("dot last") << u"a/b."_s << false;
        QTest::newRow("path") << u"./out"_s << false;
        QTest::newRow("git") << u"a/b.git"_s << false;
        QTest::newRow("line end") << u"a/b\n"_s << false;
    }
    void repoIds()
    {
        QFETCH(QString, text);
        QTEST(isRepoId(text), "valid");
    }

    void repoIdInAddress()
    {
        QCOMPARE(repoIdIn(u"https://huggingface.co/datasets/a/b/tree/main"_s), u"a/b"_s);
        QCOMPARE(repoIdIn(u" a/b "_s), u"a/b"_s);
        QCOMPARE(repoIdIn(u"https://example.org/a/b"_s), QString());
        QCOMPARE(repoIdIn(u"prose about it"_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
