// Tells when a model folder is no longer what was read of it: names that come and go, JSON files and weights rewritten.
#pragma once

#include "core/tags/modelfiles.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace cardwright {

class FolderWatch : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(QObject *parent = nullptr);

    /// Instead of what was watched before: `folder`, and of what was read of it the folders and files that count, no more
    /// than the system can bear. Empty: nothing.
    void watch(const QString &folder, const ModelFiles &read);

signals:
    /// Something may have changed: once things have come to rest, and while they do not about once a second. Also after
    /// more has come under watch, since that was read before.
    void changed();

private:
    void notice();

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QElapsedTimer m_sinceFirst; ///< notice that changed() has not told yet
};

} // namespace cardwright
