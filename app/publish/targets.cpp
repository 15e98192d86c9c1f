#include "app/publish/targets.h"

#include "core/git/gittarget.h"
#include "core/git/localhubtarget.h"
#include "core/hub/hubtarget.h"

namespace cardwright {

std::shared_ptr<PublishTarget> targetAt(const TargetAddress &address, const QString &folder, const HubEndpoint &hub,
    const std::optional<Token> &token, const HubSurroundings &network)
{
    switch (address.kind) {
    case TargetAddress::Kind::Hub: return std::make_shared<HubTarget>(hub, address.place, token, network);
    case TargetAddress::Kind::Git: return std::make_shared<GitTarget>(folder, address.place);
    case TargetAddress::Kind::LocalHub: return std::make_shared<LocalHubTarget>(address.place);
    }
    Q_UNREACHABLE();
}

} // namespace cardwright
