// Publishing in a test: everything is kept below one folder, there is no keychain, and no hub but the one that is given.
#pragma once

#include "app/publish/publishservices.h"
#include "app/publish/targets.h"

namespace cardwright {

class PublishFixture {
public:
    explicit PublishFixture(const QString &folder, const HubEndpoint &hub = {}, const QList<FoundToken> &found = {},
        const HubSurroundings &network = {})
        : m_accounts(std::make_unique<SessionCredentials>(), hub, found),
          services{m_accounts, PublishRecords(folder + QStringLiteral("/.published")), folder + QStringLiteral("/.hub"),
              folder + QStringLiteral("/.from-hub"), network,
              [network](const TargetAddress &address, const QString &card, const HubEndpoint &endpoint,
                  const std::optional<Token> &token) { return targetAt(address, card, endpoint, token, network); }}
    {
    }

private:
    Accounts m_accounts;

public:
    PublishServices services;
};

} // namespace cardwright
