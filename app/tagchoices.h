// By which rules a card's tags are computed: the profile, chosen once for all cards, and whether the card's repository is
// an older one, kept for each.
#pragma once

#include <QDate>
#include <QObject>

namespace cardwright {

class CardSession;
class Settings;
enum class TagEra;

class TagChoices : public QObject {
    Q_OBJECT
public:
    /// Tells the session what was chosen before. All must outlive this.
    TagChoices(CardSession &session, Settings &settings, QObject *parent);

    void setEra(TagEra era);
    void setCreated(QDate created); ///< when the repository was made; invalid: new

private:
    void remember() const;

    CardSession &m_session;
    Settings &m_settings;
};

} // namespace cardwright
