// No token leaks: every test that holds one, and the program itself, run under strace, and all they let out is searched
// for it. Before that, a program that leaks on purpose shows that each way to let a token out is seen. Elsewhere: what a hub
// repeats of it (tst_hubclient), core files (tst_token), and the origin it is sent to, which the test hub watches.
#include "tests/hub/testtokens.h"
#include "tests/secrecy/recording.h"

#include <QDir>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

/// Of a test function with more rows than that, which the fault matrix has, each seventh is recorded: one minute, not
/// ten. There are 30 or 31 mishaps at a place, no multiple of seven, so every place and every mishap has its turn.
constexpr qsizetype kManyRows = 100;
constexpr qsizetype kStep = 7;
constexpr int kPatience = 300'000;

/// Those that link the test hub, where they have a token in them: for its git server alone they have none.
QStringList programsWithTokens()
{
    const auto isIn = [](const QByteArray &program) {
        return [&program](const QString &token) {
            return program.contains(QByteArray(reinterpret_cast<const char *>(token.utf16()), token.size() * 2));
        };
    };
    QStringList programs = QStringLiteral(CARD_SECRECY_PROGRAMS).split(u'|');
    programs.removeIf([&](const QString &program) {
        QFile file(program);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return std::ranges::none_of(testtokens::all, isIn(bytes));
    });
    return programs;
}

QStringList partOf(const QString &program)
{
    QProcess process;
    process.start(program, {u"-datatags"_s});
    process.waitForFinished();
    QMap<QString, QStringList> rows;
    for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        rows[line.section(u' ', 1, 1)].append(line.section(u' ', 2));
    QStringList part;
    for (auto function = rows.cbegin(); function != rows.cend(); ++function) {
        if (function->size() <= kManyRows) {
            part.append(function.key());
            continue;
        }
        for (qsizetype row = 0; row < function->size(); row += kStep)
            part.append(function.key() + u':' + function->at(row));
    }
    return part;
}

/// A person hands a token over in the environment or by standard input. tst_cli_publish, which has nothing of ours in
/// it, is that person; what the command line program then does is not.
bool isHandedOver(const Leak &leak)
{
    return leak.by == "tst_cli_publish"_L1 &&
           ((leak.outlet == Outlet::Environment && leak.where.endsWith("/cardwright-cli"_L1)) ||
               (leak.outlet == Outlet::Output && leak.where.startsWith("pipe:"_L1)));
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString wordsOf(const QList<Leak> &leaks)
{
    static const QMap<Outlet, QString> outlets{{Outlet::Argument, u"argument"_s},
        {Outlet::Environment, u"environment"_s}, {Outlet::FileName, u"file name"_s}, {Outlet::Output, u"output"_s},
        {Outlet::Request, u"request"_s}};
    QStringList words;
    for (const Leak &leak : leaks)
        words.append(
            u"%1 (%2) by %3: %4"_s.arg(outlets.value(leak.outlet)).arg(int(leak.writing)).arg(leak.by, leak.where));
    return words.join(u'\n');
}

} // namespace

class TestSecrecy : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (const QString obstacle = Recording::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(obstacle));
    }

    void whatIsPlantedIsFound_data()
    {
        QTest::addColumn<Outlet>("outlet");
        QTest::addColumn<Writing>("writing");
        QTest::addColumn<QString>("where");
        QTest::newRow("settings") << Outlet::Output << Writing::Utf8 << u"/tst_secrecy-"_s;
        QTest::newRow("log") << Outlet::Output << Writing::Utf8 << u"pipe:"_s;
        QTest::newRow("argument") << Outlet::Argument << Writing::Utf8 << u"/true"_s;
        QTest::newRow("environment") << Outlet::Environment << Writing::Utf8 << u"/true"_s;
        QTest::newRow("inherited") << Outlet::Environment << Writing::Utf8 << u"/true"_s; // by a child's child
        QTest::newRow("child's input") << Outlet::Output << Writing::Utf8 << u"pipe:"_s;
        QTest::newRow("address") << Outlet::Request << Writing::Utf8 << u"TCP:"_s;
        QTest::newRow("escaped") << Outlet::Request << Writing::Percent << u"TCP:"_s;
        QTest::newRow("basic authorization") << Outlet::Request << Writing::Base64 << u"TCP:"_s;
        QTest::newRow("other header") << Outlet::Request << Writing::Utf8 << u"TCP:"_s;
        for (const char *name : {"file name", "folder name", "new name", "link"})
            QTest::newRow(name) << Outlet::FileName << Writing::Utf8 << QString();
        QTest::newRow("vanished file") << Outlet::Output << Writing::Utf8 << u"/tst_secrecy-"_s;
        QTest::newRow("two pieces") << Outlet::Output << Writing::Utf8 << u"/pieces"_s;
        QTest::newRow("far back") << Outlet::Output << Writing::Utf8 << u"/large"_s;
        QTest::newRow("utf-16") << Outlet::Output << Writing::Utf16LittleEndian << u"/memory"_s;
        QTest::newRow("data stream") << Outlet::Output << Writing::Utf16BigEndian << u"/stream"_s;
        for (const char *name : {"base64", "base64 after one", "base64 after two", "base64 of utf-16"})
            QTest::newRow(name) << Outlet::Output << Writing::Base64 << u"/base64"_s;
        QTest::newRow("hex") << Outlet::Output << Writing::Hex << u"/hex"_s;
        QTest::newRow("local socket") << Outlet::Output << Writing::Utf8 << u"UNIX"_s;
    }

    void whatIsPlantedIsFound()
    {
        QFETCH(Outlet, outlet);
        QFETCH(Writing, writing);
        QFETCH(QString, where);
        const QTemporaryDir folder;
        Recording recording;
        recording.start(QStringLiteral(CARD_LEAKY), {QString::fromLatin1(QTest::currentDataTag()), folder.path()});
        QVERIFY(recording.finish(kPatience));
        QCOMPARE(recording.exitCode(), 0);
        const QList<Leak> leaks = recording.seen().leaks();
        QVERIFY2(std::ranges::any_of(leaks,
                     [&](const Leak &leak) {
                         return leak.outlet == outlet && leak.writing == writing && leak.where.contains(where);
                     }),
            qPrintable(u"found: "_s + wordsOf(leaks)));
        QVERIFY2(std::ranges::all_of(leaks, [&](const Leak &leak) { return leak.outlet == outlet; }),
            qPrintable(wordsOf(leaks)));
        QCOMPARE(recording.seen().gaps(), QStringList());
    }

    void properUseIsNoLeak()
    {
        Recording recording;
        recording.start(QStringLiteral(CARD_LEAKY), {u"nothing"_s});
        QVERIFY(recording.finish(kPatience));
        QCOMPARE(recording.exitCode(), 0);
        QCOMPARE(wordsOf(recording.seen().leaks()), QString());
    }

    void testsLeakNothing_data()
    {
        QTest::addColumn<QString>("program");
        for (const QString &program : programsWithTokens())
            QTest::newRow(qPrintable(program.section(u'/', -1))) << program;
    }

    void testsLeakNothing()
    {
        QFETCH(QString, program);
        Recording recording;
        recording.start(program, partOf(program));
        QVERIFY(recording.finish(kPatience));
        QVERIFY2(recording.exitCode() == 0, recording.output());
        QList<Leak> leaks = recording.seen().leaks();
        leaks.removeIf(isHandedOver);
        QCOMPARE(wordsOf(leaks), QString());
        QCOMPARE(recording.seen().gaps(), QStringList());
    }

    /// With a token in its environment and another in the file where the hub's own programs keep it, until it shows a
    /// page.
    void theWindowLeaksNothing()
    {
        const QTemporaryDir home;
        write(home.filePath(u".cache/huggingface/token"_s), testtokens::bert.toUtf8());
        Recording recording;
        recording.start(QStringLiteral(CARD_PROGRAM), {u"--sample"_s},
            {u"HF_TOKEN="_s + testtokens::ada, u"HOME="_s + home.path()});
        QTRY_VERIFY_WITH_TIMEOUT(
            recording.hasHeardFrom("Compositor"), kPatience); // of the process that lays out and paints
        recording.terminate();
        QVERIFY(recording.finish(kPatience));
        QCOMPARE(wordsOf(recording.seen().leaks()), QString());
        QCOMPARE(recording.seen().gaps(), QStringList());
        QVERIFY(recording.seen().programs() > 1);
    }

    void gitIsToldNothing()
    {
        const QTemporaryDir home;
        write(home.filePath(u"model/README.md"_s), "---\nlicense: mit\n---\n");
        write(home.filePath(u".gitconfig"_s), "[user]\n\tname = Ada\n\temail = ada@example.com\n");
        Recording recording;
        recording.start(QStringLiteral(CARDWRIGHT_CLI),
            {u"publish"_s, home.filePath(u"model"_s), u"--to"_s, home.filePath(u"hub.git"_s)},
            {u"HF_TOKEN="_s + testtokens::ada, u"HOME="_s + home.path()});
        QVERIFY(recording.finish(kPatience));
        QVERIFY2(recording.exitCode() == 0, recording.output());
        QCOMPARE(wordsOf(recording.seen().leaks()), QString());
        QVERIFY(recording.seen().programs() > 1);
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
