#include "core/files/draftstore.h"

#include "tests/core/files/scratch.h"

#include <QTest>

#include <sys/wait.h>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

Draft draft(const QString &id, const QByteArray &bytes, int minute = 0)
{
    return {id, u"/models/bert/README.md"_s, bytes, {"hash"}, QDateTime({2026, 11, 22}, {10, minute}, Qt::UTC)};
}

/// Runs `work` in a process of its own that is killed afterwards, and gives back whether it returned true.
template <class Work>
bool inKilledProcess(Work work)
{
    int pipeEnds[2];
    if (::pipe(pipeEnds) != 0)
        return false;
    const pid_t child = ::fork();
    if (child == 0) {
        const char answer = work() ? 'y' : 'n';
        (void)!::write(pipeEnds[1], &answer, 1);
        ::kill(::getpid(), SIGKILL);
    }
    char answer = 'n';
    (void)!::read(pipeEnds[0], &answer, 1);
    ::waitpid(child, nullptr, 0);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
    return answer == 'y';
}

} // namespace

class TestDraftStore : public QObject {
    Q_OBJECT

private slots:
    void offersDraftsOfKilledProcessesOnly()
    {
        Scratch scratch;
        const QString folder = scratch.path(u"state/drafts"_s);
        QVERIFY(inKilledProcess([&] {
            const DraftStore store(folder);
            return store.write(draft(u"old"_s, "old", 1)).ok() && store.write(draft(u"new"_s, QByteArray("n\0\xFF", 3), 2)).ok();
        }));
        const DraftStore running(folder);
        QVERIFY(running.write(draft(u"mine"_s, "mine")).ok());
        QVERIFY(running.write(draft(u"mine"_s, "mine, later")).ok());

        const DraftStore next(folder);
        const QList<Draft> found = next.abandoned();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].id, u"new"_s);
        QCOMPARE(found[0].bytes, QByteArray("n\0\xFF", 3));
        QCOMPARE(found[0].path, u"/models/bert/README.md"_s);
        QCOMPARE(found[0].base.hash, "hash"_ba);
        QCOMPARE(found[0].time, draft({}, {}, 2).time);
        QCOMPARE(found[1].id, u"old"_s);
        QVERIFY(!next.adopt(u"mine"_s));
    }

    void oneAdopterWins()
    {
        Scratch scratch;
        QVERIFY(inKilledProcess([&] { return DraftStore(scratch.path()).write(draft(u"a"_s, "a")).ok(); }));
        const DraftStore first(scratch.path());
        const DraftStore second(scratch.path());
        QCOMPARE(second.abandoned().size(), 1);
        QVERIFY(first.adopt(u"a"_s));
        QVERIFY(!first.adopt(u"a"_s)); // a second window of the same process
        QVERIFY(!second.adopt(u"a"_s));
        QVERIFY(second.abandoned().isEmpty());
        QVERIFY(!second.write(draft(u"a"_s, "theirs")).ok());
        second.remove(u"a"_s);
        QVERIFY(first.write(draft(u"a"_s, "mine")).ok());
        first.remove(u"a"_s);
        QVERIFY(!second.adopt(u"a"_s));
        QCOMPARE(scratch.names(), QStringList{u".lock"_s});
    }

    void adoptersRaceFairly()
    {
        Scratch scratch;
        for (int round = 0; round < 8; ++round) {
            QVERIFY(inKilledProcess([&] { return DraftStore(scratch.path()).write(draft(u"a"_s, "a")).ok(); }));
            QList<pid_t> children;
            for (int i = 0; i < 4; ++i) {
                const pid_t child = ::fork();
                if (child == 0)
                    ::_exit([&] {
                        static const DraftStore store(scratch.path()); // keeps what it adopts until the process ends
                        const bool adopted = store.adopt(u"a"_s);
                        if (adopted)
                            store.remove(u"a"_s);
                        return adopted ? 1 : 0;
                    }());
                children.append(child);
            }
            int adopted = 0;
            for (const pid_t child : children) {
                int status = 0;
                ::waitpid(child, &status, 0);
                adopted += WEXITSTATUS(status);
            }
            QCOMPARE(adopted, 1);
        }
    }

    void tornRecordsAreSkipped()
    {
        Scratch scratch;
        QVERIFY(inKilledProcess([&] {
            const DraftStore store(scratch.path());
            return store.write(draft(u"whole"_s, "text")).ok() && store.write(draft(u"torn"_s, "text")).ok();
        }));
        const QByteArray record = scratch.read(u"torn.draft"_s);
        for (qsizetype size = 0; size < record.size(); size += 7) {
            scratch.write(u"torn.draft"_s, record.first(size));
            QCOMPARE(DraftStore(scratch.path()).abandoned().size(), 1);
        }
        QByteArray flipped = record;
        flipped[flipped.size() - 3] = char(flipped[flipped.size() - 3] ^ 1);
        scratch.write(u"torn.draft"_s, flipped);
        scratch.write(u"renamed.draft"_s, record);
        QCOMPARE(DraftStore(scratch.path()).abandoned().size(), 1);
    }

    void nobodyElseReadsThem()
    {
        Scratch scratch;
        QVERIFY(DraftStore(scratch.path(u"drafts"_s)).write(draft(u"a"_s, "a")).ok());
        QCOMPARE(scratch.mode(u"drafts"_s), 0700);
    }

    void folderThatCannotBe()
    {
        Scratch scratch;
        scratch.write(u"file"_s, "x");
        const DraftStore store(scratch.path(u"file/drafts"_s));
        QVERIFY(!store.write(draft(u"a"_s, "a")).ok());
        QVERIFY(store.abandoned().isEmpty());
        QVERIFY(!store.adopt(u"a"_s));
        store.remove(u"a"_s);
    }

    void standardFolder()
    {
        qputenv("XDG_STATE_HOME", "/state");
        QCOMPARE(DraftStore::standardFolder(), u"/state/cardwright/drafts"_s);
        qputenv("XDG_STATE_HOME", "relative counts as unset");
        QCOMPARE(DraftStore::standardFolder(), QDir::homePath() + u"/.local/state/cardwright/drafts"_s);
        qunsetenv("XDG_STATE_HOME");
    }
};

QTEST_APPLESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
