#include "app/application.h"

#include "app/mainwindow.h"
#include "app/prompts.h"
#include "app/sample.h"
#include "app/settings.h"
#include "core/document/cardsession.h"

#include <QFile>

namespace cardwright {

using namespace Qt::StringLiterals;

Application::Application(Settings &settings, Prompts &prompts, PublishServices &services, const QString &draftFolder)
    : m_settings(settings), m_prompts(prompts), m_services(services), m_drafts(draftFolder),
      m_engine([this](const QString &documentId, const QString &name) { return readForPage(documentId, name); }),
      m_hubOpening(services, prompts)
{
    connect(&m_hubOpening, &HubOpening::opened, this, &Application::open);
    m_engine.setRemoteReader([this](const QUrl &url, QObject *asker, const PageServer::RemoteAnswer &answer) {
        m_remoteImages.fetch(url, asker, [answer](const std::optional<RemoteImage> &image) {
            answer(image ? std::optional(PageServer::RemotePicture{image->mimeType, image->bytes}) : std::nullopt);
        });
    });
}

Application::~Application()
{
    // pages go before the engine's profile they use
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window;
}

QList<MainWindow *> Application::windows() const
{
    QList<MainWindow *> open;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window)
            open.append(window);
    }
    return open;
}

void Application::open(const QString &path)
{
    auto session = std::make_unique<CardSession>(m_drafts);
    if (const Result<Done> result = session->open(path); !result) {
        fail(result.error());
        return;
    }
    for (MainWindow *window : windows()) {
        if (window->session() && window->session()->path() == session->path()) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    m_settings.addRecentCard(path);
    show(std::move(session));
}

void Application::newCard()
{
    QFile text(u":/app/newcard.md"_s);
    const bool readable = text.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    auto session = std::make_unique<CardSession>(m_drafts);
    session->startNew(QString::fromUtf8(text.readAll()));
    show(std::move(session));
}

void Application::openSample()
{
    const Result<QString> folder = placeSample();
    if (folder)
        open(*folder);
    else
        fail(folder.error());
}

void Application::showWelcome()
{
    emptyWindow()->show();
}

void Application::offerAbandonedDrafts()
{
    if (const QList<Draft> drafts = m_drafts.abandoned(); !drafts.isEmpty())
        windows().constLast()->offerDrafts(drafts);
}

MainWindow *Application::emptyWindow()
{
    for (MainWindow *window : windows()) {
        if (!window->session())
            return window;
    }
    auto *window = new MainWindow(m_settings, m_prompts, m_services, &m_engine);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    connect(window, &MainWindow::openRequested, this, &Application::open);
    connect(window, &MainWindow::newCardRequested, this, &Application::newCard);
    connect(window, &MainWindow::sampleRequested, this, &Application::openSample);
    connect(window, &MainWindow::hubRequested, this, [this, window] { m_hubOpening.ask(window); });
    connect(window, &MainWindow::draftChosen, this, &Application::recover);
    connect(window, &MainWindow::draftDiscarded, this, &Application::discard);
    connect(window, &MainWindow::silencedChanged, this, [this](const QStringList &rules) {
        for (const MainWindow *shown : windows()) {
            if (shown->session())
                shown->session()->setSilenced(rules);
        }
    });
    connect(window, &MainWindow::tagEraChanged, this, [this](TagEra era) {
        for (const MainWindow *shown : windows()) {
            if (shown->session())
                shown->session()->setTagEra(era);
        }
    });
    return window;
}

void Application::show(std::unique_ptr<CardSession> session)
{
    MainWindow *window = emptyWindow();
    window->showCard(std::move(session));
    window->show();
    window->raise();
    window->activateWindow();
}

void Application::fail(const Error &error)
{
    showWelcome(); // a question needs a window to stand before
    m_prompts.failed(emptyWindow(), error);
}

void Application::recover(const QString &draftId)
{
    for (const Draft &draft : m_drafts.abandoned()) {
        if (draft.id != draftId || !m_drafts.adopt(draftId))
            continue; // another Cardwright was quicker
        auto session = std::make_unique<CardSession>(m_drafts);
        session->recover(draft);
        show(std::move(session));
    }
}

void Application::discard(const QString &draftId)
{
    m_drafts.remove(draftId);
    for (MainWindow *window : windows())
        window->offerDrafts(m_drafts.abandoned());
}

Result<QByteArray> Application::readForPage(const QString &documentId, const QString &name) const
{
    for (const MainWindow *window : windows()) {
        if (window->session() && window->session()->id() == documentId)
            return window->session()->source()->read(name, PageEngine::mostFileBytes);
    }
    return Error{Error::Code::FileNotFound, name, {}};
}

} // namespace cardwright
