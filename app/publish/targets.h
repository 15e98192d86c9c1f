// What stands behind an address: the one place that knows every kind of target.
#pragma once

#include "core/hub/hubendpoint.h"
#include "core/hub/hubsurroundings.h"
#include "core/hub/token.h"
#include "core/publish/publishtarget.h"
#include "core/publish/targetaddress.h"

#include <memory>

namespace cardwright {

/// For a card whose file lies in `folder`; `hub` and `token` count for a Hub alone.
std::shared_ptr<PublishTarget> targetAt(const TargetAddress &address, const QString &folder, const HubEndpoint &hub,
    const std::optional<Token> &token, const HubSurroundings &network);

} // namespace cardwright
