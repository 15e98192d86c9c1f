// Opening the card of a hub's repository without a clone: a copy of it is made in the program's own folder, one for each
// repository and revision, so that what is typed there is kept like any other card's, published or not.
#pragma once

#include "app/publish/background.h"
#include "app/publish/idsuggestions.h"
#include "app/publish/publishservices.h"
#include "app/publish/tokenasking.h"
#include "widgets/publish/openfromhubdialog.h"

#include <QPointer>
#include <QTimer>

namespace cardwright {

class Prompts;

class HubOpening : public QObject {
    Q_OBJECT
public:
    HubOpening(PublishServices &services, Prompts &prompts, QObject *parent = nullptr);
    ~HubOpening() override;

    void ask(QWidget *window);

signals:
    void opened(const QString &folder);

private:
    Result<HubEndpoint> endpoint() const;
    void withToken(const std::function<void(const HubEndpoint &, const std::optional<Token> &)> &next);
    void look();
    void open();
    void fail(const Error &error);

    PublishServices &m_services;
    QPointer<OpenFromHubDialog> m_dialog;
    OpenFromHubContent m_content;
    QTimer m_rest; ///< until the typing has ended
    Background m_looking;
    IdSuggestions m_suggestions;
    TokenAsking m_tokens;
};

} // namespace cardwright
