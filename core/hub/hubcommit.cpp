#include "core/hub/hubcommit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTries = 3;
constexpr int kGraceSeconds = 5;      ///< for the answer, when the user cancels: it says more than any look
constexpr double kPauseSeconds = 1.5; ///< between two looks: a hub may be slow to show what it has just made
constexpr int kMostCommits = 50;      ///< that others may have made meanwhile and ours is still found below

QByteArray line(const QString &key, const QJsonObject &value)
{
    return QJsonDocument(QJsonObject{{u"key"_s, key}, {u"value"_s, value}}).toJson(QJsonDocument::Compact) + '\n';
}

bool isSameTitle(const QString &one, const QString &other)
{
    return one.simplified() == other.simplified();
}

bool isCommitId(const QString &id)
{
    static const QRegularExpression hex(u"^[0-9a-f]{40}$"_s);
    return hex.match(id).hasMatch();
}

} // namespace

HubCommit::HubCommit(HubClient &client, HubClient &looker, QString repository, QString account) :
    m_client(client), m_looker(looker), m_repository(std::move(repository)), m_account(std::move(account))
{
}

Result<Published> HubCommit::make(const Publication &publication, const QList<Content> &contents)
{
    using Code = Error::Code;
    m_publication = &publication;
    m_contents = contents;
    if (publication.asPullRequest) {
        const auto before = HubApi(m_client, m_repository).pullRequests(HubApi::Status::Any);
        if (!before)
            return before.error();
        for (const PullRequest &request : *before)
            m_lastPullRequest = std::max(m_lastPullRequest, request.number);
    }
    bool mayBeMade = false;
    for (int tries = 1;; ++tries) {
        m_client.run().report({Progress::Step::Committing});
        const Attempt attempt = send();
        if (attempt.kind == Attempt::Kind::Made || (attempt.kind == Attempt::Kind::Refused && !mayBeMade))
            return attempt.result;
        mayBeMade = mayBeMade || attempt.kind == Attempt::Kind::Uncertain;

        m_client.run().report({Progress::Step::Confirming});
        const Sight sight = lookTwice();
        const Error &error = attempt.result.error();
        switch (sight.kind) {
        case Sight::Kind::Made:
            return sight.published;
        case Sight::Kind::OthersCommitted:
            return Error{Code::RemoteHasChanged, m_repository, error.detail};
        case Sight::Kind::Unknown:
            return mayBeMade ? Error{Code::OutcomeUnknown, m_repository, error.detail} : error;
        case Sight::Kind::NotMade:
            break;
        }
        if (m_client.run().stopped())
            return Error{Code::Cancelled, m_repository, {}};
        if (attempt.kind == Attempt::Kind::Refused || attempt.kind == Attempt::Kind::Stale || tries == kMostTries)
            return error;
    }
}

HubCommit::Attempt HubCommit::send()
{
    using Code = Error::Code;
    using Kind = Attempt::Kind;
    const HubRequest commit = request();
    const auto answer = m_client.send(commit);
    if (!answer) {
        switch (const Error &error = answer.error(); error.code) {
        case Code::OutcomeUnknown:
            return {Kind::Uncertain, Error{Code::NetworkFailed, m_client.endpoint().host(), error.detail}};
        case Code::HubAnswerUnreadable:
            return {Kind::Uncertain, error};
        case Code::NetworkFailed:
            return {Kind::Unsent, error};
        default:
            return {Kind::Refused, error};
        }
    }
    if (answer->isSuccess()) {
        const auto told = read(*answer);
        return {told ? Kind::Made : Kind::Uncertain, told};
    }
    if (answer->status == 412)
        return {Kind::Stale, m_client.error(*answer, commit)};
    const bool isRefused = answer->status < 500 && answer->status != 408;
    return {isRefused ? Kind::Refused : Kind::Uncertain,
        isRefused ? refusal(*answer, commit) : m_client.error(*answer, commit)};
}

HubRequest HubCommit::request() const
{
    QByteArray lines =
        line(u"header"_s, {{u"summary"_s, m_publication->title}, {u"description"_s, m_publication->description},
                              {u"parentCommit"_s, m_publication->parent}});
    for (const Content &content : m_contents) {
        if (content.isLarge)
            lines += line(u"lfsFile"_s, {{u"path"_s, content.file->path}, {u"algo"_s, u"sha256"_s},
                                            {u"oid"_s, content.oid}, {u"size"_s, content.file->bytes.size()}});
        else
            lines += line(u"file"_s,
                {{u"path"_s, content.file->path}, {u"content"_s, QString::fromLatin1(content.file->bytes.toBase64())},
                    {u"encoding"_s, u"base64"_s}});
    }
    HubRequest commit =
        HubApi(m_client, m_repository).request("/commit/" + segment(m_publication->branch), m_publication->branch);
    if (m_publication->asPullRequest)
        commit.url.setQuery(u"create_pr=1"_s);
    commit.post(lines, "application/x-ndjson");
    commit.mayRepeat = false;
    commit.graceSeconds = kGraceSeconds;
    return commit;
}

Result<Published> HubCommit::read(const HubAnswer &answer) const
{
    const QJsonObject told = QJsonDocument::fromJson(answer.body).object();
    Published published{told.value("commitOid"_L1).toString(), {}};
    const QString page = told.value(m_publication->asPullRequest ? "pullRequestUrl"_L1 : "commitUrl"_L1).toString();
    published.url = QUrl(page);
    if (m_publication->asPullRequest)
        published.pullRequest = page.section(u'/', -1).toInt();
    if (!isCommitId(published.commit) || (m_publication->asPullRequest && published.pullRequest == 0))
        return Error{Error::Code::HubAnswerUnreadable, m_client.endpoint().host(), {}};
    if (!isSafeToReach(published.url))
        published.url = HubApi(m_client, m_repository).pageOf("/commit/" + published.commit.toLatin1());
    return published;
}

/// The hub tells a fault of the metadata by a text alone; its own check says for certain whether that was it.
Error HubCommit::refusal(const HubAnswer &answer, const HubRequest &request)
{
    const auto card =
        std::ranges::find_if(m_contents, [](const Content &content) { return content.file->path == kCardName; });
    if (answer.status == 400 && card != m_contents.end()) {
        const auto verdict = HubApi(m_client).validate(card->file->bytes);
        if (verdict && !verdict->errors.isEmpty())
            return Error{Error::Code::MetadataRefused, m_client.endpoint().host(), verdict->errors.join(u'\n')};
    }
    return m_client.error(answer, request);
}

HubCommit::Sight HubCommit::lookTwice()
{
    const Sight first = look();
    if (first.kind != Sight::Kind::NotMade)
        return first;
    (m_client.run().stopped() ? m_looker : m_client).wait(kPauseSeconds);
    return look();
}

HubCommit::Sight HubCommit::look()
{
    if (!m_client.run().stopped()) {
        const Sight sight = look(m_client);
        if (sight.kind != Sight::Kind::Unknown || !m_client.run().stopped())
            return sight;
    }
    return look(m_looker);
}

HubCommit::Sight HubCommit::look(HubClient &client)
{
    HubApi api(client, m_repository);
    return m_publication->asPullRequest ? lookAtPullRequests(api) : lookAtBranch(api);
}

HubCommit::Sight HubCommit::lookAtBranch(HubApi &api)
{
    const auto commits = api.commits(m_publication->branch, kMostCommits);
    if (!commits || commits->isEmpty())
        return {};
    if (commits->first().commit == m_publication->parent)
        return {Sight::Kind::NotMade};
    for (const Revision &commit : *commits) {
        if (commit.commit == m_publication->parent)
            break;
        const auto ours = isOurs(api, commit);
        if (!ours)
            return {};
        if (*ours)
            return {Sight::Kind::Made,
                Published{.commit = commit.commit, .url = api.pageOf("/commit/" + commit.commit.toLatin1())}};
    }
    return {Sight::Kind::OthersCommitted};
}

HubCommit::Sight HubCommit::lookAtPullRequests(HubApi &api)
{
    const auto requests = api.pullRequests(HubApi::Status::Any, m_account);
    if (!requests)
        return {};
    for (const PullRequest &request : *requests) {
        if (request.number <= m_lastPullRequest || !isSameTitle(request.title, m_publication->title))
            continue;
        const auto commits = api.commits(u"refs/pr/%1"_s.arg(request.number), 1);
        if (!commits || commits->isEmpty())
            return {};
        return {Sight::Kind::Made,
            Published{.commit = commits->first().commit, .url = request.url, .pullRequest = request.number}};
    }
    return {Sight::Kind::NotMade};
}

Result<bool> HubCommit::isOurs(HubApi &api, const Revision &commit) const
{
    if (!isSameTitle(commit.title, m_publication->title))
        return false;
    QStringList paths;
    for (const Content &content : m_contents)
        paths.append(content.file->path);
    const auto files = api.files(paths, commit.commit);
    if (!files)
        return files.error();
    return std::ranges::all_of(m_contents, [&](const Content &content) {
        return std::ranges::any_of(
            *files, [&](const HubFile &file) { return file.path == content.file->path && file.oid == content.oid; });
    });
}

} // namespace cardwright
