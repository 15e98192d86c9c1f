#include "tests/hub/hubroutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

QJsonArray refsUnder(const HubRepository &repository, const QString &start)
{
    QJsonArray shown;
    for (const auto &[ref, commit] : repository.refs) {
        if (ref.startsWith(start))
            shown.append(
                QJsonObject{{u"name"_s, ref.sliced(start.size())}, {u"ref"_s, ref}, {u"targetCommit"_s, commit}});
    }
    return shown;
}

HttpAnswer exists(const QString &ref)
{
    return refused(409, u"Reference %1 already exists"_s.arg(ref));
}

} // namespace

HttpAnswer refs(const HubCall &call)
{
    QJsonObject answer{{u"branches"_s, refsUnder(*call.repository, u"refs/heads/"_s)},
        {u"tags"_s, refsUnder(*call.repository, u"refs/tags/"_s)}, {u"converts"_s, QJsonArray()}};
    if (call.target.flag(u"include_prs"_s))
        answer.insert(u"pullRequests"_s, refsUnder(*call.repository, u"refs/pr/"_s));
    return json(answer);
}

HttpAnswer commits(const HubCall &call)
{
    QJsonArray items;
    for (const GitCommit *commit : call.repository->history(call.commit)) {
        items.append(
            QJsonObject{{u"id"_s, commit->oid}, {u"title"_s, commit->title}, {u"message"_s, commit->description},
                {u"authors"_s, QJsonArray{QJsonObject{{u"user"_s, commit->author},
                                   {u"avatar"_s, u"/avatars/%1.svg"_s.arg(commit->author)}}}},
                {u"date"_s, timeText(commit->date)}});
    }
    const qsizetype limit = call.target.has(u"limit"_s) ? qBound(1, call.target.value(u"limit"_s).toInt(), 1000) : 50;
    const qsizetype number = qMax(0, call.target.value(u"p"_s).toInt());
    HttpAnswer answer = page(call, items, limit, u"p"_s, number * limit, number + 1);
    answer.headers.emplaceBack("X-Total-Count", QByteArray::number(items.size()));
    return answer;
}

HttpAnswer createBranch(const HubCall &call)
{
    HubRepository &repository = *call.repository;
    const QJsonObject asked = call.json();
    if (call.target.revision.startsWith(u"refs/"_s))
        return refused(400, u"Invalid branch name: %1"_s.arg(call.target.revision));
    const QString ref = u"refs/heads/"_s + call.target.revision;
    const bool overwrite = asked.value(u"overwrite"_s).toBool();
    const QString start = asked.value(u"startingPoint"_s).toString();
    const bool empty = asked.value(u"emptyBranch"_s).toBool();
    if (repository.refs.contains(ref) && !overwrite)
        return exists(ref);
    if (repository.refs.contains(ref) && start.isEmpty() && !empty)
        return json(QJsonObject());
    if (empty) {
        repository.refs.erase(ref);
        repository.commit(ref, {call.userName(), u"initial commit"_s, {}}, {});
        return json(QJsonObject());
    }
    const GitCommit *from = repository.commitAt(start.isEmpty() ? u"HEAD"_s : start);
    if (!from)
        return refused(404, u"Invalid rev id: %1"_s.arg(start), "RevisionNotFound");
    repository.refs[ref] = from->oid;
    return json(QJsonObject());
}

HttpAnswer deleteBranch(const HubCall &call)
{
    const QString ref = u"refs/heads/"_s + call.target.revision;
    if (call.target.revision == "main"_L1)
        return refused(403, u"Cannot delete refs/heads/main"_s);
    if (call.repository->refs.erase(ref) == 0)
        return refused(404, u"Invalid rev id: %1"_s.arg(call.target.revision), "RevisionNotFound");
    return json(QJsonObject());
}

HttpAnswer createTag(const HubCall &call)
{
    const QString ref = u"refs/tags/"_s + call.json().value(u"tag"_s).toString();
    if (call.repository->refs.contains(ref))
        return exists(ref);
    call.repository->refs[ref] = call.commit->oid;
    return json(QJsonObject());
}

HttpAnswer deleteTag(const HubCall &call)
{
    if (call.repository->refs.erase(u"refs/tags/"_s + call.target.revision) == 0)
        return refused(404, u"Invalid rev id: %1"_s.arg(call.target.revision), "RevisionNotFound");
    return json(QJsonObject());
}

} // namespace cardwright::hubtest::routes
