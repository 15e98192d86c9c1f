// `tags`: what the hub computes of a model folder, or of models told in JSON.
#include "app/cli/analyst.h"
#include "app/cli/commands.h"
#include "app/cli/tagreports.h"
#include "core/tags/tagcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class TagsCommand {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    TagsCommand(const QCommandLineParser &arguments, const Streams &streams)
        : m_streams(streams), m_era(eraNamed(arguments.value(u"profile"_s))),
          m_created(QDate::fromString(arguments.value(u"created"_s), Qt::ISODate)),
          m_json(arguments.value(u"format"_s) == "json"_L1)
    {
    }

    static QString objection(const QCommandLineParser &arguments)
    {
        const bool hasPath = !arguments.positionalArguments().isEmpty();
        if (hasPath && arguments.isSet(u"case"_s))
            return tr("“tags” takes a path or --case, not both.");
        if (!hasPath && !arguments.isSet(u"case"_s))
            return tr("“%1” needs: %2").arg(u"tags"_s, tr("PATH or --case FILE"));
        if (arguments.isSet(u"case"_s) && arguments.value(u"format"_s) == "text"_L1)
            return tr("The answers to --case are JSON.");
        const QString created = arguments.value(u"created"_s);
        if (arguments.isSet(u"created"_s) && (created.size() != 10 || !QDate::fromString(created, Qt::ISODate).isValid()))
            return tr("“%1” is no day; one looks like 2024-07-31.").arg(created);
        return {};
    }

    ExitCode printFolder(const QString &path) const
    {
        Analyst analyst(m_era, m_created);
        const Result<CardOnDisk> card = CardOnDisk::load(cardPath(path));
        // A model without a card has tags too.
        const bool cardless = !card && card.error().code == Error::Code::FileNotFound && QFileInfo(path).isDir();
        if (!card && !cardless)
            return m_streams.complain(card.error());
        const Analysis analysis = card ? analyst.analyse(*card) : analyst.analyseWithoutCard(path);
        if (m_json)
            m_streams.output << written(tagsJson(analysis.tags, m_era, &analysis.lines));
        else
            printTagsText(m_streams.output, analysis.tags, m_era, analysis.lines);
        return ExitCode::Done;
    }

    ExitCode printCases(const QString &path) const
    {
        QFile file(path);
        if (path == "-"_L1 ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
            return m_streams.complain(Error{Error::Code::FileUnreadable, path, {}});
        ExitCode code = ExitCode::Done;
        for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
            const std::optional<TagCase> model = TagCase::parse(line);
            if (!model)
                code = ExitCode::AnswerIsNo;
            const Json answer = model ? tagsJson(model->answer(m_era, m_created), m_era, nullptr)
                                      : Json{{"error", "not a JSON object"}};
            m_streams.output << QString::fromStdString(answer.dump()) << '\n';
        }
        return code;
    }

private:
    const Streams &m_streams;
    const TagEra m_era;
    const QDate m_created;
    const bool m_json;
};

} // namespace

QString objectionToTags(const QCommandLineParser &arguments)
{
    return TagsCommand::objection(arguments);
}

ExitCode printTags(const QCommandLineParser &arguments, const Streams &streams)
{
    const TagsCommand command(arguments, streams);
    return arguments.isSet(u"case"_s) ? command.printCases(arguments.value(u"case"_s))
                                      : command.printFolder(arguments.positionalArguments().first());
}

} // namespace cardwright
