#include "app/publish/historybrowsing.h"

#include "app/prompts.h"
#include "core/edit/yamledit.h"
#include "core/words/words.h"
#include "widgets/publish/historyview.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCommits = 200;

/// The card at a commit; nothing where it has none.
Result<QByteArray> cardAt(PublishTarget &target, const QString &commit, const RunControl &run)
{
    Result<QByteArray> card = target.fileAt(kCardName, commit, run);
    return !card && card.error().code == Error::Code::FileNotFound ? QByteArray() : card;
}

/// What a colleague might do to a card: a tag, and a sentence at its end.
QByteArray changedByColleague(const QByteArray &card)
{
    const QString text = QString::fromUtf8(card);
    const Result<TextEdit> tagged = addItem(0, text, FrontMatter::parse(text), "tags", u"reviewed"_s);
    const QString lineEnd = text.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    return ((tagged ? tagged->applied(text) : text) + lineEnd + u"Reviewed by a colleague."_s + lineEnd).toUtf8();
}

} // namespace

HistoryBrowsing::HistoryBrowsing(PublishServices &services, Prompts &prompts, QObject *parent)
    : QObject(parent), m_services(services), m_prompts(prompts)
{
}

HistoryBrowsing::~HistoryBrowsing()
{
    delete m_view;
}

void HistoryBrowsing::show(const PublishRecord &record, const QString &folder, QWidget *window)
{
    const auto showAt = [this, record, folder, window](const HubEndpoint &hub, const std::optional<Token> &token) {
        show(m_services.makeTarget(record.target, folder, hub, token), record.target, record.branch, window);
    };
    if (record.target.kind != TargetAddress::Kind::Hub)
        return showAt({}, {});
    if (const Result<HubEndpoint> hub = HubEndpoint::parse(record.target.endpoint.toString()))
        m_services.accounts.tokenFor(*hub, window, [showAt, endpoint = *hub](const std::optional<Token> &token) { showAt(endpoint, token); });
    else
        m_prompts.failed(window, hub.error());
}

void HistoryBrowsing::show(
    const std::shared_ptr<PublishTarget> &target, const TargetAddress &address, const QString &branch, QWidget *window)
{
    delete m_view;
    m_target = target;
    m_address = address;
    m_branch = branch;
    m_view = new HistoryView(window);
    m_view->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_view, &HistoryView::commitChosen, this, &HistoryBrowsing::showCommit);
    connect(m_view, &HistoryView::colleagueWanted, this, &HistoryBrowsing::commitAsColleague);
    connect(m_view, &HistoryView::cancelWanted, &m_background, &Background::cancel);
    m_view->open();
    list();
}

void HistoryBrowsing::list()
{
    m_view->setBusy(describe(Progress{}));
    m_background.run<QList<Revision>>(
        [target = m_target, branch = m_branch](const RunControl &run) { return target->history(branch, kMostCommits, run); },
        [this](const Result<QList<Revision>> &revisions) {
            if (!m_view)
                return;
            if (!revisions)
                return fail(revisions.error());
            m_revisions = *revisions;
            HistoryContent content{.place = m_address.place, .mayActAsColleague = m_address.kind == TargetAddress::Kind::LocalHub};
            for (const Revision &revision : m_revisions)
                content.commits.append({revision.commit, revision.title, revision.author, revision.time});
            m_view->setIdle();
            m_view->show(content);
        });
}

void HistoryBrowsing::showCommit(const QString &id)
{
    const auto chosen = std::ranges::find(m_revisions, id, &Revision::commit);
    const QString before = chosen == m_revisions.end() || chosen + 1 == m_revisions.end() ? QString() : (chosen + 1)->commit;
    using Change = std::pair<QByteArray, QByteArray>;
    m_view->setBusy(describe(Progress{}));
    m_background.run<Change>(
        [target = m_target, before, id](const RunControl &run) -> Result<Change> {
            const Result<QByteArray> old = before.isEmpty() ? QByteArray() : cardAt(*target, before, run);
            if (!old)
                return old.error();
            const Result<QByteArray> now = cardAt(*target, id, run);
            return now ? Result<Change>(Change{*old, *now}) : now.error();
        },
        [this, id](const Result<Change> &change) {
            if (!m_view)
                return;
            if (!change)
                return fail(change.error());
            m_view->setIdle();
            m_view->showChange(id, QString::fromUtf8(change->first), QString::fromUtf8(change->second));
        });
}

void HistoryBrowsing::commitAsColleague()
{
    m_view->setBusy(describe(Progress{Progress::Step::Committing}));
    const CommitAuthor author{tr("A colleague"), u"colleague@example.com"_s};
    m_background.run<Published>(
        [target = m_target, branch = m_branch, author, title = tr("Review the card")](const RunControl &run) -> Result<Published> {
            const Result<RemoteState> remote = target->look(branch, run);
            if (!remote)
                return remote.error();
            const Result<QByteArray> card = cardAt(*target, remote->head, run);
            if (!card)
                return card.error();
            return target->publish({.branch = branch, .parent = remote->head, .files = {{kCardName, changedByColleague(*card)}},
                                       .title = title, .author = author}, run);
        },
        [this](const Result<Published> &published) {
            if (!m_view)
                return;
            if (!published)
                return fail(published.error());
            list();
        });
}

void HistoryBrowsing::fail(const Error &error)
{
    m_view->setIdle();
    if (error.code != Error::Code::Cancelled)
        m_prompts.failed(m_view, error);
}

} // namespace cardwright
