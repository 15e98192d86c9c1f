// The world that a hub is reached through: what a test sets up otherwise.
#pragma once

#include <QSslConfiguration>

namespace cardwright {

struct HubSurroundings {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    bool isOffline = false;           ///< no request is made at all: Error::Code::Offline
    int connectMilliseconds = 15'000; ///< until a request has left
    int idleMilliseconds = 60'000;    ///< without a byte in either direction
    int secondMilliseconds = 1'000;   ///< how long a second lasts that is waited between two tries
    int tries = 4;                    ///< of a request that may be repeated, the first one included
};

} // namespace cardwright
