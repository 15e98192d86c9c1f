// The model folder behind an open card: read in the background, and read anew when something in it changes.
#pragma once

#include "core/document/folderwatch.h"
#include "core/files/cardsource.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace cardwright {

class ModelFolder : public QObject {
    Q_OBJECT
public:
    explicit ModelFolder(QObject *parent = nullptr);
    ~ModelFolder() override; ///< waits for no more than the file or directory that is being read

    void open(const QString &folder); ///< absolute; empty: a card that has no folder yet
    /// Instead of what was open before, which is read no further. `folder` is where to look for changes.
    void open(const std::shared_ptr<const CardSource> &source, const QString &folder);
    /// Takes what is read within that time, without a signal.
    void waitForFiles(int ms);

    std::shared_ptr<const CardSource> source() const { return m_source; }
    /// As last read; never null, `truncated` and empty until then.
    std::shared_ptr<const ModelFiles> files() const { return m_files; }

signals:
    void changed(); ///< files() are others than before

private:
    void read();
    void take();
    void setFiles(const std::shared_ptr<const ModelFiles> &files);

    std::shared_ptr<const CardSource> m_source;
    QString m_folder;
    std::shared_ptr<const ModelFiles> m_files;
    FolderWatch m_watch{this};
    QThreadPool m_thread;
    QFutureWatcher<std::shared_ptr<const ModelFiles>> m_reading;
    std::stop_source m_stop; ///< of the reading that runs
    bool m_readAgain = false;
};

} // namespace cardwright
