#include "app/publish/publishing.h"

#include "app/cardkeeping.h"
#include "app/prompts.h"
#include "app/publish/placechoosing.h"
#include "app/publish/publishcontents.h"
#include "core/analysis/cardmedia.h"
#include "core/document/cardsession.h"
#include "core/merge/mergecards.h"
#include "core/words/words.h"
#include "widgets/panels/noticebar.h"
#include "widgets/publish/checkpage.h"
#include "widgets/publish/donepage.h"
#include "widgets/publish/mergeview.h"
#include "widgets/publish/messagepage.h"
#include "widgets/publish/publishsheet.h"
#include "widgets/publish/reviewpage.h"
#include "widgets/publish/wherepage.h"

namespace cardwright {

namespace {

const QString kReady = QStringLiteral("readyToPublish");

/// The card as the document would hold it, so that it can be compared with the text there.
QString textLike(const CardDocument &document, const QByteArray &card)
{
    return CardEncoding::decode(card, document.encoding()).text;
}

} // namespace

Publishing::Publishing(CardSession &session, CardKeeping &keeping, PublishServices &services, Settings &settings,
    Prompts &prompts, NoticeBar &notices, QWidget *window)
    : m_session(session), m_keeping(keeping), m_services(services), m_settings(settings), m_prompts(prompts),
      m_notices(notices), m_window(window), m_history(services, prompts)
{
    if (const Result<LoadedFile> file = loadFile(m_session.path()))
        m_opened = file->bytes;
    connect(&m_keeping, &CardKeeping::saved, this, [this] {
        if (const auto next = std::exchange(m_afterSave, {}))
            next();
    });
    connect(&m_session, &CardSession::saveFailed, this, [this] { m_afterSave = {}; });
    connect(&m_services.accounts, &Accounts::keychainFailed, this, [this](const Error &error) {
        const ErrorText text = describe(error);
        emit told(text.whatHappened + QLatin1Char(' ') + text.whatToDo);
    });
    connect(&m_background, &Background::progressed, this, [this](const Progress &progress) {
        if (m_sheet && m_sheet->isBusy())
            m_sheet->setBusy(describe(progress), progress.total > 0 ? int(100 * progress.done / progress.total) : -1);
    });
}

Publishing::~Publishing()
{
    m_place.reset();
    delete m_sheet;
}

// ---- the sheet

void Publishing::publish()
{
    open(m_services.records.of(m_session.path()) ? Pace::ToReview : Pace::StepByStep);
}

void Publishing::publishElsewhere()
{
    open(Pace::StepByStep);
}

void Publishing::showHistory()
{
    const std::optional<PublishRecord> record = m_services.records.of(m_session.path());
    if (!record) {
        emit told(tr("This card has not been published from here yet."));
        return;
    }
    m_history.show(*record, m_session.folder(), m_window);
}

void Publishing::open(Pace pace)
{
    if (m_sheet)
        return;
    saveThen([this, pace] {
        m_sheet = new PublishSheet(m_window);
        m_sheet->setAttribute(Qt::WA_DeleteOnClose);
        m_sheet->setCardName(m_session.displayName());
        m_place = std::make_unique<PlaceChoosing>(*m_sheet->where(), m_session, m_services, m_settings, m_prompts);
        if (m_lastChoice)
            m_sheet->where()->setChoice(*m_lastChoice);
        m_isReady = false;
        m_notices.dismiss(kReady);
        const std::optional<PublishRecord> record = m_services.records.of(m_session.path());
        m_origins = {record ? std::optional(record->card) : std::nullopt, m_opened};
        connectSheet();
        m_sheet->open();
        pace == Pace::ToReview ? inspectPlace(pace) : m_place->look();
    });
}

void Publishing::connectSheet()
{
    connect(m_sheet, &PublishSheet::nextWanted, this, [this](PublishStep from) {
        switch (from) {
        case PublishStep::Where: inspectPlace(Pace::StepByStep); break;
        case PublishStep::Check: review(); break;
        case PublishStep::Review: writeMessage(); break;
        case PublishStep::Message: send(); break;
        case PublishStep::Done: m_sheet->accept(); break;
        }
    });
    connect(m_sheet, &PublishSheet::cancelWanted, &m_background, &Background::cancel);
    connect(m_sheet, &PublishSheet::failureActionWanted, this, &Publishing::takeWayOut);
    connect(m_sheet, &QDialog::finished, this, &Publishing::close);
    connect(m_place.get(), &PlaceChoosing::found, m_sheet, [this] {
        if (m_sheet->step() == PublishStep::Where && !m_sheet->isBusy())
            m_sheet->goTo(PublishStep::Where); // which takes back what was said of another place
    });
    connect(m_place.get(), &PlaceChoosing::failed, this,
        [this](const Error &error) { fail(error, [this] { m_place->look(); }); });
    const CheckPage *check = m_sheet->check();
    connect(check, &CheckPage::fixWanted, this, &Publishing::applyFix);
    connect(check, &CheckPage::problemActivated, this, [this](const Problem &problem) {
        m_sheet->accept();
        emit textWanted(problem.range);
    });
    connect(check, &CheckPage::mergeWanted, this, &Publishing::merge);
    connect(check, &CheckPage::linkActivated, this, [this](const QUrl &url) { m_prompts.leaveTo(url); });
    connect(m_sheet->review(), &ReviewPage::filesChanged, this, &Publishing::planFiles);
    const DonePage *done = m_sheet->done();
    connect(done, &DonePage::openWanted, this, [this](const QUrl &url) { m_prompts.leaveTo(url); });
    connect(done, &DonePage::historyWanted, this,
        [this] { m_history.show(m_target, m_place->address(), m_inspection.remote.branch, m_sheet); });
}

void Publishing::close()
{
    m_background.cancel();
    m_lastChoice = m_sheet->where()->choice();
    if (m_isReady) {
        m_notices.post({kReady, Severity::Advice,
            tr("The card is ready to be published to %1; nothing has been sent yet.").arg(m_lastChoice->place),
            {{tr("Publish…"), [this] { open(Pace::ToReview); }}}});
    }
    m_place.reset();
}

void Publishing::saveThen(const std::function<void()> &next)
{
    if (!m_session.document().isModified() && !m_session.path().isEmpty())
        return next();
    m_afterSave = next;
    if (!m_keeping.save())
        m_afterSave = {};
}

// ---- Where to Check

void Publishing::inspectPlace(Pace pace)
{
    saveThen([this, pace] {
        m_place->withTarget([this, pace](const std::shared_ptr<PublishTarget> &target) {
            m_target = target;
            const QString branch = m_sheet->where()->choice().branch;
            work<Inspection>(
                [branch, mine = myCard(), origins = m_origins](PublishTarget &place, const RunControl &run) {
                    return inspect(place, branch, mine, origins, run);
                },
                [this, pace] { inspectPlace(pace); },
                [this, pace](const Inspection &inspection) { takeInspection(inspection, pace); });
        });
    });
}

void Publishing::takeInspection(const Inspection &inspection, Pace pace)
{
    m_inspection = inspection;
    const bool isMissing = inspection.standing == Inspection::Standing::NoRepository;
    const bool mayCreate = m_sheet->where()->choice().create || m_place->address().kind == TargetAddress::Kind::LocalHub;
    if ((isMissing && !mayCreate) || !m_place->agreesTo(inspection.remote)) {
        m_sheet->goTo(PublishStep::Where);
        m_place->look(); // which shows what is to be said first
        return;
    }
    m_sheet->check()->show(checkContent(m_inspection, m_session.analysis()));
    if (pace == Pace::ToReview && m_sheet->check()->whatIsMissing().isEmpty())
        review();
    else
        m_sheet->goTo(PublishStep::Check);
}

void Publishing::applyFix(const Fix &fix)
{
    if (const Result<Done> fixed = m_session.applyFix(fix); !fixed)
        return fail(fixed.error(), [this] { inspectPlace(Pace::StepByStep); });
    connect(&m_session, &CardSession::analysed, m_sheet, [this] { inspectPlace(Pace::StepByStep); }, Qt::SingleShotConnection);
}

// ---- somebody else has committed

void Publishing::merge()
{
    const CardDocument &document = m_session.document();
    const QString base = textLike(document, m_inspection.base.value_or(QByteArray()));
    const QString theirs = textLike(document, m_inspection.card.value_or(QByteArray()));
    work<CardMerge>([base, mine = document.text(), theirs](PublishTarget &, const RunControl &) -> Result<CardMerge> {
            return mergeCards(base, mine, theirs);
        },
        [this] { merge(); },
        [this, mine = document.text(), theirs](const CardMerge &merged) { decideMerge(merged, mine, theirs); });
}

void Publishing::decideMerge(const CardMerge &merge, const QString &mine, const QString &theirs)
{
    m_sheet->setIdle();
    if (merge.isClean())
        return takeMerged(merge.text);
    m_mergeView = new MergeView(m_sheet);
    m_mergeView->setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<Revision> &latest = m_inspection.remote.latest;
    m_mergeView->show({merge, mine, theirs, latest ? latest->author : QString()});
    connect(m_mergeView, &MergeView::resultTaken, this, &Publishing::takeMerged);
    m_mergeView->open();
}

void Publishing::takeMerged(const QString &text)
{
    // from here on the text is made from theirs; undo brings the former back
    m_session.document().replaceText(text);
    m_origins.recorded = m_inspection.card;
    emit told(tr("Their changes are in your text now. Undo takes them out again."));
    if (m_session.isAnalysed())
        inspectPlace(Pace::ToReview);
    else
        connect(&m_session, &CardSession::analysed, m_sheet, [this] { inspectPlace(Pace::ToReview); }, Qt::SingleShotConnection);
}

// ---- Review

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
    const QString before = textLike(m_session.document(), m_inspection.card.value_or(QByteArray()));
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

// ---- Message, and away

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

// ---- work and failure

template <class T>
void Publishing::work(const std::function<Result<T>(PublishTarget &, const RunControl &)> &work,
    const std::function<void()> &again, const std::function<void(const T &)> &done)
{
    m_sheet->setBusy(describe(Progress{}));
    m_background.run<T>([target = m_target, work](const RunControl &run) { return work(*target, run); },
        [this, again, done](const Result<T> &result) {
            if (!m_sheet)
                return;
            m_isReady = false;
            if (result)
                done(*result);
            else
                fail(result.error(), again);
        });
}

void Publishing::fail(const Error &error, const std::function<void()> &again)
{
    if (error.code == Error::Code::RemoteHasChanged && m_sheet->step() != PublishStep::Check) {
        m_sheet->goTo(PublishStep::Check); // which shows who it was
        return inspectPlace(Pace::StepByStep);
    }
    m_again = again;
    m_isReady = error.code == Error::Code::NetworkFailed || error.code == Error::Code::Offline;
    if (error.code == Error::Code::AuthorUnknown)
        m_sheet->goTo(PublishStep::Where);
    m_sheet->showFailure(failureContent(error, mayPropose()));
}

void Publishing::takeWayOut(const QString &id)
{
    if (id == wayout::again) {
        m_again();
    } else if (id == wayout::token) {
        m_sheet->goTo(PublishStep::Where);
        m_place->askToken();
    } else if (id == wayout::propose) {
        m_place->proposeInstead();
        inspectPlace(Pace::ToReview);
    }
}

QByteArray Publishing::myCard() const
{
    const CardDocument &document = m_session.document();
    return document.encoding().encode(document.text());
}

bool Publishing::mayPropose() const
{
    return m_inspection.remote.takesPullRequests && !m_sheet->where()->choice().asPullRequest;
}

QList<CardChange> Publishing::changes() const
{
    const Analysis &mine = m_session.analysis();
    const QString before = textLike(m_session.document(), m_inspection.card.value_or(QByteArray()));
    const QString after = m_session.document().plainText();
    const FrontMatter metadata = FrontMatter::parse(before);
    return compareCards({metadata, computeTags(mine.evidence, metadata, before), before}, {mine.metadata, mine.tags, after});
}

} // namespace cardwright
