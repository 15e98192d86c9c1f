#include "tests/hub/hubroutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

constexpr int kPage = 50;

QJsonObject summary(const HubCall &call, const HubDiscussion &it)
{
    return {{u"num"_s, it.number}, {u"title"_s, it.title}, {u"status"_s, it.status},
        {u"isPullRequest"_s, it.isPullRequest}, {u"createdAt"_s, timeText(it.created)},
        {u"author"_s, QJsonObject{{u"name"_s, it.author}, {u"type"_s, u"user"_s}}},
        {u"repo"_s, QJsonObject{{u"name"_s, call.repository->id}, {u"type"_s, call.repository->type()}}}};
}

QJsonObject eventJson(const HubDiscussion &discussion, qsizetype index)
{
    const HubEvent &event = discussion.events.at(index);
    QJsonObject data;
    if (event.type == "comment"_L1)
        data = {{u"latest"_s, QJsonObject{{u"raw"_s, event.text}}}};
    else if (event.type == "commit"_L1)
        data = {{u"oid"_s, event.text}};
    else
        data = {{u"status"_s, event.text}};
    return {{u"id"_s, u"%1"_s.arg(discussion.number * 1000 + index, 24, 16, QLatin1Char('0'))}, {u"type"_s, event.type},
        {u"createdAt"_s, timeText(event.date)}, {u"author"_s, QJsonObject{{u"name"_s, event.author}}},
        {u"data"_s, data}};
}

bool hasStatus(const HubDiscussion &it, const QString &wanted)
{
    if (wanted == "open"_L1)
        return it.status == "open"_L1 || it.status == "draft"_L1;
    if (wanted == "closed"_L1)
        return it.status == "closed"_L1 || it.status == "merged"_L1;
    return true;
}

bool isWanted(const HubDiscussion &it, const RequestTarget &target)
{
    const QString type = target.value(u"type"_s);
    const QString author = target.value(u"author"_s);
    if ((type == "pull_request"_L1 && !it.isPullRequest) || (type == "discussion"_L1 && it.isPullRequest))
        return false;
    return hasStatus(it, target.value(u"status"_s)) && (author.isEmpty() || author == it.author);
}

void addEvent(const HubCall &call, HubDiscussion &discussion, const QString &type, const QString &text)
{
    discussion.events.append({type, call.userName(), QDateTime::currentDateTimeUtc(), text});
}

/// Which files it changes; their lines are left out.
QString diffOf(const HubRepository &repository, const HubDiscussion &request)
{
    const Snapshot &before = repository.commitAt(request.start)->files;
    QString diff;
    for (const auto &[path, file] : repository.commitAt(request.ref())->files) {
        const auto old = before.find(path);
        if (old == before.end())
            diff += u"diff --git a/%1 b/%1\nnew file mode 100644\n--- /dev/null\n+++ b/%1\n"_s.arg(path);
        else if (old->second.oid != file.oid)
            diff += u"diff --git a/%1 b/%1\n--- a/%1\n+++ b/%1\n"_s.arg(path);
    }
    return diff;
}

HttpAnswer merge(const HubCall &call, HubDiscussion &request)
{
    if (!request.isPullRequest || request.status == "merged"_L1 || request.status == "closed"_L1)
        return refused(400, u"This is not an open pull request"_s);
    if (!call.repository->conflictsOf(request).isEmpty())
        return refused(409, u"This pull request has merge conflicts"_s);
    const CommitWords words{call.userName(), u"%1 (#%2)"_s.arg(request.title).arg(request.number), {}};
    request.mergeCommit =
        call.repository->commit(u"refs/heads/"_s + request.base, words, call.repository->mergedFiles(request))->oid;
    request.status = u"merged"_s;
    addEvent(call, request, u"status-change"_s, request.status);
    return json(QJsonObject{{u"mergeCommitId"_s, request.mergeCommit}});
}

HttpAnswer setStatus(const HubCall &call, HubDiscussion &discussion)
{
    const QString status = call.json().value(u"status"_s).toString();
    if (status != "open"_L1 && status != "closed"_L1)
        return refused(400, u"\"status\" must be one of [open, closed]"_s);
    discussion.status = status;
    addEvent(call, discussion, u"status-change"_s, status);
    return json(QJsonObject{{u"newStatus"_s, status}});
}

} // namespace

HttpAnswer discussions(const HubCall &call)
{
    QJsonArray all;
    for (auto it = call.repository->discussions.rbegin(); it != call.repository->discussions.rend(); ++it) {
        if (isWanted(*it, call.target))
            all.append(summary(call, *it));
    }
    const qsizetype start = qMax(0, call.target.value(u"p"_s).toInt()) * kPage;
    QJsonArray shown;
    for (qsizetype i = start; i < qMin(all.size(), start + kPage); ++i)
        shown.append(all.at(i));
    return json(QJsonObject{{u"discussions"_s, shown}, {u"count"_s, all.size()}, {u"start"_s, start}});
}

HttpAnswer createDiscussion(const HubCall &call)
{
    const QJsonObject asked = call.json();
    const CommitWords words{
        call.userName(), asked.value(u"title"_s).toString(), asked.value(u"description"_s).toString()};
    if (words.title.size() < 3 || words.title.size() > 200)
        return refused(400, u"\"title\" must have between 3 and 200 characters"_s);
    if (call.repository->discussionsDisabled)
        return refused(403, u"Discussions are disabled for this repo"_s);
    const bool isPullRequest = asked.value(u"pullRequest"_s).toBool();
    HubDiscussion &opened = call.repository->openDiscussion(words, isPullRequest);
    if (isPullRequest) {
        opened.status = u"draft"_s;
        opened.base = u"main"_s;
        opened.start = call.repository->refs.at(u"refs/heads/main"_s);
        call.repository->refs[opened.ref()] = opened.start;
    }
    return json(QJsonObject{{u"num"_s, opened.number},
        {u"url"_s, call.repositoryUrl() + u"/discussions/%1"_s.arg(opened.number)}, {u"pullRequest"_s, isPullRequest}});
}

HttpAnswer discussion(const HubCall &call)
{
    const HubDiscussion *it = call.repository->discussion(call.target.path.toInt());
    if (!it)
        return refused(404, u"Discussion not found"_s);
    QJsonObject answer = summary(call, *it);
    QJsonArray events;
    for (qsizetype i = 0; i < it->events.size(); ++i)
        events.append(eventJson(*it, i));
    answer.insert(u"events"_s, events);
    if (it->isPullRequest) {
        QJsonObject changes{{u"base"_s, u"refs/heads/"_s + it->base}};
        if (!it->mergeCommit.isEmpty())
            changes.insert(u"mergeCommitId"_s, it->mergeCommit);
        answer.insert(u"changes"_s, changes);
        if (call.target.flag(u"diff"_s))
            answer.insert(u"diff"_s, diffOf(*call.repository, *it));
        answer.insert(u"filesWithConflicts"_s, QJsonArray::fromStringList(call.repository->conflictsOf(*it)));
    }
    return json(answer);
}

HttpAnswer changeDiscussion(const HubCall &call)
{
    HubDiscussion *it = call.repository->discussion(call.target.path.section(u'/', 0, 0).toInt());
    if (!it)
        return refused(404, u"Discussion not found"_s);
    const QString what = call.target.path.section(u'/', 1);
    if (what == "comment"_L1) {
        addEvent(call, *it, u"comment"_s, call.json().value(u"comment"_s).toString());
        return json(QJsonObject{{u"newMessage"_s, eventJson(*it, it->events.size() - 1)}}, 201);
    }
    const bool mayWrite = call.hub.mayWrite(call.token, *call.repository);
    if (!mayWrite && (what == "merge"_L1 || it->author != call.userName()))
        return refused(403, u"You don't have the rights to change this discussion"_s);
    if (what == "merge"_L1)
        return merge(call, *it);
    if (what == "status"_L1)
        return setStatus(call, *it);
    if (what != "title"_L1)
        return refused(404, u"Not Found"_s);
    it->title = call.json().value(u"title"_s).toString();
    addEvent(call, *it, u"title-change"_s, it->title);
    return json(QJsonObject{{u"newTitle"_s, it->title}});
}

} // namespace cardwright::hubtest::routes
