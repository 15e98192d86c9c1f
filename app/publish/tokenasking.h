// Asking for an access token: what is typed is tried at its hub before it is used.
#pragma once

#include "app/publish/background.h"
#include "app/publish/publishservices.h"
#include "core/hub/hubapi.h"
#include "widgets/publish/publishcontent.h"

#include <QPointer>

namespace cardwright {

class Prompts;
class TokenDialog;

class TokenAsking : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    TokenAsking(PublishServices &services, Prompts &prompts, QObject *parent = nullptr);
    ~TokenAsking() override;

    void ask(const HubEndpoint &endpoint, QWidget *window);

signals:
    void tokenAccepted();

private:
    void tryToken(const QString &typed, bool keep);

    PublishServices &m_services;
    Prompts &m_prompts;
    HubEndpoint m_endpoint;
    QPointer<TokenDialog> m_dialog;
    Background m_trying;
};

} // namespace cardwright
