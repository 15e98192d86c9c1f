#include "tests/hub/cardmetadata.h"
#include "tests/hub/hubroutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest::routes {

namespace {

QJsonArray organizationsOf(const HubUser &user)
{
    QJsonArray organizations;
    for (auto it = user.organizations.cbegin(); it != user.organizations.cend(); ++it) {
        organizations.append(QJsonObject{{u"type"_s, u"org"_s}, {u"id"_s, u"70000000000000000000000a"_s},
            {u"name"_s, it.key()}, {u"fullname"_s, it.key()}, {u"email"_s, QJsonValue::Null},
            {u"avatarUrl"_s, u"/avatars/%1.svg"_s.arg(it.key())}, {u"roleInOrg"_s, it.value()}});
    }
    return organizations;
}

QJsonObject authOf(const HubCall &call)
{
    QJsonObject token{{u"displayName"_s, call.token->name}, {u"role"_s, call.token->role},
        {u"createdAt"_s, u"2026-01-01T00:00:00.000Z"_s}};
    if (call.token->role == "fineGrained"_L1) {
        QJsonArray scoped;
        for (const QString &id : call.token->writable) {
            const HubRepository *repository = call.hub.repository(u"models"_s, id);
            scoped.append(QJsonObject{{u"entity"_s, QJsonObject{{u"_id"_s, repository ? repository->hexId : QString()},
                                                        {u"type"_s, u"model"_s}, {u"name"_s, id}}},
                {u"permissions"_s, QJsonArray{u"repo.content.read"_s, u"repo.write"_s}}});
        }
        token.insert(u"fineGrained"_s,
            QJsonObject{{u"scoped"_s, scoped}, {u"global"_s, QJsonArray()}, {u"canReadGatedRepos"_s, false}});
    }
    return {{u"type"_s, u"access_token"_s}, {u"accessToken"_s, token}};
}

} // namespace

HttpAnswer whoAmI(const HubCall &call)
{
    const HubUser &user = *call.hub.user(call.token->user);
    return json(QJsonObject{{u"type"_s, u"user"_s}, {u"id"_s, user.id}, {u"name"_s, user.name},
        {u"fullname"_s, user.fullName}, {u"email"_s, user.name + u"@example.org"_s}, {u"emailVerified"_s, true},
        {u"canPay"_s, false}, {u"billingMode"_s, u"postpaid"_s}, {u"periodEnd"_s, QJsonValue::Null},
        {u"isPro"_s, false}, {u"avatarUrl"_s, u"/avatars/%1.svg"_s.arg(user.name)}, {u"orgs"_s, organizationsOf(user)},
        {u"auth"_s, authOf(call)}});
}

HttpAnswer validateYaml(const HubCall &call)
{
    const MetadataVerdict verdict = judgeCard(call.json().value(u"content"_s).toString().toUtf8());
    const auto asMessages = [](const QStringList &texts) {
        QJsonArray messages;
        for (const QString &text : texts)
            messages.append(QJsonObject{{u"message"_s, text}});
        return messages;
    };
    const int status = verdict.errors.isEmpty() ? 200 : 400;
    if (call.request.header("accept").startsWith("text/plain"))
        return {status, {{"Content-Type", "text/plain; charset=utf-8"}},
            (verdict.errors + verdict.warnings).join(u'\n').toUtf8()};
    return json(
        QJsonObject{{u"errors"_s, asMessages(verdict.errors)}, {u"warnings"_s, asMessages(verdict.warnings)}}, status);
}

} // namespace cardwright::hubtest::routes
