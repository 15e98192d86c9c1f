#include "tests/hub/hubroutes.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

QJsonObject asLfs(const LfsPointer &file)
{
    return {{u"oid"_s, file.oid}, {u"size"_s, file.size}};
}

QJsonObject lfsError(const LfsPointer &file, int code, const QString &message)
{
    QJsonObject object = asLfs(file);
    object.insert(u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}});
    return object;
}

QJsonObject multipartAction(const HubCall &call, const LfsPointer &file)
{
    const QString upload = QUuid::createUuid().toString(QUuid::Id128);
    const qint64 chunk = call.hub.chunkSize;
    call.hub.uploads.insert(upload, {call.repository->hexId, file, chunk, {}});
    QJsonObject header{{u"chunk_size"_s, QString::number(chunk)}};
    const qint64 parts = (file.size + chunk - 1) / chunk;
    for (qint64 part = 1; part <= parts; ++part)
        header.insert(
            u"%1"_s.arg(part, 5, 10, QLatin1Char('0')), call.hub.signedUrl(u"part/%1/%2"_s.arg(upload).arg(part)));
    return {{u"href"_s, call.hub.endpoint + u"/api/complete_multipart?uploadId="_s + upload}, {u"header"_s, header}};
}

QJsonObject actions(const HubCall &call, const LfsPointer &file, bool multipart)
{
    const QString path = u"upload/%1/%2/%3"_s.arg(call.repository->hexId, file.oid).arg(file.size);
    const QJsonObject basic{{u"href"_s, call.hub.signedUrl(path)}, {u"expires_in"_s, 900}};
    return {{u"upload"_s, multipart ? multipartAction(call, file) : basic},
        {u"verify"_s, QJsonObject{{u"href"_s, call.repositoryUrl() + u".git/info/lfs/objects/verify"_s}}}};
}

HttpAnswer lfsJson(const QJsonObject &object, int status = 200)
{
    HttpAnswer answer = json(object, status);
    answer.headers = {{"Content-Type", "application/vnd.git-lfs+json"}};
    return answer;
}

} // namespace

HttpAnswer lfsBatch(const HubCall &call)
{
    static const QRegularExpression oidExpression(u"^[0-9a-f]{64}$"_s);
    const QJsonObject asked = call.json();
    const bool download = asked.value(u"operation"_s) == "download"_L1;
    const bool mayMultipart = asked.value(u"transfers"_s).toArray().contains(u"multipart"_s) && call.hub.chunkSize > 0;
    bool multipart = false;
    QJsonArray objects;
    for (const QJsonValue &object : asked.value(u"objects"_s).toArray()) {
        const LfsPointer file{object[u"oid"_s].toString(), object[u"size"_s].toInteger()};
        const bool stored = call.repository->largeFiles.contains(file.oid);
        if (!oidExpression.match(file.oid).hasMatch()) {
            objects.append(lfsError(file, 422, u"Invalid oid"_s));
            continue;
        }
        QJsonObject told = asLfs(file);
        if (download) {
            if (!stored) {
                objects.append(lfsError(file, 404, u"Object does not exist"_s));
                continue;
            }
            const QString href = call.hub.signedUrl(u"object/%1/%2"_s.arg(call.repository->hexId, file.oid));
            told.insert(u"actions"_s, QJsonObject{{u"download"_s, QJsonObject{{u"href"_s, href}}}});
        } else {
            call.hub.watch.batched(file.oid, asked.contains(u"ref"_s));
            const bool inParts = mayMultipart && file.size > call.hub.multipartAbove;
            multipart = multipart || inParts;
            if (!stored)
                told.insert(u"actions"_s, actions(call, file, inParts));
        }
        objects.append(told);
    }
    return lfsJson({{u"transfer"_s, multipart ? u"multipart"_s : u"basic"_s}, {u"objects"_s, objects}});
}

HttpAnswer lfsVerify(const HubCall &call)
{
    const QJsonObject asked = call.json();
    const auto stored = call.repository->largeFiles.constFind(asked.value(u"oid"_s).toString());
    if (stored == call.repository->largeFiles.cend())
        return refused(404, u"Object does not exist"_s);
    if (stored->size() != asked.value(u"size"_s).toInteger())
        return refused(422, u"Object has another size"_s);
    return lfsJson({});
}

HttpAnswer completeMultipart(const HubCall &call)
{
    const auto upload = call.hub.uploads.constFind(call.target.value(u"uploadId"_s));
    if (upload == call.hub.uploads.cend())
        return refused(404, u"No such upload"_s);
    const QJsonObject asked = call.json();
    QByteArray bytes;
    int expected = 1;
    for (const QJsonValue &part : asked.value(u"parts"_s).toArray()) {
        const int number = part[u"partNumber"_s].toInt();
        const QByteArray sent = upload->parts.value(number);
        if (number != expected++ || part[u"etag"_s].toString() != u'"' + sha256(sent).first(32) + u'"')
            return refused(400, u"Invalid part %1"_s.arg(number));
        bytes += sent;
    }
    if (bytes.size() != upload->file.size)
        return refused(400, u"Parts are missing"_s);
    if (asked.value(u"oid"_s).toString() != upload->file.oid || sha256(bytes) != upload->file.oid) {
        call.hub.watch.add(Violation::WrongSha256, upload->file.oid);
        return refused(400, u"The content does not match its SHA-256"_s);
    }
    if (HubRepository *repository = call.hub.repositoryByHexId(upload->repository))
        repository->largeFiles.insert(upload->file.oid, bytes);
    call.hub.uploads.erase(upload);
    return lfsJson({});
}

} // namespace cardwright::hubtest::routes
