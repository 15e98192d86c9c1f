// What all windows share of publishing.
#pragma once

#include "app/publish/accounts.h"
#include "core/hub/hubsurroundings.h"
#include "core/publish/publishrecords.h"
#include "core/publish/publishtarget.h"

#include <functional>
#include <memory>

namespace cardwright {

struct PublishServices {
    /// The place behind an address, for a card whose file lies in `folder`.
    using MakeTarget = std::function<std::shared_ptr<PublishTarget>(
        const TargetAddress &address, const QString &folder, const HubEndpoint &endpoint, const std::optional<Token> &token)>;

    Accounts &accounts;
    PublishRecords records;
    QString localHubs;       ///< folder for those that the program proposes
    QString hubCopies;       ///< folder for cards that were opened from a hub
    HubSurroundings network; ///< of every hub
    MakeTarget makeTarget;
};

/// The folders of this user, and every kind of place.
PublishServices standardServices(Accounts &accounts, const HubSurroundings &network);

} // namespace cardwright
