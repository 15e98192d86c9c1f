#include "core/document/modelfolder.h"

#include "core/files/hubcopy.h"
#include "core/files/modelfilesreader.h"

#include <QtConcurrentRun>

namespace cardwright {

namespace {

std::shared_ptr<const ModelFiles> nothingRead()
{
    ModelFiles files;
    files.truncated = true;
    return std::make_shared<const ModelFiles>(files);
}

/// `before` when nothing has changed.
std::shared_ptr<const ModelFiles> readAnew(const std::shared_ptr<const CardSource> &source,
    const std::shared_ptr<const ModelFiles> &before, const std::stop_token &stop)
{
    ModelFiles files = readModelFiles(*source, stop);
    return files == *before ? before : std::make_shared<const ModelFiles>(std::move(files));
}

} // namespace

ModelFolder::ModelFolder(QObject *parent) :
    QObject(parent), m_source(std::make_shared<NoSource>()), m_files(nothingRead())
{
    m_thread.setMaxThreadCount(1);
    connect(&m_watch, &FolderWatch::changed, this, &ModelFolder::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ModelFolder::take);
}

ModelFolder::~ModelFolder()
{
    m_stop.request_stop();
}

void ModelFolder::open(const QString &folder)
{
    if (folder.isEmpty())
        open(std::make_shared<NoSource>(), {});
    else
        open(sourceOf(folder), folder);
}

void ModelFolder::open(const std::shared_ptr<const CardSource> &source, const QString &folder)
{
    m_stop.request_stop();
    m_source = source;
    m_folder = folder;
    m_files = nothingRead();
    read();
}

void ModelFolder::waitForFiles(int ms)
{
    if (m_thread.waitForDone(ms))
        setFiles(m_reading.result());
}

void ModelFolder::read()
{
    // one that has ended, but is not yet delivered, is dropped for a newer one
    m_readAgain = m_reading.isRunning();
    if (m_readAgain)
        return;
    m_stop = std::stop_source();
    m_reading.setFuture(QtConcurrent::run(&m_thread, readAnew, m_source, m_files, m_stop.get_token()));
}

void ModelFolder::take()
{
    const auto before = m_files;
    if (!m_stop.stop_requested()) // else it is of what was open before
        setFiles(m_reading.result());
    if (m_readAgain)
        read();
    if (m_files != before)
        emit changed();
}

void ModelFolder::setFiles(const std::shared_ptr<const ModelFiles> &files)
{
    m_files = files;
    m_watch.watch(m_folder, *files);
}

} // namespace cardwright
