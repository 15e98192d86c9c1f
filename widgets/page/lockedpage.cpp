#include "widgets/page/lockedpage.h"

#include "widgets/page/walls.h"

#include <QLoggingCategory>
#include <QWebChannel>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace cardwright {

Q_LOGGING_CATEGORY(pageLog, "cardwright.page", QtWarningMsg)

LockedPage::LockedPage(QWebEngineProfile *profile, const QUrl &address, QObject *host, QObject *parent) :
    QWebEnginePage(profile, parent), m_address(address)
{
    auto *channel = new QWebChannel(this);
    channel->registerObject(u"host"_s, host);
    setWebChannel(channel, scriptWorld());

    connect(this, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        if (url != m_address && !url.isEmpty())
            emit left();
    });
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::certificateError, this,
        [](QWebEngineCertificateError error) { error.rejectCertificate(); });
}

void LockedPage::open()
{
    m_mayLoad = true;
    load(m_address);
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    const bool accepted = (m_mayLoad && isMainFrame && url == m_address) || !stands(Wall::OneAddress);
    if (accepted)
        m_mayLoad = false;
    else
        ++m_refusals;
    return accepted;
}

QWebEnginePage *LockedPage::createWindow(WebWindowType)
{
    ++m_refusals;
    return nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) { return {}; }

void LockedPage::javaScriptAlert(const QUrl &, const QString &) { ++m_refusals; }

bool LockedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    ++m_refusals;
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    ++m_refusals;
    return false;
}

void LockedPage::javaScriptConsoleMessage(
    JavaScriptConsoleMessageLevel, const QString &message, int line, const QString &source)
{
    qCDebug(pageLog) << source << line << message;
}

} // namespace cardwright
