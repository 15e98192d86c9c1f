// `publish` as a script sees it: to a hub, a folder and a git remote, with its exit codes, and nothing overwritten.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/files/scratch.h"
#include "tests/hub/testhub.h"
#include "tests/hub/testtokens.h"

#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCard = "---\nlicense: mit\n---\n\n# A tiny model\n";
const QByteArray kOther = "---\nlicense: apache-2.0\n---\n\n# A tiny model\n";

} // namespace

class TestCliPublish : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_scratch->write(u"tiny/README.md"_s, kCard);
        qputenv("XDG_STATE_HOME", m_scratch->path(u"state"_s).toUtf8());
        qputenv("GIT_CONFIG_GLOBAL", m_scratch->path(u"gitconfig"_s).toUtf8());
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
        m_scratch->write(u"gitconfig"_s, "[user]\n\tname = Ada\n\temail = ada@example.com\n");
        qunsetenv("HF_TOKEN");
        m_hub = std::make_unique<TestHub>();
        qputenv("HF_ENDPOINT", m_hub->endpoint().toString().toUtf8());
        qputenv("HF_HOME", m_scratch->path(u"huggingface"_s).toUtf8());
    }

    void toAHub()
    {
        m_hub->createRepo(u"ada/tiny"_s);
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        const Answer answer = cli({u"publish"_s, u"tiny"_s, u"--to"_s, u"hub:ada/tiny"_s, u"--message"_s, u"First"_s}, m_scratch->path());
        QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
        QCOMPARE(answer.output.trimmed(), u"%1/ada/tiny/commit/%2"_s.arg(m_hub->endpoint().toString(), m_hub->head(u"ada/tiny"_s)));
        QCOMPARE(*m_hub->file(u"ada/tiny"_s, u"README.md"_s), kCard);
        QCOMPARE(m_hub->commits(u"ada/tiny"_s).constFirst().title, u"First"_s);
        QCOMPARE(m_hub->violations().size(), 0);

        // again: nothing to do; after an edit: on top of it
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 0);
        QCOMPARE(m_hub->commits(u"ada/tiny"_s).size(), 2);
        m_scratch->write(u"tiny/README.md"_s, kOther);
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 0);
        QCOMPARE(*m_hub->file(u"ada/tiny"_s, u"README.md"_s), kOther);
        QCOMPARE(m_hub->commits(u"ada/tiny"_s).constFirst().title, u"Change the licence to apache-2.0"_s);
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        m_hub->createRepo(u"ada/tiny"_s);
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 0);
        m_hub->commitAs(u"bert"_s, u"ada/tiny"_s, u"main"_s, {{u"README.md"_s, "# Bert's\n"}});
        m_scratch->write(u"tiny/README.md"_s, kOther);
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 3);
        QCOMPARE(*m_hub->file(u"ada/tiny"_s, u"README.md"_s), QByteArray("# Bert's\n"));
    }

    void aCardOfUnknownOriginNeedsItsBase()
    {
        m_hub->createRepo(u"ada/tiny"_s, {.files = {{u"README.md"_s, "# Older\n"}}});
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 3);
        QCOMPARE(*m_hub->file(u"ada/tiny"_s, u"README.md"_s), QByteArray("# Older\n"));
        QCOMPARE(publish(u"hub:ada/tiny"_s, {u"--base"_s, m_hub->head(u"ada/tiny"_s)}).code, 0);
        QCOMPARE(*m_hub->file(u"ada/tiny"_s, u"README.md"_s), kCard);
    }

    void aRepositoryIsCreatedOnlyWhenItIsSaid()
    {
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        QCOMPARE(publish(u"hub:ada/new"_s).code, 6);
        QVERIFY(!m_hub->hasRepo(u"ada/new"_s));
        QCOMPARE(publish(u"hub:ada/new"_s, {u"--create"_s}).code, 0);
        QCOMPARE(*m_hub->file(u"ada/new"_s, u"README.md"_s), kCard);
    }

    void aPullRequest()
    {
        m_hub->createRepo(u"ada/tiny"_s);
        qputenv("HF_TOKEN", testtokens::carla.toUtf8());
        const Answer answer = publish(u"hub:ada/tiny"_s, {u"--create-pr"_s, u"-m"_s, u"Please take it"_s});
        QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
        QCOMPARE(m_hub->pullRequests(u"ada/tiny"_s).size(), 1);
        QVERIFY(answer.output.contains(u"/discussions/1"_s));
        QVERIFY(!m_hub->file(u"ada/tiny"_s, u"README.md"_s).has_value());
    }

    void theTokenComesByStandardInputToo()
    {
        m_hub->createRepo(u"ada/tiny"_s);
        QProcess process;
        process.setWorkingDirectory(m_scratch->path());
        process.start(QStringLiteral(CARDWRIGHT_CLI),
            {u"publish"_s, u"tiny"_s, u"--to"_s, u"hub:ada/tiny"_s, u"--token-stdin"_s});
        QVERIFY(process.waitForStarted());
        process.write(testtokens::ada.toUtf8() + '\n');
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(*m_hub->file(u"ada/tiny"_s, u"README.md"_s), kCard);
    }

    void aTokenIsForTheHubOfItsEnvironmentAlone()
    {
        m_hub->createRepo(u"ada/tiny"_s);
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        qputenv("HF_ENDPOINT", "https://hub.example");
        const Answer answer = publish(u"hub:ada/tiny"_s, {u"--endpoint"_s, m_hub->endpoint().toString()});
        QCOMPARE(answer.code, 4);
        for (const RequestRecord &request : m_hub->requests())
            QVERIFY(!request.hadAuthorization);
    }

    void withoutRightsItSaysSo()
    {
        m_hub->createRepo(u"ada/tiny"_s);
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 4);
        qputenv("HF_TOKEN", testtokens::unknown.toUtf8());
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 4);
        qputenv("HF_TOKEN", testtokens::adaReading.toUtf8());
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 4);
    }

    void theWorldFails()
    {
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        QCOMPARE(publish(u"hub:ada/tiny"_s, {u"--endpoint"_s, u"http://hub.example"_s}).code, 2);
        qputenv("HF_HUB_OFFLINE", "1");
        QCOMPARE(publish(u"hub:ada/tiny"_s).code, 5);
        qunsetenv("HF_HUB_OFFLINE");
    }

    void aDryRunSendsNothing()
    {
        m_hub->createRepo(u"ada/tiny"_s, {.files = {{u"README.md"_s, kOther}}});
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        const Answer answer = publish(u"hub:ada/tiny"_s, {u"--dry-run"_s, u"--base"_s, m_hub->head(u"ada/tiny"_s)});
        QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
        QVERIFY(answer.output.contains(u"-license: apache-2.0\n+license: mit\n"_s));
        QCOMPARE(m_hub->requests(RequestKind::Commit).size(), 0);
    }

    void whatTheHubWouldRejectIsNotSent()
    {
        m_hub->createRepo(u"ada/tiny"_s);
        m_scratch->write(u"tiny/README.md"_s, "---\nlicense: no-such-licence\n---\n");
        qputenv("HF_TOKEN", testtokens::ada.toUtf8());
        const Answer answer = publish(u"hub:ada/tiny"_s);
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.complaints.contains(u"README.md:2:"_s));
        QCOMPARE(m_hub->requests(RequestKind::Commit).size(), 0);
    }

    void toAFolder()
    {
        QCOMPARE(publish(u"hub.git"_s).code, 0);
        QCOMPARE(git({u"show"_s, u"main:README.md"_s}), kCard);
        QCOMPARE(publish(u"hub.git"_s).code, 0);
        QCOMPARE(git({u"rev-list"_s, u"--count"_s, u"main"_s}).trimmed(), QByteArray("1"));
        m_scratch->write(u"tiny/README.md"_s, kOther);
        QCOMPARE(publish(u"hub.git"_s, {u"--branch"_s, u"draft"_s}).code, 0);
        QCOMPARE(git({u"show"_s, u"draft:README.md"_s}), kOther);
        QCOMPARE(git({u"show"_s, u"main:README.md"_s}), kCard);
    }

    void aFolderWithSomethingInItIsLeftAlone()
    {
        m_scratch->write(u"hub.git/precious"_s, "x");
        QCOMPARE(publish(u"hub.git"_s).code, 2);
        QCOMPARE(QDir(m_scratch->path(u"hub.git"_s)).entryList(QDir::Files), QStringList{u"precious"_s});
    }

    void misuse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no place") << QStringList{u"tiny"_s};
        QTest::newRow("no id") << QStringList{u"tiny"_s, u"--to"_s, u"hub:tiny"_s};
        QTest::newRow("no title") << QStringList{u"tiny"_s, u"--to"_s, u"hub.git"_s, u"--message"_s, u" "_s};
        QTest::newRow("a token as an argument") << QStringList{u"tiny"_s, u"--to"_s, u"hub.git"_s, u"--token"_s, u"x"_s};
    }
    void misuse()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(cli(QStringList{u"publish"_s} + arguments, m_scratch->path()).code, 2);
    }

private:
    Answer publish(const QString &place, const QStringList &more = {})
    {
        return cli(QStringList{u"publish"_s, u"tiny"_s, u"--to"_s, place} + more, m_scratch->path());
    }

    QByteArray git(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_scratch->path(u"hub.git"_s));
        process.start(u"git"_s, arguments);
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<TestHub> m_hub;
};

QTEST_GUILESS_MAIN(TestCliPublish)
#include "tst_cli_publish.moc"
