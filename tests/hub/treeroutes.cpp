#include "tests/hub/hubroutes.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

constexpr qsizetype kTreePage = 1000;
constexpr qsizetype kExpandedTreePage = 100;

QJsonObject lastCommitOf(const HubCall &call, const QString &path, const QString &oid)
{
    const GitCommit *last = call.commit;
    for (const GitCommit *commit : call.repository->history(call.commit)) {
        const auto file = commit->files.find(path);
        const auto folder = commit->folders.find(path);
        const QString there = file != commit->files.end()       ? file->second.oid
                              : folder != commit->folders.end() ? folder->second
                                                                : QString();
        if (there != oid)
            break;
        last = commit;
    }
    return {{u"id"_s, last->oid}, {u"title"_s, last->title}, {u"date"_s, timeText(last->date)}};
}

QJsonObject entry(const HubCall &call, const QString &path, bool expand)
{
    const auto file = call.commit->files.find(path);
    const bool isFile = file != call.commit->files.end();
    const QString oid = isFile ? file->second.oid : call.commit->folders.at(path);
    QJsonObject entry{{u"type"_s, isFile ? u"file"_s : u"directory"_s}, {u"oid"_s, oid},
        {u"size"_s, isFile ? file->second.size : 0}, {u"path"_s, path}};
    if (isFile && file->second.lfs) {
        const LfsPointer &lfs = *file->second.lfs;
        entry.insert(
            u"lfs"_s, QJsonObject{{u"oid"_s, lfs.oid}, {u"size"_s, lfs.size}, {u"pointerSize"_s, lfs.text().size()}});
    }
    if (expand) {
        entry.insert(u"lastCommit"_s, lastCommitOf(call, path, oid));
        if (isFile)
            entry.insert(u"securityFileStatus"_s, QJsonObject{{u"status"_s, u"safe"_s}});
    }
    return entry;
}

HttpAnswer noEntry(const HubCall &call)
{
    HttpAnswer answer =
        refused(404, u"%1 does not exist on \"%2\""_s.arg(call.target.path, call.target.revision), "EntryNotFound");
    answer.headers.emplaceBack("X-Repo-Commit", call.commit->oid.toLatin1());
    return answer;
}

const RepoFile *fileOf(const HubCall &call)
{
    const auto file = call.commit->files.find(call.target.path);
    return file == call.commit->files.end() ? nullptr : &file->second;
}

QByteArray quoted(const QString &etag)
{
    return '"' + etag.toLatin1() + '"';
}

QString encodedPath(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

struct AskedPaths {
    QStringList paths;
    bool expand = false;
};

AskedPaths askedPaths(const HubCall &call)
{
    if (call.request.header("content-type").startsWith("application/x-www-form-urlencoded")) {
        const QUrlQuery form(QString::fromUtf8(call.request.body).replace(u'+', u"%20"_s));
        return {form.allQueryItemValues(u"paths"_s, QUrl::FullyDecoded),
            form.queryItemValue(u"expand"_s).toLower() == "true"_L1};
    }
    AskedPaths asked;
    const QJsonObject body = call.json();
    for (const QJsonValue &path : body.value(u"paths"_s).toArray())
        asked.paths.append(path.toString());
    asked.expand = body.value(u"expand"_s).toBool();
    return asked;
}

} // namespace

HttpAnswer tree(const HubCall &call)
{
    const QString &under = call.target.path;
    if (!call.commit->folders.contains(under))
        return noEntry(call);
    const QString start = under.isEmpty() ? QString() : under + u'/';
    const bool recursive = call.target.flag(u"recursive"_s);
    const auto isShown = [&](const QString &path) {
        return !path.isEmpty() && path.startsWith(start) && path != under &&
               (recursive || !path.sliced(start.size()).contains(u'/'));
    };
    QStringList paths;
    for (const auto &[path, oid] : call.commit->folders) {
        if (isShown(path))
            paths.append(path);
    }
    for (const auto &[path, file] : call.commit->files) {
        if (isShown(path))
            paths.append(path);
    }
    const bool expand = call.target.flag(u"expand"_s);
    QJsonArray entries;
    for (const QString &path : paths)
        entries.append(entry(call, path, expand));
    const qsizetype most = expand ? kExpandedTreePage : kTreePage;
    const qsizetype limit =
        call.target.has(u"limit"_s) ? qBound<qsizetype>(1, call.target.value(u"limit"_s).toLongLong(), most) : most;
    const qsizetype from = call.target.value(u"cursor"_s).toInt();
    return page(call, entries, limit, u"cursor"_s, from, from + limit);
}

HttpAnswer pathsInfo(const HubCall &call)
{
    const auto [paths, expand] = askedPaths(call);
    if (paths.size() > 2000)
        return refused(413, u"too many parameters"_s);
    QJsonArray entries;
    for (const QString &path : paths) {
        if (call.commit->files.contains(path) || call.commit->folders.contains(path))
            entries.append(entry(call, path, expand));
    }
    return json(entries);
}

HttpAnswer resolve(const HubCall &call)
{
    const RepoFile *file = fileOf(call);
    if (!file)
        return noEntry(call);
    const QString path = encodedPath(call.target.path);
    HttpAnswer answer =
        file->lfs ? redirected(302, call.hub.signedUrl(u"object/%1/%2"_s.arg(call.repository->hexId, file->lfs->oid)))
                  : redirected(307, u"/api/resolve-cache/%1/%2/%3/%4"_s.arg(
                                        call.repository->types, call.repository->id, call.commit->oid, path));
    answer.headers.emplaceBack("X-Repo-Commit", call.commit->oid.toLatin1());
    answer.headers.emplaceBack("X-Linked-Etag", quoted(file->lfs ? file->lfs->oid : file->oid));
    answer.headers.emplaceBack("Accept-Ranges", "bytes");
    if (file->lfs)
        answer.headers.emplaceBack("X-Linked-Size", QByteArray::number(file->size));
    return answer;
}

HttpAnswer resolveCache(const HubCall &call)
{
    const RepoFile *file = fileOf(call);
    if (!file || file->lfs)
        return noEntry(call);
    HttpAnswer answer = fileAnswer(call.request, call.repository->blob(*file), file->oid, "text/plain; charset=utf-8");
    answer.headers.emplaceBack("X-Repo-Commit", call.commit->oid.toLatin1());
    return answer;
}

HttpAnswer raw(const HubCall &call)
{
    const RepoFile *file = fileOf(call);
    if (!file)
        return noEntry(call);
    HttpAnswer answer = fileAnswer(call.request, call.repository->blob(*file), file->oid, "text/plain; charset=utf-8");
    answer.headers.emplaceBack("X-Repo-Commit", call.commit->oid.toLatin1());
    return answer;
}

HttpAnswer fileAnswer(
    const HttpRequest &request, const QByteArray &bytes, const QString &etag, const QByteArray &mimeType)
{
    HttpAnswer answer{200, {{"ETag", quoted(etag)}, {"Accept-Ranges", "bytes"}, {"Content-Type", mimeType}}, bytes};
    if (request.header("if-none-match") == quoted(etag)) {
        answer.status = 304;
        answer.body.clear();
        return answer;
    }
    static const QRegularExpression rangeExpression(u"^bytes=(\\d+)-(\\d*)$"_s);
    const auto range = rangeExpression.match(QString::fromLatin1(request.header("range")));
    if (!range.hasMatch())
        return answer;
    const QByteArray size = QByteArray::number(bytes.size());
    const qint64 first = range.captured(1).toLongLong();
    const qint64 last =
        range.captured(2).isEmpty() ? bytes.size() - 1 : qMin(range.captured(2).toLongLong(), bytes.size() - 1);
    if (first >= bytes.size() || last < first) {
        answer.status = 416;
        answer.body.clear();
        answer.headers.emplaceBack("Content-Range", "bytes */" + size);
        return answer;
    }
    answer.status = 206;
    answer.body = bytes.sliced(first, last - first + 1);
    answer.headers.emplaceBack(
        "Content-Range", "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + size);
    return answer;
}

} // namespace cardwright::hubtest::routes
