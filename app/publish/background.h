// Blocking work on a thread of its own, one piece after the other; results and progress come back on the thread of this
// object.
#pragma once

#include "core/base/result.h"
#include "core/base/runcontrol.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace cardwright {

class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr);
    ~Background() override; ///< stops the work and waits for it; nobody is told any more

    /// Work that still runs is stopped first, and nobody is told how it ended: begin nothing while its end matters.
    template <class T>
    void run(std::function<Result<T>(const RunControl &)> work, std::function<void(const Result<T> &)> done)
    {
        const quint64 number = begin();
        const RunControl control = this->control(number);
        QtConcurrent::run(&m_thread, [work = std::move(work), control] { return work(control); })
            .then(this, [this, number, done = std::move(done)](const Result<T> &result) {
                if (end(number))
                    done(result);
            });
    }
    void cancel() { m_stop.request_stop(); } ///< its end is told: it may have been too late
    bool isBusy() const { return m_busy; }

signals:
    void progressed(const cardwright::Progress &progress);

private:
    quint64 begin();
    bool end(quint64 number); ///< false: something else has begun since
    RunControl control(quint64 number);

    QThreadPool m_thread;
    std::stop_source m_stop;
    quint64 m_number = 0;
    bool m_busy = false;
};

} // namespace cardwright
