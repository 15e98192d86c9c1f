#include "core/hub/hubclient.h"

#include "core/hub/hubexchange.h"

#include <QRandomGenerator>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Rule: huggingface_hub, http_backoff().
bool isPassing(int status)
{
    return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

/// Seconds before the next try: 1, 2, 4, 8, 8, …, a little more each time, so that not all clients come back at once.
double pause(int tries)
{
    return std::min(8, 1 << (tries - 1)) * (1 + QRandomGenerator::global()->bounded(0.25));
}

} // namespace

/// What became of a request with its redirects.
struct HubClient::Attempt {
    Result<HubAnswer> result;
    bool mayPass = false; ///< what went wrong may be over in a moment
};

HubClient::HubClient(
    HubEndpoint endpoint, std::optional<Token> token, HubSurroundings surroundings, const RunControl &run) :
    m_endpoint(std::move(endpoint)), m_token(std::move(token)), m_surroundings(std::move(surroundings)), m_run(run)
{
}

Result<HubAnswer> HubClient::send(const HubRequest &request)
{
    if (m_surroundings.isOffline)
        return Error{Error::Code::Offline, request.url.host(), {}};
    for (int tries = 1;; ++tries) {
        const Attempt attempt = follow(request);
        if (!attempt.mayPass || !request.mayRepeat || tries >= m_surroundings.tries)
            return attempt.result;
        const int asked = attempt.result ? attempt.result->secondsToWait() : 0;
        if (asked > longestWait)
            return attempt.result;
        if (!wait(std::max<double>(asked, pause(tries))))
            return Error{Error::Code::Cancelled, request.url.host(), {}};
    }
}

Result<HubAnswer> HubClient::ask(const HubRequest &request)
{
    auto answer = send(request);
    return !answer || answer->isSuccess() ? answer : error(*answer, request);
}

Result<QJsonValue> HubClient::askJson(const HubRequest &request)
{
    const auto answer = ask(request);
    return answer ? answer->json(request) : answer.error();
}

bool HubClient::wait(double seconds)
{
    return waitFor(int(seconds * m_surroundings.secondMilliseconds), m_run);
}

HubClient::Attempt HubClient::follow(const HubRequest &request)
{
    using Code = Error::Code;
    using End = HubExchange::End;
    HubRequest next = request;
    QByteArray linkedEtag;
    for (int redirects = 0;; ++redirects) {
        const QString host = next.url.host();
        if (m_run.stopped())
            return {Error{Code::Cancelled, host, {}}};
        if (!isSafeToReach(next.url))
            return {Error{Code::EndpointInsecure, host, {}}};
        // a connection that was kept open may be closing just now, and nobody knows whether the request got through
        std::optional<QNetworkAccessManager> fresh;
        QNetworkAccessManager &network = request.mayRepeat ? m_network : fresh.emplace();
        HubExchange done = exchange(network, prepared(next), next, m_surroundings, m_run);
        const bool isUncertain = !request.mayRepeat && done.wasSentWhole;
        switch (done.end) {
        case End::Answered:
            break;
        case End::Unreachable:
            return {Error{Code::NetworkFailed, host, done.detail}};
        case End::Broken:
            return {Error{isUncertain ? Code::OutcomeUnknown : Code::NetworkFailed, host, done.detail}, true};
        case End::Unreadable:
            return {Error{Code::HubAnswerUnreadable, host, done.detail}};
        case End::Stopped:
            return {Error{isUncertain ? Code::OutcomeUnknown : Code::Cancelled, host, {}}};
        }
        if (!next.mayLeaveHub || !done.answer.isSuccess())
            hideToken(done.answer);
        if (linkedEtag.isEmpty())
            linkedEtag = done.answer.header("X-Linked-Etag").replace('"', QByteArray());
        done.answer.linkedEtag = linkedEtag;
        if (!isRedirect(done.answer.status))
            return {done.answer, isPassing(done.answer.status)};

        const QUrl location = m_endpoint.ownFor(next.url.resolved(QUrl::fromEncoded(done.answer.header("Location"))));
        const bool keepsMethod = next.method == "GET" || done.answer.status == 307 || done.answer.status == 308;
        const bool mayGoThere = haveSameOrigin(next.url, location) || (next.mayLeaveHub && next.method == "GET");
        if (redirects == mostRedirects || !keepsMethod || !mayGoThere || location == next.url)
            return {
                Error{Code::HubAnswerUnreadable, host, u"HTTP %1: %2"_s.arg(done.answer.status).arg(location.host())}};
        next.url = location;
    }
}

QNetworkRequest HubClient::prepared(const HubRequest &request) const
{
    static const QByteArray userAgent = QByteArray("cardwright/" CARDWRIGHT_VERSION "; qt/") + qVersion();
    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(m_surroundings.tls);
    prepared.setRawHeader("User-Agent", userAgent);
    prepared.setRawHeader("Accept", request.mayLeaveHub ? "*/*" : "application/json");
    prepared.setRawHeader("Accept-Encoding", "identity"); // sizes and ids are those of the bytes themselves
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (m_token && !request.isAnonymous) {
        if (const QByteArray authorization = m_token->authorizationFor(request.url); !authorization.isEmpty())
            prepared.setRawHeader("Authorization", authorization);
    }
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(
        QNetworkRequest::Http2AllowedAttribute, request.mayRepeat); // it has rules of its own for sending again
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        prepared.setAttribute(attribute, QNetworkRequest::Manual);
    return prepared;
}

void HubClient::hideToken(HubAnswer &answer) const
{
    if (!m_token)
        return;
    answer.body = m_token->hiddenIn(answer.body);
    for (auto &[name, value] : answer.headers)
        value = m_token->hiddenIn(value);
}

Error HubClient::error(const HubAnswer &answer, const HubRequest &request) const
{
    Error error = answer.error(request);
    if (m_token && error.code == Error::Code::NotAuthenticated && !m_token->source().isEmpty())
        error.detail += u"\nToken: "_s + m_token->source();
    return error;
}

} // namespace cardwright
