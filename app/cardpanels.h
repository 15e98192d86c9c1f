// The panels below a card, problems and tags under their tabs: what they are told of the card's session and what they ask
// of it.
#pragma once

#include "core/document/cardsession.h"
#include "widgets/panels/paneltabs.h"

#include <QUrl>

namespace cardwright {

class ProblemsPanel;
class TagsPanel;

class CardPanels : public PanelTabs {
    Q_OBJECT
public:
    explicit CardPanels(CardSession &session, QWidget *parent = nullptr);

    ProblemsPanel *problems() const { return m_problems; }
    TagsPanel *tags() const { return m_tags; }

    void showAnalysis(); ///< the session's latest

signals:
    void fixWanted(const cardwright::Fix &fix);
    void fieldWanted(const cardwright::FieldPath &path, const cardwright::FieldValue &value);
    void edited(const cardwright::Result<cardwright::Done> &result); ///< the session was asked for an edit
    void silencedEverywhere(const QString &rule, bool silenced);     ///< the user wants it so in every card

private:
    void connectProblems();
    void connectTags();
    void remove(const QString &tag, const QList<FieldPath> &places);

    CardSession &m_session;
    ProblemsPanel *m_problems;
    TagsPanel *m_tags;
};

} // namespace cardwright
