#include "app/publish/background.h"

namespace cardwright {

Background::Background(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Background::~Background()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

quint64 Background::begin()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    return ++m_number;
}

bool Background::end(quint64 number)
{
    if (number != m_number)
        return false;
    m_busy = false;
    return true;
}

RunControl Background::control(quint64 number)
{
    return {m_stop.get_token(), [this, number](const Progress &progress) {
                QMetaObject::invokeMethod(this, [this, number, progress] {
                    if (m_busy && number == m_number)
                        emit progressed(progress);
                });
            }};
}

} // namespace cardwright
