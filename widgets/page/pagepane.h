// The pane that shows a card as the hub's page will. Give it content whenever there is new; it sends what changed, waits
// until the page has painted it, and then goes on with the latest. Without an engine that can run it says so instead.
#pragma once

#include "widgets/page/pagebridge.h"
#include "widgets/page/pagecontent.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QStackedLayout;
class QToolButton;
class QWebEngineView;

namespace cardwright {

class LockedPage;
class PageEngine;
class PageNotice;

class PagePane : public QWidget, private PageListener {
    Q_OBJECT
public:
    /// `engine` must outlive the pane.
    PagePane(PageEngine *engine, const QString &documentId, QWidget *parent = nullptr);
    ~PagePane() override;

    /// Makes the web view, which takes a moment and may make the native window anew: after the window is shown.
    void start();
    void show(const PageContent &content);
    using QWidget::show;

    /// Until it is called, and until the user chooses, the page is dark where the window is.
    void setHubTheme(bool dark);
    bool isHubDark() const { return m_bridge->isDark(); }
    void setZoom(qreal factor);
    qreal zoom() const { return m_zoom; }
    /// The card's line, 1-based and with a fraction, comes to stand at `share` of the page's height: 0 top, 1 bottom. Where
    /// the page ends sooner, that is as far as it goes.
    void scrollToLine(double line, double share = 0);
    void markLine(int line); ///< where the cursor stands; its block is brought into view
    void markTag(const QString &tag); ///< outlined among the chips, in view; empty: none

signals:
    void ready();
    void painted(quint64 revision);
    void lineClicked(int line);
    void scrolledTo(double line, double share); ///< by the user; as scrollToLine()
    void tagClicked(const QString &tag);
    /// The user wants to follow a link; `target` is as the card has it: relative ones are of the model folder.
    void linkActivated(const QUrl &target);
    void copied();
    void hubThemeChanged(bool dark); ///< by the user
    void zoomChanged(qreal factor);  ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void pageReady() override;
    void pagePainted(quint64 revision) override;
    void pageLineClicked(int line) override;
    void pageScrolled(double line, double share) override;
    void pageTagClicked(const QString &tag) override;
    void pageLinkOpened(const QString &target) override;
    void pageCopied(const QString &text) override;

    void fillMenus();
    void makeView();
    void startAllTheSame();
    void open();
    void sendWhenPossible();
    void onPageLost();
    void showMenu(const QPoint &position);
    void showTheme(bool dark);
    void updateHeader();

    PageEngine *m_engine;
    QString m_documentId;
    PageBridge *m_bridge;
    QStackedLayout *m_stack;
    PageNotice *m_notice;
    QToolButton *m_themeButton;
    QToolButton *m_zoomButton;
    QWebEngineView *m_view = nullptr;
    LockedPage *m_page = nullptr;

    std::optional<PageContent> m_latest;
    SentContent m_sent;
    int m_markedLine = 0;
    QString m_markedTag;
    qreal m_zoom = 1;
    bool m_themeIsChosen = false;
    bool m_ready = false;
    bool m_waitsForPaint = false;
    bool m_latestIsSent = false;
    std::optional<quint64> m_reopenedFor; ///< revision that the page was opened again for after it was lost
};

} // namespace cardwright
