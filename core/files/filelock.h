// A lock between processes that ends with its holder, however that ends.
#pragma once

#include <QString>

#include <memory>

namespace cardwright {

/// An exclusive lock on a file, made when missing. The kernel holds it (flock), so a killed process leaves none behind;
/// QLockFile goes by process ids, which are the same at each start inside a sandbox.
class FileLock {
public:
    enum class Patience { None, Wait };

    /// Null when somebody else has it (another FileLock of this process included) or the file cannot be made.
    static std::unique_ptr<FileLock> take(const QString &path, Patience patience);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    explicit FileLock(int fd) : m_fd(fd) {}

    int m_fd;
};

} // namespace cardwright
