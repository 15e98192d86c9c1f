// Who asks, and what the token is for; what it may do in the end, the hub says when it is tried.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace cardwright {

struct HubAccount {
    enum class Role {
        Unknown,
        Read,
        Write,
        FineGrained, ///< may do what it names; what that comes to, the hub tells only when it is tried
    };
    QString name;
    QString tokenName;
    Role role = Role::Unknown;
    bool proposesAnywhere = false; ///< it may open pull requests wherever it can read
    QStringList writable;          ///< repositories and owners that a fine-grained token names for writing
    QStringList namespaces;        ///< in which it may create repositories, its own first

    /// As /api/whoami-v2 tells it; nothing where it is no such answer.
    static std::optional<HubAccount> read(const QJsonObject &user);

    bool mayPropose(const QString &repository) const;
};

} // namespace cardwright
