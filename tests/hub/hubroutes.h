// The hub's answers, one function for each kind of request, in files by what they are about. Who asks, whether they
// may, and the repository and revision asked about are settled before (hubapi.h).
#pragma once

#include "tests/hub/hubcall.h"

namespace cardwright::hubtest::routes {

// accountroutes.cpp
HttpAnswer whoAmI(const HubCall &call);
HttpAnswer validateYaml(const HubCall &call);

// reporoutes.cpp
HttpAnswer createRepo(const HubCall &call);
HttpAnswer deleteRepo(const HubCall &call);
HttpAnswer moveRepo(const HubCall &call);
HttpAnswer repoSettings(const HubCall &call);
HttpAnswer repoInfo(const HubCall &call);

// searchroutes.cpp
HttpAnswer listRepos(const HubCall &call);
HttpAnswer quickSearch(const HubCall &call);
HttpAnswer tagsByType(const HubCall &call);

// treeroutes.cpp
HttpAnswer tree(const HubCall &call);
HttpAnswer pathsInfo(const HubCall &call);
HttpAnswer resolve(const HubCall &call);
HttpAnswer resolveCache(const HubCall &call);
HttpAnswer raw(const HubCall &call);

// refroutes.cpp
HttpAnswer refs(const HubCall &call);
HttpAnswer commits(const HubCall &call);
HttpAnswer createBranch(const HubCall &call);
HttpAnswer deleteBranch(const HubCall &call);
HttpAnswer createTag(const HubCall &call);
HttpAnswer deleteTag(const HubCall &call);

// commitroutes.cpp
HttpAnswer preupload(const HubCall &call);
HttpAnswer commit(const HubCall &call);

// lfsroutes.cpp
HttpAnswer lfsBatch(const HubCall &call);
HttpAnswer lfsVerify(const HubCall &call);
HttpAnswer completeMultipart(const HubCall &call);

// discussionroutes.cpp
HttpAnswer discussions(const HubCall &call);
HttpAnswer createDiscussion(const HubCall &call);
HttpAnswer discussion(const HubCall &call);
HttpAnswer changeDiscussion(const HubCall &call);

// storageroutes.cpp: the other origin
HttpAnswer storagePut(const HubCall &call);
HttpAnswer storageGet(const HubCall &call);

/// Bytes with ETag, Range and If-None-Match as a file server has them.
HttpAnswer fileAnswer(
    const HttpRequest &request, const QByteArray &bytes, const QString &etag, const QByteArray &mimeType);
/// A repository as the info and the lists show it.
QJsonObject repositoryJson(const HubCall &call, const HubRepository &repository, const GitCommit &at);

} // namespace cardwright::hubtest::routes
