#include "tests/hub/faultproxy.h"

#include "tests/hub/proxyconnection.h"

namespace cardwright::hubtest {

FaultProxy::FaultProxy(const QUrl &server, ProxyWatch watch, QObject *parent)
    : QTcpServer(parent), m_server(server), m_watch(std::move(watch))
{
    const bool listens = listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
    Q_UNUSED(listens)
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    new ProxyConnection(descriptor, m_server, m_watch, m_requests, this);
}

} // namespace cardwright::hubtest
