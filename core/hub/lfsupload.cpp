#include "core/hub/lfsupload.h"

#include "core/hub/contentid.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostInBatch = 100;
constexpr auto kPartSize = "chunk_size"_L1;

bool isPartNumber(const QString &key)
{
    return std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What a storage wants to be told with the bytes.
QList<HubRequest::Header> headersIn(const QJsonObject &action)
{
    static const QRegularExpression name(u"^[A-Za-z0-9-]+$"_s);
    const QJsonObject given = action.value("header"_L1).toObject();
    QList<HubRequest::Header> headers;
    for (auto header = given.begin(); header != given.end(); ++header) {
        const QByteArray value = header.value().toString().toLatin1();
        const bool isReal =
            header.key() != kPartSize && !isPartNumber(header.key()) && name.match(header.key()).hasMatch();
        if (isReal && !value.contains('\n') && !value.contains('\r'))
            headers.append({header.key().toLatin1(), value});
    }
    return headers;
}

qint64 partSizeOf(const QJsonObject &upload)
{
    return upload.value("header"_L1).toObject().value(kPartSize).toString().toLongLong();
}

/// A storage knows no tokens and no repositories: whatever it minds, it refuses these bytes at this address.
Error ofStorage(Error error)
{
    using Code = Error::Code;
    for (const Code code : {Code::NotAuthenticated, Code::NotAllowed, Code::FileNotFound, Code::RemoteHasChanged}) {
        if (error.code == code)
            error.code = Code::HubRefused;
    }
    return error;
}

} // namespace

LfsUpload::LfsUpload(HubClient &client, QString repository, QString branch) :
    m_client(client), m_repository(std::move(repository)), m_branch(std::move(branch))
{
}

Result<Done> LfsUpload::store(const QList<OutgoingFile> &files)
{
    QList<Object> objects;
    for (const OutgoingFile &file : files) {
        m_total += file.bytes.size();
        objects.append(Object{&file, sha256Of(file.bytes)});
    }
    if (const auto asked = askFor(objects); !asked)
        return asked;
    for (Object &object : objects) {
        if (const auto stored = storeOne(object); !stored)
            return stored;
        m_stored += object.file->bytes.size();
        report(object, 0);
    }
    return Done{};
}

Result<Done> LfsUpload::askFor(QList<Object> &objects)
{
    const QByteArray type = "application/vnd.git-lfs+json";
    for (qsizetype from = 0; from < objects.size(); from += kMostInBatch) {
        const qsizetype end = std::min(objects.size(), from + kMostInBatch);
        QJsonArray wanted;
        for (qsizetype i = from; i < end; ++i)
            wanted.append(QJsonObject{{u"oid"_s, objects[i].oid}, {u"size"_s, objects[i].file->bytes.size()}});
        QJsonObject body{{u"operation"_s, u"upload"_s}, {u"transfers"_s, QJsonArray{u"basic"_s, u"multipart"_s}},
            {u"hash_algo"_s, u"sha256"_s}, {u"objects"_s, wanted}};
        if (!m_branch.isEmpty())
            body.insert(u"ref"_s, QJsonObject{{u"name"_s, m_branch}});
        HubRequest batch{.url = m_client.endpoint().at(
                             '/' + QUrl::toPercentEncoding(m_repository, "/") + ".git/info/lfs/objects/batch")};
        batch.repository = m_repository;
        batch.postJson(body);
        batch.headers = {{"Content-Type", type}, {"Accept", type}};
        const auto answer = m_client.askJson(batch);
        if (!answer)
            return answer.error();
        QHash<QString, QJsonObject> told;
        for (const QJsonValue &entry : answer->toObject().value("objects"_L1).toArray())
            told.insert(entry.toObject().value("oid"_L1).toString(), entry.toObject());
        for (qsizetype i = from; i < end; ++i) {
            const auto entry = told.constFind(objects[i].oid);
            if (entry == told.cend())
                return Error{Error::Code::HubAnswerUnreadable, m_client.endpoint().host(), {}};
            if (const QJsonObject fault = entry->value("error"_L1).toObject(); !fault.isEmpty())
                return Error{Error::Code::HubRefused, m_client.endpoint().host(),
                    objects[i].file->path + u": "_s + fault.value("message"_L1).toString()};
            objects[i].actions = entry->value("actions"_L1).toObject();
        }
    }
    return Done{};
}

Result<Done> LfsUpload::storeOne(Object &object)
{
    auto stored = upload(object);
    if (!stored && stored.error().code == Error::Code::HubRefused) { // its address may have expired
        QList<Object> again{object};
        if (const auto asked = askFor(again); !asked)
            return asked;
        object.actions = again.first().actions;
        stored = upload(object);
    }
    return stored ? verify(object) : stored;
}

Result<Done> LfsUpload::upload(const Object &object)
{
    if (object.actions.isEmpty())
        return Done{};
    const QJsonObject action = object.actions.value("upload"_L1).toObject();
    const qint64 partSize = partSizeOf(action);
    if (partSize > 0)
        return uploadParts(object, partSize);
    const auto done = put(object, action.value("href"_L1).toString(), headersIn(action), 0, object.file->bytes.size());
    return done ? Result(Done{}) : done.error();
}

Result<Done> LfsUpload::uploadParts(const Object &object, qint64 partSize)
{
    const QJsonObject action = object.actions.value("upload"_L1).toObject();
    const QJsonObject header = action.value("header"_L1).toObject();
    std::map<int, QString> addresses;
    for (auto entry = header.begin(); entry != header.end(); ++entry) {
        if (isPartNumber(entry.key()))
            addresses.emplace(entry.key().toInt(), entry.value().toString());
    }
    const qint64 size = object.file->bytes.size();
    const Error unreadable{Error::Code::HubAnswerUnreadable, m_client.endpoint().host(), object.file->path};
    if (qint64(addresses.size()) != (size + partSize - 1) / partSize)
        return unreadable;
    QJsonArray parts;
    for (qint64 from = 0; const auto &[number, address] : addresses) {
        const auto done = put(object, address, {}, from, std::min(partSize, size - from));
        if (!done)
            return done.error();
        const QByteArray etag = done->header("ETag");
        if (etag.isEmpty())
            return unreadable;
        parts.append(QJsonObject{{u"partNumber"_s, number}, {u"etag"_s, QString::fromLatin1(etag)}});
        from += partSize;
    }
    const QByteArray type = "application/vnd.git-lfs+json";
    HubRequest complete{.url = m_client.endpoint().ownFor(QUrl(action.value("href"_L1).toString()))};
    complete.isAnonymous = true; // its address is signed
    complete.postJson(QJsonObject{{u"oid"_s, object.oid}, {u"parts"_s, parts}});
    complete.headers = {{"Content-Type", type}, {"Accept", type}};
    const auto completed = m_client.ask(complete);
    return completed ? Result(Done{}) : ofStorage(completed.error());
}

Result<HubAnswer> LfsUpload::put(
    const Object &object, const QString &href, const QList<HubRequest::Header> &headers, qint64 from, qint64 bytes)
{
    HubRequest put{.url = QUrl(href), .method = "PUT"};
    put.body = QByteArray::fromRawData(object.file->bytes.constData() + from, bytes);
    put.headers = headers;
    put.isAnonymous = true; // its address is signed, and two credentials are refused
    put.sent = [&](qint64 sent) { report(object, from + sent); };
    const auto answer = m_client.ask(put);
    return answer ? answer : ofStorage(answer.error());
}

Result<Done> LfsUpload::verify(const Object &object)
{
    const QJsonObject action = object.actions.value("verify"_L1).toObject();
    if (action.isEmpty())
        return Done{};
    HubRequest verify{.url = m_client.endpoint().ownFor(QUrl(action.value("href"_L1).toString()))};
    verify.postJson(QJsonObject{{u"oid"_s, object.oid}, {u"size"_s, object.file->bytes.size()}});
    verify.headers += headersIn(action);
    const auto verified = m_client.ask(verify);
    return verified ? Result(Done{}) : verified.error();
}

void LfsUpload::report(const Object &object, qint64 bytes) const
{
    m_client.run().report({Progress::Step::Uploading, object.file->path, m_stored + bytes, m_total});
}

} // namespace cardwright
