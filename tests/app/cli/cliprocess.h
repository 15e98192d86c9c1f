// The command line as a script sees it: what it prints, where, and its exit code.
#pragma once

#include <QProcess>

#include <unistd.h>

struct Call {
    QStringList arguments;
    QString folder = {};     ///< to run in
    QString outputFile = {}; ///< instead of the answer's output
    QString language = QStringLiteral("C.UTF-8");
    /// As a user whose rights count, also when the tests run as root. (OrdinaryUser will not do: Qt refuses to run with
    /// another effective user than the real one.)
    bool asOrdinaryUser = false;
    QString program = QStringLiteral(CARDWRIGHT_CLI);
};

struct Answer {
    int code = -1; ///< also when the program could not be started
    QByteArray bytes; ///< of standard output
    QString output;
    QString complaints;
};

inline Answer run(const Call &call)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), call.language);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(call.folder);
    if (!call.outputFile.isEmpty())
        process.setStandardOutputFile(call.outputFile);
    if (call.asOrdinaryUser && ::geteuid() == 0)
        process.setChildProcessModifier([] { (void)!::setuid(65534); });
    process.start(call.program, call.arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    const QByteArray bytes = process.readAllStandardOutput();
    return {process.exitCode(), bytes, QString::fromUtf8(bytes), QString::fromUtf8(process.readAllStandardError())};
}

inline Answer cli(const QStringList &arguments, const QString &folder = {})
{
    return run({arguments, folder});
}
