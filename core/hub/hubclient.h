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
    static constexpr int longestWait = 60; ///< seconds; a hub that asks for more is not waited for: RateLimited

    /// `run` outlives the client.
    HubClient(HubEndpoint endpoint, std::optional<Token> token, HubSurroundings surroundings, const RunControl &run);

    /// Any answer, whatever its status, after the tries a request is worth. Should the hub have repeated the token in
    /// it, it does not show, but in a file that is downloaded. Errors: Offline, EndpointInsecure, Cancelled,
    /// NetworkFailed; HubAnswerUnreadable for redirects that are not followed and for what is no HTTP or too large;
    /// and, instead of NetworkFailed or Cancelled, OutcomeUnknown for a request that may not be repeated once all of it
    /// was sent.
    Result<HubAnswer> send(const HubRequest &request);
    /// Only a successful one; any other is an Error by its status.
    Result<HubAnswer> ask(const HubRequest &request);
    Result<QJsonValue> askJson(const HubRequest &request);

    /// What an unsuccessful answer means.
    Error error(const HubAnswer &answer, const HubRequest &request) const;

    /// False when it was asked to stop meanwhile.
    bool wait(double seconds);

    const HubEndpoint &endpoint() const { return m_endpoint; }
    const RunControl &run() const { return m_run; }

private:
    struct Attempt;
    Attempt follow(const HubRequest &request);
    QNetworkRequest prepared(const HubRequest &request) const;
    void hideToken(HubAnswer &answer) const;

    HubEndpoint m_endpoint;
    std::optional<Token> m_token;
    HubSurroundings m_surroundings;
    const RunControl &m_run;
    QNetworkAccessManager m_network;
};

} // namespace cardwright
