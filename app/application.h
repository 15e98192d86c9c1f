// The one process with its many windows: opens cards, serves their folders to the page engine, brings back unsaved text.
#pragma once

#include "app/publish/hubopening.h"
#include "core/files/draftstore.h"
#include "core/remote/remoteimages.h"
#include "widgets/page/pageengine.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

namespace cardwright {

class CardSession;
class MainWindow;
class Prompts;
class Settings;

class Application : public QObject {
    Q_OBJECT
public:
    Application(Settings &settings, Prompts &prompts, PublishServices &services, const QString &draftFolder);
    ~Application() override;

    void open(const QString &path); ///< a folder or a file; a window that shows it already comes to the front
    void newCard();
    void openSample();
    void showWelcome();
    void offerAbandonedDrafts(); ///< in the latest window

    QList<MainWindow *> windows() const;

private:
    MainWindow *emptyWindow(); ///< one that shows only the welcome page, made when there is none
    void show(std::unique_ptr<CardSession> session);
    void fail(const Error &error);
    void recover(const QString &draftId);
    void discard(const QString &draftId);
    Result<QByteArray> readForPage(const QString &documentId, const QString &name) const;

    Settings &m_settings;
    Prompts &m_prompts;
    PublishServices &m_services;
    DraftStore m_drafts;
    RemoteImages m_remoteImages;
    PageEngine m_engine;
    HubOpening m_hubOpening;
    QList<QPointer<MainWindow>> m_windows;
};

} // namespace cardwright
