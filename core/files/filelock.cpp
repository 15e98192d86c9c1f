#include "core/files/filelock.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace cardwright {

std::unique_ptr<FileLock> FileLock::take(const QString &path, Patience patience)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return nullptr;
    std::unique_ptr<FileLock> lock(new FileLock(fd));
    int result = -1;
    do {
        result = ::flock(fd, patience == Patience::Wait ? LOCK_EX : LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? std::move(lock) : nullptr;
}

FileLock::~FileLock()
{
    ::close(m_fd);
}

} // namespace cardwright
