#include "tests/hub/hubroutes.h"

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

HttpAnswer storageRefused(int status, const QByteArray &code)
{
    return {status, {{"Content-Type", "application/xml"}}, "<Error><Code>" + code + "</Code></Error>"};
}

HttpAnswer stored(const QByteArray &bytes)
{
    return {200, {{"ETag", '"' + sha256(bytes).first(32).toLatin1() + '"'}}, {}};
}

HttpAnswer putPart(const HubCall &call, const QString &id, int number)
{
    const auto upload = call.hub.uploads.find(id);
    if (upload == call.hub.uploads.end())
        return storageRefused(404, "NoSuchUpload");
    const qint64 start = (number - 1) * upload->chunkSize;
    const qint64 expected = qMin(upload->chunkSize, upload->file.size - start);
    if (call.request.body.size() != expected) {
        call.hub.watch.add(Violation::WrongPartSize, u"part %1 of %2"_s.arg(number).arg(upload->file.oid));
        return storageRefused(400, "EntityTooSmall");
    }
    upload->parts.insert(number, call.request.body);
    return stored(call.request.body);
}

} // namespace

HttpAnswer storagePut(const HubCall &call)
{
    const QStringList words = call.target.path.split(u'/');
    if (words.first() == "part"_L1)
        return putPart(call, words.at(1), words.at(2).toInt());
    const QString &oid = words.at(2);
    if (call.request.body.size() != words.at(3).toLongLong()) {
        call.hub.watch.add(Violation::WrongPartSize, oid);
        return storageRefused(400, "IncompleteBody");
    }
    if (sha256(call.request.body) != oid) {
        call.hub.watch.add(Violation::WrongSha256, oid);
        return storageRefused(400, "BadDigest");
    }
    HubRepository *repository = call.hub.repositoryByHexId(words.at(1));
    if (!repository)
        return storageRefused(404, "NoSuchBucket");
    repository->largeFiles.insert(oid, call.request.body);
    return stored(call.request.body);
}

HttpAnswer storageGet(const HubCall &call)
{
    const QStringList words = call.target.path.split(u'/');
    const HubRepository *repository = call.hub.repositoryByHexId(words.at(1));
    if (!repository || !repository->largeFiles.contains(words.at(2)))
        return storageRefused(404, "NoSuchKey");
    return fileAnswer(call.request, repository->largeFiles.value(words.at(2)), words.at(2), "application/octet-stream");
}

} // namespace cardwright::hubtest::routes
