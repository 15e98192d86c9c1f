#include "app/publish/publishing.h"

#include "app/cardkeeping.h"
#include "app/prompts.h"
#include "app/publish/publishcontents.h"
#include "core/document/cardsession.h"
#include "core/merge/mergecards.h"
#include "widgets/panels/noticebar.h"
#include "widgets/publish/checkpage.h"
#include "widgets/publish/donepage.h"
#include "widgets/publish/mergeview.h"
#include "widgets/publish/reviewpage.h"
#include "widgets/publish/wherepage.h"

namespace cardwright {

namespace {

const QString kReady = QStringLiteral("readyToPublish");

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
    connect(&m_session, &CardSession::saveFailed, this, &Publishing::giveUpSaving);
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
        m_place = std::make_unique<PlaceChoosing>(*m_sheet->where(), m_session, m_services, m_settings, m_prompts, m_background);
        if (m_lastChoice)
            m_sheet->where()->setChoice(*m_lastChoice);
        m_isReady = false;
        m_notices.dismiss(kReady);
        m_merged.reset();
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
    m_afterSave = {};
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
        giveUpSaving();
}

void Publishing::giveUpSaving()
{
    m_afterSave = {};
    if (m_sheet)
        m_sheet->setIdle();
}

void Publishing::whenAnalysed(const std::function<void()> &next)
{
    if (m_session.isAnalysed())
        return next();
    connect(&m_session, &CardSession::analysed, m_place.get(), [this, next] { whenAnalysed(next); }, Qt::SingleShotConnection);
}

// ---- Where to Check

void Publishing::inspectPlace(Pace pace)
{
    m_sheet->setBusy(describe(Progress{}));
    saveThen([this, pace] {
        whenAnalysed([this, pace] {
            m_place->withTarget([this, pace](const std::shared_ptr<PublishTarget> &target) {
                m_target = target;
                const QString branch = m_sheet->where()->choice().branch;
                work<Inspection>(
                    [branch, mine = myCard(), origins = origins()](PublishTarget &place, const RunControl &run) {
                        return inspect(place, branch, mine, origins, run);
                    },
                    [this, pace] { inspectPlace(pace); },
                    [this, pace](const Inspection &inspection) { takeInspection(inspection, pace); });
            });
        });
    });
}

CardOrigins Publishing::origins() const
{
    const std::optional<PublishRecord> record = m_merged ? m_merged : m_services.records.of(m_session.path());
    if (!record || record->target != m_place->address())
        return {{}, m_opened};
    return {CardOrigins::Recorded{record->branch, record->card}, m_opened};
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
    inspectPlace(Pace::StepByStep);
}

// ---- somebody else has committed

void Publishing::merge()
{
    const CardDocument &document = m_session.document();
    const QString base = textOf(m_inspection.base);
    const QString theirs = textOf(m_inspection.card);
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
    m_merged = PublishRecord{m_place->address(), m_inspection.branch, m_inspection.parent, m_inspection.card.value_or(QByteArray())};
    emit told(tr("Their changes are in your text now. Undo takes them out again."));
    inspectPlace(Pace::ToReview);
}

// ---- work and failure

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

QString Publishing::textOf(const std::optional<QByteArray> &card) const
{
    return CardEncoding::decode(card.value_or(QByteArray()), m_session.document().encoding()).text;
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

} // namespace cardwright
