// A folder of its own for a test, with the few calls that make odd files.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

class Scratch {
public:
    QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.path() + QLatin1Char('/') + name;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(bytes);
    }
    /// Empty files "0.bin", "1.bin"… in the folder `name`, most of them hard links, which are made many times faster; the
    /// number of those made.
    int writeMany(const QString &name, int count) const
    {
        constexpr int kMostLinks = 50'000; // of a file; ext4 allows 65,000
        QDir().mkpath(path(name));
        QByteArray first;
        int made = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray file = QFile::encodeName(path(name)) + '/' + QByteArray::number(i) + ".bin";
            if (i % kMostLinks == 0) {
                first = file;
                const int fd = ::open(file.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0666);
                made += fd >= 0 && ::close(fd) == 0;
            } else {
                made += ::link(first.constData(), file.constData()) == 0;
            }
        }
        return made;
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot); }
    bool link(const QString &target, const QString &name) const { return QFile::link(target, path(name)); }
    bool makeFifo(const QString &name) const { return ::mkfifo(QFile::encodeName(path(name)).constData(), 0666) == 0; }
    int mode(const QString &name) const
    {
        struct stat info;
        return ::stat(QFile::encodeName(path(name)).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
    }
    bool setMode(const QString &name, mode_t mode) const { return ::chmod(QFile::encodeName(path(name)).constData(), mode) == 0; }

private:
    QTemporaryDir m_folder;
};

/// While it lives, file rights count as for an ordinary user, also when the tests run as root.
class OrdinaryUser {
public:
    OrdinaryUser() { m_changed = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~OrdinaryUser()
    {
        if (m_changed)
            (void)!::seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_changed = false;
};
