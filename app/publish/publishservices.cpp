#include "app/publish/publishservices.h"

#include "app/publish/targets.h"
#include "core/files/statefolder.h"

#include <QStandardPaths>

namespace cardwright {

using namespace Qt::StringLiterals;

PublishServices standardServices(Accounts &accounts, const HubSurroundings &network)
{
    return {accounts, PublishRecords(PublishRecords::standardFolder()),
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/hub"_s, stateFolder(u"from-hub"_s), network,
        [network](const TargetAddress &address, const QString &folder, const HubEndpoint &hub, const std::optional<Token> &token) {
            return targetAt(address, folder, hub, token, network);
        }};
}

} // namespace cardwright
