// Pictures of other sites, for a card whose reader allowed them: over https, from public addresses only, each redirect
// looked at anew; nothing is told but the address asked for (no cookies, no referrer, no names). The name is resolved once
// and the connection goes to the address that was looked at, so that no second answer of the name server can lead it
// elsewhere; for the same reason no proxy is used.
#pragma once

#include <QCache>
#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <optional>

namespace cardwright {

struct RemoteImage {
    QByteArray mimeType; ///< by the bytes themselves, whatever the site says
    QByteArray bytes;
};

class RemoteImages : public QObject {
    Q_OBJECT
public:
    /// Nothing: there is no such picture, or it may not be fetched.
    using Answer = std::function<void(const std::optional<RemoteImage> &)>;
    using Addresses = QList<QHostAddress>;

    /// What a test may set up otherwise.
    struct Surroundings {
        std::function<void(const QString &host, QObject *context, std::function<void(const Addresses &)>)> resolve;
        std::function<bool(const QHostAddress &, quint16 port)> isAllowed;
        QSslConfiguration tls;
        qint64 mostBytes = 16 * 1024 * 1024;
        int milliseconds = 20'000; ///< for one picture with all its redirects

        static Surroundings ofInternet();
    };

    static constexpr int mostAtOnce = 6;
    static constexpr int mostRedirects = 5;

    explicit RemoteImages(Surroundings surroundings = Surroundings::ofInternet(), QObject *parent = nullptr);
    ~RemoteImages() override;

    /// Answers at once or later, on this thread; not at all when `asker` goes before: then the picture is given up.
    void fetch(const QUrl &url, QObject *asker, const Answer &answer);

private:
    class Fetch;
    void startWaiting();
    void finished(Fetch *fetch, const std::optional<RemoteImage> &image);

    Surroundings m_surroundings;
    QNetworkAccessManager m_network;
    QList<QPointer<Fetch>> m_waiting;
    int m_running = 0;
    QCache<QUrl, std::optional<RemoteImage>> m_known; ///< what was fetched, or could not be, in this run; in KiB
};

} // namespace cardwright
