// One request on the wire and its answer, without a repetition: Qt's own silent one is prevented. Blocks in a loop of
// events, which ends with the answer, by silence, or at once when the work is to stop.
#pragma once

#include "core/base/runcontrol.h"
#include "core/hub/hubrequest.h"
#include "core/hub/hubsurroundings.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace cardwright {

struct HubExchange {
    enum class End {
        Answered,
        Unreachable, ///< not worth a second try: no such host, refused, no trust in its certificate
        Broken,      ///< cut off, or silent for too long
        Unreadable,  ///< no HTTP, or too much of it
        Stopped,
    };
    End end = End::Broken;
    bool wasSentWhole = false; ///< false: nobody can have taken it for a request
    HubAnswer answer = {};
    QString detail = {}; ///< of what went wrong; holds no address, which may be signed
};

/// `prepared` has the address, the headers and whatever else Qt wants to know; of `request` counts what is to be sent,
/// what may come back and how long that may take.
HubExchange exchange(QNetworkAccessManager &network, const QNetworkRequest &prepared, const HubRequest &request,
    const HubSurroundings &surroundings, const RunControl &run);

/// Waits, ready to stop; false when it was told to.
bool waitFor(int milliseconds, const RunControl &run);

} // namespace cardwright
