// Keeps one card's unsaved text in the draft store: written within a second of the last key, on a thread, in order, and
// taken away when there is nothing unsaved any more.
#pragma once

#include "core/base/cardencoding.h"
#include "core/files/draftstore.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace cardwright {

/// A draft before its text is made bytes, which the thread does.
struct Unsaved {
    Draft draft; ///< without bytes and time
    QString text;
    CardEncoding encoding;
};

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// `disk` runs one job at a time and outlives this, so that a draft asked for before a save is written before it.
    DraftKeeper(const DraftStore &store, QThreadPool &disk, std::function<Unsaved()> present, QObject *parent = nullptr);

    void textChanged(bool modified); ///< after each change of the text or of what counts as saved
    void writeNow();                 ///< hands over what is not written yet, without waiting for it
    void forget();                   ///< takes the draft away
    void recovered() { m_kept = true; } ///< the store already has this card's draft

signals:
    void failed(const cardwright::Error &error);

private:
    DraftStore m_store;
    QThreadPool &m_disk;
    std::function<Unsaved()> m_present;
    QTimer m_timer;
    QElapsedTimer m_sinceFirstChange; ///< of those not written yet
    QFutureWatcher<Result<Done>> m_writing;
    bool m_kept = false; ///< the store has a draft, or will when the disk thread has done its jobs
};

} // namespace cardwright
