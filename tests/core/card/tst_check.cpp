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
    void rule_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("marked"); // the source that the problem's range covers
        QTest::addColumn<QString>("fixed");  // the metadata after the first fix; empty: no fix is offered
        const auto row = [](const char *name, const char *yaml, const char *rule, Severity severity, const char *marked,
                             const char *fixed) {
            QTest::newRow(name) << QString::fromUtf8(yaml) << QString::fromUtf8(rule) << severity
                                << QString::fromUtf8(marked) << QString::fromUtf8(fixed);
        };
        using enum Severity;
        row("licence misspelt", "license: appache-2.0 # ours\n", "license-unknown", Rejects, "appache-2.0",
            "license: apache-2.0 # ours\n");
        row("licence as prose", "license: Apache License, Version 2.0\n", "license-unknown", Rejects,
            "Apache License, Version 2.0", "license: apache-2.0\n");
        row("licence of our own", "license: our-own-terms\n", "license-unknown", Rejects, "our-own-terms", "");
        row("licence in upper case", "license: MIT\n", "license-case", Rejects, "MIT", "license: mit\n");
        row("quoted licence", "license: \"MIT\"\n", "license-case", Rejects, "\"MIT\"", "license: \"mit\"\n");
        row("licence in a list", "license:\n- mit\n- GPL-3.0\n", "license-case", Rejects, "GPL-3.0",
            "license:\n- mit\n- gpl-3.0\n");
        row("other licence without a name", "license: other\nlicense_link: LICENSE\n", "license-other-unnamed", Lost,
            "other", "");
        row("licence is a number", "license: 1.0\n", "wrong-type", Rejects, "1.0", "");
        row("licence is a mapping", "license:\n  name: mit\n", "wrong-type", Rejects, "name: mit", "");

        row("language with a region", "language: zh-CN\n", "language-unknown", Rejects, "zh-CN", "language: zh\n");
        row("withdrawn language code", "language: [en, iw]\n", "language-unknown", Rejects, "iw",
            "language: [en, he]\n");
        row("country for a language", "language: [JP]\n", "language-unknown", Rejects, "JP", "language: [ja]\n");
        row("programming language", "language: Python\n", "language-unknown", Rejects, "Python", "language: code\n");
        row("no language at all", "language: noinfo\n", "language-unknown", Rejects, "noinfo", "");
        row("language in upper case", "language: EN\n", "language-case", Rejects, "EN", "language: en\n");
        row("language by name", "language:\n  - English\n", "language-name", Rejects, "English",
            "language:\n  - en\n");
        row("language by name beside its code", "language:\n- en\n- english\n", "language-name", Rejects, "english",
            "language:\n- en\n");
        row("language without value", "language:\ntags: [a]\n", "value-missing", Rejects, "language", "tags: [a]\n");

        row("task misspelt", "pipeline_tag: text_classification\n", "task-unknown", Lost, "text_classification",
            "pipeline_tag: text-classification\n");
        row("task of our own", "pipeline_tag: protein-folding\n", "task-unknown", Lost, "protein-folding", "");
        row("task of old", "pipeline_tag: text2text-generation\n", "task-retired", Lost, "text2text-generation",
            "pipeline_tag: text-generation\n");
        row("two tasks", "pipeline_tag: [fill-mask]\n", "wrong-type", Lost, "[fill-mask]",
            "pipeline_tag: fill-mask\n");
        row("library by name", "library_name: Sentence Transformers\n", "library-unknown", Advice,
            "Sentence Transformers", "library_name: sentence-transformers\n");
        row("library of our own", "library_name: ourlib\n", "library-unknown", Advice, "ourlib", "");

        row("dataset in prose", "datasets:\n- librispeech 960h\n", "dataset-id-malformed", Rejects, "librispeech 960h",
            "");
        row("dataset by address", "datasets:\n- https://huggingface.co/datasets/rajpurkar/squad\n",
            "dataset-id-malformed", Rejects, "https://huggingface.co/datasets/rajpurkar/squad",
            "datasets:\n- rajpurkar/squad\n");
        row("dataset by name", "datasets: Common Voice\n", "dataset-id-malformed", Rejects, "Common Voice",
            "datasets: common_voice\n");
        row("dataset misspelt", "datasets: [wikipeda]\n", "dataset-unknown", Advice, "wikipeda",
            "datasets: [wikipedia]\n");
        row("metric in upper case", "metrics:\n- Accuracy\n", "metric-unknown", Advice, "Accuracy",
            "metrics:\n- accuracy\n");

        row("base model on a disk", "base_model: ./out/checkpoint-500\n", "repo-id-malformed", Rejects,
            "./out/checkpoint-500", "");
        row("base model by address", "base_model: https://huggingface.co/google/gemma-2b\n", "repo-id-malformed",
            Rejects, "https://huggingface.co/google/gemma-2b", "base_model: google/gemma-2b\n");
        row("newer version in prose", "new_version: see our page\n", "repo-id-malformed", Rejects, "see our page", "");
        row("thumbnail beside the card", "thumbnail: images/a.png\n", "thumbnail-not-url", Advice, "images/a.png", "");

        row("widget is a mapping", "widget:\n  text: Hi\n", "wrong-type", Rejects, "text: Hi", "");
        row("tag is a number", "tags:\n- 2023\n", "wrong-type", Lost, "2023", "tags:\n- '2023'\n");
        row("tags in one text", "tags: bert, tiny\n", "tags-not-list", Advice, "bert, tiny",
            "tags:\n- bert\n- tiny\n");
        row("tag without text", "tags:\n- a\n-\n", "null-item", Lost, "-", "tags:\n- a\n");
        row("dataset without text", "datasets:\n- null\n- imdb\n", "null-item", Rejects, "null",
            "datasets:\n- imdb\n");
        row("tag twice", "tags:\n- a\n- b\n- a\n", "duplicate-item", Advice, "a", "tags:\n- a\n- b\n");

        row("key misspelt", "licence: mit # ours\n", "key-misspelt", Lost, "licence", "license: mit # ours\n");
        row("key in upper case", "Tags: [a]\n", "key-misspelt", Lost, "Tags", "tags: [a]\n");
        row("misspelt, of another shape", "tasks: [fill-mask]\n", "key-misspelt", Lost, "tasks", "");
        row("results of 2021", "model_index:\n- name: a\n", "key-misspelt", Lost, "model_index", "");
        row("misspelt beside the right one", "license: mit\nlicence: mit\n", "key-misspelt", Lost, "licence", "");
    }
    void rule()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, fixed);
        const QString card = cardOf(yaml);
        const QList<Problem> problems = check(card);
        QCOMPARE(problems.size(), 1);
        const Problem &problem = problems.first();
        QTEST(problem.rule, "rule");
        QTEST(problem.severity, "severity");
        QTEST(problem.range.in(card).toString().trimmed(), "marked");
        QCOMPARE(problem.fixes.isEmpty(), fixed.isEmpty());
        if (fixed.isEmpty())
            return;
        const QString after = problem.fixes.first().edit.applied(card);
        QCOMPARE(after, cardOf(fixed));
        QCOMPARE(rulesOf(check(after)), QStringList());
        QCOMPARE(problem.fixes.first().edit.revision(), 1u);
    }

    void faultless_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::newRow("usual") << u"language: en\nlicense: mit\nlibrary_name: transformers\ntags:\n- a\n"
                                  "datasets:\n- rajpurkar/squad\nmetrics:\n- f1\npipeline_tag: fill-mask\n"_s;
        QTest::newRow("Norwegian") << u"language: no\n"_s;
        QTest::newRow("three letters") << u"language: [nob, ger, sla]\n"_s;
        QTest::newRow("specials") << u"language: [multilingual, code]\n"_s;
        QTest::newRow("named licence") << u"license: other\nlicense_name: ours\nlicense_link: LICENSE\n"_s;
        QTest::newRow("null thumbnail") << u"tags: [a]\nthumbnail:\n"_s;
        QTest::newRow("unknown keys") << u"tags: [a]\nquantized_by: me\nfoo: {bar: 1}\n"_s;
        QTest::newRow("one base model") << u"base_model: google/gemma-2b\nnew_version: a/b.c_d-e\n"_s;
        QTest::newRow("new dataset") << u"datasets: [me/brand_new, mozilla-foundation/common_voice_13_0]\n"_s;
        QTest::newRow("inference") << u"inference: false\n"_s;
        QTest::newRow("one metric") << u"metrics: f1\n"_s;
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
        QCOMPARE(rulesOf(check(card)), QStringList{u"yaml-syntax"_s});
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
