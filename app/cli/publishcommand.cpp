// `publish`: the card goes to a place, on top of what it was made from, or not at all.
#include "app/cli/analyst.h"
#include "app/cli/commands.h"
#include "app/environment.h"
#include "app/publish/targets.h"
#include "core/diff/cardchange.h"
#include "core/diff/linediff.h"
#include "core/hub/foundtokens.h"
#include "core/publish/inspection.h"
#include "core/publish/publishrecords.h"
#include "core/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkProxyFactory>

#include <cstdio>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class PublishCommand {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    PublishCommand(const QCommandLineParser &arguments, const Streams &streams) : m_arguments(arguments), m_streams(streams) {}

    static QString objection(const QCommandLineParser &arguments)
    {
        if (!arguments.isSet(u"to"_s))
            return tr("“publish” needs --to, which says where.");
        if (!TargetAddress::parse(arguments.value(u"to"_s)))
            return tr("“%1” is no place; one looks like hub:owner/name, git:origin, or a folder.").arg(arguments.value(u"to"_s));
        if (arguments.isSet(u"message"_s) && arguments.value(u"message"_s).trimmed().isEmpty())
            return tr("A commit needs a title: --message is empty.");
        return {};
    }

    ExitCode run()
    {
        const Result<CardOnDisk> card = CardOnDisk::load(cardPath(m_arguments.positionalArguments().constFirst()));
        if (!card)
            return m_streams.complain(card.error());
        if (const Result<Done> isText = card->mayBeChanged(); !isText)
            return m_streams.complain(isText.error());
        const Analysis analysis = Analyst().analyse(*card);
        if (!mayGo(*card, analysis))
            return ExitCode::AnswerIsNo;
        if (const ExitCode code = openTarget(*card); code != ExitCode::Done)
            return code;

        const PublishRecords records(PublishRecords::standardFolder());
        const QString path = QFileInfo(card->path()).absoluteFilePath();
        const Result<CardOrigins> origins = originsOf(records.of(path));
        if (!origins)
            return m_streams.complain(origins.error());
        const Result<Inspection> inspection = inspect(*m_target, m_arguments.value(u"branch"_s), card->bytesOnDisk(), *origins, m_run);
        if (!inspection)
            return m_streams.complain(inspection.error());
        if (const ExitCode code = checkPlace(*inspection); code != ExitCode::Done)
            return code;
        if (m_arguments.isSet(u"dry-run"_s)) {
            m_streams.output << QString::fromUtf8(
                unifiedDiff(kCardName, kCardName, inspection->card.value_or(QByteArray()), card->bytesOnDisk()));
            return ExitCode::Done;
        }
        return send(*card, analysis, *inspection, records, path);
    }

private:
    /// Prints what the hub would refuse.
    bool mayGo(const CardOnDisk &card, const Analysis &analysis)
    {
        bool may = true;
        for (const Problem &problem : analysis.problems) {
            if (problem.severity != Severity::Rejects)
                continue;
            may = false;
            m_streams.complain(ExitCode::AnswerIsNo, u"%1:%2: %3"_s.arg(card.path()).arg(analysis.lines.lineAt(problem.range.start)).arg(describe(problem)));
        }
        return may;
    }

    ExitCode openTarget(const CardOnDisk &card)
    {
        const QProcessEnvironment environment = cleanEnvironment();
        const Result<HubEndpoint> hub =
            m_arguments.isSet(u"endpoint"_s) ? HubEndpoint::parse(m_arguments.value(u"endpoint"_s)) : HubEndpoint::of(environment);
        m_address = *TargetAddress::parse(m_arguments.value(u"to"_s), hub ? hub->url() : TargetAddress::standardEndpoint());
        std::optional<Token> token;
        if (m_address.kind == TargetAddress::Kind::Hub) {
            if (!hub)
                return m_streams.complain(hub.error());
            token = tokenFor(*hub, environment);
        }
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        HubSurroundings network;
        network.isOffline = isOffline(environment);
        m_target = targetAt(m_address, QFileInfo(card.path()).absolutePath(), hub ? *hub : HubEndpoint(), token, network);
        return ExitCode::Done;
    }

    std::optional<Token> tokenFor(const HubEndpoint &hub, const QProcessEnvironment &environment)
    {
        if (m_arguments.isSet(u"token-stdin"_s)) {
            constexpr qint64 kMostTokenBytes = 4096;
            QFile input;
            return input.open(stdin, QIODevice::ReadOnly) ? Token::of(input.readLine(kMostTokenBytes), hub) : std::nullopt;
        }
        // a token belongs to the hub that the environment names
        const Result<HubEndpoint> itsHub = HubEndpoint::of(environment);
        if (!itsHub || itsHub->origin() != hub.origin())
            return std::nullopt;
        const QList<FoundToken> found = findTokens(environment, hub);
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst().token);
    }

    Result<CardOrigins> originsOf(const std::optional<PublishRecord> &record)
    {
        CardOrigins origins;
        if (m_arguments.isSet(u"base"_s)) {
            const Result<QByteArray> card = m_target->fileAt(kCardName, m_arguments.value(u"base"_s), m_run);
            if (!card)
                return card.error();
            origins.recorded = CardOrigins::Recorded{{}, *card};
        } else if (record && record->target == m_address) {
            origins.recorded = CardOrigins::Recorded{record->branch, record->card};
        }
        return origins;
    }

    ExitCode checkPlace(const Inspection &inspection)
    {
        using Standing = Inspection::Standing;
        const bool isHub = m_address.kind == TargetAddress::Kind::Hub;
        if (isHub && inspection.standing == Standing::NoRepository && !m_arguments.isSet(u"create"_s))
            return m_streams.complain(Error{Error::Code::RepositoryNotFound, m_address.place, {}});
        if (inspection.standing == Standing::Changed) {
            const QString who = inspection.remote.latest ? inspection.remote.latest->author : QString();
            return m_streams.complain(ExitCode::PublishConflict,
                who.isEmpty() ? tr("The card there is not the one that this was made from. Nothing was sent; merge them first.")
                              : tr("The card there is not the one that this was made from (the latest commit is by %1). Nothing was sent; merge them first.").arg(who));
        }
        for (const QString &warning : inspection.verdict.warnings)
            m_streams.complain(ExitCode::Done, warning);
        for (const QString &error : inspection.verdict.errors)
            m_streams.complain(ExitCode::AnswerIsNo, error);
        if (!inspection.verdict.errors.isEmpty())
            return ExitCode::AnswerIsNo;
        return ExitCode::Done;
    }

    ExitCode send(const CardOnDisk &card, const Analysis &analysis, const Inspection &inspection, const PublishRecords &records,
        const QString &path)
    {
        if (!inspection.remote.programs.isEmpty() && !m_arguments.isSet(u"allow-programs"_s)) {
            return m_streams.complain(ExitCode::AnswerIsNo,
                tr("Git would run these of the clone: %1. Say --allow-programs to let it.").arg(inspection.remote.programs.join(u", "_s)));
        }
        const bool isMissing = inspection.standing == Inspection::Standing::NoRepository;
        const Publication publication{.branch = inspection.remote.branch, .parent = inspection.parent,
            .files = {{kCardName, card.bytesOnDisk()}}, .title = titleOf(card, analysis, inspection),
            .createRepository = isMissing && m_arguments.isSet(u"create"_s), .isPrivate = !m_arguments.isSet(u"public"_s),
            .createBranch = !isMissing && !inspection.remote.branchExists && !inspection.parent.isEmpty(),
            .asPullRequest = m_arguments.isSet(u"create-pr"_s)};
        const Result<Published> published = m_target->publish(publication, m_run);
        if (!published && published.error().code == Error::Code::NothingToPublish) {
            m_streams.output << tr("“%1” is there already: nothing was sent.").arg(card.path()) << u'\n';
            return ExitCode::Done;
        }
        if (!published)
            return m_streams.complain(published.error());
        const bool isProposed = published->pullRequest > 0;
        const Result<Done> kept = records.write(path,
            {m_address, inspection.remote.branch, isProposed ? inspection.parent : published->commit,
                isProposed ? inspection.card.value_or(QByteArray()) : card.bytesOnDisk(), isProposed});
        for (const QString &note : published->notes)
            m_streams.complain(ExitCode::Done, describeNote(note));
        m_streams.output << published->url.toString() << u'\n';
        return kept ? ExitCode::Done : m_streams.complain(kept.error());
    }

    QString titleOf(const CardOnDisk &card, const Analysis &analysis, const Inspection &inspection)
    {
        if (m_arguments.isSet(u"message"_s))
            return m_arguments.value(u"message"_s).trimmed();
        const QString before = CardEncoding::decode(inspection.card.value_or(QByteArray())).text;
        const FrontMatter metadata = FrontMatter::parse(before);
        return suggestedTitle(compareCards({metadata, computeTags(analysis.evidence, metadata, before), before},
            {analysis.metadata, analysis.tags, card.text()}));
    }

    const QCommandLineParser &m_arguments;
    const Streams &m_streams;
    RunControl m_run;
    TargetAddress m_address;
    std::shared_ptr<PublishTarget> m_target;
};

} // namespace

QString objectionToPublish(const QCommandLineParser &arguments)
{
    return PublishCommand::objection(arguments);
}

ExitCode publishCard(const QCommandLineParser &arguments, const Streams &streams)
{
    return PublishCommand(arguments, streams).run();
}

} // namespace cardwright
