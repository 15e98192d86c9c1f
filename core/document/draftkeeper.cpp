#include "core/document/draftkeeper.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace cardwright {

namespace {

// Together with the write itself under a second, also while keys keep coming.
constexpr qint64 kQuietMs = 300;
constexpr qint64 kLongestMs = 700;

} // namespace

DraftKeeper::DraftKeeper(const DraftStore &store, QThreadPool &disk, std::function<Unsaved()> present, QObject *parent) :
    QObject(parent), m_store(store), m_disk(disk), m_present(std::move(present))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::writeNow);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        if (const auto result = m_writing.result(); !result)
            emit failed(result.error());
    });
}

void DraftKeeper::textChanged(bool modified)
{
    if (!modified)
        return forget();
    if (!m_timer.isActive())
        m_sinceFirstChange.start();
    m_timer.start(int(std::clamp(kLongestMs - m_sinceFirstChange.elapsed(), qint64(0), kQuietMs)));
}

void DraftKeeper::writeNow()
{
    if (!m_sinceFirstChange.isValid())
        return;
    m_timer.stop();
    m_sinceFirstChange.invalidate();
    m_kept = true;
    m_writing.setFuture(QtConcurrent::run(&m_disk, [store = m_store, unsaved = m_present()]() mutable {
        unsaved.draft.bytes = unsaved.encoding.encode(unsaved.text);
        unsaved.draft.time = QDateTime::currentDateTimeUtc();
        return store.write(unsaved.draft);
    }));
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_sinceFirstChange.invalidate();
    if (std::exchange(m_kept, false))
        m_disk.start([store = m_store, id = m_present().draft.id] { store.remove(id); });
}

} // namespace cardwright
