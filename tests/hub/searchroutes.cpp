#include "tests/hub/cardmetadata.h"
#include "tests/hub/hubroutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

/// Repositories the asker may see whose id contains the text.
QList<const HubRepository *> found(const HubCall &call, const QString &types, const QString &text)
{
    QList<const HubRepository *> repositories;
    for (const auto &repository : call.hub.repositories) {
        if (repository->types == types && repository->id.contains(text, Qt::CaseInsensitive)
            && call.hub.mayRead(call.token, *repository))
            repositories.append(repository.get());
    }
    return repositories;
}

bool hasTags(const QJsonObject &info, const QStringList &wanted)
{
    return std::ranges::all_of(
        wanted, [&info](const QString &tag) { return info.value(u"tags"_s).toArray().contains(tag); });
}

QJsonArray quickFound(const HubCall &call, const QString &types)
{
    QJsonArray items;
    for (const HubRepository *repository : found(call, types, call.target.value(u"q"_s))) {
        items.append(QJsonObject{{u"id"_s, repository->id}, {u"_id"_s, repository->hexId}, {u"trendingWeight"_s, 0},
            {u"private"_s, repository->isPrivate}});
    }
    return items;
}

QJsonArray first(const QJsonArray &items, qsizetype count)
{
    QJsonArray some;
    for (qsizetype i = 0; i < qMin(count, items.size()); ++i)
        some.append(items.at(i));
    return some;
}

QJsonArray tagItems(const QString &type, const QStringList &ids, const QString &prefix = {})
{
    QJsonArray items;
    for (const QString &id : ids)
        items.append(QJsonObject{{u"id"_s, prefix + id}, {u"label"_s, id}, {u"type"_s, type}});
    return items;
}

} // namespace

HttpAnswer listRepos(const HubCall &call)
{
    const RequestTarget &target = call.target;
    const QString author = target.value(u"author"_s);
    QStringList tags = target.query.allQueryItemValues(u"filter"_s, QUrl::FullyDecoded);
    if (target.has(u"pipeline_tag"_s))
        tags.append(target.value(u"pipeline_tag"_s));
    QJsonArray items;
    for (const HubRepository *repository : found(call, target.types, target.value(u"search"_s))) {
        if (!author.isEmpty() && author != repository->id.section(u'/', 0, 0))
            continue;
        QJsonObject info = repositoryJson(call, *repository, *repository->commitAt(u"HEAD"_s));
        if (!hasTags(info, tags))
            continue;
        if (!target.flag(u"full"_s))
            info.remove(u"siblings"_s);
        if (!target.flag(u"cardData"_s))
            info.remove(u"cardData"_s);
        items.append(info);
    }
    const qsizetype limit = target.has(u"limit"_s) ? qMax(1, target.value(u"limit"_s).toInt()) : 1000;
    const qsizetype from = target.value(u"cursor"_s).toInt();
    return page(call, items, limit, u"cursor"_s, from, from + limit);
}

HttpAnswer quickSearch(const HubCall &call)
{
    const QStringList types = call.target.query.allQueryItemValues(u"type"_s);
    const int limit = call.target.has(u"limit"_s) ? qBound(1, call.target.value(u"limit"_s).toInt(), 20) : 20;
    QJsonObject answer{{u"q"_s, call.target.value(u"q"_s)}};
    for (const auto &[type, name] :
        {std::pair(u"model"_s, u"models"_s), {u"dataset"_s, u"datasets"_s}, {u"space"_s, u"spaces"_s}}) {
        const QJsonArray items = types.isEmpty() || types.contains(type) ? quickFound(call, name) : QJsonArray();
        answer.insert(name, first(items, limit));
        answer.insert(name + u"Count"_s, items.size());
    }
    for (const QString &empty : {u"orgs"_s, u"users"_s, u"papers"_s, u"collections"_s})
        answer.insert(empty, QJsonArray());
    return json(answer);
}

HttpAnswer tagsByType(const HubCall &call)
{
    const QJsonObject all{
        {u"license"_s, tagItems(u"license"_s, licenseIds(), u"license:"_s)},
        {u"pipeline_tag"_s,
            tagItems(u"pipeline_tag"_s, {u"text-generation"_s, u"text-classification"_s, u"image-classification"_s})},
        {u"library"_s, tagItems(u"library"_s, {u"transformers"_s, u"diffusers"_s, u"safetensors"_s})},
        {u"language"_s, tagItems(u"language"_s, {u"en"_s, u"de"_s, u"no"_s})},
    };
    const QString type = call.target.value(u"type"_s);
    if (type.isEmpty())
        return json(all);
    return json(QJsonObject{{type, all.value(type).toArray()}});
}

} // namespace cardwright::hubtest::routes
