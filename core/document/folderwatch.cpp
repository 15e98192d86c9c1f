#include "core/document/folderwatch.h"

#include <algorithm>

namespace cardwright {

namespace {

constexpr qsizetype kMostFolders = 100;
constexpr qsizetype kMostWeights = 64;

QStringList placesThatCount(const QString &folder, const ModelFiles &read)
{
    QStringList places{folder};
    const auto add = [&](const QString &name) { places.append(folder + u'/' + name); };
    std::ranges::for_each(read.folders.first(std::min(read.folders.size(), kMostFolders)), add);
    std::ranges::for_each(read.configs.keys(), add);
    for (const WeightFile &file : read.weights.first(std::min(read.weights.size(), kMostWeights)))
        add(file.name);
    for (const FileFault &fault : read.faults.first(std::min(read.faults.size(), kMostWeights)))
        add(fault.name);
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    connect(&m_settle, &Settle::settled, this, &FolderWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, &Settle::notice);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, &Settle::notice);
}

void FolderWatch::watch(const QString &folder, const ModelFiles &read)
{
    const QStringList wanted = folder.isEmpty() ? QStringList() : placesThatCount(folder, read);
    QStringList gone;
    QStringList added = wanted;
    for (const QString &path : m_watcher.directories() + m_watcher.files()) {
        if (!std::ranges::binary_search(wanted, path))
            gone.append(path);
        else
            added.removeOne(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!added.isEmpty() && m_watcher.addPaths(added).size() < added.size())
        m_settle.notice();
}

} // namespace cardwright
