#include "tests/hub/cardmetadata.h"
#include "tests/hub/hubroutes.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

bool isGoodName(const QString &id)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"_s);
    const QString last = id.section(u'/', 1);
    return id.size() <= 96 && name.match(last).hasMatch() && !last.endsWith(u'-') && !last.endsWith(u'.')
        && !last.contains(u"--"_s) && !last.contains(u".."_s) && !last.endsWith(u".git"_s);
}

struct NamedRepository {
    QString types;
    QString id;
};

NamedRepository namedIn(const HubCall &call)
{
    const QJsonObject asked = call.json();
    const QString organization = asked.value(u"organization"_s).toString();
    const QString name = asked.value(u"name"_s).toString();
    const QString type = asked.value(u"type"_s).toString();
    const QString id =
        name.contains(u'/') ? name : (organization.isEmpty() ? call.token->user : organization) + u'/' + name;
    return {(type.isEmpty() ? u"model"_s : type) + u's', id};
}

QMap<QString, QByteArray> filesIn(const QJsonObject &asked)
{
    QMap<QString, QByteArray> files;
    const QString license = asked.value(u"license"_s).toString();
    if (!license.isEmpty())
        files.insert(u"README.md"_s, "---\nlicense: " + license.toUtf8() + "\n---\n");
    for (const QJsonValue &file : asked.value(u"files"_s).toArray()) {
        const QByteArray content = file[u"content"_s].toString().toUtf8();
        files.insert(
            file[u"path"_s].toString(), file[u"encoding"_s] == "base64"_L1 ? QByteArray::fromBase64(content) : content);
    }
    return files;
}

QJsonArray siblingsOf(const GitCommit &at, bool withBlobs)
{
    QJsonArray siblings;
    for (const auto &[path, file] : at.files) {
        QJsonObject sibling{{u"rfilename"_s, path}};
        if (withBlobs) {
            sibling.insert(u"size"_s, file.size);
            sibling.insert(u"blobId"_s, file.oid);
            if (file.lfs) {
                sibling.insert(u"lfs"_s, QJsonObject{{u"sha256"_s, file.lfs->oid}, {u"size"_s, file.lfs->size},
                                             {u"pointerSize"_s, file.lfs->text().size()}});
            }
        }
        siblings.append(sibling);
    }
    return siblings;
}

/// The texts of a field that is one or a list of them.
QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

QJsonArray tagsOf(const QJsonObject &card)
{
    QStringList tags;
    for (const QString &key : {u"library_name"_s, u"pipeline_tag"_s, u"tags"_s, u"language"_s})
        tags += textsOf(card.value(key));
    for (const auto &[key, prefix] :
        {std::pair(u"datasets"_s, u"dataset:"_s), {u"base_model"_s, u"base_model:"_s}, {u"license"_s, u"license:"_s}}) {
        for (const QString &text : textsOf(card.value(key)))
            tags.append(prefix + text);
    }
    tags.append(u"region:us"_s);
    tags.removeDuplicates();
    return QJsonArray::fromStringList(tags);
}

} // namespace

HttpAnswer createRepo(const HubCall &call)
{
    const auto [types, id] = namedIn(call);
    const QJsonObject asked = call.json();
    if (!isGoodName(id))
        return refused(400, u"Invalid repo name: %1"_s.arg(id));
    if (!call.hub.mayCreateIn(call.token, id.section(u'/', 0, 0)))
        return refused(403,
            u"You don't have the rights to create a model under the namespace \"%1\""_s.arg(id.section(u'/', 0, 0)));
    const QString license = asked.value(u"license"_s).toString();
    if (!license.isEmpty() && !licenseIds().contains(license))
        return refused(400, u"Invalid license"_s);
    if (const HubRepository *there = call.hub.repository(types, id)) {
        return json(QJsonObject{{u"error"_s, u"You already created this %1 repo"_s.arg(there->type())},
                        {u"url"_s, call.hub.endpoint + u'/' + there->prefix() + there->id}}, 409);
    }
    const bool isPrivate = asked.value(u"private"_s).toBool() || asked.value(u"visibility"_s) == "private"_L1;
    const HubRepository &made = call.hub.create({types, id, isPrivate, filesIn(asked)});
    return json(QJsonObject{
        {u"url"_s, call.hub.endpoint + u'/' + made.prefix() + made.id}, {u"name"_s, made.id}, {u"id"_s, made.hexId}});
}

HttpAnswer deleteRepo(const HubCall &call)
{
    const auto [types, id] = namedIn(call);
    const HubRepository *there = call.hub.repository(types, id);
    if (!there || !call.hub.mayRead(call.token, *there))
        return refused(404, u"Repository not found"_s, "RepoNotFound");
    if (!call.hub.mayCreateIn(call.token, id.section(u'/', 0, 0)))
        return refused(403, u"You don't have the rights to delete this repository"_s);
    std::erase_if(call.hub.repositories, [there](const auto &it) { return it.get() == there; });
    return json(QJsonObject());
}

HttpAnswer moveRepo(const HubCall &call)
{
    const QJsonObject asked = call.json();
    const QString from = asked.value(u"fromRepo"_s).toString();
    const QString to = asked.value(u"toRepo"_s).toString();
    const QString types = asked.value(u"type"_s).toString(u"model"_s) + u's';
    HubRepository *there = call.hub.repository(types, from);
    if (!there || !call.hub.mayRead(call.token, *there))
        return refused(404, u"Repository not found"_s, "RepoNotFound");
    if (!call.hub.mayCreateIn(call.token, from.section(u'/', 0, 0)) ||
        !call.hub.mayCreateIn(call.token, to.section(u'/', 0, 0)))
        return refused(403, u"You don't have the rights to move this repository"_s);
    if (call.hub.repository(types, to))
        return refused(409, u"A %1 repository called %2 already exists"_s.arg(there->type(), to));
    call.hub.renamed.insert((types + u'/' + there->id).toLower(), to);
    there->id = to;
    return json(QJsonObject());
}

HttpAnswer repoSettings(const HubCall &call)
{
    const QJsonObject asked = call.json();
    if (asked.contains(u"private"_s))
        call.repository->isPrivate = asked.value(u"private"_s).toBool();
    if (asked.contains(u"visibility"_s))
        call.repository->isPrivate = asked.value(u"visibility"_s) == "private"_L1;
    if (asked.contains(u"gated"_s))
        call.repository->gated = asked.value(u"gated"_s).toString();
    if (asked.contains(u"discussionsDisabled"_s))
        call.repository->discussionsDisabled = asked.value(u"discussionsDisabled"_s).toBool();
    return json(QJsonObject());
}

QJsonObject repositoryJson(const HubCall &call, const HubRepository &repository, const GitCommit &at)
{
    const QJsonObject card = judgeCard(repository.blobAt(&at, u"README.md"_s)).data;
    QJsonObject info{{u"_id"_s, repository.hexId}, {u"id"_s, repository.id}, {u"modelId"_s, repository.id},
        {u"author"_s, repository.id.section(u'/', 0, 0)}, {u"sha"_s, at.oid}, {u"lastModified"_s, timeText(at.date)},
        {u"createdAt"_s, timeText(repository.created)}, {u"private"_s, repository.isPrivate},
        {u"gated"_s, repository.gated.isEmpty() ? QJsonValue(false) : QJsonValue(repository.gated)},
        {u"disabled"_s, repository.isDisabled}, {u"downloads"_s, 0}, {u"likes"_s, 0}, {u"tags"_s, tagsOf(card)},
        {u"siblings"_s, siblingsOf(at, call.target.flag(u"blobs"_s))}};
    if (!card.isEmpty())
        info.insert(u"cardData"_s, card);
    for (const QString &key : {u"pipeline_tag"_s, u"library_name"_s, u"model-index"_s}) {
        if (card.contains(key))
            info.insert(key, card.value(key));
    }
    return info;
}

HttpAnswer repoInfo(const HubCall &call)
{
    static const QStringList fields =
        QStringLiteral("author baseModels cardData childrenModelCount config createdAt disabled downloads "
                       "downloadsAllTime evalResults gated gguf "
                       "inference inferenceProviderMapping lastModified library_name likes mask_token model-index "
                       "pipeline_tag private resourceGroup "
                       "safetensors sha siblings spaces tags transformersInfo trendingScore usedStorage widgetData")
            .split(u' ');
    const QJsonObject info = repositoryJson(call, *call.repository, *call.commit);
    const QStringList wanted = call.target.query.allQueryItemValues(u"expand"_s, QUrl::FullyDecoded)
        + call.target.query.allQueryItemValues(u"expand[]"_s, QUrl::FullyDecoded)
        + call.target.query.allQueryItemValues(u"expand%5B%5D"_s, QUrl::FullyDecoded);
    if (wanted.isEmpty())
        return json(info);
    QJsonObject shown{{u"_id"_s, info.value(u"_id"_s)}, {u"id"_s, info.value(u"id"_s)}};
    for (const QString &field : wanted) {
        if (!fields.contains(field))
            return refused(400, u"\"expand\" must be one of [%1]"_s.arg(fields.join(u", "_s)));
        if (info.contains(field))
            shown.insert(field, info.value(field));
    }
    return json(shown);
}

} // namespace cardwright::hubtest::routes
