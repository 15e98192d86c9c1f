// The web engine that shows pages, with all its walls: an own scheme, an off-the-record profile where everything is off
// that the page does not need, and a guard that refuses every request but the few a page makes. One per process, made
// before the first PagePane and destroyed after the last. Chromium starts with the first page, not before.
#pragma once

#include "widgets/page/pageserver.h"
#include "widgets/page/sandbox.h"

#include <QObject>

#include <memory>

class QWebEngineProfile;
class QWidget;

namespace cardwright {

class LockedPage;
class RequestGuard;

class PageEngine : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 mostFileBytes = 64 * 1024 * 1024; ///< of a picture, video or audio file

    /// Once, before the QApplication is made.
    static void registerScheme();

    /// Before `window` is first shown. A web view draws through the graphics card; a window that was made without that is
    /// made anew when its first view comes, with a flicker, and forgets what the window manager did with it meanwhile.
    static void prepareWindow(QWidget &window);

    /// `reader` is asked on the GUI thread for files of a document's model folder, with names as the card writes them.
    explicit PageEngine(PageServer::FileReader reader, std::function<StartHindrance()> sandbox = sandboxHindrance);
    ~PageEngine() override;

    /// Who fetches pictures of other sites; without one there are none. Asked only for documents that allowRemoteImages() named.
    void setRemoteReader(PageServer::RemoteReader reader) { m_server->setRemoteReader(std::move(reader)); }
    void allowRemoteImages(const QString &documentId, bool allowed) { m_server->allowRemoteImages(documentId, allowed); }

    /// Why newPage() must not be called.
    StartHindrance hindrance() const;

    /// The user wants to see pages although only the filter of system calls is left of the sandbox. Not remembered.
    void allowWeakerSandbox() { m_weakerSandboxIsAllowed = true; }

    /// A page at the document's address, not yet loaded. Must be destroyed before the engine.
    LockedPage *newPage(const QString &documentId, QObject *host, QObject *parent);

    const PageServer::FileReader &reader() const { return m_server->reader(); }
    int refusedRequests() const; ///< by guard and server so far

private:
    void start();

    std::function<StartHindrance()> m_sandbox;
    bool m_weakerSandboxIsAllowed = false;
    std::unique_ptr<PageServer> m_server;
    std::unique_ptr<RequestGuard> m_guard;
    std::unique_ptr<QWebEngineProfile> m_profile;
};

} // namespace cardwright
