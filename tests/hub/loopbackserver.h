// An HTTP server on the loopback address that hands each request, whole, to one function. Lives in the thread it was
// started in; the function is called there.
#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>

namespace cardwright {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded as they came
    HttpHeaders headers;
    QByteArray body; ///< without its transfer encoding

    /// Empty when it did not come; the name's case does not matter.
    QByteArray header(QByteArrayView name) const;
};

struct HttpAnswer {
    int status = 200;
    HttpHeaders headers; ///< Content-Length is added
    QByteArray body;     ///< left out for HEAD, its length told
    int delay = 0;       ///< milliseconds until it is sent

    QByteArray header(QByteArrayView name) const;
};

class LoopbackServer : public QAbstractHttpServer {
    Q_OBJECT
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit LoopbackServer(Handler handler, QObject *parent = nullptr);

    /// http://127.0.0.1:PORT, without a slash at its end.
    QUrl url() const { return m_url; }

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

    Handler m_handler;
    QUrl m_url;
};

} // namespace cardwright
