#include "core/document/analyzer.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace cardwright {

namespace {

/// `later` as seen from the state before `earlier`: one span that covers what either changed.
Snapshot joined(const Snapshot &earlier, Snapshot later)
{
    const auto grown = [](const Snapshot &one) { return one.changed.length() - one.removed; };
    const auto unchanged = [](const Snapshot &one) { return one.changed.isEmpty() && one.removed == 0; };
    if (unchanged(earlier))
        return later;
    // in the text between the two
    const TextRange between = unchanged(later)
        ? earlier.changed
        : TextRange{std::min(earlier.changed.start, later.changed.start),
                    std::max(earlier.changed.end, later.changed.start + later.removed)};
    const qsizetype laterGrown = grown(later);
    later.changed = {between.start, between.end + laterGrown};
    later.removed = between.length() - grown(earlier);
    return later;
}

} // namespace

Analyzer::Analyzer(AnalyseFunction analyse, QObject *parent) :
    QObject(parent), m_analyse(std::move(analyse)), m_latest(std::make_shared<const Analysis>())
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Analyzer::take);
}

Analyzer::~Analyzer()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Analyzer::request(Snapshot snapshot)
{
    // m_busy ends where the result is taken: the watcher stops running while a result still waits to be delivered
    if (m_busy)
        m_waiting = m_waiting ? joined(*m_waiting, std::move(snapshot)) : std::move(snapshot);
    else
        start(std::move(snapshot));
}

void Analyzer::start(Snapshot snapshot)
{
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(&m_pool,
        [analyse = m_analyse, previous = m_latest, now = std::move(snapshot)]() -> std::shared_ptr<const Analysis> {
            return std::make_shared<const Analysis>(analyse(*previous, now));
        }));
}

void Analyzer::take()
{
    m_latest = m_watcher.result();
    m_busy = false;
    if (auto next = std::exchange(m_waiting, {}))
        start(std::move(*next));
    emit analysed(*m_latest);
}

} // namespace cardwright
