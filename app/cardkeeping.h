// Saving, reloading and closing one card: what the user is asked on the way, and what is told afterwards.
#pragma once

#include "core/base/result.h"

#include <QObject>

class QWidget;

namespace cardwright {

class CardSession;
class NoticeBar;
class Prompts;
class Settings;

class CardKeeping : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of every question; all must outlive this.
    CardKeeping(CardSession &session, Settings &settings, Prompts &prompts, NoticeBar &notices, QWidget *window);

    bool save(); ///< false when the user cancelled choosing a place
    bool saveAs();
    void reload();
    /// True when the window may close now; else it stays, and closeAgain() comes once the text is saved.
    bool mayClose();

signals:
    void told(const QString &sentence); ///< for the status bar
    void saved();
    void closeAgain();

private:
    void onSaved();
    void onSaveFailed(const Error &error);
    void onChangedOnDisk();

    CardSession &m_session;
    Settings &m_settings;
    Prompts &m_prompts;
    NoticeBar &m_notices;
    QWidget *m_window;
    bool m_closeWhenSaved = false;
};

} // namespace cardwright
