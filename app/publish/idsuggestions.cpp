#include "app/publish/idsuggestions.h"

#include "core/hub/hubapi.h"
#include "core/hub/hubclient.h"

namespace cardwright {

namespace {
constexpr int kMostSuggestions = 12;
}

IdSuggestions::IdSuggestions(PublishServices &services, QObject *parent) : QObject(parent), m_services(services)
{
}

void IdSuggestions::suggest(const HubEndpoint &hub, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return;
    m_services.accounts.tokenFor(hub, this, [this, hub, typed](const std::optional<Token> &token) {
        m_searching.run<QStringList>(
            [hub, token, typed, network = m_services.network](const RunControl &run) {
                HubClient client(hub, token, network, run);
                return HubApi(client).search(typed, HubApi::Kind::Model, kMostSuggestions);
            },
            [this](const Result<QStringList> &ids) {
                if (ids)
                    emit suggested(*ids);
            });
    });
}

} // namespace cardwright
