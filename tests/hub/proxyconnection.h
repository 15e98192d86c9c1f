// One connection of a client through FaultProxy, with the one to the server behind that belongs to it.
#pragma once

#include "tests/hub/faultproxy.h"
#include "tests/hub/requestframing.h"

#include <QTcpSocket>
#include <QTimer>

namespace cardwright::hubtest {

class ProxyConnection : public QObject {
    Q_OBJECT
public:
    /// requests: counted across connections, to number them.
    ProxyConnection(qintptr descriptor, const QUrl &server, const ProxyWatch &watch, int &requests, QObject *parent);
    ~ProxyConnection() override;

private:
    void readClient();
    void readServer();
    void startRequest(const QByteArray &head);
    /// Passes on what has come of the body, at most so many bytes.
    void passBody(qsizetype most);
    /// The next slice of a body that the fault slows down.
    void passSlice();
    bool isSlow() const { return m_fault && m_fault->effect == Effect::SlowUpload && !m_framing.atHead(); }
    void cut(bool withReset);
    void end();

    const ProxyWatch &m_watch;
    int &m_requests;
    QTcpSocket m_client;
    QTcpSocket m_server;
    QTimer m_pace;
    RequestFraming m_framing;
    std::optional<Fault> m_fault; ///< of the request that is under way
    QByteArray m_method;
    QByteArray m_address;
    QByteArray m_serial;
    bool m_unanswered = false;
    qint64 m_seen = 0; ///< bytes of the body
};

} // namespace cardwright::hubtest
