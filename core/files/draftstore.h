// Unsaved text, named or not, kept in the state directory until it is saved or discarded.
#pragma once

#include "core/base/result.h"
#include "core/files/cardfile.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace cardwright {

struct Draft {
    QString id;        ///< stable for one document's life; a file name
    QString path;      ///< of the card, empty for one that was never saved
    QByteArray bytes;  ///< of the whole card, as saving would write them
    FileStamp base;    ///< of the file it was made from
    QDateTime time;    ///< of the last change
};

/// Each draft that a running process writes is locked by it, so that only those of killed processes are offered. Every
/// DraftStore counts as a process of its own; one that is copied shares its locks. Any thread.
class DraftStore {
public:
    explicit DraftStore(const QString &folder); ///< made when first needed
    /// $XDG_STATE_HOME/cardwright/drafts or its like.
    static QString standardFolder();

    Result<Done> write(const Draft &draft) const; ///< atomic; a whole record with a checksum
    void remove(const QString &id) const;         ///< also gives the lock back; leaves another process's draft alone
    /// Drafts left behind by a process that no longer runs, newest first; torn records are skipped.
    QList<Draft> abandoned() const;
    /// Marks the draft as this process's, so that a second window or process does not offer it too. True for one caller.
    bool adopt(const QString &id) const;

private:
    struct Locks;

    QString draftPath(const QString &id) const;
    QString lockPath(const QString &id) const;

    QString m_folder;
    std::shared_ptr<Locks> m_locks;
};

} // namespace cardwright
