// Ids of a hub's repositories that go on with what is being typed.
#pragma once

#include "app/publish/background.h"
#include "app/publish/publishservices.h"

#include <QStringList>

namespace cardwright {

class IdSuggestions : public QObject {
    Q_OBJECT
public:
    IdSuggestions(PublishServices &services, QObject *parent = nullptr);

    /// A later call takes the place of one that has not been answered.
    void suggest(const HubEndpoint &hub, const QString &typed);

signals:
    void suggested(const QStringList &ids); ///< not where the hub cannot be asked: that is no hindrance to typing

private:
    PublishServices &m_services;
    Background m_searching;
};

} // namespace cardwright
