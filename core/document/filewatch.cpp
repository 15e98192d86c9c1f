#include "core/document/filewatch.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace cardwright {

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_settle, &Settle::settled, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, &Settle::notice);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, &Settle::notice);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FileWatch::compare);
}

FileWatch::~FileWatch()
{
    m_reading.disconnect(this);
    m_pool.waitForDone();
}

void FileWatch::watch(const QString &path, const FileStamp &known)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    if (!path.isEmpty())
        m_watcher.addPath(QFileInfo(path).absolutePath());
    resume(known);
}

void FileWatch::pause()
{
    m_paused = true;
}

void FileWatch::resume(const FileStamp &known)
{
    m_known = known;
    m_reported = known;
    m_paused = false;
    look();
}

void FileWatch::look()
{
    if (m_path.isEmpty() || m_paused)
        return;
    // a file that was replaced is no longer watched
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
    // one that has ended, but is not yet delivered, is dropped for a newer one
    m_lookAgain = m_reading.isRunning();
    if (!m_lookAgain)
        m_reading.setFuture(QtConcurrent::run(&m_pool, presentStamp, m_path));
}

void FileWatch::compare()
{
    const Result<FileStamp> present = m_reading.result();
    if (m_lookAgain)
        return look();
    if (m_paused || !present || *present == m_reported)
        return;
    m_reported = *present;
    if (m_reported != m_known)
        emit fileChanged();
}

} // namespace cardwright
