#include "core/hub/hubaccount.h"

#include <QJsonArray>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

HubAccount::Role roleOf(const QString &role)
{
    if (role == "read"_L1)
        return HubAccount::Role::Read;
    if (role == "write"_L1 || role == "god"_L1)
        return HubAccount::Role::Write;
    return role == "fineGrained"_L1 ? HubAccount::Role::FineGrained : HubAccount::Role::Unknown;
}

bool hasWriting(const QJsonValue &permissions)
{
    return std::ranges::any_of(
        permissions.toArray(), [](const QJsonValue &one) { return one.toString().endsWith(".write"_L1); });
}

/// Repositories and owners that a fine-grained token may write to, in whatever way.
QStringList writableFor(const QJsonObject &fineGrained)
{
    QStringList names;
    for (const QJsonValue &scope : fineGrained.value("scoped"_L1).toArray()) {
        if (hasWriting(scope["permissions"_L1]))
            names.append(scope["entity"_L1]["name"_L1].toString());
    }
    return names;
}

} // namespace

std::optional<HubAccount> HubAccount::read(const QJsonObject &user)
{
    const QJsonObject token = user.value("auth"_L1).toObject().value("accessToken"_L1).toObject();
    const QJsonObject fineGrained = token.value("fineGrained"_L1).toObject();
    HubAccount account;
    account.name = user.value("name"_L1).toString();
    if (account.name.isEmpty())
        return std::nullopt;
    account.tokenName = token.value("displayName"_L1).toString();
    account.role = roleOf(token.value("role"_L1).toString());
    account.proposesAnywhere =
        account.role == Role::FineGrained ? hasWriting(fineGrained.value("global"_L1)) : account.role != Role::Read;
    account.writable = writableFor(fineGrained);
    account.namespaces.append(account.name);
    for (const QJsonValue &org : user.value("orgs"_L1).toArray()) {
        static const QStringList makers{u"admin"_s, u"write"_s, u"contributor"_s};
        if (makers.contains(org["roleInOrg"_L1].toString()))
            account.namespaces.append(org["name"_L1].toString());
    }
    return account;
}

bool HubAccount::mayPropose(const QString &repository) const
{
    return proposesAnywhere || writable.contains(repository) || writable.contains(repository.section(u'/', 0, 0));
}

} // namespace cardwright
