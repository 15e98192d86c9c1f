// What this process and all it started have used so far, as Linux tells it.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

#include <unistd.h>

namespace cardwright::bench {

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// This process and its descendants.
inline QList<qint64> processTree()
{
    QMultiHash<qint64, qint64> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const qint64 pid = name.toLongLong();
        const QByteArray stat = pid > 0 ? contentsOf(QStringLiteral("/proc/%1/stat").arg(pid)) : QByteArray();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 2)
            children.insert(fields[1].toLongLong(), pid);
    }
    QList<qint64> tree{getpid()};
    for (qsizetype i = 0; i < tree.size(); ++i)
        tree += children.values(tree[i]);
    return tree;
}

/// Milliseconds of processor time, of living processes.
inline double processorMs()
{
    double ticks = 0;
    for (const qint64 pid : processTree()) {
        const QByteArray stat = contentsOf(QStringLiteral("/proc/%1/stat").arg(pid));
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 12)
            ticks += fields[11].toDouble() + fields[12].toDouble();
    }
    return 1000 * ticks / double(sysconf(_SC_CLK_TCK));
}

/// Proportional set size, in MB.
inline double memoryMb()
{
    double kilobytes = 0;
    for (const qint64 pid : processTree()) {
        for (const QByteArray &line : contentsOf(QStringLiteral("/proc/%1/smaps_rollup").arg(pid)).split('\n')) {
            if (line.startsWith("Pss:"))
                kilobytes += line.mid(4).simplified().split(' ').value(0).toDouble();
        }
    }
    return kilobytes / 1024;
}

} // namespace cardwright::bench
