#include "core/files/diskfile.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

Error systemError(Error::Code code, const QString &path)
{
    return {code, path, QString::fromLocal8Bit(std::strerror(errno))};
}

Error readError(const QString &path)
{
    const bool missing = errno == ENOENT || errno == ENOTDIR;
    return systemError(missing ? Error::Code::FileNotFound : Error::Code::FileUnreadable, path);
}

Error writeError(const QString &path)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return systemError(Error::Code::DiskFull, path);
    case EACCES:
    case EPERM:
    case EROFS:
        return systemError(Error::Code::FileNotWritable, path);
    case ENOENT:
    case ENOTDIR:
        return systemError(Error::Code::FileNotFound, path);
    default:
        return systemError(Error::Code::WriteFailed, path);
    }
}

/// A file opened for reading, if it is a regular one. Opening can have effects on what is none, so it looks before.
class RegularFile {
public:
    explicit RegularFile(const QString &path) : m_file(open(path)) {}

    const std::optional<Error> &error() const { return m_error; }
    int descriptor() const { return m_file.get(); }
    qint64 size() const { return m_info.st_size; } ///< when it was opened

private:
    int open(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (path.contains(QChar::Null) || path.isEmpty()) {
            m_error = Error{Error::Code::FileNotFound, path, {}};
            return -1;
        }
        const bool isThere = ::stat(name.constData(), &m_info) == 0;
        const int fd = isThere && S_ISREG(m_info.st_mode)
            ? ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1;
        if (isThere && !S_ISREG(m_info.st_mode))
            m_error = Error{Error::Code::NotARegularFile, path, {}};
        else if (fd < 0 || ::fstat(fd, &m_info) != 0)
            m_error = readError(path);
        else if (!S_ISREG(m_info.st_mode))
            m_error = Error{Error::Code::NotARegularFile, path, {}};
        return fd;
    }

    struct stat m_info = {};
    std::optional<Error> m_error;
    Descriptor m_file; ///< last: open() fills the others
};

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// Up to `most` bytes from the present position on; errno tells of a failure.
bool readAll(int fd, qint64 most, QByteArray &bytes)
{
    constexpr qint64 kChunk = 1 << 20;
    while (bytes.size() < most) {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::min(kChunk, most - before));
        const ssize_t got = ::read(fd, bytes.data() + before, size_t(bytes.size() - before));
        bytes.resize(before + std::max<ssize_t>(got, 0));
        if (got < 0 && errno != EINTR)
            return false;
        if (got == 0)
            break;
    }
    return true;
}

/// Access lists and other attributes; one that the system does not let us set is left out.
void copyAttributes([[maybe_unused]] const QByteArray &from, [[maybe_unused]] int to)
{
#ifdef Q_OS_LINUX
    QByteArray names(::listxattr(from.constData(), nullptr, 0), '\0');
    names.resize(::listxattr(from.constData(), names.data(), size_t(names.size())));
    for (const QByteArray &name : names.split('\0')) {
        const ssize_t size = name.isEmpty() ? -1 : ::getxattr(from.constData(), name.constData(), nullptr, 0);
        QByteArray value(std::max<ssize_t>(size, 0), '\0');
        if (size >= 0 && ::getxattr(from.constData(), name.constData(), value.data(), size_t(size)) == size)
            (void)::fsetxattr(to, name.constData(), value.constData(), size_t(size), 0);
    }
#endif
}

/// Gives the file behind `fd` the rights of `target`. The group first: changing it takes rights away.
bool takeOverRights(const QByteArray &target, const struct stat &old, int fd)
{
    if (::fchown(fd, old.st_uid, old.st_gid) != 0)
        (void)!::fchown(fd, uid_t(-1), old.st_gid);
    if (::fchmod(fd, old.st_mode & 07777) != 0)
        return false;
    copyAttributes(target, fd);
    return true;
}

/// Temporary files an hour old belong to a process that was killed while it saved.
void removeStrays(const QString &folder)
{
    const QDateTime limit = QDateTime::currentDateTime().addSecs(-3600);
    QDirIterator it(folder, {u".cardwright-*.tmp"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    while (it.hasNext()) {
        if (const QString path = it.next(); it.fileInfo().lastModified() < limit)
            QFile::remove(path);
    }
}

} // namespace

Result<QByteArray> readRegularFile(const QString &path, qint64 most)
{
    const RegularFile file(path);
    if (file.error())
        return *file.error();
    QByteArray bytes;
    if (file.size() <= most) {
        bytes.reserve(file.size() + 1);
        if (!readAll(file.descriptor(), most + 1, bytes))
            return readError(path);
    }
    if (file.size() > most || bytes.size() > most)
        return Error{Error::Code::FileTooLarge, path, {}};
    return bytes;
}

Result<FileStart> readFileStart(const QString &path, qint64 most)
{
    const RegularFile file(path);
    if (file.error())
        return *file.error();
    FileStart start{{}, quint64(file.size())};
    start.bytes.reserve(std::min(file.size(), most) + 1);
    if (!readAll(file.descriptor(), most, start.bytes))
        return readError(path);
    start.fileBytes = std::max(start.fileBytes, quint64(start.bytes.size())); // it may have grown meanwhile
    return start;
}

Result<Done> replaceFile(const QString &path, const QByteArray &bytes, const std::function<Result<Done>()> &mayReplace)
{
    const QString target = linkTarget(path);
    const QByteArray targetName = QFile::encodeName(target);
    const QString folder = QFileInfo(target).path();
    const QByteArray temporary =
        QFile::encodeName(folder + u"/.cardwright-"_s + QUuid::createUuid().toString(QUuid::Id128) + u".tmp"_s);

    struct stat old;
    const bool exists = ::stat(targetName.constData(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return Error{Error::Code::NotARegularFile, path, {}};
    // a read-only file could be replaced all the same, but its owner said no
    if (exists && ::faccessat(AT_FDCWD, targetName.constData(), W_OK, AT_EACCESS) != 0)
        return writeError(path);

    Descriptor file(::open(temporary.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, exists ? 0600 : 0666));
    if (!file.isOpen())
        return writeError(path);
    const auto givenUp = [&](const Error &error) {
        ::unlink(temporary.constData());
        return error;
    };
    if (!writeAll(file.get(), bytes) || (exists && !takeOverRights(targetName, old, file.get()))
        || ::fsync(file.get()) != 0)
        return givenUp(writeError(path));
    QByteArray written;
    written.reserve(bytes.size() + 1);
    if (::lseek(file.get(), 0, SEEK_SET) != 0 || !readAll(file.get(), bytes.size() + 1, written) || !file.close())
        return givenUp(writeError(path));
    if (written != bytes)
        return givenUp({Error::Code::WriteFailed, path, u"the file reads back differently"_s});
    if (mayReplace) {
        if (const auto allowed = mayReplace(); !allowed)
            return givenUp(allowed.error());
    }
    if (::rename(temporary.constData(), targetName.constData()) != 0)
        return givenUp(writeError(path));

    // The new file stands; a file system that cannot sync a folder does not take that back.
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.isOpen())
        (void)::fsync(directory.get());
    removeStrays(folder);
    return Done{};
}

QString linkTarget(const QString &path)
{
    constexpr int kMostLinks = 40; // as the kernel's limit
    QString target = path;
    for (int i = 0; i < kMostLinks; ++i) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            break;
        target = info.symLinkTarget();
    }
    return target;
}

bool isTemporaryName(const QString &name)
{
    return name.startsWith(u".cardwright-"_s) && name.endsWith(u".tmp"_s);
}

} // namespace cardwright
