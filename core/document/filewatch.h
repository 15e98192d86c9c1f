// Tells when the bytes of a card's file are no longer those that were read or written.
// Bytes count, not times: a file rewritten with the same bytes is no news.
#pragma once

#include "core/document/settle.h"
#include "core/files/cardfile.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace cardwright {

class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    void watch(const QString &path, const FileStamp &known); ///< instead of what was watched before; looks at once
    void pause();                                            ///< an own save begins
    void resume(const FileStamp &known);                     ///< it has ended; or these bytes were read anew

signals:
    void fileChanged(); ///< once for each other state of the file

private:
    void look();
    void compare();

    QString m_path;
    FileStamp m_known;
    FileStamp m_reported;
    bool m_paused = false;
    bool m_lookAgain = false;
    QFileSystemWatcher m_watcher;
    Settle m_settle; ///< one save of another program makes several notices
    QThreadPool m_pool;
    QFutureWatcher<Result<FileStamp>> m_reading;
};

} // namespace cardwright
