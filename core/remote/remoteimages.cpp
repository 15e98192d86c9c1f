#include "core/remote/remoteimages.h"

#include "core/remote/publicaddress.h"

#include <QHostInfo>
#include <QMimeDatabase>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostKnownKib = 64 * 1024;

std::optional<RemoteImage> imageIn(const QByteArray &bytes)
{
    static const QSet<QString> types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"image/avif"_s,
        u"image/bmp"_s, u"image/vnd.microsoft.icon"_s, u"image/svg+xml"_s};
    const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
    return types.contains(type) ? std::optional(RemoteImage{type.toLatin1(), bytes}) : std::nullopt;
}

QNetworkRequest requestTo(const QHostAddress &address, const QUrl &url, const QSslConfiguration &tls)
{
    QUrl direct = url.adjusted(QUrl::RemoveFragment);
    direct.setHost(address.toString());
    QNetworkRequest request(direct);
    request.setPeerVerifyName(url.host());
    request.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("User-Agent", "Cardwright");
    request.setRawHeader("Accept", "image/*");
    request.setRawHeader("Accept-Encoding", "identity"); // what is packed small may unpack to anything
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // it would name the address, not the host
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
             QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

/// One picture on its way, through all its redirects. Goes with its asker.
class RemoteImages::Fetch : public QObject {
public:
    Fetch(RemoteImages &owner, const QUrl &url, QObject *asker, Answer answer) :
        QObject(&owner), m_owner(owner), m_first(url), m_answer(std::move(answer))
    {
        connect(asker, &QObject::destroyed, this, [this] {
            m_answer = {};
            finish({});
        });
    }

    void start()
    {
        m_isRunning = true;
        QTimer::singleShot(m_owner.m_surroundings.milliseconds, this, [this] { finish({}); });
        follow(m_first);
    }

    bool isRunning() const { return m_isRunning; }
    const QUrl &url() const { return m_first; }
    const Answer &answer() const { return m_answer; }

private:
    void follow(const QUrl &url)
    {
        if (m_followed++ > mostRedirects || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty())
            return finish({});
        m_url = url;
        m_owner.m_surroundings.resolve(url.host(), this, [this](const Addresses &addresses) {
            m_addresses.clear();
            for (const QHostAddress &address : addresses) {
                if (m_owner.m_surroundings.isAllowed(address, quint16(m_url.port(443))))
                    m_addresses.append(address);
            }
            // there may be no way to the one kind or the other; the old one is there more often
            std::stable_partition(m_addresses.begin(), m_addresses.end(),
                [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
            ask();
        });
    }

    void ask()
    {
        if (m_addresses.isEmpty())
            return finish({});
        const QHostAddress address = m_addresses.takeFirst();
        m_reply.reset(m_owner.m_network.get(requestTo(address, m_url, m_owner.m_surroundings.tls)));
        connect(m_reply.get(), &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
            if (std::max(received, total) > m_owner.m_surroundings.mostBytes)
                finish({});
        });
        connect(m_reply.get(), &QNetworkReply::finished, this, &Fetch::take);
    }

    void take()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (status == 0)
            return ask(); // no connection to this address
        if (status >= 300 && status < 400 && target.isValid())
            return follow(m_url.resolved(target));
        finish(status == 200 && m_reply->error() == QNetworkReply::NoError ? imageIn(m_reply->readAll()) : std::nullopt);
    }

    void finish(const std::optional<RemoteImage> &image)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        if (m_reply)
            m_reply->disconnect(this);
        m_owner.finished(this, image);
    }

    struct Later { ///< a reply may not be deleted within its own signals
        void operator()(QNetworkReply *reply) const
        {
            reply->abort();
            reply->deleteLater();
        }
    };

    RemoteImages &m_owner;
    QUrl m_first;
    QUrl m_url;
    Answer m_answer;
    Addresses m_addresses; ///< still to be tried
    std::unique_ptr<QNetworkReply, Later> m_reply;
    int m_followed = 0;
    bool m_isRunning = false;
    bool m_isFinished = false;
};

RemoteImages::Surroundings RemoteImages::Surroundings::ofInternet()
{
    Surroundings internet;
    internet.resolve = [](const QString &host, QObject *context, const std::function<void(const Addresses &)> &found) {
        QHostInfo::lookupHost(host, context, [found](const QHostInfo &info) { found(info.addresses()); });
    };
    internet.isAllowed = [](const QHostAddress &address, quint16 port) { return port == 443 && isPublicAddress(address); };
    internet.tls = QSslConfiguration::defaultConfiguration();
    return internet;
}

RemoteImages::RemoteImages(Surroundings surroundings, QObject *parent) :
    QObject(parent), m_surroundings(std::move(surroundings)), m_known(kMostKnownKib)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

RemoteImages::~RemoteImages()
{
    for (QObject *fetch : QObjectList(children())) // their replies belong to the network, which goes before children do
        delete fetch;
}

void RemoteImages::fetch(const QUrl &url, QObject *asker, const Answer &answer)
{
    if (const std::optional<RemoteImage> *known = m_known.object(url))
        return answer(std::optional(*known));
    m_waiting.append(new Fetch(*this, url, asker, answer));
    startWaiting();
}

void RemoteImages::startWaiting()
{
    while (m_running < mostAtOnce && !m_waiting.isEmpty()) {
        if (const QPointer<Fetch> next = m_waiting.takeFirst()) {
            ++m_running;
            next->start();
        }
    }
}

void RemoteImages::finished(Fetch *fetch, const std::optional<RemoteImage> &image)
{
    m_running -= fetch->isRunning();
    if (const Answer answer = fetch->answer()) {
        m_known.insert(fetch->url(), new std::optional(image), 1 + (image ? image->bytes.size() / 1024 : 0));
        answer(image);
    } else {
        m_waiting.removeAll(fetch);
    }
    fetch->deleteLater();
    startWaiting();
}

} // namespace cardwright
