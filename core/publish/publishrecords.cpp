#include "core/publish/publishrecords.h"

#include "core/files/cardfile.h"
#include "core/files/diskfile.h"
#include "core/files/statefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostRecordBytes = 2 * kMostCardBytes; // the card stands in it as Base64

} // namespace

PublishRecords::PublishRecords(const QString &folder) : m_folder(folder)
{
}

QString PublishRecords::standardFolder()
{
    return stateFolder(u"published"_s);
}

QString PublishRecords::fileFor(const QString &cardPath) const
{
    const QByteArray name = QCryptographicHash::hash(cardPath.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + u".json"_s;
}

std::optional<PublishRecord> PublishRecords::of(const QString &cardPath) const
{
    const Result<QByteArray> bytes = readRegularFile(fileFor(cardPath), kMostRecordBytes);
    if (!bytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const std::optional<TargetAddress> target =
        TargetAddress::parse(json[u"target"_s].toString(), QUrl(json[u"endpoint"_s].toString()));
    if (!target || json[u"card path"_s].toString() != cardPath)
        return std::nullopt;
    return PublishRecord{*target, json[u"branch"_s].toString(), json[u"commit"_s].toString(),
        QByteArray::fromBase64(json[u"card"_s].toString().toLatin1()), json[u"as pull request"_s].toBool()};
}

Result<Done> PublishRecords::write(const QString &cardPath, const PublishRecord &record) const
{
    const QJsonObject json{
        {u"card path"_s, cardPath},
        {u"target"_s, record.target.toString()},
        {u"endpoint"_s, record.target.endpoint.toString()},
        {u"branch"_s, record.branch},
        {u"commit"_s, record.commit},
        {u"card"_s, QString::fromLatin1(record.card.toBase64())},
        {u"as pull request"_s, record.asPullRequest},
    };
    if (!QDir().mkpath(m_folder))
        return Error{Error::Code::WriteFailed, m_folder, {}};
    return replaceFile(fileFor(cardPath), QJsonDocument(json).toJson());
}

} // namespace cardwright
