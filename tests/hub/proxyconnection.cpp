#include "tests/hub/proxyconnection.h"

#include "tests/hub/hubviolations.h"

#include <sys/socket.h>

namespace cardwright {

namespace {

constexpr int kTick = 20; // milliseconds between two slices of a slow upload
constexpr qint64 kBuffer = 256 * 1024;

} // namespace

ProxyConnection::ProxyConnection(qintptr descriptor, const QUrl &server, const ProxyWatch &watch, int &requests, QObject *parent)
    : QObject(parent), m_watch(watch), m_requests(requests), m_client(this), m_server(this), m_pace(this)
{
    m_client.setReadBufferSize(kBuffer);
    connect(&m_client, &QTcpSocket::readyRead, this, &ProxyConnection::readClient);
    connect(&m_client, &QTcpSocket::disconnected, this, &ProxyConnection::end);
    connect(&m_server, &QTcpSocket::readyRead, this, &ProxyConnection::readServer);
    connect(&m_server, &QTcpSocket::disconnected, this, &ProxyConnection::end);
    connect(&m_pace, &QTimer::timeout, this, &ProxyConnection::readClient);
    m_pace.setInterval(kTick);
    m_client.setSocketDescriptor(descriptor);
    m_server.connectToHost(server.host(), quint16(server.port()));
}

void ProxyConnection::readClient()
{
    const bool slow = m_fault && m_fault->effect == Effect::SlowUpload && !m_framing.atHead();
    if (!slow)
        m_framing.feed(m_client.readAll());
    else if (sender() != &m_pace)
        return;
    else
        m_framing.feed(m_client.read(qMax<qint64>(1, m_framing.bodyLength() * kTick / qMax(1, m_fault->milliseconds))));
    if (m_framing.atHead()) {
        const QByteArray head = m_framing.takeHead();
        if (head.isEmpty())
            return;
        startRequest(head);
    }
    if (m_client.isOpen())
        passBody();
}

void ProxyConnection::startRequest(const QByteArray &head)
{
    const QByteArrayList line = head.left(head.indexOf("\r\n")).split(' ');
    m_method = line.value(0);
    m_address = line.value(1);
    m_serial = QByteArray::number(++m_requests);
    m_unanswered = true;
    m_seen = 0;
    m_fault = m_watch.faultFor(m_method, m_address);
    const std::optional<Effect> effect = m_fault ? std::optional(m_fault->effect) : std::nullopt;
    if (effect == Effect::DropBefore || effect == Effect::Reset || (effect == Effect::DropDuring && m_framing.atHead()))
        return cut(effect == Effect::Reset);
    if (effect == Effect::SlowUpload && !m_framing.atHead())
        m_pace.start();
    if (effect != Effect::DropDuring && effect != Effect::Stall)
        m_server.write(head.chopped(2) + kSerialHeader + ": " + m_serial + "\r\n\r\n");
}

void ProxyConnection::passBody()
{
    const QByteArray body = m_framing.takeBody(std::numeric_limits<qsizetype>::max());
    m_seen += body.size();
    const std::optional<Effect> effect = m_fault ? std::optional(m_fault->effect) : std::nullopt;
    if (effect == Effect::DropDuring && m_seen >= m_framing.bodyLength() / 2)
        return cut(false);
    if (effect != Effect::DropDuring && effect != Effect::Stall && !body.isEmpty())
        m_server.write(body);
    if (m_framing.atHead())
        m_pace.stop();
}

void ProxyConnection::readServer()
{
    const QByteArray answer = m_server.readAll();
    if (m_fault && (m_fault->effect == Effect::DropAfter || m_fault->effect == Effect::ResetAfter))
        return cut(m_fault->effect == Effect::ResetAfter);
    m_unanswered = false;
    m_client.write(answer);
}

void ProxyConnection::cut(bool withReset)
{
    if (withReset) {
        const linger now{1, 0};
        setsockopt(int(m_client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    end();
}

void ProxyConnection::end()
{
    if (m_unanswered)
        m_watch.lost(m_method, m_address, m_serial);
    m_unanswered = false;
    m_pace.stop();
    disconnect(&m_client, nullptr, this, nullptr);
    disconnect(&m_server, nullptr, this, nullptr);
    // The server may have closed after an answer that is still on its way.
    m_client.flush();
    m_client.abort();
    m_server.abort();
    deleteLater();
}

} // namespace cardwright
