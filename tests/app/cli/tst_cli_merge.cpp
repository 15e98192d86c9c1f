// `merge`: its result, its exit codes, and that git can call it.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kBase = "---\nlicense: mit\ntags:\n- a\n---\n# Model\n\nText.\n";
const QByteArray kMine = "---\nlicense: mit\ntags:\n- a\n- mine\n---\n# Model\n\nText.\n";
const QByteArray kTheirs = "---\nlicense: apache-2.0\ntags:\n- a\n- theirs\n---\n# Model\n\nText.\n";
const QByteArray kMerged = "---\nlicense: apache-2.0\ntags:\n- a\n- mine\n- theirs\n---\n# Model\n\nText.\n";
const QByteArray kOther = "---\nlicense: gpl-3.0\ntags:\n- a\n---\n# Model\n\nText.\n";
const QByteArray kMarked = "---\n<<<<<<< mine\nlicense: gpl-3.0\n=======\nlicense: apache-2.0\n>>>>>>> theirs\ntags:\n- a\n- theirs\n---\n"
                           "# Model\n\nText.\n";

constexpr int kNoResult = 129;

/// A folder with the three versions.
class Versions : public Scratch {
public:
    Versions(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
    {
        write(u"base.md"_s, base);
        write(u"mine.md"_s, mine);
        write(u"theirs.md"_s, theirs);
    }

    Answer merge(const QStringList &options = {}) const
    {
        return cli(QStringList{u"merge"_s} + options + QStringList{u"base.md"_s, u"mine.md"_s, u"theirs.md"_s}, path());
    }
};

/// A repository whose driver for README.md is the program.
class Repository : public Scratch {
public:
    Repository()
    {
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        git({u"config"_s, u"merge.cardwright.driver"_s, u"\"%1\" merge -o %A -- %O %A %B"_s.arg(QStringLiteral(CARDWRIGHT_CLI))});
        write(u".gitattributes"_s, "README.md merge=cardwright\n");
    }

    Answer git(const QStringList &arguments) const
    {
        const QStringList identity{u"-c"_s, u"user.name=Nobody"_s, u"-c"_s, u"user.email=nobody@example.invalid"_s,
            u"-c"_s, u"commit.gpgsign=false"_s, u"-c"_s, u"core.autocrlf=false"_s};
        return run({.arguments = identity + arguments, .folder = path(), .program = u"git"_s});
    }

    bool commit(const QByteArray &card) const
    {
        write(u"README.md"_s, card);
        return git({u"add"_s, u"-A"_s}).code == 0 && git({u"commit"_s, u"-q"_s, u"-m"_s, u"card"_s}).code == 0;
    }

    /// What merging a branch that made `theirs` of `base` into one that made `mine` of it ends with.
    Answer merge(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs) const
    {
        const bool isReady = commit(base) && git({u"checkout"_s, u"-q"_s, u"-b"_s, u"other"_s}).code == 0 && commit(theirs)
            && git({u"checkout"_s, u"-q"_s, u"main"_s}).code == 0 && commit(mine);
        return isReady ? git({u"merge"_s, u"-q"_s, u"-m"_s, u"merge"_s, u"other"_s}) : Answer();
    }
};

} // namespace

class TestCliMerge : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // nobody's own settings of git
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }

    void aCleanMerge()
    {
        const Versions versions(kBase, kMine, kTheirs);
        const Answer answer = versions.merge();
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.bytes, kMerged);
        QCOMPARE(answer.complaints, QString());
        QCOMPARE(versions.merge({u"-o"_s, u"mine.md"_s}).output, QString());
        QCOMPARE(versions.read(u"mine.md"_s), kMerged);
        QCOMPARE(versions.names(), (QStringList{u"base.md"_s, u"mine.md"_s, u"theirs.md"_s}));
    }

    void aConflict()
    {
        const Versions versions(kBase, kOther, kTheirs);
        const Answer answer = versions.merge({u"--output"_s, u"out.md"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.complaints.isEmpty());
        QCOMPARE(versions.read(u"out.md"_s), kMarked);
        QCOMPARE(versions.merge().bytes, kMarked);
    }

    void noCommonAncestor()
    {
        const Versions versions("", "---\ntags: [a]\n---\n", "---\ntags: [b]\n---\n");
        QCOMPARE(versions.merge().bytes, QByteArray("---\ntags: [a, b]\n---\n"));
    }

    void bytesOfMineStay()
    {
        const Versions versions("\xEF\xBB\xBF---\r\nlicense: mit\r\n---\r\nOne.\r\n\r\nTwo.\r\n",
            "\xEF\xBB\xBF---\r\nlicense: mit\r\n---\r\nOne. \r\r\n\r\nTwo.\nThree.\r\n", "---\nlicense: bsd-3-clause\n---\nOne.\n\nTwo.\n");
        const Answer answer = versions.merge();
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.bytes, QByteArray("\xEF\xBB\xBF---\r\nlicense: bsd-3-clause\r\n---\r\nOne. \r\r\n\r\nTwo.\nThree.\r\n"));
    }

    void whatIsNoResult_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList versions{u"base.md"_s, u"mine.md"_s, u"theirs.md"_s};
        QTest::newRow("no such file") << QStringList{u"base.md"_s, u"nowhere.md"_s, u"theirs.md"_s};
        QTest::newRow("no text") << QStringList{u"base.md"_s, u"mine.md"_s, u"binary.md"_s};
        QTest::newRow("base is no text") << QStringList{u"binary.md"_s, u"mine.md"_s, u"theirs.md"_s};
        QTest::newRow("not UTF-8") << QStringList{u"base.md"_s, u"mine.md"_s, u"latin1.md"_s};
        QTest::newRow("two files") << versions.mid(0, 2);
        QTest::newRow("four files") << versions + QStringList{u"base.md"_s};
        QTest::newRow("unknown option") << versions + QStringList{u"--frobnicate"_s};
        QTest::newRow("empty output") << versions + QStringList{u"--output="_s};
        QTest::newRow("output that cannot be") << QStringList{u"-o"_s, u"nowhere/out.md"_s} + versions;
    }

    void whatIsNoResult()
    {
        QFETCH(QStringList, arguments);
        const Versions versions(kBase, kMine, kTheirs);
        versions.write(u"binary.md"_s, QByteArray("a\0b\n", 4));
        versions.write(u"latin1.md"_s, "caf\xe9\n");
        const QStringList before = versions.names();
        const bool hasOutput = arguments.first() == "-o"_L1 || arguments.last().startsWith("--output"_L1);
        const QStringList output = hasOutput ? QStringList() : QStringList{u"-o"_s, u"mine.md"_s};
        const Answer answer = cli(QStringList{u"merge"_s} + output + arguments, versions.path());
        QCOMPARE(answer.code, kNoResult);
        QCOMPARE(answer.output, QString());
        QVERIFY2(answer.complaints.startsWith(u"cardwright-cli: "), qPrintable(answer.complaints));
        QCOMPARE(versions.read(u"mine.md"_s), kMine);
        QCOMPARE(versions.names(), before);
    }

    void anAnswerThatCannotBeWritten()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        const Versions versions(kBase, kMine, kTheirs);
        QCOMPARE(run({.arguments = {u"merge"_s, u"base.md"_s, u"mine.md"_s, u"theirs.md"_s}, .folder = versions.path(),
                          .outputFile = u"/dev/full"_s}).code, kNoResult);
    }

    // ---- git calls it

    void gitMergesWithIt()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("git is not installed");
        const Repository repository;
        const Answer answer = repository.merge(kBase, kMine, kTheirs);
        QVERIFY2(answer.code == 0, qPrintable(answer.complaints + answer.output));
        QCOMPARE(repository.read(u"README.md"_s), kMerged);
        QCOMPARE(repository.git({u"status"_s, u"--porcelain"_s}).output, QString());
    }

    void gitIsToldOfConflicts()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("git is not installed");
        const Repository repository;
        QCOMPARE(repository.merge(kBase, kOther, kTheirs).code, 1);
        QCOMPARE(repository.read(u"README.md"_s), kMarked);
        QCOMPARE(repository.git({u"status"_s, u"--porcelain"_s}).output, u"UU README.md\n"_s);
    }

    void gitIsToldOfFailure()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("git is not installed");
        const Repository repository;
        const Answer answer = repository.merge(kBase, kMine, "---\nlicense: caf\xe9\n---\n");
        QVERIFY2(answer.code != 0, qPrintable(answer.output));
        QCOMPARE(repository.read(u"README.md"_s), kMine);
    }
};

QTEST_GUILESS_MAIN(TestCliMerge)
#include "tst_cli_merge.moc"
