#include "tests/hub/proxyconnection.h"

#include "tests/hub/hubviolations.h"

#include <limits>
#include <sys/socket.h>

namespace cardwright::hubtest {

namespace {

constexpr int kTick = 20; // milliseconds between two slices of a slow upload
constexpr qint64 kBuffer = 256 * 1024;

} // namespace

ProxyConnection::ProxyConnection(
    qintptr descriptor, const QUrl &server, const ProxyWatch &watch, int &requests, QObject *parent) :
    QObject(parent), m_watch(watch), m_requests(requests), m_client(this), m_server(this), m_pace(this)
{
    m_client.setReadBufferSize(kBuffer);
    connect(&m_client, &QTcpSocket::readyRead, this, &ProxyConnection::readClient);
    connect(&m_client, &QTcpSocket::disconnected, this, &ProxyConnection::end);
    connect(&m_server, &QTcpSocket::readyRead, this, &ProxyConnection::readServer);
    connect(&m_server, &QTcpSocket::disconnected, this, &ProxyConnection::end);
    connect(&m_pace, &QTimer::timeout, this, &ProxyConnection::passSlice);
    m_pace.setInterval(kTick);
    m_client.setSocketDescriptor(descriptor);
    m_server.connectToHost(server.host(), quint16(server.port()));
}

ProxyConnection::~ProxyConnection()
{
    // What the sockets say while they go comes too late.
    m_client.disconnect(this);
    m_server.disconnect(this);
}

void ProxyConnection::readClient()
{
    if (isSlow())
        return;
    m_framing.feed(m_client.readAll());
    if (m_framing.atHead()) {
        const QByteArray head = m_framing.takeHead();
        if (head.isEmpty())
            return;
        startRequest(head);
    }
    if (m_client.isOpen() && !isSlow())
        passBody(std::numeric_limits<qsizetype>::max());
}

void ProxyConnection::passSlice()
{
    const qint64 length = m_framing.bodyLength();
    const qint64 slice = length < 0 ? kBuffer : qMax<qint64>(1, length * kTick / qMax(1, m_fault->milliseconds));
    m_framing.feed(m_client.read(slice));
    passBody(slice);
    if (isSlow())
        return;
    m_pace.stop();
    readClient();
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
    if (isSlow())
        m_pace.start();
    if (effect != Effect::DropDuring && effect != Effect::Stall)
        m_server.write(head.chopped(2) + kSerialHeader + ": " + m_serial + "\r\n\r\n");
}

void ProxyConnection::passBody(qsizetype most)
{
    const QByteArray body = m_framing.takeBody(most);
    m_seen += body.size();
    const std::optional<Effect> effect = m_fault ? std::optional(m_fault->effect) : std::nullopt;
    if (effect == Effect::DropDuring && m_seen >= m_framing.bodyLength() / 2)
        return cut(false);
    if (effect != Effect::DropDuring && effect != Effect::Stall && !body.isEmpty())
        m_server.write(body);
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
    m_client.disconnect(this);
    m_server.disconnect(this);
    // The server may have closed after an answer that is still on its way.
    m_client.flush();
    m_client.abort();
    m_server.abort();
    deleteLater();
}

} // namespace cardwright::hubtest
