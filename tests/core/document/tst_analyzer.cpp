#include "core/document/analyzer.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Snapshot snapshot(quint64 revision, const QString &text, TextRange changed, qsizetype removed)
{
    Snapshot made;
    made.revision = revision;
    made.text = text;
    made.changed = changed;
    made.removed = removed;
    made.files = std::make_shared<ModelFiles>();
    return made;
}

} // namespace

class TestAnalyzer : public QObject {
    Q_OBJECT

private slots:
    void latestWinsAndNoneIsOlder()
    {
        QSemaphore mayRun;
        Analyzer analyzer([&mayRun](const Analysis &, const Snapshot &now) {
            mayRun.acquire();
            Analysis made;
            made.revision = now.revision;
            return made;
        });
        QList<quint64> revisions;
        connect(&analyzer, &Analyzer::analysed, this, [&](const Analysis &analysis) { revisions.append(analysis.revision); });
        for (quint64 revision = 1; revision <= 5; ++revision)
            analyzer.request(snapshot(revision, u"x"_s, {0, 1}, 1));
        QVERIFY(!analyzer.isIdle());
        mayRun.release(5);
        QTRY_VERIFY(analyzer.isIdle());
        QCOMPARE(revisions, (QList<quint64>{1, 5}));
        QCOMPARE(analyzer.latest().revision, 5u);
    }

    /// What a skipped snapshot changed is inside the span of the one that replaced it.
    void spansOfSkippedSnapshotsAreJoined()
    {
        QRandomGenerator random(20261122);
        QSemaphore mayRun;
        QString known; // the text analysed last, as the span claims it
        bool spansRight = true;
        Analyzer analyzer([&](const Analysis &, const Snapshot &now) {
            mayRun.acquire();
            TextEdit claimed(0);
            claimed.replace({now.changed.start, now.changed.start + now.removed}, now.changed.in(now.text).toString());
            spansRight = spansRight && now.changed.start >= 0 && now.removed >= 0 && now.changed.end <= now.text.size()
                && claimed.applied(known) == now.text;
            known = now.text;
            Analysis made;
            made.revision = now.revision;
            return made;
        });
        QSignalSpy analysed(&analyzer, &Analyzer::analysed);
        QString text;
        quint64 revision = 0;
        for (int round = 0; round < 300; ++round) {
            for (int request = 1 + random.bounded(6); request > 0; --request) {
                if (random.bounded(5) == 0) { // only the files or the era are others
                    analyzer.request(snapshot(revision, text, {}, 0));
                    continue;
                }
                const qsizetype start = random.bounded(int(text.size()) + 1);
                const qsizetype removed = random.bounded(int(text.size() - start) + 1);
                const QString inserted(random.bounded(6), QChar(u'a' + random.bounded(26)));
                text.replace(start, removed, inserted);
                analyzer.request(snapshot(++revision, text, {start, start + inserted.size()}, removed));
            }
            mayRun.release(2);
            while (!analyzer.isIdle())
                QVERIFY(analysed.wait());
            while (mayRun.tryAcquire()) { }
            QVERIFY(spansRight);
            QCOMPARE(known, text);
        }
    }

    void endsWhileOneRuns()
    {
        QSemaphore mayRun;
        int runs = 0;
        {
            Analyzer analyzer([&](const Analysis &, const Snapshot &) {
                mayRun.acquire();
                ++runs;
                return Analysis();
            });
            analyzer.request(snapshot(1, u"x"_s, {0, 1}, 0));
            analyzer.request(snapshot(2, u"xy"_s, {1, 2}, 0));
            mayRun.release(1);
        }
        QCOMPARE(runs, 1);
    }
};

QTEST_GUILESS_MAIN(TestAnalyzer)
#include "tst_analyzer.moc"
