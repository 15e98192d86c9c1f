// `tags` as people and programs call it: folders and cases, text and JSON.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The `tags` of each line of JSON, by a blank.
QStringList tagsOfLines(const QByteArray &output)
{
    QStringList result;
    for (const QByteArray &line : output.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QStringList tags;
        for (const QJsonValue &tag : object["tags"_L1].toArray())
            tags.append(tag["tag"_L1].toString());
        result.append(object.contains("error"_L1) ? u"error"_s : tags.join(u' '));
    }
    return result;
}

void writeBert(const Scratch &folder)
{
    folder.write(u"README.md"_s, "---\nlanguage: en\ntags:\n- exbert\nbase_model: a/b\n---\nSee arxiv.org/abs/1810.04805.\n");
    folder.write(u"pytorch_model.bin"_s, "");
    folder.write(u"config.json"_s, R"({"model_type": "bert", "architectures": ["BertForMaskedLM"]})");
}

} // namespace

class TestCliTags : public QObject {
    Q_OBJECT

private slots:
    void tagsForPeople()
    {
        Scratch bert;
        writeBert(bert);
        const Answer answer = cli({u"tags"_s, u"--profile"_s, u"2021"_s, bert.path()});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.complaints, QString());
        QCOMPARE(answer.output,
            u"pytorch           shown      pytorch_model.bin (weight-file)\n"
            "bert              shown      config.json model_type (model-type)\n"
            "lm-head           shown      config.json architectures (architecture)\n"
            "masked-lm         shown      config.json architectures (architecture)\n"
            "en                shown      README.md:2 language (language)\n"
            "arxiv:1810.04805  shown      README.md:7 (arxiv)\n"
            "exbert            shown      README.md:4 tags[0] (card-tags)\n"
            "\n"
            "Task:             fill-mask  config.json architectures (architecture)\n"
            "Library:          none\n"
            "Profile:          2021\n"_s);
    }

    void aTagHasALineForEachCause()
    {
        Scratch model;
        model.write(u"README.md"_s, "---\nbase_model: a/b\ntags: [onnx]\n---\n");
        model.write(u"a.onnx"_s, "");
        const Answer answer = cli({u"tags"_s, model.path()});
        QVERIFY2(answer.output.startsWith(u"onnx                     shown           a.onnx (weight-file)\n"
                                          "                                         README.md:3 tags[0] (card-tags)\n"
                                          "base_model:a/b           not shown       README.md:2 base_model (base-model)\n"_s),
            qPrintable(answer.output));
        QVERIFY2(answer.output.contains(u"\nregion:us                set by the hub\n"_s), qPrintable(answer.output));
    }

    void tagsForPrograms()
    {
        Scratch bert;
        writeBert(bert);
        const Answer answer = cli({u"tags"_s, bert.path(), u"--format"_s, u"json"_s, u"--created"_s, u"2022-03-02"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject object = QJsonDocument::fromJson(answer.bytes).object();
        QVERIFY(answer.output.simplified().startsWith(u"{ \"tags\": [ { \"tag\": \"transformers\", \"shown\": true, \"causes\": [ "
                                                      "{ \"rule\": \"library-config\", \"file\": \"config.json\", \"line\": null, \"key\": null } ] }"));
        QVERIFY(answer.output.simplified().contains(u"} ] } ], \"pipeline_tag\": \"fill-mask\", \"library_name\": \"transformers\", \"task_causes\": ["));
        QCOMPARE(object["library_causes"_L1].toArray().size(), 1);
        QCOMPARE(object["profile"_L1].toString(), u"today"_s);
        const QJsonArray tags = object["tags"_L1].toArray();
        const QJsonValue language = tags[5];
        QCOMPARE(language["tag"_L1].toString(), u"en"_s);
        QCOMPARE(language["causes"_L1][0]["line"_L1].toInt(), 2);
        QCOMPARE(language["causes"_L1][0]["key"_L1].toString(), u"language"_s);
        QCOMPARE(tags[6]["causes"_L1][0]["line"_L1].toInt(), 7);
        QVERIFY(tags[6]["causes"_L1][0]["key"_L1].isNull());
        QCOMPARE(tags.last()["tag"_L1].toString(), u"base_model:finetune:a/b"_s);
        QCOMPARE(tags.last()["shown"_L1].toBool(true), false);
        QCOMPARE(object["set_by_hub"_L1][0]["tag"_L1].toString(), u"endpoints_compatible"_s);
    }

    void theDayOfTheRepositoryCounts()
    {
        Scratch bert;
        writeBert(bert);
        QVERIFY(cli({u"tags"_s, bert.path(), u"--created"_s, u"2024-07-31"_s}).output.contains(u"transformers"));
        QVERIFY(!cli({u"tags"_s, bert.path(), u"--created"_s, u"2024-08-01"_s}).output.contains(u"transformers"));
        QCOMPARE(cli({u"tags"_s, bert.path()}).output, cli({u"tags"_s, bert.path(), u"--created"_s, u"2026-01-01"_s}).output);
    }

    void nothingIsNull()
    {
        Scratch empty;
        const QJsonObject object = QJsonDocument::fromJson(cli({u"tags"_s, u"--format=json"_s, empty.path()}).bytes).object();
        QVERIFY(object["tags"_L1].isArray());
        QVERIFY(object["pipeline_tag"_L1].isNull());
        QVERIFY(object["library_name"_L1].isNull());
    }

    void programsReadEnglish()
    {
        Scratch bert;
        writeBert(bert);
        const QStringList arguments{u"tags"_s, u"--format"_s, u"json"_s, bert.path()};
        QCOMPARE(run({.arguments = arguments, .language = u"de_DE.UTF-8"_s}).bytes, cli(arguments).bytes);
    }

    void aFolderWithoutCardHasTags()
    {
        Scratch cardless;
        cardless.write(u"tf_model.h5"_s, "");
        const Answer answer = cli({u"tags"_s, u"--profile=2022"_s, cardless.path()});
        QVERIFY2(answer.output.startsWith(u"tf        shown  tf_model.h5 (weight-file)\n"), qPrintable(answer.output));
        QCOMPARE(answer.code, 0);
        QCOMPARE(cli({u"tags"_s, cardless.path(u"nowhere"_s)}).code, 7);
    }

    void casesAreAnsweredLineByLine()
    {
        Scratch scratch;
        scratch.write(u"cases.jsonl"_s,
            "{\"siblings\": [\"pytorch_model.bin\"], \"cardData\": {\"tags\": [\"b\", \"a\"]}, \"body_arxiv_refs\": [\"arxiv.org/abs/1810.04805\"]}\n"
            "{}\n"
            "[1]\n"
            "\xff\n"
            "\n"
            "{\"id\": \"Helsinki-NLP/opus-mt-de-fi@2022-02\"}");
        const Answer answer = cli({u"tags"_s, u"--profile"_s, u"2022"_s, u"--case"_s, scratch.path(u"cases.jsonl"_s)});
        QCOMPARE(answer.code, 1);
        QCOMPARE(tagsOfLines(answer.bytes), (QStringList{u"pytorch arxiv:1810.04805 b a"_s, QString(), u"error"_s, u"error"_s, u"error"_s, u"de fi"_s}));
        const QByteArray first = answer.bytes.left(answer.bytes.indexOf('\n'));
        QVERIFY2(first.startsWith(R"({"tags":[{"tag":"pytorch","shown":true,"causes":[{"rule":"weight-file","file":"pytorch_model.bin","line":null,"key":null}]},)"
                                  R"({"tag":"arxiv:1810.04805","shown":true,"causes":[{"rule":"arxiv","file":"README.md","line":null,"key":"body_arxiv_refs[0]"}]},)"),
            first.constData());
        QVERIFY2(first.endsWith(R"("pipeline_tag":null,"library_name":null,"task_causes":[],"library_causes":[],"set_by_hub":[],"profile":"2022"})"), first.constData());
        QCOMPARE(cli({u"tags"_s, u"--case"_s, scratch.path(u"nowhere"_s)}).code, 7);
        QCOMPARE(cli({u"tags"_s, u"--case"_s, scratch.path()}).code, 7);
    }

    void casesComeFromStandardInput()
    {
        Scratch scratch;
        scratch.write(u"cases.jsonl"_s, "{\"siblings\": [\"a.onnx\"]}\n");
        const QString line = u"'%1' tags --case - < '%2'"_s.arg(QStringLiteral(CARDWRIGHT_CLI), scratch.path(u"cases.jsonl"_s));
        const Answer answer = run({.arguments = {u"-c"_s, line}, .program = u"sh"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(tagsOfLines(answer.bytes), QStringList{u"onnx"_s});
    }

    void allSharedCasesAreAnswered()
    {
        const QString cases = QStringLiteral(CARD_SHARED) + u"/data/tags-cases.jsonl"_s;
        if (!QFile::exists(cases))
            QSKIP("the shared corpus is not at hand");
        QElapsedTimer timer;
        timer.start();
        const Answer answer = cli({u"tags"_s, u"--profile"_s, u"2022"_s, u"--case"_s, cases});
        qInfo() << timer.elapsed() << "ms, of which a debug build and a busy machine take most";
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.bytes.count('\n'), 773);
    }
};

QTEST_GUILESS_MAIN(TestCliTags)
#include "tst_cli_tags.moc"
