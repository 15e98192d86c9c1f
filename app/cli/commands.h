// What a command is: one value from which its arguments are read and its help and the man page are written.
#pragma once

#include "app/cli/streams.h"

#include <QCommandLineParser>
#include <QStringList>

namespace cardwright {

struct CommandOption {
    QString name;    ///< without dashes
    QString words;   ///< what it does
    QStringList choices = {}; ///< the values it takes
    QString value = {};       ///< what stands for any other value: "FILE"; without either it is a switch
    QString letter = {};      ///< one that says the same behind a single dash; empty: none

    QStringList names() const { return letter.isEmpty() ? QStringList{name} : QStringList{letter, name}; }
    bool isSwitch() const { return choices.isEmpty() && value.isEmpty(); }
};

struct CommandExample {
    QString line; ///< behind the program's name
    QString words;
};

struct Command {
    QString name;
    QString arguments; ///< as the usage line shows them: "FILE PATH=VALUE..."
    int leastArguments = 0;
    int mostArguments = -1; ///< negative: any number
    QString summary;        ///< one line
    QStringList paragraphs; ///< a paragraph that begins with a blank is laid out already
    QList<CommandOption> options;
    QString answerIsNo;     ///< when the exit code is 1; empty where it never is
    QString noResult;       ///< when it is NoResult, which then takes the place of Misuse and LocalFailed; empty where it never is
    QList<CommandExample> examples;
    QString (*objection)(const QCommandLineParser &arguments) = nullptr; ///< why they cannot be; empty: they can
    ExitCode (*run)(const QCommandLineParser &arguments, const Streams &streams) = nullptr;
};

/// In the order the help shows them.
const QList<Command> &commands();
const Command *findCommand(const QString &name);

ExitCode checkCards(const QCommandLineParser &arguments, const Streams &streams);
ExitCode getValue(const QCommandLineParser &arguments, const Streams &streams);
ExitCode setValues(const QCommandLineParser &arguments, const Streams &streams);
ExitCode addItems(const QCommandLineParser &arguments, const Streams &streams);
ExitCode unsetValues(const QCommandLineParser &arguments, const Streams &streams);
QString objectionToTags(const QCommandLineParser &arguments);
ExitCode printTags(const QCommandLineParser &arguments, const Streams &streams);
QString objectionToPublish(const QCommandLineParser &arguments);
ExitCode publishCard(const QCommandLineParser &arguments, const Streams &streams);
QString objectionToRender(const QCommandLineParser &arguments);
ExitCode printPage(const QCommandLineParser &arguments, const Streams &streams);
ExitCode printDifference(const QCommandLineParser &arguments, const Streams &streams);
QString objectionToMerge(const QCommandLineParser &arguments);
ExitCode mergeVersions(const QCommandLineParser &arguments, const Streams &streams);
ExitCode printHelp(const QCommandLineParser &arguments, const Streams &streams);

} // namespace cardwright
