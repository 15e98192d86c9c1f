#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/helptext.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    explicit CommandLine(const Streams &streams) : m_streams(streams) {}

    ExitCode run(const QStringList &arguments)
    {
        const QString name = arguments.value(1);
        if (name.isEmpty())
            return misuse(tr("No command given."), {});
        if (name == "--help"_L1 || name == "-h"_L1)
            return print(helpOfProgram());
        if (name == "--version"_L1 || name == "-v"_L1)
            return print(u"cardwright-cli "_s + QCoreApplication::applicationVersion() + u'\n');
        const Command *command = findCommand(name);
        if (!command)
            return misuse(tr("There is no command “%1”.").arg(name), {});
        const ExitCode code = run(*command, arguments.mid(1));
        const bool isAnswer = code == ExitCode::Done || code == ExitCode::AnswerIsNo;
        return isAnswer || command->noResult.isEmpty() ? code : ExitCode::NoResult;
    }

    ExitCode help(const QCommandLineParser &arguments)
    {
        const QString name = arguments.positionalArguments().value(0);
        if (arguments.isSet(u"man"_s))
            return print(manPage());
        if (name.isEmpty())
            return print(helpOfProgram());
        const Command *command = findCommand(name);
        return command ? print(helpOf(*command)) : misuse(tr("There is no command “%1”.").arg(name), {});
    }

private:
    ExitCode run(const Command &command, const QStringList &arguments)
    {
        QCommandLineParser parser;
        const QCommandLineOption helpOption = parser.addHelpOption();
        for (const CommandOption &option : command.options)
            parser.addOption({option.names(), option.words, option.isSwitch() ? QString() : option.name});
        const bool parsed = parser.parse(arguments);
        if (parser.isSet(helpOption))
            return print(helpOf(command));
        if (!parsed)
            return misuse(parser.errorText(), command.name);
        for (const CommandOption &option : command.options) {
            const QString value = parser.value(option.name);
            if (parser.isSet(option.name) && !option.choices.isEmpty() && !option.choices.contains(value)) {
                return misuse(tr("“%1” is not what --%2 takes; it takes one of %3.")
                                  .arg(value, option.name, option.choices.join(u", "_s)), command.name);
            }
        }
        const qsizetype given = parser.positionalArguments().size();
        if (given < command.leastArguments)
            return misuse(tr("“%1” needs: %2").arg(command.name, command.arguments), command.name);
        if (command.mostArguments >= 0 && given > command.mostArguments)
            return misuse(tr("“%1” takes no more than: %2").arg(command.name, command.arguments), command.name);
        if (const QString objection = command.objection ? command.objection(parser) : QString(); !objection.isEmpty())
            return misuse(objection, command.name);
        return command.run(parser, m_streams);
    }

    ExitCode print(const QString &text)
    {
        m_streams.output << text;
        return ExitCode::Done;
    }

    ExitCode misuse(const QString &what, const QString &command)
    {
        const ExitCode code = m_streams.complain(ExitCode::Misuse, what);
        const QString help = command.isEmpty() ? u"cardwright-cli --help"_s : u"cardwright-cli %1 --help"_s.arg(command);
        m_streams.complaints << tr("Run “%1” to see how it is used.").arg(help) << Qt::endl;
        return code;
    }

    const Streams &m_streams;
};

} // namespace

ExitCode runCommandLine(const QStringList &arguments, const Streams &streams)
{
    return CommandLine(streams).run(arguments);
}

ExitCode printHelp(const QCommandLineParser &arguments, const Streams &streams)
{
    return CommandLine(streams).help(arguments);
}

} // namespace cardwright
