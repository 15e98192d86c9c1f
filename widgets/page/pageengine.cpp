#include "widgets/page/pageengine.h"

#include "widgets/page/lockedpage.h"
#include "widgets/page/pageaddress.h"
#include "widgets/page/walls.h"
#include "widgets/page/pageassets.h"

#include <QQuickWidget>
#include <QResource>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace cardwright {

/// Lets through what a page is made of and refuses the rest. What the Content-Security-Policy refuses never comes here.
class RequestGuard : public QWebEngineUrlRequestInterceptor {
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        if (isAllowed(info) || !stands(Wall::RequestGuard))
            return;
        ++m_refusals;
        info.block(true);
    }

    int refusals() const { return m_refusals; }

private:
    static bool isAllowed(const QWebEngineUrlRequestInfo &info)
    {
        using Info = QWebEngineUrlRequestInfo;
        const auto type = info.resourceType();
        if (info.requestMethod() != "GET")
            return false;
        if (info.requestUrl().scheme() == u"data")
            return type == Info::ResourceTypeImage;
        switch (PageAddress::parse(info.requestUrl()).kind) {
        case PageAddress::Kind::Page:
            return type == Info::ResourceTypeMainFrame;
        case PageAddress::Kind::Asset:
            return type == Info::ResourceTypeStylesheet || type == Info::ResourceTypeFontResource;
        case PageAddress::Kind::CardFile:
            // Never as a document: a drawing's script would run there.
            return type == Info::ResourceTypeImage || type == Info::ResourceTypeMedia;
        case PageAddress::Kind::RemoteImage:
            return type == Info::ResourceTypeImage;
        case PageAddress::Kind::Nothing:
            break;
        }
        return false;
    }

    int m_refusals = 0;
};

namespace {

QWebEngineScript pageScript(const QString &name, const QByteArray &source)
{
    QWebEngineScript script;
    script.setName(name);
    script.setSourceCode(QString::fromUtf8(source));
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setWorldId(scriptWorld());
    script.setRunsOnSubFrames(false);
    return script;
}

/// With the second wall down, what a test has in its place.
QString standing(const QString &script)
{
    return !stands(Wall::SecondCleaning) && script.endsWith(u"/purify.min.js") ? u"libraries/nopurify.js"_s : script;
}

void lockDown(QWebEngineSettings &settings)
{
    using Settings = QWebEngineSettings;
    // Of the page's own world: the scripts above run in another and do not need it.
    settings.setAttribute(Settings::JavascriptEnabled, !stands(Wall::NoScripts) || !stands(Wall::OwnWorld));
    if (!stands(Wall::Settings))
        return;
    for (const auto attribute : {Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard, Settings::JavascriptCanPaste, Settings::LocalStorageEnabled,
             Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls,
             Settings::HyperlinkAuditingEnabled, Settings::ErrorPageEnabled, Settings::PluginsEnabled,
             Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled, Settings::WebGLEnabled,
             Settings::Accelerated2dCanvasEnabled, Settings::AutoLoadIconsForPage, Settings::FocusOnNavigationEnabled,
             Settings::AllowRunningInsecureContent, Settings::AllowGeolocationOnInsecureOrigins,
             Settings::AllowWindowActivationFromJavaScript, Settings::DnsPrefetchEnabled, Settings::PdfViewerEnabled,
             Settings::NavigateOnDropEnabled})
        settings.setAttribute(attribute, false);
    settings.setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings.setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

} // namespace

void PageEngine::registerScheme()
{
    QWebEngineUrlScheme scheme(PageAddress::scheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void PageEngine::prepareWindow(QWidget &window)
{
    if (sandboxHindrance() == StartHindrance::Root)
        return;
    auto *drawnByGraphicsCard = new QQuickWidget(&window);
    drawnByGraphicsCard->setFocusPolicy(Qt::NoFocus);
    drawnByGraphicsCard->hide();
}

PageEngine::PageEngine(PageServer::FileReader reader, std::function<StartHindrance()> sandbox) :
    m_sandbox(std::move(sandbox)), m_server(std::make_unique<PageServer>(std::move(reader)))
{
}

PageEngine::~PageEngine() = default;

StartHindrance PageEngine::hindrance() const
{
    const StartHindrance found = m_sandbox();
    return found == StartHindrance::NoUserNamespaces && m_weakerSandboxIsAllowed ? StartHindrance::None : found;
}

void PageEngine::start()
{
    m_guard = std::make_unique<RequestGuard>();
    m_profile = std::make_unique<QWebEngineProfile>(); // without a name it keeps nothing on disk
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->cookieStore()->setCookieFilter([](const QWebEngineCookieStore::FilterRequest &) { return false; });
    m_profile->setSpellCheckEnabled(false);
    m_profile->installUrlSchemeHandler(PageAddress::scheme, m_server.get());
    m_profile->setUrlRequestInterceptor(m_guard.get());
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
        [](QWebEngineDownloadRequest *download) { download->cancel(); });
    lockDown(*m_profile->settings());
    const QString channel = u":/qtwebchannel/qwebchannel.js"_s;
    m_profile->scripts()->insert(pageScript(channel, QResource(channel).uncompressedData()));
    const QStringList speaking{u"scripts/places.js"_s, u"scripts/reading.js"_s, u"scripts/page.js"_s};
    for (const QString &name : pageScripts() + speaking)
        m_profile->scripts()->insert(pageScript(name, pageAsset(standing(name))));
}

LockedPage *PageEngine::newPage(const QString &documentId, QObject *host, QObject *parent)
{
    if (!m_profile)
        start();
    return new LockedPage(m_profile.get(), PageAddress::ofPage(documentId), host, parent);
}

int PageEngine::refusedRequests() const
{
    return m_profile ? m_server->refusals() + m_guard->refusals() : 0;
}

} // namespace cardwright
