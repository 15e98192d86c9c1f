// Tells when a model folder is no longer what was read of it: names that come and go, JSON files and weights rewritten.
#pragma once

#include "core/document/settle.h"
#include "core/tags/modelfiles.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace cardwright {

class FolderWatch : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(QObject *parent = nullptr);

    /// Instead of what was watched before: `folder`, and of what was read of it the folders and files that count, no more
    /// than the system can bear. Empty: nothing.
    void watch(const QString &folder, const ModelFiles &read);

signals:
    /// Something may have changed. Also after more has come under watch, since that was read before.
    void changed();

private:
    QFileSystemWatcher m_watcher;
    Settle m_settle;
};

} // namespace cardwright
