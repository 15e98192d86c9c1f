// Fetches the card of a hub's repository into a folder of its own, with what its tags are computed from.
#pragma once

#include "core/base/runcontrol.h"
#include "core/hub/hubsurroundings.h"
#include "core/hub/token.h"
#include "core/publish/publishrecords.h"

namespace cardwright {

/// The folder below `copies`, one for each hub, repository and revision. An empty `branch` means the repository's own. A
/// copy that holds changes not published yet stays as it is; any other is brought up to date, and its place recorded.
/// Blocking; for a thread of its own.
Result<QString> copyFromHub(const HubEndpoint &hub, const std::optional<Token> &token, const HubSurroundings &network,
    const QString &repository, const QString &branch, const QString &copies, const PublishRecords &records, const RunControl &run);

} // namespace cardwright
