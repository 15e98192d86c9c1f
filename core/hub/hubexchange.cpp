#include "core/hub/hubexchange.h"

#include <QEventLoop>
#include <QIODevice>
#include <QMetaEnum>
#include <QTimer>

#include <cstring>
#include <memory>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// A body that goes out once. Qt sends a request again by itself when a connection closes without an answer, a POST too
/// (QHttpNetworkConnectionChannel, RemoteHostClosedError), unless its body cannot be read from the start.
class OnceReadable : public QIODevice {
public:
    explicit OnceReadable(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return m_isAnswered && QIODevice::reset(); }
    void setAnswered() { m_isAnswered = true; } ///< Qt now goes back to the start with no such intent
    bool wasReadWhole() const { return m_isAnswered || pos() == m_bytes.size(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - pos());
        std::memcpy(to, m_bytes.constData() + pos(), size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_bytes;
    bool m_isAnswered = false;
};

QString nameOf(QNetworkReply::NetworkError error)
{
    // that is how Qt tells that the connection closed and it could not send the body again
    if (error == QNetworkReply::ContentReSendError)
        error = QNetworkReply::RemoteHostClosedError;
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

HubExchange::End endBy(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return HubExchange::End::Unreachable;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return HubExchange::End::Unreadable;
    default:
        return HubExchange::End::Broken;
    }
}

/// Errors from 201 on tell of a status, which is an answer; those below of the connection, also in the midst of an
/// answer.
bool isAnswer(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0 &&
           (reply.error() == QNetworkReply::NoError || reply.error() >= QNetworkReply::ContentAccessDenied) &&
           reply.error() != QNetworkReply::ContentReSendError && endBy(reply.error()) != HubExchange::End::Unreadable;
}

/// What happens to one reply until its loop ends.
class Watch {
public:
    Watch(QNetworkReply &reply, OnceReadable &body, const HubRequest &request, const HubSurroundings &surroundings) :
        m_reply(reply), m_body(body), m_request(request), m_surroundings(surroundings)
    {
        m_silence.setSingleShot(true);
        QObject::connect(
            &m_silence, &QTimer::timeout, &m_loop, [this] { finish(HubExchange::End::Broken, u"timeout"_s); });
        m_silence.start(surroundings.connectMilliseconds);
        const auto heard = [this] { m_silence.start(m_surroundings.idleMilliseconds); };
        QObject::connect(&reply, &QNetworkReply::requestSent, &m_loop, heard);
        QObject::connect(&reply, &QNetworkReply::metaDataChanged, &m_loop, [this, heard] {
            m_body.setAnswered();
            heard();
        });
        QObject::connect(&reply, &QNetworkReply::uploadProgress, &m_loop, [this, heard](qint64 bytes, qint64) {
            if (bytes > 0)
                heard();
            if (m_request.sent)
                m_request.sent(bytes);
        });
        QObject::connect(&reply, &QNetworkReply::readyRead, &m_loop, [this, heard] {
            heard();
            take();
        });
        QObject::connect(&reply, &QNetworkReply::finished, &m_loop, [this] { take(), settle(); });
    }

    HubExchange run(const RunControl &run)
    {
        const std::stop_callback whenStopped(run.stop, [this] {
            QMetaObject::invokeMethod(
                &m_loop, [this] { stop(); }, Qt::QueuedConnection);
        });
        m_loop.exec();
        m_reply.disconnect(&m_loop);
        return std::move(m_result);
    }

private:
    void take()
    {
        m_result.answer.body += m_reply.readAll();
        if (m_result.answer.body.size() > m_request.mostBytes)
            finish(HubExchange::End::Unreadable, u"too large"_s);
    }

    void settle()
    {
        if (!isAnswer(m_reply))
            return finish(endBy(m_reply.error()), nameOf(m_reply.error()));
        m_result.answer.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_result.answer.headers = m_reply.rawHeaderPairs();
        finish(HubExchange::End::Answered);
    }

    void stop()
    {
        const int grace = m_body.wasReadWhole() ? m_request.graceSeconds * m_surroundings.secondMilliseconds : 0;
        QTimer::singleShot(grace, &m_loop, [this] { finish(HubExchange::End::Stopped); });
    }

    void finish(HubExchange::End end, const QString &detail = {})
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_result.end = end;
        m_result.wasSentWhole = m_body.wasReadWhole();
        m_result.detail = detail;
        m_loop.quit();
    }

    QNetworkReply &m_reply;
    OnceReadable &m_body;
    const HubRequest &m_request;
    const HubSurroundings &m_surroundings;
    QEventLoop m_loop;
    QTimer m_silence;
    HubExchange m_result;
    bool m_isFinished = false;
};

} // namespace

HubExchange exchange(QNetworkAccessManager &network, const QNetworkRequest &prepared, const HubRequest &request,
    const HubSurroundings &surroundings, const RunControl &run)
{
    OnceReadable body(request.body);
    const bool hasBody = request.method != "GET" && request.method != "HEAD";
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(prepared, request.method, hasBody ? &body : nullptr));
    HubExchange result = Watch(*reply, body, request, surroundings).run(run);
    reply->abort();
    return result;
}

bool waitFor(int milliseconds, const RunControl &run)
{
    QEventLoop loop;
    const std::stop_callback whenStopped(
        run.stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return !run.stopped();
}

} // namespace cardwright
