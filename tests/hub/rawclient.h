// Plain requests to the test hub, as a test of the hub itself needs them: nothing followed, nothing repeated.
#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace cardwright {

struct RawReply {
    int status = 0; ///< 0: none came
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// A body that can be sent only once. QNetworkAccessManager sends a request again by itself when its connection is
/// lost, a POST too, unless its body cannot be rewound.
class OnceDevice : public QIODevice {
public:
    explicit OnceDevice(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

private:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = qMin(most, m_bytes.size() - m_taken);
        std::copy_n(m_bytes.constData() + m_taken, count, data);
        m_taken += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

    QByteArray m_bytes;
    qint64 m_taken = 0;
};

class RawClient {
public:
    explicit RawClient(const QUrl &endpoint, const QString &token = {}) : m_endpoint(endpoint), m_token(token) {}

    /// Headers that every request from now on carries.
    void setHeader(const QByteArray &name, const QByteArray &value) { m_headers[name] = value; }
    /// 0: as long as it takes.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

    RawReply get(const QString &path) { return send("GET", path); }
    RawReply post(const QString &path, const QJsonObject &body)
    {
        return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    /// path: after the endpoint, percent-encoded; or a whole address.
    RawReply send(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QByteArray &type = "application/json")
    {
        QNetworkAccessManager network; // of its own, so that no connection is used again
        QNetworkRequest request(
            path.startsWith(QStringLiteral("http")) ? QUrl(path) : QUrl(m_endpoint.toString() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
        for (auto it = m_headers.cbegin(); it != m_headers.cend(); ++it)
            request.setRawHeader(it.key(), it.value());
        OnceDevice once(body);
        const std::unique_ptr<QNetworkReply> reply(
            network.sendCustomRequest(request, method, body.isEmpty() ? nullptr : &once));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (m_timeout > 0)
            QTimer::singleShot(m_timeout, reply.get(), &QNetworkReply::abort);
        loop.exec();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return {status, reply->isOpen() ? reply->readAll() : QByteArray(), reply->rawHeaderPairs()};
    }

private:
    QUrl m_endpoint;
    QString m_token;
    QMap<QByteArray, QByteArray> m_headers;
    int m_timeout = 0;
};

} // namespace cardwright
