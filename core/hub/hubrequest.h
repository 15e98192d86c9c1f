// One exchange with a hub or its storage: what is sent, and what came back.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QNetworkReply>
#include <QUrl>

#include <functional>

namespace cardwright {

struct HubRequest {
    using Header = QNetworkReply::RawHeaderPair;

    QUrl url;
    QByteArray method = "GET";
    QByteArray body = {};
    QList<Header> headers = {};
    bool isAnonymous = false; ///< never with the token: an address that holds its own signature
    bool mayRepeat = true;    ///< sending it twice does no more than once
    bool mayLeaveHub = false; ///< a GET whose redirects may lead to the hub's storage, without the token
    int graceSeconds = 0;     ///< that its answer is still waited for when asked to stop, once all of it was sent
    qint64 mostBytes = 16 * 1024 * 1024;         ///< of the answer
    std::function<void(qint64 bytes)> sent = {}; ///< of the body, while it goes

    // what an error is told of
    QString repository = {};
    QString revision = {};
    QString file = {};

    HubRequest &post(const QByteArray &bytes, const QByteArray &contentType); ///< itself, with this body
    HubRequest &postJson(const QJsonValue &json);                             ///< an object or an array
};

struct HubAnswer {
    int status = 0;
    QList<HubRequest::Header> headers = {};
    QByteArray body = {};
    QByteArray linkedEtag = {}; ///< X-Linked-Etag of the first answer on the way that had one, without quotes

    QByteArray header(QByteArrayView name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isHtml() const;

    /// HubAnswerUnreadable where it is no JSON, said of the request's host.
    Result<QJsonValue> json(const HubRequest &request) const;
    /// What a status other than success means, with the hub's own words and its request id.
    Error error(const HubRequest &request) const;
    /// Seconds that the hub asks to wait, by Retry-After, or by RateLimit where that is used up; 0: it does not.
    int secondsToWait() const;
};

} // namespace cardwright
