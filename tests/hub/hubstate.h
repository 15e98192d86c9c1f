// Everything the test hub knows: who may do what, and which repositories there are.
#pragma once

#include "tests/hub/faults.h"
#include "tests/hub/hubrepository.h"
#include "tests/hub/hubviolations.h"

#include <memory>

namespace cardwright::hubtest {

struct HubUser {
    QString name;
    QString fullName;
    QString id;                           ///< 24 hexadecimal digits
    QMap<QString, QString> organizations; ///< name -> "admin", "write", "contributor", "read"
};

struct HubToken {
    QString secret;
    QString user;
    QString name;
    QString role;         ///< "read", "write", "fineGrained"
    QStringList writable; ///< of a fine-grained one: ids of the repositories it covers
};

struct MultipartUpload {
    QString repository; ///< hexId
    LfsPointer file;
    qint64 chunkSize = 0;
    QMap<int, QByteArray> parts;
};

struct NewRepository {
    QString types = QStringLiteral("models");
    QString id;
    bool isPrivate = false;
    QMap<QString, QByteArray> files; ///< of the first commit, besides .gitattributes
};

class HubState {
public:
    HubState();

    QString endpoint; ///< of the API, as clients see it
    QString storage;
    qint64 multipartAbove = 5'000'000'000;
    qint64 chunkSize = 0;
    std::vector<HubUser> users;
    std::vector<HubToken> tokens;
    std::vector<std::unique_ptr<HubRepository>> repositories;
    QHash<QString, QString> renamed; ///< "models/old/name" -> "new/name"
    QHash<QString, MultipartUpload> uploads;
    FaultPlan faults;
    HubWatch watch;

    const HubUser *user(const QString &name) const;
    const HubToken *token(const QString &secret) const;
    /// By its id, whatever the case of its letters.
    HubRepository *repository(const QString &types, const QString &id) const;
    HubRepository *repositoryByHexId(const QString &hexId) const;
    HubRepository &create(const NewRepository &wanted);

    /// token: null when nobody said who they are.
    bool mayRead(const HubToken *token, const HubRepository &repository) const;
    bool mayWrite(const HubToken *token, const HubRepository &repository) const;
    /// Whether the token may make repositories under that name.
    bool mayCreateIn(const HubToken *token, const QString &nameSpace) const;

    /// What makes an address of the storage good without a token.
    QString signature(const QString &path) const;
    /// https address of path on the storage origin, signed.
    QString signedUrl(const QString &path) const;

private:
    bool reaches(const HubToken &token, const QString &nameSpace, bool toWrite) const;
    QByteArray m_secret;
};

} // namespace cardwright::hubtest
