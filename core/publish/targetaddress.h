// Where a card is published to, as it is typed, shown and remembered. Holds no secret.
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace cardwright {

struct TargetAddress {
    enum class Kind {
        Hub,      ///< a repository of a hub of the Hugging Face kind, over HTTPS
        Git,      ///< a remote of the clone that the card lies in
        LocalHub, ///< a folder of this machine: a bare Git repository, made on first use
    };
    Kind kind = Kind::LocalHub;
    QString place;         ///< Hub: "owner/name"; Git: a remote's name or address; LocalHub: an absolute path
    QUrl endpoint = {};    ///< of a Hub: without a slash at its end

    static QUrl standardEndpoint(); ///< https://huggingface.co

    /// "hub:owner/name", "git:REMOTE", or a folder, which a relative path means below `here`. Nothing for what can be no
    /// place: a repository id the hub would refuse (see isRepositoryId()), an address with a password in it, an empty text.
    static std::optional<TargetAddress> parse(const QString &text, const QUrl &endpoint = standardEndpoint(), const QString &here = {});
    QString toString() const; ///< as parse() reads it

    bool operator==(const TargetAddress &) const = default;
};

/// "owner/name" as hubs accept it; see isRepoId(), which takes a name without an owner too.
bool isRepositoryId(const QString &id);

} // namespace cardwright
