#include "core/git/gitprocess.h"

#include "tests/core/git/gitworld.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

#include <csignal>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

/// `name` stands before git itself in PATH while this lives.
class OtherGit {
public:
    explicit OtherGit(const QString &folder) : m_path(qgetenv("PATH")) { qputenv("PATH", QFile::encodeName(folder) + ':' + m_path); }
    ~OtherGit() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(OtherGit)

private:
    QByteArray m_path;
};

} // namespace

class TestGitProcess : public QObject {
    Q_OBJECT
    GitWorld m_world;

private slots:
    void givesInputAndTakesOutput()
    {
        const auto answer = readGit({{u"hash-object"_s, u"--stdin"_s}, {}, "hello\n"}, {});
        QVERIFY(answer);
        QCOMPARE(answer->trimmed(), "ce013625030ba8dba906f756967f9e9ca394464a");
    }

    void muchGoesThroughBothWays()
    {
        m_world.git({}, {u"init"_s, u"-q"_s, u"much"_s});
        const QByteArray much(5 << 20, 'x');
        const auto id = readGit({{u"hash-object"_s, u"-w"_s, u"--stdin"_s}, m_world.path(u"much"_s), much}, {});
        QVERIFY(id);
        const auto back = readGit({{u"cat-file"_s, u"blob"_s, QString::fromLatin1(id->trimmed())}, m_world.path(u"much"_s)}, {});
        QVERIFY(back);
        QVERIFY(*back == much);
    }

    void aFailureSaysWhatGitSaid()
    {
        const auto answer = readGit({{u"rev-parse"_s, u"--show-toplevel"_s}, m_world.path()}, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::ToolFailed);
        QVERIFY(answer.error().detail.contains(u"not a git repository"_s));
    }

    void withoutGitTheToolIsMissing()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_world.path()));
        const auto answer = runGit({{u"version"_s}}, {});
        qputenv("PATH", path);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::ToolMissing);
        QCOMPARE(answer.error().subject, u"git"_s);
    }

    void secretsAndGitsOwnVariablesStayBehind()
    {
        m_world.writeProgram(u"other/git"_s, "env\n");
        const OtherGit other(m_world.path(u"other"_s));
        qputenv("HF_TOKEN", "hf_planted");
        qputenv("GIT_DIR", "/elsewhere");
        qputenv("GIT_TRACE_CURL", "1");
        qputenv("GIT_CONFIG_PARAMETERS", "'core.pager=x'");
        qputenv("GIT_SSH_COMMAND", "ssh -i mine");
        const auto answer = readGit({{u"version"_s}}, {});
        for (const char *variable : {"HF_TOKEN", "GIT_DIR", "GIT_TRACE_CURL", "GIT_CONFIG_PARAMETERS", "GIT_SSH_COMMAND"})
            qunsetenv(variable);
        QVERIFY(answer);
        QVERIFY(!answer->contains("hf_planted"));
        for (const char *gone : {"GIT_DIR=", "GIT_TRACE_CURL=", "GIT_CONFIG_PARAMETERS="})
            QVERIFY2(!answer->contains(gone), gone);
        for (const char *kept : {"GIT_SSH_COMMAND=ssh -i mine\n", "GIT_TERMINAL_PROMPT=0\n", "GIT_ALLOW_PROTOCOL=https:ssh:file\n",
                 "LC_ALL=C\n", "HOME="})
            QVERIFY2(answer->contains(kept), kept);
    }

    void hasNoTerminal()
    {
        // who leads a session of his own has no terminal before he opens one
        m_world.writeProgram(u"other/git"_s, "echo $$ $(cut -d ' ' -f 6 /proc/$$/stat)\n");
        const OtherGit other(m_world.path(u"other"_s));
        const auto answer = readGit({{u"version"_s}}, {});
        QVERIFY(answer);
        const QList<QByteArray> processAndSession = answer->trimmed().split(' ');
        QCOMPARE(processAndSession.size(), 2);
        QCOMPARE(processAndSession.at(0), processAndSession.at(1));
    }

    void aStopEndsItWithItsChildren()
    {
        m_world.writeProgram(u"other/git"_s, "sleep 300 & echo $! > " + QFile::encodeName(m_world.path(u"child"_s)) + "\necho there\nwait\n");
        const OtherGit other(m_world.path(u"other"_s));
        std::stop_source source;
        QElapsedTimer timer;
        timer.start();
        std::jthread stopper([&] {
            while (m_world.read(u"child"_s).isEmpty() && timer.elapsed() < 20'000)
                std::this_thread::yield();
            source.request_stop();
        });
        const auto answer = runGit({{u"version"_s}}, {source.get_token()});
        QVERIFY(answer);
        QCOMPARE(answer->end, GitAnswer::End::Cancelled);
        QCOMPARE(answer->error(u"x"_s).code, Error::Code::Cancelled);
        QVERIFY(timer.elapsed() < 20'000);
        const pid_t child = m_world.read(u"child"_s).trimmed().toInt();
        QVERIFY(child > 0);
        QTRY_VERIFY(::kill(child, 0) != 0 || isZombie(child));
    }

    void whatDoesNotListenIsKilled()
    {
        m_world.writeProgram(u"other/git"_s, "trap '' TERM\necho there\nwhile :; do sleep 1; done\n");
        const OtherGit other(m_world.path(u"other"_s));
        GitCall call{{u"version"_s}};
        call.patience = std::chrono::milliseconds(200);
        const auto answer = runGit(call, {});
        QVERIFY(answer);
        QCOMPARE(answer->end, GitAnswer::End::TimedOut);
        QCOMPARE(answer->error({}).code, Error::Code::ToolFailed);
        QCOMPARE(answer->output, "there\n");
    }

    void aFloodIsCutOff()
    {
        m_world.writeProgram(u"other/git"_s, "exec cat /dev/zero\n");
        const OtherGit other(m_world.path(u"other"_s));
        const auto answer = readGit({{u"cat-file"_s}}, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::FileTooLarge);
    }

    void whatWasStoppedBeforeDoesNotStart()
    {
        m_world.writeProgram(u"other/git"_s, "touch " + QFile::encodeName(m_world.path(u"ran"_s)) + "\n");
        const OtherGit other(m_world.path(u"other"_s));
        std::stop_source source;
        source.request_stop();
        const auto answer = readGit({{u"version"_s}}, {source.get_token()});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Error::Code::Cancelled);
        QVERIFY(!m_world.has(u"ran"_s));
    }

private:
    /// Ended, and waiting for whoever adopted it.
    static bool isZombie(pid_t process)
    {
        QFile status(u"/proc/%1/stat"_s.arg(process));
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(TestGitProcess)
#include "tst_gitprocess.moc"
