#include "app/publish/tokenasking.h"

#include "app/prompts.h"
#include "app/publish/publishcontents.h"
#include "core/hub/hubclient.h"
#include "core/words/words.h"
#include "widgets/publish/tokendialog.h"

namespace cardwright {

TokenAsking::TokenAsking(PublishServices &services, Prompts &prompts, QObject *parent)
    : QObject(parent), m_services(services), m_prompts(prompts)
{
}

TokenAsking::~TokenAsking()
{
    delete m_dialog;
}

void TokenAsking::ask(const HubEndpoint &endpoint, QWidget *window)
{
    if (m_dialog)
        return;
    m_endpoint = endpoint;
    const QUrl page = endpoint.at("/settings/tokens");
    m_dialog = new TokenDialog({endpoint.origin(), page, whyNoKeychain(m_services.accounts.hasKeychain())}, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TokenDialog::tokenEntered, this, &TokenAsking::tryToken);
    connect(m_dialog, &TokenDialog::linkActivated, this, [this](const QUrl &url) { m_prompts.leaveTo(url); });
    connect(m_dialog, &TokenDialog::cancelWanted, &m_trying, &Background::cancel);
    connect(m_dialog, &QDialog::finished, &m_trying, &Background::cancel);
    m_dialog->open();
}

void TokenAsking::tryToken(const QString &typed, bool keep)
{
    const std::optional<Token> token = Token::of(typed.toUtf8(), m_endpoint);
    if (!token) {
        m_dialog->showFailure(failureContent({Error::Code::NotAuthenticated, m_endpoint.host(), {}}, false));
        return;
    }
    m_dialog->setBusy(describe(Progress{Progress::Step::Connecting}));
    m_trying.run<HubAccount>(
        [endpoint = m_endpoint, token, network = m_services.network](const RunControl &run) {
            HubClient client(endpoint, token, network, run);
            return HubApi(client).account();
        },
        [this, token, keep](const Result<HubAccount> &account) {
            if (!m_dialog)
                return;
            if (!account) {
                m_dialog->showFailure(failureContent(account.error(), false));
                return;
            }
            m_services.accounts.use(*token, keep);
            m_dialog->showAccepted({account->name, account->tokenName,
                account->role == HubAccount::Role::Read ? AccountContent::May::Read : AccountContent::May::Unknown});
            emit tokenAccepted();
        });
}

} // namespace cardwright
