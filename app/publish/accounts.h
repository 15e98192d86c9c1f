// Who the user is at each hub: the tokens in use, those kept in the keychain, those that others have left on this machine
// and that are offered. A token that was typed or chosen is used until the program ends, and kept longer only where the
// user wants it and there is a keychain.
#pragma once

#include "core/hub/credentialstore.h"
#include "core/hub/foundtokens.h"

#include <QObject>

#include <memory>

namespace cardwright {

class Accounts : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const std::optional<Token> &)>;

    /// `standard`: the hub that is proposed, and that the tokens found belong to.
    Accounts(std::unique_ptr<CredentialStore> keychain, const HubEndpoint &standard, const QList<FoundToken> &found,
        QObject *parent = nullptr);
    ~Accounts() override;

    const HubEndpoint &standard() const { return m_standard; }
    bool hasKeychain() const { return m_keychain->isLasting(); }

    /// Answers at once or later; not at all when `asker` goes before.
    void tokenFor(const HubEndpoint &endpoint, QObject *asker, const Answer &answer);
    /// Those offered for that hub.
    QList<FoundToken> foundFor(const HubEndpoint &endpoint) const;

    void use(const Token &token, bool keep);
    void signOut(const HubEndpoint &endpoint); ///< forgets the token, in the keychain too

signals:
    void keychainFailed(const cardwright::Error &error); ///< the token is used all the same

private:
    std::unique_ptr<CredentialStore> m_keychain;
    HubEndpoint m_standard;
    QList<FoundToken> m_found;
    SessionCredentials m_session;
};

} // namespace cardwright
