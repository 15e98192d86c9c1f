// A scratch folder in which git knows nothing of the developer: no configuration of his, no home of his.
#pragma once

#include "tests/core/files/scratch.h"

#include <QProcess>

class GitWorld : public Scratch {
public:
    /// Nothing but what is set here is git's configuration from now on, of this process and of what it starts.
    GitWorld()
    {
        QDir().mkpath(path(QStringLiteral("home")));
        for (const char *variable : {"HOME", "XDG_CONFIG_HOME"})
            qputenv(variable, QFile::encodeName(path(QStringLiteral("home"))));
        qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(path(QStringLiteral("home/gitconfig"))));
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
        for (const char *variable : {"EMAIL", "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_DIR", "GIT_SSH", "GIT_SSH_COMMAND"})
            qunsetenv(variable);
        qputenv("no_proxy", "127.0.0.1,localhost");
        configure(QStringLiteral("init.defaultBranch"), QStringLiteral("main"));
        nameTheUser();
    }

    void configure(const QString &key, const QString &value) const
    {
        git({}, {QStringLiteral("config"), QStringLiteral("--global"), key, value});
    }
    void nameTheUser() const
    {
        configure(QStringLiteral("user.name"), QStringLiteral("Ada Example"));
        configure(QStringLiteral("user.email"), QStringLiteral("ada@example.org"));
    }
    void forgetTheUser() const
    {
        git({}, {QStringLiteral("config"), QStringLiteral("--global"), QStringLiteral("--remove-section"), QStringLiteral("user")});
    }

    /// Git as its user runs it, in the folder `name`; its output without the line end, or its errors where it fails.
    QString git(const QString &name, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(path(name));
        process.start(QStringLiteral("git"), arguments);
        process.waitForFinished();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return QStringLiteral("git failed: ") + QString::fromUtf8(process.readAllStandardError());
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        return output.endsWith(QLatin1Char('\n')) ? output.chopped(1) : output;
    }

    /// An executable shell script.
    void writeProgram(const QString &name, const QByteArray &commands) const
    {
        write(name, "#!/bin/sh\n" + commands);
        setMode(name, 0755);
    }
    bool has(const QString &name) const { return QFileInfo::exists(path(name)); }
};
