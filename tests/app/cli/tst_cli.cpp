// The command line as a script sees it: what it prints, where, and its exit code.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1;
    QString output;
    QString complaints;
};

Answer run(const QString &program, const QStringList &arguments, const QString &outputFile = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

Answer cli(const QStringList &arguments, const QString &outputFile = {})
{
    return run(QStringLiteral(CARDWRIGHT_CLI), arguments, outputFile);
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString model(const QString &name, const QMap<QString, QByteArray> &files)
    {
        const QString path = m_folder.filePath(name);
        for (auto it = files.begin(); it != files.end(); ++it) {
            QDir().mkpath(path);
            QFile file(path + u'/' + it.key());
            if (file.open(QIODevice::WriteOnly))
                file.write(it.value());
        }
        return path;
    }

private slots:
    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--frobnicate"_s, u"."_s};
        QTest::newRow("no path") << QStringList{u"check"_s};
        QTest::newRow("two folders") << QStringList{u"tags"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown era") << QStringList{u"tags"_s, u"--era"_s, u"1999"_s, u"."_s};
        QTest::newRow("era without value") << QStringList{u"tags"_s, u"."_s, u"--era"_s};
        QTest::newRow("era of a check") << QStringList{u"check"_s, u"--era"_s, u"2022"_s, u"."_s};
    }

    void misuse()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = cli(arguments);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.output, QString());
        QVERIFY2(answer.complaints.startsWith(u"cardwright-cli: "), qPrintable(answer.complaints));
    }

    void helpAndVersion()
    {
        const Answer help = cli({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const QString &command : {u"check"_s, u"tags"_s, u"render"_s})
            QVERIFY(help.output.contains(command));
        QCOMPARE(help.complaints, QString());
        const Answer version = cli({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(QRegularExpression(u"^cardwright-cli \\d+\\.\\d+\\.\\d+\n$"_s).match(version.output).hasMatch());
    }

    void problemsHaveTheirPlace()
    {
        const QString good = model(u"good"_s, {{u"README.md"_s, "---\nlicense: mit\nlanguage: en\n---\n# Model\n\nText.\n"}});
        const QString bad = model(u"bad"_s, {{u"README.md"_s, "---\nlanguage: en\nlicense: appache-2.0\n---\n# Model\n"}});
        const Answer fine = cli({u"check"_s, good});
        QCOMPARE(fine.output, QString());
        QCOMPARE(fine.code, 0);
        const Answer both = cli({u"check"_s, good, bad + u"/README.md"_s});
        QCOMPARE(both.code, 1);
        const QString line = u"^%1:3:10: rejects: .+ \\[license-unknown\\]$"_s.arg(QRegularExpression::escape(bad + u"/README.md"_s));
        QVERIFY2(QRegularExpression(line, QRegularExpression::MultilineOption).match(both.output).hasMatch(), qPrintable(both.output));
    }

    void columnsCountCharacters()
    {
        const QString folder = model(u"wide"_s, {{u"README.md"_s, "---\nlanguage: [en, \"\xF0\x9F\x98\x80\", klingon]\n---\n"}});
        const Answer answer = cli({u"check"_s, folder});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.output.contains(u"README.md:2:21: rejects: "), qPrintable(answer.output));
    }

    void missingFilesAreSeen()
    {
        const QString folder = model(u"pictures"_s, {{u"README.md"_s, "---\nlicense: mit\n---\n![here](a.png) ![gone](b.png)\n"}, {u"a.png"_s, ""}});
        const Answer answer = cli({u"check"_s, folder});
        QVERIFY2(answer.output.contains(u"README.md:4:24: lost: "), qPrintable(answer.output));
        QCOMPARE(answer.output.count(u"[file-missing]"), 1);
        QCOMPARE(answer.code, 0);
    }

    void filesThatCannotBeRead()
    {
        const QString good = model(u"beside"_s, {{u"README.md"_s, "---\nlicense: nonsense\n---\n"}});
        const Answer answer = cli({u"check"_s, m_folder.filePath(u"nowhere"_s), good});
        QCOMPARE(answer.code, 7);
        QVERIFY2(answer.complaints.contains(u"nowhere"), qPrintable(answer.complaints));
        QVERIFY(answer.output.contains(u"[license-unknown]"));
        QCOMPARE(cli({u"check"_s, model(u"empty"_s, {{u"x.txt"_s, ""}})}).code, 7);
        QCOMPARE(cli({u"render"_s, m_folder.filePath(u"nowhere"_s)}).code, 7);
    }

    void anAnswerThatCannotBeWritten()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        QCOMPARE(cli({u"--help"_s}, u"/dev/full"_s).code, 7);
    }

    void tagsHaveTheirCauses()
    {
        const QString folder = model(u"bert"_s, {{u"README.md"_s, "---\nlanguage: en\n---\n"}, {u"pytorch_model.bin"_s, ""},
            {u"config.json"_s, R"({"model_type": "bert", "architectures": ["BertForMaskedLM"]})"}});
        const Answer seed = cli({u"tags"_s, folder, u"--era"_s, u"2021"_s});
        QCOMPARE(seed.code, 0);
        QCOMPARE(seed.output, u"pytorch\tweight-file (pytorch_model.bin)\n"
                              "bert\tmodel-type (config.json model_type)\n"
                              "lm-head\tarchitecture (config.json architectures[0])\n"
                              "masked-lm\tarchitecture (config.json architectures[0])\n"
                              "en\tlanguage (README.md:2 language)\n"_s);
        QVERIFY(cli({u"tags"_s, folder, u"--era"_s, u"2022"_s}).output.contains(u"fill-mask\tarchitecture"));
    }

    void aFolderWithoutCardHasTags()
    {
        const QString folder = model(u"cardless"_s, {{u"tf_model.h5"_s, ""}});
        const Answer answer = cli({u"tags"_s, folder});
        QCOMPARE(answer.output, u"tf\tweight-file (tf_model.h5)\n"_s);
        QCOMPARE(answer.code, 0);
    }

    void pagesAreSafe()
    {
        const QString folder = model(u"page"_s, {{u"README.md"_s, "---\nlicense: mit\n---\n# Ünïcode\n\n<script>alert(1)</script>\n"}});
        const Answer answer = cli({u"render"_s, folder});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.output.contains(u"Ünïcode</h1>"), qPrintable(answer.output));
        QVERIFY(!answer.output.contains(u"<script"));
    }

    void nothingThatDrawsIsLinked()
    {
        const Answer libraries = run(u"ldd"_s, {QStringLiteral(CARDWRIGHT_CLI)});
        QVERIFY(libraries.output.contains(u"libQt6Core"));
        for (const QString &library : {u"Qt6Gui"_s, u"Qt6Widgets"_s, u"Qt6WebEngine"_s, u"Qt6DBus"_s, u"Qt6Network"_s})
            QVERIFY2(!libraries.output.contains(library), qPrintable(library));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
