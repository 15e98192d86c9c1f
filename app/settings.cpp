#include "app/settings.h"

#include <QStandardPaths>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRecentCards = 10;
const QString kRepositories = u"tags/repositoriesMade"_s;
const QString kPrograms = u"publish/agreedPrograms"_s;
const QString kRecentCards = u"recentCards"_s;

QString fileIn(const QString &folder, QStandardPaths::StandardLocation standard, const QString &name)
{
    return (folder.isEmpty() ? QStandardPaths::writableLocation(standard) : folder) + u'/' + name;
}

} // namespace

Settings::Settings(const QString &folder)
    : m_settings(std::make_unique<QSettings>(
          fileIn(folder, QStandardPaths::AppConfigLocation, u"settings.ini"_s), QSettings::IniFormat)),
      m_state(std::make_unique<QSettings>(
          fileIn(folder, QStandardPaths::AppLocalDataLocation, u"state.ini"_s), QSettings::IniFormat))
{
}

QByteArray Settings::windowState(const QString &part) const
{
    return m_state->value(u"window/"_s + part).toByteArray();
}

void Settings::setWindowState(const QString &part, const QByteArray &state)
{
    m_state->setValue(u"window/"_s + part, state);
}

QStringList Settings::recentCards() const
{
    return m_state->value(kRecentCards).toStringList();
}

void Settings::addRecentCard(const QString &path)
{
    QStringList paths = recentCards();
    paths.removeAll(path);
    paths.prepend(path);
    m_state->setValue(kRecentCards, paths.mid(0, kMostRecentCards));
}

void Settings::clearRecentCards()
{
    m_state->remove(kRecentCards);
}

QDate Settings::repositoryMade(const QString &path) const
{
    return path.isEmpty() ? QDate() : m_settings->value(kRepositories).toMap().value(path).toDate();
}

void Settings::setRepositoryMade(const QString &path, QDate day)
{
    QVariantMap days = m_settings->value(kRepositories).toMap();
    if (path.isEmpty() || days.value(path).toDate() == day)
        return;
    if (day.isValid())
        days.insert(path, day);
    else
        days.remove(path);
    m_settings->setValue(kRepositories, days);
}

QStringList Settings::agreedPrograms(const QString &folder) const
{
    return m_settings->value(kPrograms).toMap().value(folder).toStringList();
}

void Settings::setAgreedPrograms(const QString &folder, const QStringList &programs)
{
    QVariantMap agreed = m_settings->value(kPrograms).toMap();
    agreed.insert(folder, programs);
    m_settings->setValue(kPrograms, agreed);
}

} // namespace cardwright
