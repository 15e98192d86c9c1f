// `check`: finds the cards, mends them where asked to, and reports their problems.
#include "app/cli/commands.h"
#include "app/cli/reports/checkreport.h"
#include "core/files/findcards.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QTranslator>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// What programs read does not depend on the user's language.
void speakEnglish()
{
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        QCoreApplication::removeTranslator(translator);
}

CheckReport::Format formatNamed(const QString &name)
{
    if (name == "json"_L1)
        return CheckReport::Format::Json;
    if (name == "sarif"_L1)
        return CheckReport::Format::Sarif;
    return name == "github"_L1 ? CheckReport::Format::GitHub : CheckReport::Format::Text;
}

Severity severityNamed(const QString &name)
{
    if (name == "rejects"_L1)
        return Severity::Rejects;
    return name == "lost"_L1 ? Severity::Lost : Severity::Advice;
}

class CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    CheckCommand(const QCommandLineParser &arguments, const Streams &streams) :
        m_streams(streams), m_report(CheckReport::create(formatNamed(arguments.value(u"format"_s)), streams.output)),
        m_fixes(arguments.isSet(u"fix"_s))
    {
        if (arguments.isSet(u"severity"_s))
            m_listed = m_counted = severityNamed(arguments.value(u"severity"_s));
    }

    ExitCode run(const QStringList &paths)
    {
        for (const QString &path : paths)
            check(path);
        m_report->finish();
        return m_code;
    }

private:
    void check(const QString &path)
    {
        if (!QFileInfo(path).isDir())
            return checkCard(path);
        const FoundCards found = findCards(path);
        for (const QString &card : found.cards)
            checkCard(card);
        for (const QString &folder : found.unreadable)
            fail(folder, describe(Error{Error::Code::FileUnreadable, folder, {}}));
        if (found.truncated)
            fail(path, {tr("“%1” holds too many files: not all of it was searched.").arg(path), tr("Name its folders one by one.")});
        else if (found.cards.isEmpty() && found.unreadable.isEmpty())
            fail(path, {tr("There is no card in “%1”.").arg(path), tr("A card is a file named README.md.")});
    }

    void checkCard(const QString &path)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (!canonical.isEmpty() && m_checked.contains(canonical))
            return;
        m_checked.insert(canonical);

        const Result<CardOnDisk> card = CardOnDisk::load(path);
        if (!card)
            return fail(path, describe(card.error()));
        if (m_fixes) {
            Mending mending = mend(*card, m_analyst);
            const Result<Done> saved = mending.done.isEmpty() ? Done{} : mending.card.save();
            if (saved)
                return report(mending.card, mending.analysis, mending.done);
            fail(path, describe(saved.error()));
        }
        report(*card, m_analyst.analyse(*card), {});
    }

    void report(const CardOnDisk &card, const Analysis &analysis, const QList<Mended> &mended)
    {
        QList<Problem> listed;
        for (const Problem &problem : analysis.problems) {
            if (problem.severity <= m_listed)
                listed.append(problem);
            if (problem.severity <= m_counted && m_code == ExitCode::Done)
                m_code = ExitCode::AnswerIsNo;
        }
        m_report->add({card.path(), analysis, card.encoding().lineEnd(), listed, mended});
    }

    void fail(const QString &path, const ErrorText &text)
    {
        const QString sentence = text.whatHappened + u' ' + text.whatToDo;
        m_code = m_streams.complain(ExitCode::LocalFailed, sentence);
        m_report->addFailure(path, sentence);
    }

    const Streams &m_streams;
    const std::unique_ptr<CheckReport> m_report;
    const bool m_fixes;
    Severity m_listed = Severity::Advice;   ///< the least grave that is printed
    Severity m_counted = Severity::Rejects; ///< the least grave that makes the answer "no"
    Analyst m_analyst;
    QSet<QString> m_checked; ///< canonical paths
    ExitCode m_code = ExitCode::Done;
};

} // namespace

ExitCode checkCards(const QCommandLineParser &arguments, const Streams &streams)
{
    if (formatNamed(arguments.value(u"format"_s)) != CheckReport::Format::Text)
        speakEnglish();
    return CheckCommand(arguments, streams).run(arguments.positionalArguments());
}

} // namespace cardwright
