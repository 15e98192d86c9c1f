#include "app/cli/helptext.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class Help {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    static QString aboutProgram()
    {
        return tr("Checks model cards by the rules of the hub, changes their metadata, and shows what the hub makes of them.");
    }
    static QString usage() { return tr("Usage:"); }
    static QString commandsHeading() { return tr("Commands:"); }
    static QString optionsHeading() { return tr("Options:"); }
    static QString exitCodesHeading() { return tr("Exit codes:"); }
    static QString examplesHeading() { return tr("Examples:"); }
    static QString more() { return tr("“cardwright-cli COMMAND --help” tells all of a command."); }
    static QString helpOption() { return tr("Show this help."); }
    static QString endOfOptions() { return tr("What follows is no option, even where it begins with a dash."); }
    static QString versionOption() { return tr("Show the version."); }
    static QString done() { return tr("Done, or nothing to do."); }
    static QString misuse() { return tr("The command line is wrong: nothing was done."); }
    static QString localFailed() { return tr("A file could not be read or written."); }
    static QString oneOf(const QStringList &choices) { return tr("One of: %1.").arg(choices.join(u", "_s)); }
};

using Row = std::pair<QString, QString>; ///< a term and its words
using Rows = QList<Row>;

constexpr int kWidth = 80;

/// `words` in lines of at most kWidth characters, each behind `indent` blanks.
QString wrapped(const QStringList &words, int indent)
{
    QString result;
    QString line;
    for (const QString &word : words) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > kWidth) {
            result += QString(indent, u' ') + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return result + QString(indent, u' ') + line + u'\n';
}

QString wrapped(const QString &text, int indent)
{
    return wrapped(text.split(u' '), indent);
}

/// Terms in one column, their words in the next.
QString terms(const Rows &rows)
{
    qsizetype widest = 0;
    for (const auto &[term, words] : rows)
        widest = std::max(widest, term.size());
    const int column = int(widest) + 4;
    QString result;
    for (const auto &[term, words] : rows)
        result += u"  "_s + term + wrapped(words, column).mid(term.size() + 2);
    return result;
}

/// What an option takes, as the usage line shows it, behind a blank; nothing for a switch.
QString valueOf(const CommandOption &option)
{
    return option.isSwitch() ? QString() : u' ' + (option.value.isEmpty() ? option.choices.join(u'|') : option.value);
}

/// What stands behind the name of the command, in parts that no line end should break.
QStringList usageOf(const Command &command)
{
    QStringList parts;
    for (const CommandOption &option : command.options)
        parts.append(u"[--"_s + option.name + valueOf(option) + u']');
    return parts << command.arguments;
}

QString optionTerm(const CommandOption &option)
{
    const QString letter = option.letter.isEmpty() ? QString() : u'-' + option.letter + u", "_s;
    return letter + u"--"_s + option.name + (option.choices.isEmpty() ? valueOf(option) : u' ' + option.name.toUpper());
}

QString optionWords(const CommandOption &option)
{
    return option.choices.isEmpty() ? option.words : option.words + u' ' + Help::oneOf(option.choices);
}

/// `answerIsNo` says when it is 1, `noResult` when it is above 128; empty: it never is.
Rows exitCodes(const QString &answerIsNo, const QString &noResult, bool hasOthers)
{
    const auto row = [](ExitCode code, const QString &words) { return Row{QString::number(int(code)), words}; };
    Rows rows{row(ExitCode::Done, Help::done())};
    if (!answerIsNo.isEmpty())
        rows.append(row(ExitCode::AnswerIsNo, answerIsNo));
    if (hasOthers)
        rows << row(ExitCode::Misuse, Help::misuse()) << row(ExitCode::LocalFailed, Help::localFailed());
    if (!noResult.isEmpty())
        rows.append(row(ExitCode::NoResult, noResult));
    return rows;
}

/// When any of the commands ends with a code of its own, those that say it alike together.
QString saidByCommands(QString Command::*sentence)
{
    QList<std::pair<QStringList, QString>> groups;
    for (const Command &command : commands()) {
        if (groups.isEmpty() || groups.last().second != command.*sentence)
            groups.append({{}, command.*sentence});
        groups.last().first.append(command.name);
    }
    QStringList sentences;
    for (const auto &[names, words] : groups) {
        if (!words.isEmpty())
            sentences.append(names.join(u", "_s) + u": "_s + words);
    }
    return sentences.join(u' ');
}

// ---- the man page

QString roff(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\')
            result += "\\e"_L1;
        else if (c == u'-')
            result += "\\-"_L1;
        else if (c == u'"') // it would end an argument of a macro
            result += "\\(dq"_L1;
        else if (c.unicode() > 126)
            result += u"\\[u%1]"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper().replace("\\[U"_L1, "\\[u"_L1);
        else
            result += c;
    }
    // a line that begins with these is a request
    if (result.startsWith(u'.') || result.startsWith(u'\''))
        result.prepend("\\&"_L1);
    return result;
}

QString roffSection(const QString &heading)
{
    return u".SH "_s + heading + u'\n';
}

QString roffSynopsis(const Command &command)
{
    QString lines = u".SY cardwright\\-cli\\ "_s + roff(command.name) + u'\n';
    for (const QString &part : usageOf(command))
        lines += roff(part).replace(u' ', "\\ "_L1) + u'\n';
    return lines + u".YS\n"_s;
}

QString roffTerm(const QString &term, const QString &words)
{
    return u".TP\n.B "_s + roff(term) + u'\n' + roff(words) + u'\n';
}

QString roffLaidOut(const QString &text)
{
    QString result = u".PP\n.nf\n"_s;
    for (const QString &line : text.split(u'\n'))
        result += roff(line) + u'\n';
    return result + u".fi\n"_s;
}

/// `told`: the paragraphs that an earlier command had.
QString roffOf(const Command &command, QStringList &told)
{
    QString page = u".SS "_s + roff(command.name) + u'\n' + roff(command.summary) + u'\n';
    for (const QString &paragraph : command.paragraphs) {
        if (told.contains(paragraph))
            continue;
        page += paragraph.startsWith(u' ') ? roffLaidOut(paragraph) : u".PP\n"_s + roff(paragraph) + u'\n';
        told.append(paragraph);
    }
    for (const CommandOption &option : command.options)
        page += roffTerm(optionTerm(option), optionWords(option));
    return page;
}

} // namespace

QString helpOfProgram()
{
    Rows rows;
    for (const Command &command : commands())
        rows.append({command.name, command.summary});
    const Rows options{
        {u"--help"_s, Help::helpOption()}, {u"--version"_s, Help::versionOption()}};
    return Help::usage() + u" cardwright-cli COMMAND [ARGUMENTS...]\n\n"_s + wrapped(Help::aboutProgram(), 0) + u'\n'
        + Help::commandsHeading() + u'\n' + terms(rows) + u'\n' + Help::optionsHeading() + u'\n' + terms(options) + u'\n'
        + wrapped(Help::more(), 0);
}

QString helpOf(const Command &command)
{
    const QString start = Help::usage() + u" cardwright-cli "_s + command.name + u' ';
    QString text = start + wrapped(usageOf(command), int(start.size())).trimmed() + u"\n\n"_s + wrapped(command.summary, 0);
    for (const QString &paragraph : command.paragraphs)
        text += u'\n' + (paragraph.startsWith(u' ') ? paragraph + u'\n' : wrapped(paragraph, 0));
    Rows options;
    for (const CommandOption &option : command.options)
        options.append({optionTerm(option), optionWords(option)});
    options.append({u"--help"_s, Help::helpOption()});
    options.append({u"--"_s, Help::endOfOptions()});
    text += u'\n' + Help::optionsHeading() + u'\n' + terms(options);
    text += u'\n' + Help::exitCodesHeading() + u'\n' + terms(exitCodes(command.answerIsNo, command.noResult, command.noResult.isEmpty()));
    if (!command.examples.isEmpty())
        text += u'\n' + Help::examplesHeading() + u'\n';
    for (const CommandExample &example : command.examples)
        text += u"  cardwright-cli "_s + example.line + u'\n' + wrapped(example.words, 6);
    return text;
}

QString manPage()
{
    QString page = u".TH CARDWRIGHT\\-CLI 1 \"\" \"Cardwright %1\" \"User Commands\"\n.nh\n"_s.arg(roff(QCoreApplication::applicationVersion()));
    page += roffSection(u"NAME"_s) + u"cardwright\\-cli \\- check and edit model cards\n"_s;
    page += roffSection(u"SYNOPSIS"_s);
    for (const Command &command : commands())
        page += roffSynopsis(command);
    page += roffSection(u"DESCRIPTION"_s) + roff(Help::aboutProgram()) + u'\n';
    page += roffSection(u"COMMANDS"_s);
    QStringList told;
    for (const Command &command : commands())
        page += roffOf(command, told);
    page += roffSection(u"OPTIONS"_s) + roffTerm(u"--help"_s, Help::helpOption()) + roffTerm(u"--"_s, Help::endOfOptions())
        + roffTerm(u"--version"_s, Help::versionOption());
    page += roffSection(u"EXIT STATUS"_s);
    for (const auto &[code, words] : exitCodes(saidByCommands(&Command::answerIsNo), saidByCommands(&Command::noResult), true))
        page += roffTerm(code, words);
    page += roffSection(u"EXAMPLES"_s);
    for (const Command &command : commands()) {
        for (const CommandExample &example : command.examples)
            page += roffTerm(u"cardwright-cli "_s + example.line, example.words);
    }
    return page;
}

} // namespace cardwright
