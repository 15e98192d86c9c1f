#include "app/tagchoices.h"

#include "app/settings.h"
#include "core/document/cardsession.h"

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

QString nameOf(TagEra era)
{
    switch (era) {
    case TagEra::Seed2021: return u"2021"_s;
    case TagEra::Fitted2022: return u"2022"_s;
    case TagEra::Today: return u"today"_s;
    }
    Q_UNREACHABLE();
}

TagEra eraNamed(const QString &name)
{
    for (const TagEra era : {TagEra::Seed2021, TagEra::Fitted2022}) {
        if (nameOf(era) == name)
            return era;
    }
    return TagEra::Today;
}

} // namespace

TagChoices::TagChoices(CardSession &session, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    m_session.setTagEra(eraNamed(m_settings.get(setting::tagProfile)));
    m_session.setCreated(m_settings.repositoryMade(m_session.path()));
    connect(&m_session, &CardSession::pathChanged, this, &TagChoices::remember);
}

void TagChoices::setEra(TagEra era)
{
    m_settings.set(setting::tagProfile, nameOf(era));
    m_session.setTagEra(era);
}

void TagChoices::setCreated(QDate created)
{
    m_session.setCreated(created);
    remember();
}

void TagChoices::remember() const
{
    m_settings.setRepositoryMade(m_session.path(), m_session.created());
}

} // namespace cardwright
