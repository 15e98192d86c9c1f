// The second half of publishing: what goes along, what it is called, and away.
#include "app/publish/publishing.h"

#include "app/prompts.h"
#include "app/publish/publishcontents.h"
#include "core/analysis/cardmedia.h"
#include "core/document/cardsession.h"
#include "widgets/publish/donepage.h"
#include "widgets/publish/messagepage.h"
#include "widgets/publish/reviewpage.h"
#include "widgets/publish/wherepage.h"

namespace cardwright {

void Publishing::review()
{
    const Analysis &analysis = m_session.analysis();
    m_files = {{kCardName, myCard()}};
    m_plans.clear();
    work<QList<Companion>>(
        [source = m_session.source(), media = cardMedia(analysis.kept, analysis.body)](PublishTarget &, const RunControl &)
            -> Result<QList<Companion>> { return findCompanions(*source, media); },
        [this] { review(); },
        [this](const QList<Companion> &companions) {
            m_companions = companions;
            showReview();
            m_sheet->goTo(PublishStep::Review);
        });
}

void Publishing::showReview()
{
    const QString before = textOf(m_inspection.card);
    m_sheet->review()->show({before, m_session.document().text(), consequenceGroups(changes()),
        fileChoices(m_companions, m_files, m_plans)});
}

void Publishing::planFiles()
{
    const QStringList chosen = m_sheet->review()->chosenFiles();
    using Planned = std::pair<QList<OutgoingFile>, QList<FilePlan>>;
    work<Planned>(
        [source = m_session.source(), chosen, card = m_files.first(), publication = publicationFor({})](
            PublishTarget &place, const RunControl &run) -> Result<Planned> {
            Planned planned{{card}, {}};
            for (const QString &path : chosen) {
                if (path == kCardName)
                    continue;
                const Result<OutgoingFile> file = readCompanion(*source, path);
                if (!file)
                    return file.error();
                planned.first.append(*file);
            }
            Publication asked = publication;
            asked.files = planned.first;
            const Result<QList<FilePlan>> plans = place.plan(asked, run);
            if (!plans)
                return plans.error();
            planned.second = *plans;
            return planned;
        },
        [this] { planFiles(); },
        [this](const Planned &planned) {
            std::tie(m_files, m_plans) = planned;
            showReview();
            m_sheet->setIdle();
        });
}

void Publishing::writeMessage()
{
    m_sheet->message()->show(messageContent(m_inspection, suggestedTitle(changes()), m_files, m_sheet->where()->choice()));
    m_sheet->goTo(PublishStep::Message);
}

Publication Publishing::publicationFor(const QList<OutgoingFile> &files) const
{
    const WhereChoice where = m_sheet->where()->choice();
    const MessageChoice message = m_sheet->message()->choice();
    const bool isMissing = m_inspection.standing == Inspection::Standing::NoRepository;
    return {.branch = m_inspection.remote.branch, .parent = m_inspection.parent, .files = files, .title = message.title,
        .description = message.description, .createRepository = isMissing && where.create, .isPrivate = where.isPrivate,
        .createBranch = !isMissing && !m_inspection.remote.branchExists && !m_inspection.parent.isEmpty(),
        .asPullRequest = message.asPullRequest, .author = m_inspection.remote.account.isEmpty() ? m_place->author() : CommitAuthor()};
}

void Publishing::send()
{
    work<Published>([publication = publicationFor(m_files)](PublishTarget &place, const RunControl &run) {
            return place.publish(publication, run);
        },
        [this] { inspectPlace(Pace::StepByStep); }, // the place may be another by now: look first, then send
        [this](const Published &published) { takePublished(published); });
}

void Publishing::takePublished(const Published &published)
{
    const bool isProposed = published.pullRequest > 0;
    const QString commit = isProposed ? m_inspection.parent : published.commit;
    const QByteArray card = isProposed ? m_inspection.card.value_or(QByteArray()) : m_files.first().bytes;
    const PublishRecord record{m_place->address(), m_inspection.remote.branch, commit, card, isProposed};
    if (const Result<Done> kept = m_services.records.write(m_session.path(), record); !kept)
        m_prompts.failed(m_sheet, kept.error());
    m_place->remember(m_inspection.remote);
    m_sheet->done()->show(doneContent(published, m_inspection, m_place->address(), m_files.size()));
    m_sheet->goTo(PublishStep::Done);
}

QList<CardChange> Publishing::changes() const
{
    const Analysis &mine = m_session.analysis();
    const QString before = textOf(m_inspection.card);
    const QString after = m_session.document().plainText();
    const FrontMatter metadata = FrontMatter::parse(before);
    return compareCards({metadata, computeTags(mine.evidence, metadata, before), before}, {mine.metadata, mine.tags, after});
}

} // namespace cardwright
