#include "app/cli/commands.h"
#include "core/analysis/analysis.h"
#include "translations/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

/// Reads the arguments and runs the command they name.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    explicit CommandLine(const Streams &streams);
    ExitCode run(const QStringList &arguments);
    ExitCode fail(ExitCode code, const QString &what, const QString &advice = {}) const;
    static QString unwritable() { return tr("The answer could not be written."); }

private:
    ExitCode runCommand(const QString &command, const QStringList &paths);
    ExitCode misuse(const QString &what) const;
    std::optional<TagEra> era() const; ///< the one asked for, or the usual one; nothing for an unknown name

    Streams m_streams;
    QCommandLineParser m_parser;
    QCommandLineOption m_help;
    QCommandLineOption m_version;
    QCommandLineOption m_era;
};

CommandLine::CommandLine(const Streams &streams)
    : m_streams(streams), m_help(m_parser.addHelpOption()), m_version(m_parser.addVersionOption()),
      m_era(u"era"_s, tr("Compute tags by the rules of this time: 2021, 2022 or today."), u"era"_s)
{
    m_parser.setApplicationDescription(tr("Checks model cards and shows what the hub makes of them.\n\n"
                                          "Commands:\n"
                                          "  check FILE-OR-FOLDER...  print the problems of each card\n"
                                          "  tags FILE-OR-FOLDER      print the model's tags, each with its causes\n"
                                          "  render FILE-OR-FOLDER    print the card's text as safe HTML\n\n"
                                          "Exit codes: 0 done, 1 the hub would reject a card, 2 misuse, "
                                          "7 a file could not be read."));
    m_parser.addOption(m_era);
    m_parser.addPositionalArgument(u"command"_s, tr("What to do: check, tags or render."));
    m_parser.addPositionalArgument(u"paths"_s, tr("Cards, or model folders with a README.md."), u"[paths...]"_s);
}

ExitCode CommandLine::run(const QStringList &arguments)
{
    if (!m_parser.parse(arguments))
        return misuse(m_parser.errorText());
    if (m_parser.isSet(m_help)) {
        m_streams.output << m_parser.helpText();
        return ExitCode::Done;
    }
    if (m_parser.isSet(m_version)) {
        m_streams.output << u"cardwright-cli "_s << QCoreApplication::applicationVersion() << u'\n';
        return ExitCode::Done;
    }
    QStringList words = m_parser.positionalArguments();
    if (words.isEmpty())
        return misuse(tr("No command given."));
    const QString command = words.takeFirst();
    return runCommand(command, words);
}

ExitCode CommandLine::runCommand(const QString &command, const QStringList &paths)
{
    const bool checks = command == u"check";
    const bool listsTags = command == u"tags";
    if (!checks && !listsTags && command != u"render")
        return misuse(tr("There is no command “%1”.").arg(command));
    if (paths.isEmpty())
        return misuse(tr("“%1” needs a path.").arg(command));
    if (paths.size() > 1 && !checks)
        return misuse(tr("“%1” takes one path only.").arg(command));
    if (m_parser.isSet(m_era) && !listsTags)
        return misuse(tr("“%1” takes no era.").arg(command));
    const std::optional<TagEra> rules = era();
    if (!rules)
        return misuse(tr("“%1” is no era; there are 2021, 2022 and today.").arg(m_parser.value(m_era)));

    if (checks)
        return checkCards(paths, m_streams);
    return listsTags ? printTags(paths.first(), *rules, m_streams) : printPage(paths.first(), m_streams);
}

std::optional<TagEra> CommandLine::era() const
{
    if (!m_parser.isSet(m_era))
        return Snapshot().era;
    const QString name = m_parser.value(m_era);
    if (name == u"2021")
        return TagEra::Seed2021;
    if (name == u"2022")
        return TagEra::Fitted2022;
    return name == u"today" ? std::optional(TagEra::Today) : std::nullopt;
}

ExitCode CommandLine::fail(ExitCode code, const QString &what, const QString &advice) const
{
    m_streams.complaints << u"cardwright-cli: "_s << what << u'\n';
    if (!advice.isEmpty())
        m_streams.complaints << advice << u'\n';
    m_streams.complaints.flush();
    return code;
}

ExitCode CommandLine::misuse(const QString &what) const
{
    return fail(ExitCode::Misuse, what, tr("Run “cardwright-cli --help” to see how it is used."));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cardwright-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARDWRIGHT_VERSION));
    installTranslations(application);
    QTextStream output(stdout);
    QTextStream complaints(stderr);
    CommandLine commandLine({output, complaints});
    ExitCode code = commandLine.run(QCoreApplication::arguments());
    output.flush();
    if (output.status() != QTextStream::Ok || std::fflush(stdout) != 0)
        code = commandLine.fail(ExitCode::LocalFailed, CommandLine::unwritable());
    return int(code);
}
