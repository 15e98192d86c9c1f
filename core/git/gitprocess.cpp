#include "core/git/gitprocess.h"

#include "core/base/secretnames.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostSaid = 64 << 10;
constexpr int kGlance = 50;   // ms between two looks at what was asked of the call
constexpr int kGrace = 1500;  // ms for git to take its lock files away

// What a hostile configuration could make git run is off; what would change more than was asked for is off too.
const QStringList &settings()
{
    static const QStringList all{u"core.fsmonitor=false"_s, u"core.hooksPath=/dev/null"_s, u"protocol.ext.allow=never"_s,
        u"gc.auto=0"_s, u"maintenance.auto=false"_s, u"submodule.recurse=false"_s, u"fetch.recurseSubmodules=false"_s,
        u"push.recurseSubmodules=no"_s, u"fetch.writeCommitGraph=false"_s,
        u"fetch.unpackLimit=1"_s, // a pack arrives whole or not at all, loose objects one by one
        u"user.useConfigOnly=true"_s, // no address made of the machine's name
        u"i18n.commitEncoding=UTF-8"_s, u"http.lowSpeedLimit=1"_s, u"http.lowSpeedTime=60"_s};
    return all;
}

/// Git's own variables go, for they would lead it to another repository, make it trace secrets or run programs; these say
/// how the user reaches the world and who he is.
bool isKept(const QString &variable)
{
    static const QStringList own{u"GIT_SSH"_s, u"GIT_SSH_COMMAND"_s, u"GIT_SSH_VARIANT"_s, u"GIT_ASKPASS"_s, u"GIT_EXEC_PATH"_s,
        u"GIT_CONFIG_GLOBAL"_s, u"GIT_CONFIG_SYSTEM"_s, u"GIT_CONFIG_NOSYSTEM"_s, u"GIT_SSL_CAINFO"_s, u"GIT_SSL_CAPATH"_s,
        u"GIT_AUTHOR_NAME"_s, u"GIT_AUTHOR_EMAIL"_s};
    return !isSecretName(variable.toLocal8Bit()) && (!variable.startsWith("GIT_"_L1) || own.contains(variable));
}

QProcessEnvironment environmentFor(const GitCall &call)
{
    const QProcessEnvironment inherited = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &variable : inherited.keys()) {
        if (isKept(variable))
            environment.insert(variable, inherited.value(variable));
    }
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, u"https:ssh:file"_s);
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s); // a missing object would be asked for where the clone's settings say
    environment.insert(u"LC_ALL"_s, u"C"_s);
    for (const auto &[name, value] : call.variables)
        environment.insert(name, value);
    return environment;
}

QStringList argumentsFor(const GitCall &call)
{
    QStringList arguments{u"--no-pager"_s};
    for (const QString &setting : settings())
        arguments << u"-c"_s << setting;
    return arguments + call.arguments;
}

void killGroup(QProcess &git, pid_t group)
{
    ::kill(-group, SIGTERM);
    git.waitForFinished(kGrace);
    ::kill(-group, SIGKILL); // also what it had started and what did not listen
    git.waitForFinished();
}

} // namespace

Error GitAnswer::error(const QString &subject) const
{
    switch (end) {
    case End::Cancelled: return {Error::Code::Cancelled, subject, {}};
    case End::TooLong: return {Error::Code::FileTooLarge, subject, {}};
    case End::TimedOut: return {Error::Code::ToolFailed, u"git"_s, u"no sign of life for too long\n"_s + said.trimmed()};
    case End::Exited: return {Error::Code::ToolFailed, u"git"_s, said.trimmed()};
    }
    Q_UNREACHABLE();
}

Result<GitAnswer> runGit(const GitCall &call, const RunControl &run)
{
    GitAnswer answer;
    if (run.stopped()) {
        answer.end = GitAnswer::End::Cancelled;
        return answer;
    }
    const QString program = QStandardPaths::findExecutable(u"git"_s);
    if (program.isEmpty())
        return Error{Error::Code::ToolMissing, u"git"_s, {}};

    QProcess git;
    git.setProcessEnvironment(environmentFor(call));
    git.setWorkingDirectory(call.folder.isEmpty() ? QDir::rootPath() : call.folder);
    // a session of its own: a process group to kill, and no terminal that anything it starts could ask on
    git.setChildProcessModifier([] { ::setsid(); });
    git.start(program, argumentsFor(call));
    if (!git.waitForStarted())
        return Error{Error::Code::ToolMissing, u"git"_s, git.errorString()};
    const pid_t group = pid_t(git.processId());
    git.write(call.input);
    git.closeWriteChannel();

    QByteArray said;
    QElapsedTimer silence;
    silence.start();
    const auto collect = [&] {
        const QByteArray output = git.readAllStandardOutput();
        const QByteArray errors = git.readAllStandardError();
        if (!output.isEmpty() || !errors.isEmpty())
            silence.start();
        answer.output += output;
        said = (said + errors).right(kMostSaid);
    };
    while (git.state() != QProcess::NotRunning && answer.end == GitAnswer::End::Exited) {
        const qint64 unsent = git.bytesToWrite();
        git.waitForReadyRead(kGlance);
        if (git.bytesToWrite() != unsent)
            silence.start();
        collect();
        if (run.stopped())
            answer.end = GitAnswer::End::Cancelled;
        else if (answer.output.size() > kMostGitBytes)
            answer.end = GitAnswer::End::TooLong;
        else if (std::chrono::milliseconds(silence.elapsed()) > call.patience)
            answer.end = GitAnswer::End::TimedOut;
    }
    if (answer.end != GitAnswer::End::Exited)
        killGroup(git, group);
    collect();
    answer.exitCode = git.exitStatus() == QProcess::NormalExit ? git.exitCode() : 128;
    answer.said = QString::fromUtf8(said);
    return answer;
}

Result<QByteArray> readGit(const GitCall &call, const RunControl &run)
{
    Result<GitAnswer> answer = runGit(call, run);
    if (!answer)
        return answer.error();
    if (!answer->ok())
        return answer->error(u"git"_s);
    return std::move(answer).value().output;
}

} // namespace cardwright
