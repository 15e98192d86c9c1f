// A thread for servers, so that a test may block while its client waits for them.
#pragma once

#include <QObject>
#include <QThread>

namespace cardwright {

class OwnThread {
public:
    OwnThread()
    {
        m_there.moveToThread(&m_thread);
        m_thread.start();
    }
    ~OwnThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs it there and waits until it is done.
    template <class Work>
    void run(Work &&work)
    {
        QMetaObject::invokeMethod(&m_there, std::forward<Work>(work), Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_there;
};

} // namespace cardwright
