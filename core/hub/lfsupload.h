// Large files on their way to a hub's storage, by LFS: each at once or in parts, as the hub chooses. Rules: git-lfs,
// batch API; the parts are the hub's own: huggingface_hub, lfs.py.
#pragma once

#include "core/hub/hubclient.h"
#include "core/publish/publishtarget.h"

#include <QJsonObject>

namespace cardwright {

class LfsUpload {
public:
    /// `branch` is the one that the files will be committed to; empty for a pull request, which must not name one.
    LfsUpload(HubClient &client, QString repository, QString branch);

    /// Stores those that the hub does not have; they belong to no commit yet.
    Result<Done> store(const QList<OutgoingFile> &files);

private:
    /// A file with what the hub said of it.
    struct Object {
        const OutgoingFile *file;
        QString oid;
        QJsonObject actions = {}; ///< none: it is stored already
    };
    Result<Done> askFor(QList<Object> &objects);
    Result<Done> storeOne(Object &object);
    Result<Done> upload(const Object &object);
    Result<Done> uploadParts(const Object &object, qint64 partSize);
    Result<HubAnswer> put(
        const Object &object, const QString &href, const QList<HubRequest::Header> &headers, qint64 from, qint64 bytes);
    Result<Done> verify(const Object &object);
    void report(const Object &object, qint64 bytes) const;

    HubClient &m_client;
    QString m_repository;
    QString m_branch;
    qint64 m_total = 0;  ///< bytes of all files
    qint64 m_stored = 0; ///< of those that are done
};

} // namespace cardwright
