#include "app/publish/placechoosing.h"

#include "app/prompts.h"
#include "app/publish/publishcontents.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "core/git/gittarget.h"
#include "widgets/publish/wherepage.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMilliseconds = 400; ///< without a key, before what is typed is looked at

} // namespace

PlaceChoosing::PlaceChoosing(WherePage &page, const CardSession &session, PublishServices &services, Settings &settings,
    Prompts &prompts, Background &background)
    : m_page(page), m_session(session), m_services(services), m_settings(settings), m_prompts(prompts), m_background(background),
      m_suggestions(services), m_tokens(services, prompts)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &PlaceChoosing::look);
    connect(&m_page, &WherePage::changed, this, [this] {
        if (address() != m_address || m_page.choice().branch != m_branch)
            m_rest.start();
    });
    connect(&m_page, &WherePage::tokenWanted, this, &PlaceChoosing::askToken);
    connect(&m_tokens, &TokenAsking::tokenAccepted, this, &PlaceChoosing::takeToken);
    connect(&m_page, &WherePage::foundTokenChosen, this, [this](int which, bool keep) {
        if (const Result<HubEndpoint> hub = endpoint()) {
            m_services.accounts.use(m_services.accounts.foundFor(*hub).at(which).token, keep);
            takeToken();
        }
    });
    connect(&m_page, &WherePage::folderWanted, this, [this] {
        WhereChoice choice = m_page.choice();
        if (const QString folder = m_prompts.folderToOpen(&m_page); !folder.isEmpty()) {
            choice.place = folder;
            m_page.setChoice(choice);
            look();
        }
    });
    connect(&m_page, &WherePage::idTyped, this, [this](const QString &typed) {
        if (const Result<HubEndpoint> hub = endpoint())
            m_suggestions.suggest(*hub, typed);
    });
    connect(&m_suggestions, &IdSuggestions::suggested, &m_page, &WherePage::setSuggestions);
    proposeChoices();
}

void PlaceChoosing::proposeChoices()
{
    const HubEndpoint &hub = m_services.accounts.standard();
    const QString id = m_session.source()->repoId();
    const WhereChoice folder{.kind = PlaceKind::Folder,
        .place = QDir(m_services.localHubs).filePath(QString(id).replace(u'/', u"--"_s) + u".git"_s)};
    const WhereChoice remote{.kind = PlaceKind::Git, .place = u"origin"_s};
    const WhereChoice repository{
        .kind = PlaceKind::Hub, .endpoint = hub.url().toString(), .place = isRepositoryId(id) ? id : QString()};
    const bool isClone = !m_session.folder().isEmpty() && QFileInfo::exists(m_session.folder() + u"/.git"_s);
    m_content.endpoints = {repository.endpoint};
    for (const WhereChoice &choice : {remote, repository, folder})
        m_page.setChoice(choice);
    if (const std::optional<PublishRecord> record = m_services.records.of(m_session.path())) {
        WhereChoice last = choiceOf(record->target, record->branch);
        last.asPullRequest = record->asPullRequest;
        m_page.setChoice(last);
    } else if (isClone) {
        m_page.setChoice(remote);
    } else if (m_settings.get(setting::publishesToHub)) {
        m_page.setChoice(repository);
    }
    m_page.show(m_content);
    if (isClone)
        listRemotes();
}

void PlaceChoosing::listRemotes()
{
    using Remotes = QList<NamedRemote>;
    m_listing.run<Remotes>([folder = m_session.folder()](const RunControl &run) { return GitTarget::remotes(folder, run); },
        [this](const Result<Remotes> &remotes) {
            for (const NamedRemote &remote : remotes ? *remotes : Remotes())
                m_content.remotes.append({remote.name, remote.address});
            m_page.show(m_content);
            if (m_page.choice().kind == PlaceKind::Git)
                look();
        });
}

TargetAddress PlaceChoosing::address() const
{
    return addressOf(m_page.choice());
}

Result<HubEndpoint> PlaceChoosing::endpoint() const
{
    const QString typed = m_page.choice().endpoint;
    return typed.isEmpty() ? m_services.accounts.standard() : HubEndpoint::parse(typed);
}

void PlaceChoosing::withTarget(const Next &next)
{
    m_rest.stop();
    const TargetAddress wanted = address();
    if (m_target && wanted == m_address)
        return next(m_target);
    const auto make = [this, wanted, next](const HubEndpoint &hub, const std::optional<Token> &token) {
        m_address = wanted;
        m_hasToken = token.has_value();
        m_target = m_services.makeTarget(wanted, m_session.folder(), hub, token);
        next(m_target);
    };
    if (wanted.kind != TargetAddress::Kind::Hub)
        return make({}, {});
    const Result<HubEndpoint> hub = endpoint();
    if (!hub) {
        emit failed(hub.error());
        return;
    }
    m_services.accounts.tokenFor(*hub, this, [make, endpoint = *hub](const std::optional<Token> &token) { make(endpoint, token); });
}

void PlaceChoosing::look()
{
    m_content.place = {};
    m_content.account = {};
    if (const Result<HubEndpoint> hub = endpoint(); hub && m_page.choice().kind == PlaceKind::Hub)
        m_content.account = offeredAccount(m_services.accounts, *hub);
    m_page.show(m_content);
    if (m_page.choice().place.isEmpty())
        return;
    m_content.place.presence = PlaceContent::Presence::Looking;
    m_page.show(m_content);
    withTarget([this](const std::shared_ptr<PublishTarget> &target) {
        m_content.account.hasToken = m_hasToken;
        m_branch = m_page.choice().branch;
        m_background.run<RemoteState>([target, branch = m_branch](const RunControl &run) { return target->look(branch, run); },
            [self = QPointer(this)](const Result<RemoteState> &remote) {
                if (self)
                    self->takeRemote(remote);
            });
    });
}

void PlaceChoosing::takeRemote(const Result<RemoteState> &remote)
{
    m_content.place.presence = PlaceContent::Presence::Unknown;
    if (remote) {
        m_content.place = placeContent(m_address, *remote, agreedPrograms());
        m_content.place.knowsAuthor = m_content.place.knowsAuthor || author().isComplete();
        m_content.account = knownAccount(m_content.account, *remote);
    }
    m_page.show(m_content);
    if (remote)
        emit found();
    else if (remote.error().code != Error::Code::Cancelled)
        emit failed(remote.error());
}

void PlaceChoosing::askToken()
{
    if (const Result<HubEndpoint> hub = endpoint())
        m_tokens.ask(*hub, &m_page);
    else
        emit failed(hub.error());
}

void PlaceChoosing::takeToken()
{
    m_target.reset();
    look();
}

void PlaceChoosing::proposeInstead()
{
    WhereChoice choice = m_page.choice();
    choice.asPullRequest = true;
    m_page.setChoice(choice);
}

CommitAuthor PlaceChoosing::author() const
{
    const WhereChoice choice = m_page.choice();
    const CommitAuthor typed{choice.authorName, choice.authorEmail};
    const CommitAuthor kept{m_settings.get(setting::authorName), m_settings.get(setting::authorEmail)};
    if (typed.isComplete() || kept.isComplete())
        return typed.isComplete() ? typed : kept;
    if (m_address.kind != TargetAddress::Kind::LocalHub)
        return {};
    const QString user = QDir::home().dirName();
    return {user, user + u"@localhost"_s};
}

void PlaceChoosing::remember(const RemoteState &remote)
{
    if (const CommitAuthor typed{m_page.choice().authorName, m_page.choice().authorEmail}; typed.isComplete()) {
        m_settings.set(setting::authorName, typed.name);
        m_settings.set(setting::authorEmail, typed.email);
    }
    m_settings.set(setting::publishesToHub, m_address.kind == TargetAddress::Kind::Hub);
    if (!remote.programs.isEmpty())
        m_settings.setAgreedPrograms(m_session.folder(), remote.programs);
}

bool PlaceChoosing::agreesTo(const RemoteState &remote) const
{
    return m_page.choice().allowsPrograms || placeContent(m_address, remote, agreedPrograms()).programs.isEmpty();
}

QStringList PlaceChoosing::agreedPrograms() const
{
    return m_settings.agreedPrograms(m_session.folder());
}

} // namespace cardwright
