// The help of every command is whole, and the man page tells the same.
#include "tests/app/cli/cliprocess.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList kCommands{u"check"_s, u"get"_s, u"set"_s, u"add"_s, u"unset"_s, u"tags"_s, u"render"_s, u"diff"_s,
    u"merge"_s, u"publish"_s, u"help"_s};

} // namespace

class TestCliHelp : public QObject {
    Q_OBJECT

private slots:
    void theProgramNamesItsCommands()
    {
        const Answer help = cli({u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.complaints, QString());
        for (const QString &command : kCommands)
            QVERIFY2(help.output.contains(u"\n  %1 "_s.arg(command)), qPrintable(command));
        QCOMPARE(cli({u"-h"_s}).output, help.output);
        QCOMPARE(cli({u"help"_s}).output, help.output);
    }

    void theProgramTellsItsVersion()
    {
        const Answer version = cli({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(QRegularExpression(u"^cardwright-cli \\d+\\.\\d+\\.\\d+\n$"_s).match(version.output).hasMatch());
    }

    void eachCommandTellsAll_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList paths{u"model-index[0].results[2].name"_s, u"extra_gated_fields[\"I agree.\"]"_s};
        const QStringList edits = paths + QStringList{u"--dry-run"_s, u"\n  1  "_s};
        QTest::newRow("check") << QStringList{u"PATH..."_s, u"[--format text|json|sarif|github]"_s,
            u"[--severity rejects|lost|advice]"_s, u"[--fix]"_s, u"\n  1  "_s, u"code points"_s, u"UTF-16"_s,
            u"# cardwright: silence"_s, u"\"endColumn\""_s};
        QTest::newRow("get") << paths + QStringList{u"FILE [PATH]"_s, u"JSON"_s, u"\n  1  "_s};
        QTest::newRow("set") << edits + QStringList{u"FILE PATH=VALUE..."_s, u"1_000"_s};
        QTest::newRow("add") << edits + QStringList{u"FILE PATH=VALUE..."_s, u"1_000"_s};
        QTest::newRow("unset") << edits + QStringList{u"FILE PATH..."_s};
        QTest::newRow("tags") << QStringList{u"[--profile today|2022|2021]"_s, u"[--created YYYY-MM-DD]"_s,
            u"[--format text|json]"_s, u"[--case FILE]"_s, u"\n  1  "_s, u"\"pipeline_tag\""_s, u"transformersInfo"_s};
        QTest::newRow("publish") << QStringList{u"--to PLACE"_s, u"hub:OWNER/NAME"_s, u"[--create-pr]"_s, u"[--token-stdin]"_s,
            u"HF_TOKEN"_s, u"\n  1  "_s};
        QTest::newRow("render") << QStringList{u"HTML"_s};
        QTest::newRow("diff") << QStringList{u"[--semantic] A B"_s, u"unified"_s, u"\n  1  "_s};
        QTest::newRow("merge") << QStringList{u"[--output FILE] BASE MINE THEIRS"_s, u"-o"_s, u"%O %A %B"_s, u"\n  1    "_s, u"\n  129  "_s};
        QTest::newRow("help") << QStringList{u"--man"_s};
    }

    void eachCommandTellsAll()
    {
        QFETCH(QStringList, words);
        const QString command = QString::fromUtf8(QTest::currentDataTag());
        const Answer help = cli({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.complaints, QString());
        QVERIFY(help.output.startsWith(u"Usage: cardwright-cli %1 "_s.arg(command)));
        const QString oneLine = help.output.simplified();
        for (const QString &word : words)
            QVERIFY2((word.startsWith(u'\n') ? help.output : oneLine).contains(word), qPrintable(word));
        for (const QString &word : {u"\n  0  "_s, u"\nExamples:\n"_s, u"  cardwright-cli "_s + command})
            QVERIFY2(help.output.contains(word), qPrintable(word));
        // what git would take for a number of conflicts, a merge never says
        for (const QString &word : {u"\n  2  "_s, u"\n  7  "_s})
            QCOMPARE(help.output.contains(word), command != u"merge");
        for (const QString &line : help.output.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
        QCOMPARE(cli({u"help"_s, command}).output, help.output);
        QCOMPARE(cli({command, u"--help"_s, u"--nonsense"_s}).output, help.output);
    }

    void theManPageTellsTheSame()
    {
        const Answer page = cli({u"help"_s, u"--man"_s});
        QCOMPARE(page.code, 0);
        QVERIFY(page.output.startsWith(u".TH CARDWRIGHT\\-CLI 1 "));
        for (const QString &section : {u"NAME"_s, u"SYNOPSIS"_s, u"DESCRIPTION"_s, u"COMMANDS"_s, u"EXIT STATUS"_s, u"EXAMPLES"_s})
            QVERIFY2(page.output.contains(u"\n.SH %1\n"_s.arg(section)), qPrintable(section));
        for (const QString &command : kCommands)
            QVERIFY2(page.output.contains(u"\n.SS %1\n"_s.arg(command)), qPrintable(command));
        for (const QChar c : page.output)
            QVERIFY(c == u'\n' || (c >= u' ' && c <= u'~'));
        static const QRegularExpression unknownRequest(u"^[.'](?!(TH|SH|SS|SY|YS|TP|PP|B|nf|fi|nh)\\b)"_s, QRegularExpression::MultilineOption);
        const auto odd = unknownRequest.match(page.output);
        QVERIFY2(!odd.hasMatch(), qPrintable(page.output.mid(odd.capturedStart(), 60)));
    }

    void roffReadsTheManPage()
    {
        const QString groff = QStandardPaths::findExecutable(u"groff"_s);
        if (groff.isEmpty())
            QSKIP("groff is not installed");
        QTemporaryFile page;
        QVERIFY(page.open());
        page.write(cli({u"help"_s, u"--man"_s}).bytes);
        page.close();
        const Answer answer = run({.arguments = {u"-man"_s, u"-Tutf8"_s, u"-ww"_s, u"-P-cbou"_s, page.fileName()}, .program = groff});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.complaints, QString());
        const QString text = answer.output.simplified();
        for (const QString &word : {u"cardwright-cli set [--dry-run] FILE PATH=VALUE..."_s, u"“license”"_s,
                 u"get README.md \"model-index[0].results\""_s, u"extra_gated_fields[\"I agree.\"]"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_cli_help.moc"
