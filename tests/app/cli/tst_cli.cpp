// What holds for every command: misuse, what cannot be written, what is linked; and the commands that show a model.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--frobnicate"_s, u"."_s};
        QTest::newRow("an option before the command") << QStringList{u"--fix"_s, u"check"_s, u"."_s};
        QTest::newRow("no path") << QStringList{u"check"_s};
        QTest::newRow("two folders") << QStringList{u"tags"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown era") << QStringList{u"tags"_s, u"--era"_s, u"1999"_s, u"."_s};
        QTest::newRow("era without value") << QStringList{u"tags"_s, u"."_s, u"--era"_s};
        QTest::newRow("era of a check") << QStringList{u"check"_s, u"--era"_s, u"2022"_s, u"."_s};
        QTest::newRow("unknown format") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, u"."_s};
        QTest::newRow("unknown severity") << QStringList{u"check"_s, u"--severity=error"_s, u"."_s};
        QTest::newRow("a value for a switch") << QStringList{u"check"_s, u"--fix=all"_s, u"."_s};
        QTest::newRow("get two values") << QStringList{u"get"_s, u"README.md"_s, u"license"_s, u"tags"_s};
        QTest::newRow("set nothing") << QStringList{u"set"_s, u"README.md"_s};
        QTest::newRow("help of an unknown command") << QStringList{u"help"_s, u"frobnicate"_s};
    }

    void misuse()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = cli(arguments);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.output, QString());
        QVERIFY2(answer.complaints.startsWith(u"cardwright-cli: "), qPrintable(answer.complaints));
        QVERIFY2(answer.complaints.contains(u"--help”"), qPrintable(answer.complaints));
    }

    void anAnswerThatCannotBeWritten()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        QCOMPARE(run({.arguments = {u"--help"_s}, .outputFile = u"/dev/full"_s}).code, 7);
    }

    void tagsHaveTheirCauses()
    {
        Scratch bert;
        bert.write(u"README.md"_s, "---\nlanguage: en\n---\n");
        bert.write(u"pytorch_model.bin"_s, "");
        bert.write(u"config.json"_s, R"({"model_type": "bert", "architectures": ["BertForMaskedLM"]})");
        const Answer seed = cli({u"tags"_s, bert.path(), u"--era"_s, u"2021"_s});
        QCOMPARE(seed.code, 0);
        QCOMPARE(seed.output, u"pytorch\tweight-file (pytorch_model.bin)\n"
                              "bert\tmodel-type (config.json model_type)\n"
                              "lm-head\tarchitecture (config.json architectures[0])\n"
                              "masked-lm\tarchitecture (config.json architectures[0])\n"
                              "en\tlanguage (README.md:2 language)\n"_s);
        QCOMPARE(cli({u"tags"_s, bert.path()}).output, seed.output);
        QVERIFY(cli({u"tags"_s, bert.path(), u"--era"_s, u"2022"_s}).output.contains(u"fill-mask\tarchitecture"));
    }

    void aFolderWithoutCardHasTags()
    {
        Scratch cardless;
        cardless.write(u"tf_model.h5"_s, "");
        const Answer answer = cli({u"tags"_s, cardless.path()});
        QCOMPARE(answer.output, u"tf\tweight-file (tf_model.h5)\n"_s);
        QCOMPARE(answer.code, 0);
        QCOMPARE(cli({u"tags"_s, cardless.path(u"nowhere"_s)}).code, 7);
    }

    void pagesAreSafe()
    {
        Scratch model;
        model.write(u"README.md"_s, "---\nlicense: mit\n---\n# Ünïcode\n\n<script>alert(1)</script>\n");
        const Answer answer = cli({u"render"_s, model.path()});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.output.contains(u"Ünïcode</h1>"), qPrintable(answer.output));
        QVERIFY(!answer.output.contains(u"<script"));
        QCOMPARE(cli({u"render"_s, model.path(u"nowhere"_s)}).code, 7);
    }

    void nothingThatDrawsIsLinked()
    {
        const Answer libraries = run({.arguments = {QStringLiteral(CARDWRIGHT_CLI)}, .program = u"ldd"_s});
        QVERIFY(libraries.output.contains(u"libQt6Core"));
        for (const QString &library : {u"Qt6Gui"_s, u"Qt6Widgets"_s, u"Qt6WebEngine"_s, u"Qt6DBus"_s, u"Qt6Network"_s})
            QVERIFY2(!libraries.output.contains(library), qPrintable(library));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
