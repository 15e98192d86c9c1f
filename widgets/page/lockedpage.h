// A web page that goes to one address and stays there: no other navigation, window, dialog, download or permission.
#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace cardwright {

class LockedPage : public QWebEnginePage {
    Q_OBJECT
public:
    /// `host` is what the page's scripts may call, in a world that the page's content cannot reach.
    LockedPage(QWebEngineProfile *profile, const QUrl &address, QObject *host, QObject *parent);

    void open(); ///< loads the address
    int refusals() const { return m_refusals; }

signals:
    void left(); ///< it is elsewhere after all: Chromium asks nobody before it goes to about:blank

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &old, const QStringList &mimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &preset, QString *result) override;
    void javaScriptConsoleMessage(
        JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    QUrl m_address;
    bool m_mayLoad = false;
    int m_refusals = 0;
};

} // namespace cardwright
