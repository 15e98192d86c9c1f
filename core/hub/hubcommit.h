// The one request that changes something: sent again only after the hub was seen to have nothing of it. No answer, or
// one that says nothing, does not tell whether it was made: then the hub is looked at before anything else happens.
#pragma once

#include "core/hub/hubapi.h"

namespace cardwright {

class HubCommit {
public:
    struct Content {
        const OutgoingFile *file;
        bool isLarge; ///< stored by LFS already
        QString oid;  ///< as HubFile::oid
    };

    /// `looker` asks the hub in place of `client` once that was told to stop. `account` is the author of pull requests.
    HubCommit(HubClient &client, HubClient &looker, QString repository, QString account);

    /// The commit, or pull request, of these contents on top of the publication's parent. See PublishTarget::publish().
    Result<Published> make(const Publication &publication, const QList<Content> &contents);

private:
    /// What sending it once came to.
    struct Attempt {
        enum class Kind {
            Made,
            Refused, ///< nothing was made of it, and nothing will be
            Unsent,  ///< it did not get there whole
            Stale,   ///< 412: others committed; or the echo of a try that came through after all
            Uncertain,
        } kind;
        Result<Published> result;
    };
    /// What the hub shows after an answer that does not tell.
    struct Sight {
        enum class Kind { Made, NotMade, OthersCommitted, Unknown } kind = Kind::Unknown;
        Published published = {};
    };

    Attempt send();
    HubRequest request() const;
    Result<Published> read(const HubAnswer &answer) const;
    Error refusal(const HubAnswer &answer, const HubRequest &request);
    Sight lookTwice();
    Sight look();
    Sight look(HubClient &client);
    Sight lookAtBranch(HubApi &api);
    Sight lookAtPullRequests(HubApi &api);
    Result<bool> isOurs(HubApi &api, const Revision &commit) const;

    HubClient &m_client;
    HubClient &m_looker;
    QString m_repository;
    QString m_account;
    const Publication *m_publication = nullptr;
    QList<Content> m_contents;
    int m_lastPullRequest = 0; ///< there was before
};

} // namespace cardwright
