// One request while the hub answers it, and the shapes answers have.
#pragma once

#include "tests/hub/hubstate.h"

#include <QJsonObject>

namespace cardwright::hubtest {

struct HubCall {
    HubState &hub;
    const HttpRequest &request;
    const RequestTarget &target;
    const HubToken *token = nullptr;     ///< null: nobody said who they are
    HubRepository *repository = nullptr; ///< set, and readable, where the request is about one
    const GitCommit *commit = nullptr;   ///< set where the request reads a revision

    QString userName() const { return token ? token->user : QString(); }
    /// Empty when the body is no JSON object.
    QJsonObject json() const;
    /// The repository's web address.
    QString repositoryUrl() const { return hub.endpoint + u'/' + repository->prefix() + repository->id; }
};

HttpAnswer json(const QJsonValue &value, int status = 200);
/// As the hub refuses: {"error": message}, X-Error-Message, and X-Error-Code when there is a code.
HttpAnswer refused(int status, const QString &message, const QByteArray &code = {});
HttpAnswer redirected(int status, const QString &location);
/// ISO with milliseconds and Z.
QString timeText(const QDateTime &time);
/// items from "from" on, at most "limit"; with the address of the next page where there is one.
HttpAnswer page(const HubCall &call, const QJsonArray &items, qsizetype limit, const QString &key, qsizetype from,
    qsizetype nextValue);

} // namespace cardwright::hubtest
