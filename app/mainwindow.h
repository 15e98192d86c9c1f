// One window: the welcome page, or one card with its menus, title, status and questions. It places panes and forwards
// commands; what a pane does is the pane's business.
#pragma once

#include "core/files/draftstore.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;
class QUrl;

namespace cardwright {

class Actions;
class CardExport;
class CardKeeping;
class CardSession;
class CardView;
class HeaderBar;
class NoticeBar;
class PageEngine;
class Prompts;
class Publishing;
class Settings;
class TagChoices;
class WelcomePage;
struct PublishServices;
enum class ActionId;
enum class TagEra;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Settings &settings, Prompts &prompts, PublishServices &services, PageEngine *engine);
    ~MainWindow() override;

    void showCard(std::unique_ptr<CardSession> session); ///< once, in a window that shows the welcome page
    CardSession *session() const { return m_session.get(); } ///< null while the welcome page is shown
    void offerDrafts(const QList<Draft> &drafts); ///< on the welcome page, or as notices above the card

signals:
    void openRequested(const QString &path);
    void newCardRequested();
    void sampleRequested();
    void hubRequested(); ///< a card of a hub is to be opened
    void draftChosen(const QString &id);
    void draftDiscarded(const QString &id);
    // in the settings, which all windows share
    void silencedChanged(const QStringList &rules);
    void tagEraChanged(cardwright::TagEra era);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectProgramActions();
    void connectSession();
    void connectChoices();
    void fillRecentMenu();
    void showRecentCards();
    void updateTitle();
    void updateStatus();
    void followLink(const QUrl &url);
    void sendToFocus(const char *slot);

    Settings &m_settings;
    Prompts &m_prompts;
    PublishServices &m_services;
    PageEngine *m_engine;
    Actions *m_actions;
    HeaderBar *m_bar;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    QLabel *m_encodingLabel;
    QLabel *m_savedLabel;
    QLabel *m_vocabularyLabel;
    std::unique_ptr<CardSession> m_session;
    std::unique_ptr<CardKeeping> m_keeping; ///< of the session, while there is one
    std::unique_ptr<TagChoices> m_tagChoices; ///< the same
    std::unique_ptr<Publishing> m_publishing; ///< the same
    CardView *m_view = nullptr;
    std::unique_ptr<CardExport> m_export; ///< of the view's page
};

} // namespace cardwright
