// The address of a hub, checked once: whoever holds one may send a token there.
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace cardwright {

/// https, or plain http to this very machine (127/8, ::1, localhost): what is sent there cannot be read on the way.
bool isSafeToReach(const QUrl &url);

/// Scheme, host and port; the standard ports are the same as none.
bool haveSameOrigin(const QUrl &one, const QUrl &other);

class HubEndpoint {
public:
    HubEndpoint(); ///< https://huggingface.co

    /// As typed: "https://hub.example/prefix/". EndpointInsecure for plain http to another machine, and for what is no
    /// address of a hub: another scheme, no host, a user or password, a query, a fragment.
    static Result<HubEndpoint> parse(const QString &text);
    /// HF_ENDPOINT, or the standard one where it is not set or empty.
    static Result<HubEndpoint> of(const QProcessEnvironment &environment);

    const QUrl &url() const { return m_url; } ///< without a slash at its end
    QString host() const { return m_url.host(); }
    QString origin() const; ///< "https://huggingface.co", "http://localhost:8080": what a token belongs to

    bool isOrigin(const QUrl &url) const { return haveSameOrigin(m_url, url); }

    /// `path` begins with a slash and is percent-encoded already.
    QUrl at(const QByteArray &path, const QUrlQuery &query = {}) const;
    /// A hub behind another address hands out links to https://huggingface.co: the same below this endpoint; any other
    /// address as it is. Rule: huggingface_hub, lfs.py.
    QUrl ownFor(const QUrl &link) const;

    bool operator==(const HubEndpoint &) const = default;

private:
    QUrl m_url;
};

/// HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE is true (1, ON, YES, TRUE): no request may be made.
bool isOffline(const QProcessEnvironment &environment);

} // namespace cardwright
