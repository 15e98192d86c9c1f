// Lines compared: what rows a view gets, what `patch` makes of the printed difference, and that huge texts take no time.
#include "core/diff/commonruns.h"
#include "core/diff/linediff.h"
#include "tests/core/files/scratch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;
using Kind = DiffRow::Kind;

namespace {

/// Each row as a letter and its lines: "=1:1 -2 +2 ~3:3".
QString told(const LineDiff &diff)
{
    QStringList rows;
    for (const DiffRow &row : diff.rows) {
        switch (row.kind) {
        case Kind::Same:
            rows.append(u"=%1:%2"_s.arg(row.lineBefore).arg(row.lineAfter));
            break;
        case Kind::Removed:
            rows.append(u"-%1"_s.arg(row.lineBefore));
            break;
        case Kind::Added:
            rows.append(u"+%1"_s.arg(row.lineAfter));
            break;
        case Kind::Changed:
            rows.append(u"~%1:%2"_s.arg(row.lineBefore).arg(row.lineAfter));
            break;
        }
    }
    return rows.join(u' ');
}

/// One text of a difference, put together from its rows.
QString side(const LineDiff &diff, bool before)
{
    QString text;
    for (const DiffRow &row : diff.rows) {
        if ((before ? row.lineBefore : row.lineAfter) > 0)
            text += (before ? row.before : row.after) + u'\n';
    }
    if (before ? diff.beforeIsUnended : diff.afterIsUnended)
        text.chop(1);
    return text;
}

QString randomText(QRandomGenerator &random, int lines, int words)
{
    QString text;
    for (int i = 0; i < lines; ++i)
        text += u"word %1 and %2\n"_s.arg(random.bounded(words)).arg(random.bounded(2));
    if (random.bounded(3) == 0)
        text.chop(1);
    return text;
}

QStringList marked(const QString &line, const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange range : ranges)
        words.append(range.in(line).toString());
    return words;
}

} // namespace

class TestLineDiff : public QObject {
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << u"=1:1 =2:2"_s;
        QTest::newRow("from nothing") << QString() << u"a\nb"_s << u"+1 +2"_s;
        QTest::newRow("to nothing") << u"a\n"_s << QString() << u"-1"_s;
        QTest::newRow("a line comes") << u"a\nc\n"_s << u"a\nb\nc\n"_s << u"=1:1 +2 =2:3"_s;
        QTest::newRow("a line goes") << u"a\nb\nc\n"_s << u"a\nc\n"_s << u"=1:1 -2 =3:2"_s;
        QTest::newRow("another line") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << u"=1:1 -2 +2 =3:3"_s;
        QTest::newRow("a changed line") << u"license: mit\n"_s << u"license: apache-2.0\n"_s << u"~1:1"_s;
        QTest::newRow("a changed line among new ones") << u"the quick brown fox\n"_s << u"new\nthe quick red fox\nnewer\n"_s << u"+1 ~1:2 +3"_s;
        QTest::newRow("an end comes") << u"a\nb"_s << u"a\nb\n"_s << u"=1:1 ~2:2"_s;
        QTest::newRow("a carriage return is the line's own") << u"same words\r\n"_s << u"same words\n"_s << u"~1:1"_s;
    }

    void rows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(told(compareLines(before, after)), "rows");
    }

    void wordsThatDifferAreMarked()
    {
        const DiffRow row = compareLines(u"value: 0.91 # 'good'\n", u"value: 0.93 # \"good\" é\n").rows.first();
        QCOMPARE(row.kind, Kind::Changed);
        QCOMPARE(marked(row.before, row.changedBefore), (QStringList{u"91"_s, u"'"_s, u"'"_s}));
        QCOMPARE(marked(row.after, row.changedAfter), (QStringList{u"93"_s, u"\""_s, u"\" é"_s}));
    }

    void rowsHoldBothTexts()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 200; ++i) {
            const QString before = randomText(random, random.bounded(30), 6);
            const QString after = randomText(random, random.bounded(30), 6);
            const LineDiff diff = compareLines(before, after);
            QCOMPARE(side(diff, true), before);
            QCOMPARE(side(diff, false), after);
            QCOMPARE(diff.isEmpty(), before == after);
        }
    }

    void hunksKeepTheirDistance()
    {
        QString before;
        for (int i = 1; i <= 40; ++i)
            before += QString::number(i) + u'\n';
        QString after = before;
        after.replace(u"\n10\n"_s, u"\nten\n"_s).replace(u"\n17\n"_s, u"\nseventeen\n"_s).replace(u"\n30\n"_s, u"\n"_s);
        const LineDiff diff = compareLines(before, after);
        const QList<DiffHunk> hunks = hunksOf(diff);
        QCOMPARE(hunks.size(), 2);
        QCOMPARE(diff.rows[hunks[0].first].lineBefore, 7);
        QCOMPARE(diff.rows[hunks[0].end - 1].lineBefore, 20);
        QCOMPARE(diff.rows[hunks[1].first].lineBefore, 27);
        QVERIFY(hunksOf(compareLines(before, before)).isEmpty());
    }

    void aPatchMakesOneOfTheOther()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("git is not installed");
        QRandomGenerator random(2);
        for (int i = 0; i < 25; ++i) {
            const QByteArray before = i == 0 ? QByteArray() : randomText(random, 1 + random.bounded(60), 20).toUtf8();
            const QByteArray after = i == 1 ? QByteArray() : i == 2 ? "caf\xe9\r\n" + before : randomText(random, 1 + random.bounded(60), 20).toUtf8();
            Scratch folder;
            folder.write(u"card.md"_s, before);
            folder.write(u"change"_s, unifiedDiff(u"a/card.md"_s, u"b/card.md"_s, before, after));
            QProcess git;
            git.setWorkingDirectory(folder.path());
            git.start(u"git"_s, {u"apply"_s, u"--whitespace=nowarn"_s, u"change"_s});
            QVERIFY(git.waitForFinished());
            QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData() + folder.read(u"change"_s));
            QCOMPARE(folder.read(u"card.md"_s), after);
        }
        QCOMPARE(unifiedDiff(u"a"_s, u"b"_s, "same\n", "same\n"), QByteArray());
    }

    void aDifferenceIsPrintedAsEverybodyDoes()
    {
        QCOMPARE(unifiedDiff(u"a b"_s, u"c"_s, "1\n2\n3\n4\n5\n6", "1\n2\n3\n4\nfive\n6\n"),
            QByteArray("--- a b\t\n+++ c\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n-6\n\\ No newline at end of file\n+five\n+6\n"));
    }

    void commonRunsAreCommonAndInOrder()
    {
        QRandomGenerator random(3);
        for (const int size : {10, 300, 3000}) {
            QList<int> before;
            QList<int> after;
            for (int i = 0; i < size; ++i) {
                before.append(random.bounded(size));
                after.append(random.bounded(8) == 0 ? random.bounded(size) : before.last());
            }
            qsizetype common = 0;
            qsizetype fromBefore = 0;
            qsizetype fromAfter = 0;
            for (const CommonRun &run : commonRuns(before, after)) {
                QVERIFY(run.before >= fromBefore && run.after >= fromAfter && run.length > 0);
                QCOMPARE(before.mid(run.before, run.length), after.mid(run.after, run.length));
                fromBefore = run.before + run.length;
                fromAfter = run.after + run.length;
                common += run.length;
            }
            QVERIFY2(common > size * 3 / 4, qPrintable(QString::number(common)));
        }
    }

    void hugeTextsTakeNoTime_data()
    {
        constexpr int kLines = 100'000;
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QString lines;
        QString others;
        QString repeats;
        QString otherRepeats;
        QString edited;
        for (int i = 0; i < kLines; ++i) {
            lines += u"line %1\n"_s.arg(i);
            others += u"other %1\n"_s.arg(i);
            repeats += i % 3 == 0 ? u"a\n"_s : u"b\n"_s;
            otherRepeats += i % 5 == 0 ? u"a\n"_s : u"b\n"_s;
            edited += i % 10 == 0 ? u"edited %1\n"_s.arg(i) : u"line %1\n"_s.arg(i);
        }
        QTest::newRow("nothing in common") << lines << others;
        QTest::newRow("two lines over and over") << repeats << otherRepeats;
        QTest::newRow("every tenth line") << lines << edited;
        QTest::newRow("one line of a megabyte") << QString(1'000'000, u'a') << QString(1'000'000, u'b');
    }

    void hugeTextsTakeNoTime()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QElapsedTimer timer;
        timer.start();
        const LineDiff diff = compareLines(before, after);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        QCOMPARE(side(diff, true), before);
        QCOMPARE(side(diff, false), after);
    }
};

QTEST_APPLESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
