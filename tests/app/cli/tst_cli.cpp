// What holds for every command: misuse, what cannot be written, what is linked; and the page of a model.
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
        QTest::newRow("tags of nothing") << QStringList{u"tags"_s};
        QTest::newRow("unknown profile") << QStringList{u"tags"_s, u"--profile"_s, u"1999"_s, u"."_s};
        QTest::newRow("profile without value") << QStringList{u"tags"_s, u"."_s, u"--profile"_s};
        QTest::newRow("profile of a check") << QStringList{u"check"_s, u"--profile"_s, u"2022"_s, u"."_s};
        QTest::newRow("no such day") << QStringList{u"tags"_s, u"--created"_s, u"2024-02-30"_s, u"."_s};
        QTest::newRow("no day") << QStringList{u"tags"_s, u"--created"_s, u"2024"_s, u"."_s};
        QTest::newRow("an empty day") << QStringList{u"tags"_s, u"--created="_s, u"."_s};
        QTest::newRow("a path and cases") << QStringList{u"tags"_s, u"--case"_s, u"cases.jsonl"_s, u"."_s};
        QTest::newRow("cases as text") << QStringList{u"tags"_s, u"--format"_s, u"text"_s, u"--case"_s, u"cases.jsonl"_s};
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
        for (const QString &library : {u"Qt6Gui"_s, u"Qt6Widgets"_s, u"Qt6WebEngine"_s, u"Qt6DBus"_s})
            QVERIFY2(!libraries.output.contains(library), qPrintable(library));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
