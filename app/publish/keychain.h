// The desktop's keychain: Secret Service or KWallet, through QtKeychain.
#pragma once

#include "core/hub/credentialstore.h"

namespace cardwright {

class Keychain final : public CredentialStore {
public:
    bool isLasting() const override; ///< there is a keychain on this desktop, locked or not
    void read(const HubEndpoint &endpoint, QObject *asker, const TokenAnswer &answer) override;
    void write(const Token &token, QObject *asker, const DoneAnswer &answer) override;
    void remove(const HubEndpoint &endpoint, QObject *asker, const DoneAnswer &answer) override;
};

} // namespace cardwright
