#include "app/publish/hubopening.h"

#include "app/publish/hubcopying.h"
#include "app/publish/publishcontents.h"
#include "core/words/words.h"

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMilliseconds = 400; ///< without a key, before what is typed is looked at

} // namespace

HubOpening::HubOpening(PublishServices &services, Prompts &prompts, QObject *parent)
    : QObject(parent), m_services(services), m_suggestions(services), m_tokens(services, prompts)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &HubOpening::look);
    connect(&m_tokens, &TokenAsking::tokenAccepted, this, &HubOpening::look);
    connect(&m_looking, &Background::progressed, this, [this](const Progress &progress) {
        if (m_dialog)
            m_dialog->setBusy(describe(progress));
    });
}

HubOpening::~HubOpening()
{
    delete m_dialog;
}

void HubOpening::ask(QWidget *window)
{
    delete m_dialog;
    m_content = {.endpoints = {m_services.accounts.standard().url().toString()}};
    m_dialog = new OpenFromHubDialog(window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAddress({m_content.endpoints.first(), {}, {}});
    connect(m_dialog, &OpenFromHubDialog::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(m_dialog, &OpenFromHubDialog::idTyped, this, [this](const QString &typed) {
        if (const Result<HubEndpoint> hub = endpoint())
            m_suggestions.suggest(*hub, typed);
    });
    connect(&m_suggestions, &IdSuggestions::suggested, m_dialog, &OpenFromHubDialog::setSuggestions);
    connect(m_dialog, &OpenFromHubDialog::openWanted, this, &HubOpening::open);
    connect(m_dialog, &OpenFromHubDialog::cancelWanted, &m_looking, &Background::cancel);
    connect(m_dialog, &OpenFromHubDialog::tokenWanted, this, [this] {
        if (const Result<HubEndpoint> hub = endpoint())
            m_tokens.ask(*hub, m_dialog);
    });
    connect(m_dialog, &OpenFromHubDialog::foundTokenChosen, this, [this](int which, bool keep) {
        if (const Result<HubEndpoint> hub = endpoint())
            m_services.accounts.use(m_services.accounts.foundFor(*hub).at(which).token, keep);
        look();
    });
    connect(m_dialog, &OpenFromHubDialog::failureActionWanted, this, [this](const QString &id) {
        if (const Result<HubEndpoint> hub = endpoint(); hub && id == wayout::token)
            m_tokens.ask(*hub, m_dialog);
        else
            look();
    });
    m_dialog->open();
    look();
}

Result<HubEndpoint> HubOpening::endpoint() const
{
    return HubEndpoint::parse(m_dialog->address().endpoint);
}

void HubOpening::withToken(const std::function<void(const HubEndpoint &, const std::optional<Token> &)> &next)
{
    const Result<HubEndpoint> hub = endpoint();
    if (!hub)
        return fail(hub.error());
    m_services.accounts.tokenFor(*hub, m_dialog, [next, endpoint = *hub](const std::optional<Token> &token) { next(endpoint, token); });
}

void HubOpening::look()
{
    m_rest.stop();
    withToken([this](const HubEndpoint &hub, const std::optional<Token> &token) {
        m_content.account = offeredAccount(m_services.accounts, hub);
        m_content.account.hasToken = token.has_value();
        m_content.place = {};
        const HubAddress wanted = m_dialog->address();
        if (!isRepositoryId(wanted.repository))
            return m_dialog->show(m_content);
        m_content.place.presence = PlaceContent::Presence::Looking;
        m_dialog->show(m_content);
        const TargetAddress address{TargetAddress::Kind::Hub, wanted.repository, hub.url()};
        m_looking.run<RemoteState>(
            [target = m_services.makeTarget(address, {}, hub, token), wanted](const RunControl &run) { return target->look(wanted.branch, run); },
            [this, address](const Result<RemoteState> &remote) {
                if (!m_dialog)
                    return;
                m_dialog->setIdle();
                if (!remote)
                    return fail(remote.error());
                m_content.place = placeContent(address, *remote, {});
                m_content.account = knownAccount(m_content.account, *remote);
                m_dialog->show(m_content);
            });
    });
}

void HubOpening::open()
{
    m_rest.stop();
    withToken([this](const HubEndpoint &hub, const std::optional<Token> &token) {
        const HubAddress wanted = m_dialog->address();
        m_dialog->setBusy(describe(Progress{}));
        m_looking.run<QString>(
            [hub, token, wanted, network = m_services.network, copies = m_services.hubCopies, records = m_services.records](
                const RunControl &run) { return copyFromHub(hub, token, network, wanted.repository, wanted.branch, copies, records, run); },
            [this](const Result<QString> &folder) {
                if (!m_dialog)
                    return;
                if (!folder)
                    return fail(folder.error());
                m_dialog->accept();
                emit opened(*folder);
            });
    });
}

void HubOpening::fail(const Error &error)
{
    m_dialog->setIdle();
    if (error.code != Error::Code::Cancelled)
        m_dialog->showFailure(failureContent(error, false));
}

} // namespace cardwright
