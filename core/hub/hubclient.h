// Talks with one hub for one piece of work, on the thread that makes it: waits, repeats what may be repeated, follows
// redirects by hand, and gives the token to the hub's own origin alone. No cookies, no cache; errors of TLS are never
// passed over. Proxies are those of QNetworkProxyFactory.
#pragma once

#include "core/base/runcontrol.h"
#include "core/hub/hubrequest.h"
#include "core/hub/hubsurroundings.h"
#include "core/hub/token.h"

#include <QNetworkAccessManager>

#include <optional>

namespace cardwright {

class HubClient {
public:
    static constexpr int mostRedirects = 5;
    static constexpr int longestWait = 60; ///< seconds; a hub that asks for more has the user asked instead: RateLimited

    /// `run` and what it names outlive the client.
    HubClient(HubEndpoint endpoint, std::optional<Token> token, HubSurroundings surroundings, const RunControl &run);

    /// Any answer, whatever its status. Errors: Offline, EndpointInsecure, Cancelled, NetworkFailed, and
    /// HubAnswerUnreadable for redirects that are not followed and answers that are too large.
    Result<HubAnswer> send(const HubRequest &request);
    /// Only a successful one; any other is an Error by its status.
    Result<HubAnswer> ask(const HubRequest &request);
    Result<QJsonValue> askJson(const HubRequest &request);

    /// False when it was asked to stop meanwhile.
    bool wait(double seconds);

    const HubEndpoint &endpoint() const { return m_endpoint; }
    const RunControl &run() const { return m_run; }

private:
    Result<HubAnswer> sendOnce(const HubRequest &request);
    Result<HubAnswer> follow(const HubRequest &request);

    HubEndpoint m_endpoint;
    std::optional<Token> m_token;
    HubSurroundings m_surroundings;
    const RunControl &m_run;
    QNetworkAccessManager m_network;
};

} // namespace cardwright
