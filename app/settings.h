// What the user chose (settings) and where they left off (state): two files, each value's key and default said once.
#pragma once

#include <QDate>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace cardwright {

template <class T>
struct Setting {
    const char *key;
    T standard;
};

class Settings {
public:
    /// In the user's configuration and state folders; `folder` puts both files elsewhere (tests).
    explicit Settings(const QString &folder = {});

    template <class T>
    T get(const Setting<T> &setting) const
    {
        return m_settings->value(QString::fromLatin1(setting.key), QVariant::fromValue(setting.standard)).template value<T>();
    }
    template <class T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_settings->setValue(QString::fromLatin1(setting.key), QVariant::fromValue(value));
    }

    QByteArray windowState(const QString &part) const;
    void setWindowState(const QString &part, const QByteArray &state);

    QStringList recentCards() const; ///< folders and files, latest first, at most ten
    void addRecentCard(const QString &path);
    void clearRecentCards();

    /// The day a card's repository counts as made on, if the user said so; `path` is the card's file, empty for none.
    QDate repositoryMade(const QString &path) const;
    void setRepositoryMade(const QString &path, QDate day); ///< invalid: forgets it

    /// The programs of a clone (RemoteState::programs) that the user lets git run; `folder` is the card's.
    QStringList agreedPrograms(const QString &folder) const;
    void setAgreedPrograms(const QString &folder, const QStringList &programs);

private:
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QSettings> m_state;
};

namespace setting {
inline const Setting<int> appearance{"window/appearance", 0}; ///< an Appearance: system, light, dark
inline const Setting<bool> softWrap{"editor/softWrap", true};
inline const Setting<QStringList> silenced{"problems/silenced", {}}; ///< ids of rules
inline const Setting<QString> tagProfile{"tags/profile", QStringLiteral("today")}; ///< "today", "2022" or "2021"
inline const Setting<bool> publishesToHub{"publish/toHub", false}; ///< as it was done last
inline const Setting<QString> authorName{"publish/authorName", {}};   ///< where git knows none
inline const Setting<QString> authorEmail{"publish/authorEmail", {}}; ///< the same
inline const Setting<int> pageTheme{"page/theme", 0}; ///< a PageLook::Theme: as the window, light, dark
inline const Setting<int> pageZoom{"page/zoom", 100}; ///< percent
inline const Setting<bool> pagePhoneWidth{"page/phoneWidth", false};
inline const Setting<bool> scrollTogether{"page/scrollTogether", true};
} // namespace setting

} // namespace cardwright
