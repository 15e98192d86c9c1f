// The pane that shows a card as the hub's page will. Give it content whenever there is new; it sends what changed, waits
// until the page has painted it, and then goes on with the latest. Without an engine that can run it says so instead.
#pragma once

#include "widgets/page/pagebridge.h"
#include "widgets/page/pagecontent.h"
#include "widgets/page/pagelook.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <optional>

class QWebEngineView;

namespace cardwright {

class KeyPause;
class LockedPage;
class PageEngine;
class PageExport;
class PageNotice;
class PageTools;
class RemoteImagesButton;

class PagePane : public QWidget, private PageListener {
    Q_OBJECT
public:
    /// In milliseconds.
    struct Patience {
        int keyPause = 300;   ///< without a key, before the program is blocked to make the view
        int start = 30'000;   ///< with the web engine, until the page can be spoken with
        int answer = 10'000;  ///< with a page in sight, until it has painted what it was sent
    };

    /// `engine` must outlive the pane.
    PagePane(PageEngine *engine, const QString &documentId, QWidget *parent = nullptr);
    ~PagePane() override;

    /// From now on the web view may be made. That blocks the program for a moment, once: when the pane has been painted and
    /// the user pauses typing.
    void start();
    void setPatience(const Patience &patience) { m_patience = patience; }
    void show(const PageContent &content);
    using QWidget::show;

    void setLook(const PageLook &look);
    const PageLook &look() const { return m_look; }
    void setHubTheme(bool dark);
    bool isHubDark() const { return m_bridge->isDark(); }
    void zoomBy(int steps); ///< as the user's choice
    void resetZoom();       ///< the same
    /// The card's line, 1-based and with a fraction, comes to stand at `share` of the page's height: 0 top, 1 bottom. Where
    /// the page ends sooner, that is as far as it goes.
    void scrollToLine(double line, double share = 0);
    void markLine(int line); ///< where the cursor stands; its block is brought into view
    /// Of the page as it stands; null while there is none.
    PageExport *newExport(QObject *parent);
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
    void formulasFailed(const cardwright::FormulaFaults &faults); ///< formulas on the page that cannot be typeset
    void lookChanged(const cardwright::PageLook &look); ///< by the user

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the web view

private:
    void pageReady() override;
    void pagePainted(quint64 revision) override;
    void pageLineClicked(int line) override;
    void pageScrolled(double line, double share) override;
    void pageTagClicked(const QString &tag) override;
    void pageLinkOpened(const QString &target) override;
    void pageCopied(const QString &text) override;
    void pageRemoteImagesFound(const QJsonObject &hosts) override;
    void pageRemoteImagesPressed() override;
    void pageFormulasFailed(const FormulaFaults &faults) override;

    void startWhenQuiet();
    void makeView();
    void startAllTheSame();
    void open();
    void sendWhenPossible();
    void onPageLost();
    void onSilence();
    bool isInSight() const;
    void choose(const PageLook &look);
    void showLook();
    void placeView();
    void showMenu(const QPoint &position);

    PageEngine *m_engine;
    QString m_documentId;
    PageBridge *m_bridge;
    PageTools *m_tools;
    RemoteImagesButton *m_remoteButton;
    PageNotice *m_notice; ///< over the view, where it is shown
    QWidget *m_ground;    ///< around the view
    QWebEngineView *m_view = nullptr;
    LockedPage *m_page = nullptr;

    Patience m_patience;
    KeyPause *m_keys;
    QTimer m_silence; ///< since the page was asked for something
    bool m_mayStart = false;

    std::optional<PageContent> m_latest;
    SentContent m_sent;
    int m_markedLine = 0;
    QString m_markedTag;
    struct Place {
        double line = 1;
        double share = 0;
    };
    std::optional<Place> m_place; ///< where the page was brought last, if not to the marked line
    bool m_isLost = false;        ///< and has not come back to where it was yet
    PageLook m_look;
    bool m_ready = false;
    bool m_waitsForPaint = false;
    bool m_latestIsSent = false;
    std::optional<quint64> m_reopenedFor; ///< revision that the page was opened again for after it was lost
};

} // namespace cardwright
