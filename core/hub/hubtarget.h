// A repository of a hub of the Hugging Face kind, over HTTPS. Looks, plans and publishes as hub-side rules ask for: one
// commit holds the card and what goes with it, on top of the head it was compared with, made once or not at all.
#pragma once

#include "core/hub/hubendpoint.h"
#include "core/hub/hubsurroundings.h"
#include "core/hub/token.h"
#include "core/publish/publishtarget.h"

#include <optional>

namespace cardwright {

struct HubAccount;

class HubTarget : public PublishTarget {
public:
    /// `repository` is "owner/name". Without a token only what is public can be read.
    HubTarget(HubEndpoint endpoint, QString repository, std::optional<Token> token, HubSurroundings surroundings = {});
    ~HubTarget() override;

    Result<RemoteState> look(const QString &branch, const RunControl &run) override;
    Result<QByteArray> fileAt(const QString &path, const QString &commit, const RunControl &run) override;
    Result<QList<Revision>> history(const QString &branch, int most, const RunControl &run) override;
    Result<CardVerdict> validate(const QByteArray &card, const RunControl &run) override;
    Result<QList<FilePlan>> plan(const Publication &publication, const RunControl &run) override;

    /// Notes: "ignored" (a file was left out because of the place's .gitignore), "card-differs" and "card-unread" (the
    /// card as it is there now is not the one that was sent, or could not be read back).
    Result<Published> publish(const Publication &publication, const RunControl &run) override;

private:
    class Work;

    HubEndpoint m_endpoint;
    QString m_repository; ///< as the hub calls it, once it was looked at
    std::optional<Token> m_token;
    HubSurroundings m_surroundings;
    std::unique_ptr<HubAccount> m_account; ///< asked for once: the hub counts these questions strictly
};

} // namespace cardwright
