// The one worker: latest snapshot wins. At most one analysis runs and one waits; spans of skipped snapshots are joined.
#pragma once

#include "core/analysis/analysis.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace cardwright {

using AnalyseFunction = std::function<Analysis(const Analysis &previous, const Snapshot &)>;

class Analyzer : public QObject {
    Q_OBJECT
public:
    explicit Analyzer(AnalyseFunction analyse, QObject *parent = nullptr);
    ~Analyzer() override; ///< waits for the running analysis

    void request(Snapshot snapshot);
    bool isIdle() const { return !m_busy; }
    const Analysis &latest() const { return *m_latest; }

signals:
    void analysed(const cardwright::Analysis &analysis); ///< only ever newer ones

private:
    void start(Snapshot snapshot);
    void take();

    AnalyseFunction m_analyse;
    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<const Analysis>> m_watcher;
    std::shared_ptr<const Analysis> m_latest;
    bool m_busy = false;
    std::optional<Snapshot> m_waiting;
};

} // namespace cardwright
