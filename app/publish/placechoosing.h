// The first step of publishing: which place it is, who asks there, and what is known of it while it is being typed.
#pragma once

#include "app/publish/background.h"
#include "app/publish/idsuggestions.h"
#include "app/publish/publishservices.h"
#include "app/publish/tokenasking.h"
#include "widgets/publish/publishcontent.h"

#include <QTimer>

namespace cardwright {

class CardSession;
class Prompts;
class Settings;
class WherePage;

class PlaceChoosing : public QObject {
    Q_OBJECT
public:
    using Next = std::function<void(const std::shared_ptr<PublishTarget> &target)>;

    /// Proposes the place the card went to last, else one that is likely. It looks at places in `background`, as whatever
    /// else works with them does, one after the other. All must outlive this.
    PlaceChoosing(WherePage &page, const CardSession &session, PublishServices &services, Settings &settings,
        Prompts &prompts, Background &background);

    void look(); ///< at the place that is chosen, and shows what is found
    /// Goes on with the place that is chosen, or ends in failed(). Nothing is looked at any more.
    void withTarget(const Next &next);
    void askToken();
    void proposeInstead(); ///< a pull request, in place of a commit

    TargetAddress address() const;
    /// Who commits, where git does not know it: as typed, now or before; in a local hub else the user of this machine.
    CommitAuthor author() const;
    bool agreesTo(const RemoteState &remote) const; ///< git may run what it would run there
    void remember(const RemoteState &remote);       ///< it was published to

signals:
    void found(); ///< the place that is chosen could be looked at, there or not
    void failed(const cardwright::Error &error);

private:
    void proposeChoices();
    void listRemotes();
    Result<HubEndpoint> endpoint() const;
    void takeRemote(const Result<RemoteState> &remote);
    void takeToken();
    QStringList agreedPrograms() const;

    WherePage &m_page;
    const CardSession &m_session;
    PublishServices &m_services;
    Settings &m_settings;
    Prompts &m_prompts;
    Background &m_background;
    WhereContent m_content;
    TargetAddress m_address; ///< that m_target was made for
    QString m_branch;        ///< that was looked at last
    std::shared_ptr<PublishTarget> m_target;
    bool m_hasToken = false; ///< m_target has one
    QTimer m_rest; ///< until the typing has ended
    Background m_listing;
    IdSuggestions m_suggestions;
    TokenAsking m_tokens;
};

} // namespace cardwright
