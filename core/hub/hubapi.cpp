#include "core/hub/hubapi.h"

#include "core/hub/contentid.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSampleBytes = 512;
constexpr qsizetype kMostFiles = 100'000; ///< of a repository that are listed
constexpr qsizetype kMostPullRequests = 200;

/// A path below a revision: its slashes stay.
QByteArray pathBytes(const QString &path)
{
    return QUrl::toPercentEncoding(path, "/");
}

QUrl with(QUrl url, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query(url);
    for (const auto &[key, value] : items)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    return url;
}

QUrl nextOf(const QByteArray &link)
{
    static const QRegularExpression next(u"<([^>]*)>\\s*;\\s*rel=\"?next\"?"_s);
    return QUrl::fromEncoded(next.match(QString::fromLatin1(link)).captured(1).toLatin1());
}

HubFile fileIn(const QJsonObject &entry)
{
    const QJsonObject large = entry.value("lfs"_L1).toObject();
    return HubFile{.path = entry.value("path"_L1).toString(),
        .oid = (large.isEmpty() ? entry : large).value("oid"_L1).toString(),
        .isLarge = !large.isEmpty(),
        .bytes = entry.value("size"_L1).toInteger()};
}

QList<HubFile> filesIn(const QList<QJsonValue> &entries)
{
    QList<HubFile> files;
    for (const QJsonValue &entry : entries) {
        if (entry.toObject().value("type"_L1).toString() == "file"_L1)
            files.append(fileIn(entry.toObject()));
    }
    return files;
}

QStringList messagesIn(const QJsonValue &list)
{
    QStringList messages;
    for (const QJsonValue &entry : list.toArray())
        messages.append(entry.toObject().value("message"_L1).toString());
    return messages;
}

} // namespace

QByteArray segment(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

HubApi::HubApi(HubClient &client, QString repository) : m_client(client), m_repository(std::move(repository)) {}

HubRequest HubApi::request(const QByteArray &path, const QString &revision) const
{
    HubRequest request;
    request.url = m_client.endpoint().at("/api/models/" + pathBytes(m_repository) + path);
    request.repository = m_repository;
    request.revision = revision;
    return request;
}

QUrl HubApi::pageOf(const QByteArray &path) const
{
    return m_client.endpoint().at('/' + pathBytes(m_repository) + path);
}

Error HubApi::unreadable() const
{
    return Error{Error::Code::HubAnswerUnreadable, m_client.endpoint().host(), {}};
}

Result<HubAccount> HubApi::account()
{
    const auto answer = m_client.askJson({.url = m_client.endpoint().at("/api/whoami-v2")});
    if (!answer)
        return answer.error();
    const auto account = HubAccount::read(answer->toObject());
    return account ? Result(*account) : unreadable();
}

Result<QString> HubApi::repositoryId()
{
    const auto answer = m_client.askJson(request({}));
    if (!answer)
        return answer.error();
    const QString id = answer->toObject().value("id"_L1).toString();
    return id.isEmpty() ? Result<QString>(unreadable()) : id;
}

Result<QList<HubBranch>> HubApi::branches()
{
    const auto answer = m_client.askJson(request("/refs"));
    if (!answer)
        return answer.error();
    const QJsonValue listed = answer->toObject().value("branches"_L1);
    if (!listed.isArray())
        return unreadable();
    QList<HubBranch> branches;
    for (const QJsonValue &entry : listed.toArray())
        branches.append(
            {entry.toObject().value("name"_L1).toString(), entry.toObject().value("targetCommit"_L1).toString()});
    return branches;
}

Result<QList<Revision>> HubApi::commits(const QString &revision, int most)
{
    HubRequest asked = request("/commits/" + segment(revision), revision);
    asked.url = with(asked.url, {{u"limit"_s, QString::number(std::min(most, 1000))}});
    const auto listed = list(asked, most);
    if (!listed)
        return listed.error();
    QList<Revision> commits;
    for (const QJsonValue &value : *listed) {
        const QJsonObject entry = value.toObject();
        if (entry.value("id"_L1).toString().isEmpty())
            return unreadable();
        commits.append(Revision{.commit = entry.value("id"_L1).toString(),
            .title = entry.value("title"_L1).toString(),
            .author = entry.value("authors"_L1)[0].toObject().value("user"_L1).toString(),
            .time = QDateTime::fromString(entry.value("date"_L1).toString(), Qt::ISODateWithMs)});
    }
    return commits;
}

Result<QList<HubFile>> HubApi::tree(const QString &revision)
{
    HubRequest asked = request("/tree/" + segment(revision), revision);
    asked.url = with(asked.url, {{u"recursive"_s, u"true"_s}});
    const auto entries = list(asked, kMostFiles);
    return entries ? Result(filesIn(*entries)) : entries.error();
}

Result<QList<HubFile>> HubApi::files(const QStringList &paths, const QString &revision)
{
    HubRequest asked = request("/paths-info/" + segment(revision), revision);
    asked.postJson(QJsonObject{{u"paths"_s, QJsonArray::fromStringList(paths)}, {u"expand"_s, false}});
    const auto entries = list(asked, paths.size());
    return entries ? Result(filesIn(*entries)) : entries.error();
}

Result<QByteArray> HubApi::download(const QString &path, const QString &revision)
{
    static const QRegularExpression hex(u"^[0-9a-f]+$"_s);
    HubRequest asked = request({}, revision);
    asked.url = pageOf("/resolve/" + segment(revision) + '/' + pathBytes(path));
    asked.file = path;
    asked.mayLeaveHub = true;
    const auto answer = m_client.ask(asked);
    if (!answer)
        return answer.error();
    if (path == kCardName && answer->isHtml() && answer->header("Content-Type").startsWith("text/html"))
        return unreadable();
    const QString told = QString::fromLatin1(answer->linkedEtag);
    const QString own = told.size() == 64 ? sha256Of(answer->body) : gitBlobId(answer->body);
    if (told.size() == own.size() && hex.match(told).hasMatch() && told != own)
        return unreadable();
    return answer->body;
}

Result<QList<PullRequest>> HubApi::pullRequests(Status status, const QString &author)
{
    QList<PullRequest> requests;
    qsizetype seen = 0;
    for (int page = 0; seen < kMostPullRequests; ++page) {
        HubRequest asked = request("/discussions");
        asked.url = with(
            asked.url, {{u"type"_s, u"pull_request"_s}, {u"status"_s, status == Status::Open ? u"open"_s : u"all"_s},
                           {u"p"_s, QString::number(page)}});
        if (!author.isEmpty())
            asked.url = with(asked.url, {{u"author"_s, author}});
        const auto answer = m_client.askJson(asked);
        if (!answer)
            return answer.error();
        const QJsonObject listing = answer->toObject();
        if (!listing.value("discussions"_L1).isArray())
            return unreadable();
        const QJsonArray discussions = listing.value("discussions"_L1).toArray();
        for (const QJsonValue &value : discussions) {
            const QJsonObject entry = value.toObject();
            const int number = entry.value("num"_L1).toInt();
            const QString name = entry.value("author"_L1).toObject().value("name"_L1).toString();
            if (entry.value("isPullRequest"_L1).toBool() && (author.isEmpty() || name == author))
                requests.append({number, entry.value("title"_L1).toString(), name,
                    pageOf("/discussions/" + QByteArray::number(number))});
        }
        seen += discussions.size();
        if (discussions.isEmpty() || seen >= listing.value("count"_L1).toInteger())
            break;
    }
    return requests;
}

Result<bool> HubApi::pullRequestTouches(int number, const QString &path)
{
    HubRequest asked = request("/discussions/" + QByteArray::number(number));
    asked.url = with(asked.url, {{u"diff"_s, u"1"_s}});
    const auto answer = m_client.askJson(asked);
    if (!answer)
        return answer.error();
    if (!answer->toObject().contains("diff"_L1))
        return unreadable();
    const QString diff = u'\n' + answer->toObject().value("diff"_L1).toString();
    return diff.contains(u"\n+++ b/"_s + path + u'\n') || diff.contains(u"\n--- a/"_s + path + u'\n');
}

Result<Done> HubApi::checkWriting()
{
    const auto answer = m_client.ask(request("/auth-check/write"));
    return answer ? Result(Done{}) : answer.error();
}

Result<CardVerdict> HubApi::validate(const QByteArray &card)
{
    HubRequest asked{.url = m_client.endpoint().at("/api/validate-yaml")};
    asked.postJson(QJsonObject{{u"content"_s, QString::fromUtf8(card)}, {u"repoType"_s, u"model"_s}});
    const auto answer = m_client.send(asked);
    if (!answer)
        return answer.error();
    if (answer->status == 404 || answer->status == 501)
        return CardVerdict{.errors = {}, .warnings = {}, .wasChecked = false};
    if (!answer->isSuccess() && answer->status != 400)
        return m_client.error(*answer, asked);
    const auto verdict = answer->json(asked);
    if (!verdict || !verdict->toObject().value("errors"_L1).isArray()) // a refusal of another kind has no such list
        return answer->isSuccess() ? unreadable() : m_client.error(*answer, asked);
    return CardVerdict{
        messagesIn(verdict->toObject().value("errors"_L1)), messagesIn(verdict->toObject().value("warnings"_L1))};
}

Result<HubPlan> HubApi::preupload(const QList<OutgoingFile> &files, const QString &revision, bool asPullRequest)
{
    QJsonArray asked;
    for (const OutgoingFile &file : files) {
        const QByteArray sample = file.bytes.first(std::min(file.bytes.size(), kSampleBytes));
        asked.append(QJsonObject{{u"path"_s, file.path}, {u"size"_s, file.bytes.size()},
            {u"sample"_s, QString::fromLatin1(sample.toBase64())}});
    }
    HubRequest preupload = request("/preupload/" + segment(revision), revision);
    if (asPullRequest)
        preupload.url = with(preupload.url, {{u"create_pr"_s, u"1"_s}});
    preupload.postJson(QJsonObject{{u"files"_s, asked}});
    const auto answer = m_client.askJson(preupload);
    if (!answer)
        return answer.error();
    const QJsonArray told = answer->toObject().value("files"_L1).toArray();
    HubPlan plan{answer->toObject().value("commitOid"_L1).toString(), {}};
    for (const OutgoingFile &file : files) {
        const auto entry = std::ranges::find_if(told,
            [&file](const QJsonValue &value) { return value.toObject().value("path"_L1).toString() == file.path; });
        if (plan.head.isEmpty() || entry == told.end())
            return unreadable();
        const QJsonObject known = entry->toObject();
        // the storage takes no empty files. Rule: huggingface_hub, _commit_api.py
        const bool isLarge = known.value("uploadMode"_L1).toString() == "lfs"_L1 && !file.bytes.isEmpty();
        plan.files.append(
            {file.path, known.value("oid"_L1).toString(), isLarge, known.value("shouldIgnore"_L1).toBool()});
    }
    return plan;
}

Result<Done> HubApi::createRepository(bool isPrivate, const QString &account)
{
    const QString owner = m_repository.section(u'/', 0, 0);
    QJsonObject wanted{{u"type"_s, u"model"_s}, {u"name"_s, m_repository.section(u'/', 1)}, {u"private"_s, isPrivate}};
    if (owner != account)
        wanted.insert(u"organization"_s, owner);
    HubRequest create{.url = m_client.endpoint().at("/api/repos/create")};
    create.repository = m_repository;
    create.mayRepeat = false;
    create.postJson(wanted);
    const auto answer = m_client.send(create);
    if (!answer)
        return answer.error();
    if (answer->status == 409)
        return Error{Error::Code::RepositoryExists, m_repository, m_client.error(*answer, create).detail};
    return answer->isSuccess() ? Result(Done{}) : m_client.error(*answer, create);
}

Result<Done> HubApi::createBranch(const QString &name, const QString &start)
{
    HubRequest create = request("/branch/" + segment(name), name);
    create.postJson(QJsonObject{{u"startingPoint"_s, start}});
    const auto answer = m_client.send(create);
    if (!answer)
        return answer.error();
    if (answer->isSuccess())
        return Done{};
    if (answer->status != 409)
        return m_client.error(*answer, create);
    // perhaps by a first try, whose answer was lost
    const auto there = branches();
    if (!there)
        return there.error();
    const bool isAtStart = std::ranges::any_of(
        *there, [&](const HubBranch &branch) { return branch.name == name && branch.head == start; });
    return isAtStart ? Result(Done{})
                     : Error{Error::Code::RemoteHasChanged, m_repository, m_client.error(*answer, create).detail};
}

Result<QStringList> HubApi::search(const QString &typed, Kind kind, int most)
{
    const QString type = kind == Kind::Model ? u"model"_s : u"dataset"_s;
    HubRequest asked{.url = with(m_client.endpoint().at("/api/quicksearch"),
                         {{u"q"_s, typed}, {u"type"_s, type}, {u"limit"_s, QString::number(std::min(most, 20))}})};
    const auto answer = m_client.askJson(asked);
    if (!answer)
        return answer.error();
    QStringList ids;
    for (const QJsonValue &entry : answer->toObject().value(type + u's').toArray())
        ids.append(entry.toObject().value("id"_L1).toString());
    return ids;
}

Result<QList<QJsonValue>> HubApi::list(HubRequest request, qsizetype most)
{
    QList<QJsonValue> entries;
    while (request.url.isValid() && entries.size() < most) {
        const auto answer = m_client.ask(request);
        if (!answer)
            return answer.error();
        const auto json = answer->json(request);
        if (!json)
            return json.error();
        if (!json->isArray())
            return unreadable();
        for (const QJsonValue &entry : json->toArray())
            entries.append(entry);
        request.url = m_client.endpoint().ownFor(nextOf(answer->header("Link")));
        if (request.url.isValid() && !request.url.isEmpty() && !m_client.endpoint().isOrigin(request.url))
            return unreadable();
        if (request.url.isEmpty())
            break;
    }
    return entries.first(std::min(entries.size(), most));
}

} // namespace cardwright
