// A TCP proxy in front of a server: it knows where each request of a connection begins, and makes the faults of
// connections that the server behind it cannot make. Connections are kept alive as both sides like, so that a client
// meets what a dropped connection does to one that is used again.
#pragma once

#include "tests/hub/faults.h"

#include <QTcpServer>

namespace cardwright::hubtest {

struct ProxyWatch {
    /// Asked for each request when its head has come, with its number.
    std::function<std::optional<Fault>(const QByteArray &method, const QByteArray &address)> faultFor;
    /// The connection ended before a byte of the answer was passed on.
    std::function<void(const QByteArray &method, const QByteArray &address, const QByteArray &serial)> lost;
};

class FaultProxy : public QTcpServer {
    Q_OBJECT
public:
    FaultProxy(const QUrl &server, ProxyWatch watch, QObject *parent = nullptr);

    /// http://127.0.0.1:PORT, without a slash at its end.
    QUrl url() const;

private:
    void incomingConnection(qintptr descriptor) override;

    QUrl m_server;
    ProxyWatch m_watch;
    int m_requests = 0;
};

} // namespace cardwright::hubtest
