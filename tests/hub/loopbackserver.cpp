#include "tests/hub/loopbackserver.h"

#include <QHttpServerRequest>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QByteArray valueOf(const HttpHeaders &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(headers,
        [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray methodOf(const QHttpServerRequest &request)
{
    using Method = QHttpServerRequest::Method;
    switch (request.method()) {
    case Method::Get: return "GET";
    case Method::Head: return "HEAD";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Delete: return "DELETE";
    default: return "OTHER";
    }
}

QByteArray headOf(const HttpAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Test\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

LoopbackServer::LoopbackServer(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent), m_handler(std::move(handler))
{
    const quint16 port = listen(QHostAddress::LocalHost);
    Q_ASSERT(port != 0);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
}

bool LoopbackServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    HttpRequest asked{
        methodOf(request), request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), {}, request.body()};
    for (const auto &[name, value] : request.headers())
        asked.headers.emplaceBack(name, value);

    const HttpAnswer answer = m_handler(asked);
    const QByteArray bytes = headOf(answer) + (asked.method == "HEAD" ? QByteArray() : answer.body);
    const auto send = [socket = QPointer<QTcpSocket>(socket), bytes] {
        if (socket)
            socket->write(bytes);
    };
    if (answer.delay > 0)
        QTimer::singleShot(answer.delay, this, send);
    else
        send();
    return true;
}

} // namespace cardwright
