// Measures how long the event loop was kept from turning.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace cardwright {

/// The longest time between two turns of the event loop.
class Heartbeat {
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(5);
    }
    void begin()
    {
        m_longest = 0;
        m_since.restart();
    }
    qint64 longestMs() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace cardwright
