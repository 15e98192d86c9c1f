// A site on this machine that speaks TLS, for what is fetched over https. It answers to the names of its certificate,
// pictures.example and other.example, which lasts a hundred years and is good for nothing else.
#pragma once

#include <QHash>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace cardwright {

inline const QByteArray siteKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgvtIQz61ogF95q8Rf
48eeqi5BWuh0kbw/MTu2SefLDdShRANCAARIie/jcazeNCRuK9kYatUl/E1SFsrb
qUBTglE586f45sMZqG8Ljc+3P5DANMK/4WAEsM+nyAvJ/Hp9VLBUlytF
-----END PRIVATE KEY-----
)";

inline const QByteArray siteCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBZzCCAQ6gAwIBAgIBATAKBggqhkjOPQQDAjAbMRkwFwYDVQQDDBBwaWN0dXJl
cy5leGFtcGxlMCIYDzIwMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBsx
GTAXBgNVBAMMEHBpY3R1cmVzLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMB
BwNCAARIie/jcazeNCRuK9kYatUl/E1SFsrbqUBTglE586f45sMZqG8Ljc+3P5DA
NMK/4WAEsM+nyAvJ/Hp9VLBUlytFoz8wPTAPBgNVHRMBAf8EBTADAQH/MCoGA1Ud
EQQjMCGCEHBpY3R1cmVzLmV4YW1wbGWCDW90aGVyLmV4YW1wbGUwCgYIKoZIzj0E
AwIDRwAwRAIgMjamaf5tuFzhLZg8ilMLMkjhC2UhTPZ6Odj8je6m50MCIGQHjedH
OH9WRo3RwXURNK9CYAtv5tlR7Jx0exe0qRLA
-----END CERTIFICATE-----
)";

class TlsSite : public QSslServer {
public:
    explicit TlsSite(const QByteArray &certificate = siteCertificate, const QByteArray &key = siteKey)
    {
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(certificate));
        tls.setPrivateKey(QSslKey(key, QSsl::Ec));
        setSslConfiguration(tls);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    /// Trusts the site of this certificate and no other.
    static QSslConfiguration trust(const QByteArray &certificate = siteCertificate)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({QSslCertificate(certificate)});
        return tls;
    }

    QHash<QByteArray, QByteArray> answers; ///< path -> whole answer; one that is not here is never given
    QList<QByteArray> requests;            ///< whole heads
    int mostWaiting = 0;                   ///< without an answer at one time

    void answerAll() ///< those that wait, with an empty picture that is none
    {
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_waiting, {})) {
            if (socket)
                send(socket, "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        }
    }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, head = QByteArray()]() mutable {
            head += socket->readAll();
            if (!head.contains("\r\n\r\n"))
                return;
            requests.append(head);
            const QByteArray path = head.split(' ').value(1);
            head.clear();
            if (answers.contains(path))
                return send(socket, answers.value(path));
            m_waiting.append(socket);
            mostWaiting = std::max(mostWaiting, int(m_waiting.size()));
        });
    }

    static void send(QTcpSocket *socket, const QByteArray &answer)
    {
        socket->write(answer);
        socket->disconnectFromHost();
    }

    QList<QPointer<QTcpSocket>> m_waiting;
};

} // namespace cardwright
