#include "core/hub/hubendpoint.h"

#include "core/publish/targetaddress.h"

#include <QHostAddress>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHttps = "https"_L1;
constexpr auto kHttp = "http"_L1;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == kHttps ? 443 : 80);
}

bool isTrue(const QString &value)
{
    static const QStringList truths{u"1"_s, u"on"_s, u"yes"_s, u"true"_s};
    return truths.contains(value.trimmed().toLower());
}

} // namespace

bool isSafeToReach(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.scheme() == kHttps || (url.scheme() == kHttp && isLoopback(url.host())));
}

bool haveSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

HubEndpoint::HubEndpoint() : m_url(TargetAddress::standardEndpoint()) {}

Result<HubEndpoint> HubEndpoint::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!isSafeToReach(url) || url.hasQuery() || url.hasFragment())
        return Error{Error::Code::EndpointInsecure, text, {}};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    HubEndpoint endpoint;
    endpoint.m_url = url;
    return endpoint;
}

Result<HubEndpoint> HubEndpoint::of(const QProcessEnvironment &environment)
{
    const QString text = environment.value(u"HF_ENDPOINT"_s).trimmed();
    return text.isEmpty() ? HubEndpoint() : parse(text);
}

QString HubEndpoint::origin() const
{
    QUrl origin;
    origin.setScheme(m_url.scheme());
    origin.setHost(m_url.host());
    if (portOf(m_url) != portOf(origin))
        origin.setPort(m_url.port());
    return origin.toString(QUrl::FullyEncoded);
}

QUrl HubEndpoint::at(const QByteArray &path, const QUrlQuery &query) const
{
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + QString::fromLatin1(path), QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QUrl HubEndpoint::ownFor(const QUrl &link) const
{
    if (!haveSameOrigin(link, TargetAddress::standardEndpoint()) || isOrigin(link))
        return link;
    QUrl own = at(link.path(QUrl::FullyEncoded).toLatin1());
    own.setQuery(link.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return own;
}

bool isOffline(const QProcessEnvironment &environment)
{
    return isTrue(environment.value(u"HF_HUB_OFFLINE"_s)) || isTrue(environment.value(u"TRANSFORMERS_OFFLINE"_s));
}

} // namespace cardwright
