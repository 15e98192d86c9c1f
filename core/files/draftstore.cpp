#include "core/files/draftstore.h"

#include "core/files/diskfile.h"
#include "core/files/filelock.h"
#include "core/files/statefolder.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QMutex>

#include <algorithm>
#include <map>
#include <optional>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// A record is this line, the SHA-256 of the rest in hexadecimal, a line end, the rest: a QDataStream of the fields.
constexpr QByteArrayView kMagic("cardwright draft 1\n");
constexpr qsizetype kHashDigits = 64;
constexpr qint64 kMostRecordBytes = 2 * kMostCardBytes;

QByteArray hashDigits(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray recordOf(const Draft &draft)
{
    QByteArray fields;
    QDataStream stream(&fields, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << draft.id << draft.path << draft.bytes << draft.base.hash << draft.time;
    return kMagic.toByteArray() + hashDigits(fields) + '\n' + fields;
}

std::optional<Draft> draftOf(const QByteArray &record)
{
    constexpr qsizetype kHeader = kMagic.size() + kHashDigits + 1;
    if (record.size() < kHeader || !record.startsWith(kMagic))
        return {};
    const QByteArray fields = record.sliced(kHeader);
    if (record.sliced(kMagic.size(), kHashDigits) != hashDigits(fields))
        return {};
    Draft draft;
    QDataStream stream(fields);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> draft.id >> draft.path >> draft.bytes >> draft.base.hash >> draft.time;
    return draft;
}

} // namespace

struct DraftStore::Locks {
    QMutex mutex;
    std::map<QString, std::unique_ptr<FileLock>> held; ///< by draft id

    bool holds(const QString &id) const { return held.contains(id); }
    bool take(const QString &id, const QString &path)
    {
        auto lock = FileLock::take(path, FileLock::Patience::None);
        return lock && held.emplace(id, std::move(lock)).second;
    }
    /// Whoever makes, takes or removes a draft's lock holds the folder's meanwhile, so that no lock file vanishes under it.
    static std::unique_ptr<FileLock> wholeFolder(const QString &folder)
    {
        return FileLock::take(folder + u"/.lock"_s, FileLock::Patience::Wait);
    }
};

DraftStore::DraftStore(const QString &folder) : m_folder(folder), m_locks(std::make_shared<Locks>()) {}

QString DraftStore::standardFolder()
{
    return stateFolder(u"drafts"_s);
}

QString DraftStore::draftPath(const QString &id) const
{
    return m_folder + u'/' + id + u".draft"_s;
}

QString DraftStore::lockPath(const QString &id) const
{
    return m_folder + u'/' + id + u".lock"_s;
}

Result<Done> DraftStore::write(const Draft &draft) const
{
    const QMutexLocker locker(&m_locks->mutex);
    if (!QDir().exists(m_folder)) {
        if (!QDir().mkpath(m_folder))
            return Error{Error::Code::FileNotWritable, m_folder, {}};
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!m_locks->holds(draft.id)) {
        const auto folderLock = Locks::wholeFolder(m_folder);
        if (!folderLock)
            return Error{Error::Code::FileNotWritable, m_folder, {}};
        if (!m_locks->take(draft.id, lockPath(draft.id)))
            return Error{Error::Code::WriteFailed, draftPath(draft.id), u"another process keeps this draft"_s};
    }
    return replaceFile(draftPath(draft.id), recordOf(draft));
}

void DraftStore::remove(const QString &id) const
{
    const QMutexLocker locker(&m_locks->mutex);
    const auto folderLock = Locks::wholeFolder(m_folder);
    if (!folderLock || (!m_locks->holds(id) && !m_locks->take(id, lockPath(id))))
        return;
    QFile::remove(draftPath(id));
    QFile::remove(lockPath(id));
    m_locks->held.erase(id);
}

QList<Draft> DraftStore::abandoned() const
{
    const QMutexLocker locker(&m_locks->mutex);
    QList<Draft> drafts;
    const auto folderLock = Locks::wholeFolder(m_folder);
    if (!folderLock)
        return drafts;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({u"*.draft"_s}, QDir::Files)) {
        const QString id = info.completeBaseName();
        if (m_locks->holds(id) || !FileLock::take(lockPath(id), FileLock::Patience::None))
            continue;
        const auto record = readRegularFile(info.filePath(), kMostRecordBytes);
        if (const auto draft = record ? draftOf(*record) : std::nullopt; draft && draft->id == id)
            drafts.append(*draft);
    }
    std::stable_sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.time > b.time; });
    return drafts;
}

bool DraftStore::adopt(const QString &id) const
{
    const QMutexLocker locker(&m_locks->mutex);
    const auto folderLock = Locks::wholeFolder(m_folder);
    return folderLock && QFile::exists(draftPath(id)) && !m_locks->holds(id) && m_locks->take(id, lockPath(id));
}

} // namespace cardwright
