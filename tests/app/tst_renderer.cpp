// The process that shows a card, as the program itself starts it: in the engine's sandbox and without the secrets of the
// program's environment. Root, whom the sandbox refuses, starts the program as nobody.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;

/// In the child that becomes the program.
void becomeNobody()
{
    if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
        _exit(1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString folderOf(qint64 process) { return u"/proc/%1"_s.arg(process); }

/// What stands behind a name in the process's status; empty without the process.
QByteArray statusOf(qint64 process, QByteArrayView name)
{
    for (const QByteArray &line : contentOf(folderOf(process) + u"/status"_s).split('\n')) {
        if (line.startsWith(name) && line.mid(name.size()).startsWith(':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// As "user:[4026531837]"; empty without the process.
QString namespaceOf(qint64 process, const QString &kind)
{
    return QFile::symLinkTarget(folderOf(process) + u"/ns/"_s + kind).section(u'/', -1);
}

/// Of all processes that the engine forks, the one that lays out and paints.
bool isRenderer(qint64 process)
{
    const QString threads = folderOf(process) + u"/task/"_s;
    const QStringList ids = QDir(threads).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return contentOf(folderOf(process) + u"/cmdline"_s).contains("QtWebEngineProcess")
        && std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return contentOf(threads + id + u"/comm"_s) == "Compositor\n"; });
}

bool descendsFrom(qint64 process, qint64 ancestor)
{
    while (process > 1 && process != ancestor)
        process = statusOf(process, "PPid").toLongLong();
    return process == ancestor;
}

qint64 rendererOf(qint64 program)
{
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const qint64 process = name.toLongLong();
        if (process > 0 && isRenderer(process) && descendsFrom(process, program))
            return process;
    }
    return 0;
}

} // namespace

class TestRenderer : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        // Nobody reaches what is in here, wherever the build is.
        QVERIFY(m_folder.isValid());
        QVERIFY(QFile::setPermissions(m_folder.path(), readable));
        QVERIFY(QDir(m_folder.path()).mkpath(u"home/model"_s));
        QVERIFY(QFile::copy(QStringLiteral(CARD_PROGRAM), m_folder.filePath(u"cardwright"_s)));
        QVERIFY(QFile::setPermissions(m_folder.filePath(u"cardwright"_s), readable));
        QFile card(m_folder.filePath(u"home/model/README.md"_s));
        QVERIFY(card.open(QIODevice::WriteOnly) && card.write("# A card\n") > 0);
        card.close();
        if (geteuid() == 0) {
            for (const QString &owned : {u"home"_s, u"home/model"_s, u"home/model/README.md"_s})
                QCOMPARE(chown(qPrintable(m_folder.filePath(owned)), nobody, nobody), 0);
        }
    }

    void theRendererIsInTheSandboxAndKnowsNoSecret()
    {
        QProcess probe;
        prepare(probe);
        probe.start(u"unshare"_s, {u"-U"_s, u"true"_s});
        if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
            QSKIP("this system lets no ordinary user make a namespace");

        QProcess program;
        prepare(program);
        program.start(m_folder.filePath(u"cardwright"_s), {m_folder.filePath(u"home/model"_s)});
        QVERIFY(program.waitForStarted());
        const qint64 started = program.processId();
        QTRY_VERIFY(contentOf(folderOf(started) + u"/environ"_s).contains("HF_TOKEN=hf_planted"));

        qint64 renderer = 0;
        QTRY_VERIFY_WITH_TIMEOUT((renderer = rendererOf(started)) != 0, 60'000);
        QTRY_COMPARE(statusOf(renderer, "Seccomp"), "2"); // a filter says which calls it may make
        for (const QString &kind : {u"user"_s, u"net"_s}) {
            QVERIFY(!namespaceOf(renderer, kind).isEmpty());
            QVERIFY2(namespaceOf(renderer, kind) != namespaceOf(started, kind), qPrintable(kind));
        }
        const QByteArray environment = contentOf(folderOf(renderer) + u"/environ"_s);
        QVERIFY(!environment.isEmpty());
        QVERIFY(!environment.contains("planted"));

        program.kill();
        QVERIFY(program.waitForFinished());
    }

private:
    static constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HF_TOKEN"_s, u"hf_planted"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        if (geteuid() == 0)
            process.setChildProcessModifier(becomeNobody);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
