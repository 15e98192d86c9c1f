// The way of a publication to a hub, step by step: repository, branch, how each file goes, large files, the commit, and
// a look at what is there then. The first step that fails ends it.
#pragma once

#include "core/hub/hubapi.h"

namespace cardwright {

class HubPublishing {
public:
    /// `looker` asks the hub once `client` was told to stop; `account` is who publishes.
    HubPublishing(HubClient &client, HubClient &looker, QString repository, QString account);

    /// See PublishTarget::publish() and, for its notes, HubTarget.
    Result<Published> publish(Publication publication);

    /// By what the hub has at its path.
    static FilePlan::Way wayOf(const HubPlan::File &known, const OutgoingFile &file);

private:
    Result<Done> makePlace(Publication &publication);
    Result<Done> create(bool isPrivate);
    Result<QString> firstCommit();
    void readBack(const Publication &publication, Published &published);
    void report(Progress::Step step) const;

    HubClient &m_client;
    HubClient &m_looker;
    QString m_repository;
    QString m_account;
    HubApi m_api;
};

} // namespace cardwright
