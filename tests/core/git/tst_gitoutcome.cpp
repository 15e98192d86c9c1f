// What became of a push: refused, stopped, lost on the way, or against somebody else's.
#include "core/git/gittarget.h"

#include "tests/core/git/clonedworld.h"
#include "tests/core/git/publishing.h"

#include <QElapsedTimer>

#include <thread>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestGitOutcome : public QObject {
    Q_OBJECT
    std::unique_ptr<ClonedWorld> m_world;

    GitTarget target(const QString &folder = u"clone"_s) const { return {m_world->path(folder), u"origin"_s}; }

private slots:
    void init()
    {
        m_world = std::make_unique<ClonedWorld>();
        QCOMPARE(m_world->head().size(), 40);
    }
    void cleanup() { m_world.reset(); }

    void aServersRefusalIsTold_data()
    {
        QTest::addColumn<QByteArray>("hook");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("metadata") << QByteArray("echo 'Sorry, your push was rejected during YAML metadata verification:'\n"
            "echo ' - Error: \"license\" must be one of'\necho ' - Error: \"tags\" must be an array'\nexit 1\n")
            << Error::Code::MetadataRefused << u"Error: \"license\" must be one of\nError: \"tags\" must be an array"_s;
        QTest::newRow("large") << QByteArray("echo 'Your push was rejected because it contains files larger than 10 MiB.'\necho a.png\nexit 1\n")
            << Error::Code::HubRefused << u"Your push was rejected because it contains files larger than 10 MiB.\na.png"_s;
        QTest::newRow("silent") << QByteArray("exit 1\n") << Error::Code::HubRefused << u"[remote rejected] (pre-receive hook declined)"_s;
        QTest::newRow("protected") << QByteArray("echo 'protected branch main'\nexit 1\n") << Error::Code::HubRefused << u"protected branch main"_s;
    }

    void aServersRefusalIsTold()
    {
        QFETCH(QByteArray, hook);
        QFETCH(Error::Code, code);
        QFETCH(QString, detail);
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s, hook);
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        QVERIFY(!published);
        QCOMPARE(published.error().code, code);
        QCOMPARE(published.error().detail, detail);
        QCOMPARE(m_world->remoteHead(), m_world->head());
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"main"_s}), m_world->head());
    }

    void aStopLeavesNothingOrTellsWhatIsThere()
    {
        for (const auto step : {Progress::Step::Connecting, Progress::Step::Preparing}) {
            std::stop_source source;
            const RunControl run{source.get_token(), [&](const Progress &progress) {
                if (progress.step == step)
                    source.request_stop();
            }};
            VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), run), Cancelled);
            QCOMPARE(m_world->remoteHead(), m_world->head());
            QCOMPARE(m_world->status(), QString());
        }
    }

    void aStopWhileTheServerThinksIsNoFalseFailure()
    {
        // the whole pack is there when it is stopped: the answer is what the branch says, or that nobody knows yet
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s,
            "touch " + QFile::encodeName(m_world->path(u"received"_s)) + "\nsleep 60\n");
        std::stop_source source;
        std::jthread stopper([&](const std::stop_token &end) {
            while (!m_world->has(u"received"_s) && !end.stop_requested())
                std::this_thread::yield();
            source.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {source.get_token()});
        QVERIFY(timer.elapsed() < 30'000);
        VERIFY_CODE(published, OutcomeUnknown);
        QCOMPARE(m_world->remoteHead(), m_world->head());
    }

    void aLostAnswerIsLookedAfter()
    {
        // the commit is there, and the connection breaks before git hears of it
        m_world->writeProgram(u"remote.git/hooks/post-receive"_s, "kill -9 $PPID\n");
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(m_world->remoteHead(), published->commit);
        QCOMPARE(m_world->remoteCommits(), 2);
        QCOMPARE(m_world->clone({u"rev-parse"_s, u"main"_s}), published->commit);
    }

    void aLostConnectionIsTriedAgainOnce()
    {
        const QByteArray tries = QFile::encodeName(m_world->path(u"tries"_s));
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s,
            "echo x >> " + tries + "\n[ $(wc -l < " + tries + ") -gt 1 ] || kill -9 $PPID\n");
        const auto published = target().publish(cardOn(m_world->head(), "second\n"), {});
        VERIFY_OK(published);
        QCOMPARE(m_world->read(u"tries"_s), "x\nx\n");
        QCOMPARE(m_world->remoteCommits(), 2);
    }

    void aServerThatNeverAnswersLeavesItOpen()
    {
        m_world->writeProgram(u"remote.git/hooks/pre-receive"_s, "kill -9 $PPID\n");
        VERIFY_CODE(target().publish(cardOn(m_world->head(), "second\n"), {}), OutcomeUnknown);
        QCOMPARE(m_world->remoteHead(), m_world->head());
        QFile::remove(m_world->path(u"remote.git/hooks/pre-receive"_s));
        VERIFY_OK(target().publish(cardOn(m_world->head(), "second\n"), {}));
    }

    void oneOfTwoPublishersWins()
    {
        m_world->git({}, {u"clone"_s, u"-q"_s, m_world->path(u"remote.git"_s), u"second"_s});
        std::optional<Result<Published>> one, two;
        {
            std::jthread first([&] { one = target(u"clone"_s).publish(cardOn(m_world->head(), "one\n"), {}); });
            std::jthread second([&] { two = target(u"second"_s).publish(cardOn(m_world->head(), "two\n"), {}); });
        }
        QCOMPARE(int(one->ok()) + int(two->ok()), 1);
        const auto &loser = one->ok() ? *two : *one;
        VERIFY_CODE(loser, RemoteHasChanged);
        QCOMPARE(m_world->remoteCommits(), 2);
    }
};

QTEST_GUILESS_MAIN(TestGitOutcome)
#include "tst_gitoutcome.moc"
