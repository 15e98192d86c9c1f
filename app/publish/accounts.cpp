#include "app/publish/accounts.h"

namespace cardwright {

Accounts::Accounts(std::unique_ptr<CredentialStore> keychain, const HubEndpoint &standard, const QList<FoundToken> &found,
    QObject *parent)
    : QObject(parent), m_keychain(std::move(keychain)), m_standard(standard), m_found(found)
{
}

Accounts::~Accounts() = default;

void Accounts::tokenFor(const HubEndpoint &endpoint, QObject *asker, const Answer &answer)
{
    m_session.read(endpoint, asker, [this, endpoint, asker, answer](const Result<std::optional<Token>> &used) {
        if (used && *used)
            return answer(*used);
        if (!hasKeychain())
            return answer({});
        m_keychain->read(endpoint, asker, [this, answer](const Result<std::optional<Token>> &kept) {
            if (!kept)
                emit keychainFailed(kept.error());
            else if (*kept)
                use(**kept, false); // the keychain may be locked again before the next question
            answer(kept ? *kept : std::nullopt);
        });
    });
}

QList<FoundToken> Accounts::foundFor(const HubEndpoint &endpoint) const
{
    return endpoint.origin() == m_standard.origin() ? m_found : QList<FoundToken>();
}

void Accounts::use(const Token &token, bool keep)
{
    m_session.write(token, this, [](const Result<Done> &) {});
    if (!keep)
        return;
    m_keychain->write(token, this, [this](const Result<Done> &written) {
        if (!written)
            emit keychainFailed(written.error());
    });
}

void Accounts::signOut(const HubEndpoint &endpoint)
{
    m_session.remove(endpoint, this, [](const Result<Done> &) {});
    m_keychain->remove(endpoint, this, [this](const Result<Done> &removed) {
        if (!removed)
            emit keychainFailed(removed.error());
    });
}

} // namespace cardwright
