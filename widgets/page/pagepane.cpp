#include "widgets/page/pagepane.h"

#include "widgets/page/lockedpage.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/pagenotice.h"
#include "widgets/style/paneheader.h"
#include "widgets/style/theme.h"

#include <QActionGroup>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int zoomPercents[] = {75, 90, 100, 110, 125, 150, 200};

QToolButton *headerButton(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setProperty("cw", u"muted"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

/// Shown until the page has painted: no white flash on a dark page. As --paper in page.css.
QColor paper(bool dark) { return dark ? QColor(0x1d2025) : QColor(0xffffff); }

bool isInDarkWindow(const QWidget *widget) { return &themeOf(widget) == &Theme::dark(); }

} // namespace

PagePane::PagePane(PageEngine *engine, const QString &documentId, QWidget *parent) :
    QWidget(parent), m_engine(engine), m_documentId(documentId), m_bridge(new PageBridge(*this, this)),
    m_stack(new QStackedLayout), m_notice(new PageNotice(this))
{
    setObjectName(u"pagePane"_s);
    setAccessibleName(tr("Page"));
    setMinimumWidth(240);

    auto *header = new PaneHeader(tr("Page"), this);
    m_themeButton = headerButton(u"pageTheme"_s, tr("Theme of the page"), header);
    m_zoomButton = headerButton(u"pageZoom"_s, tr("Zoom of the page"), header);
    auto *remote = new QLabel(tr("remote images off"), header);
    remote->setObjectName(u"pageRemoteImages"_s);
    remote->setProperty("cw", u"muted"_s);
    remote->setToolTip(tr("Pictures from other sites are not loaded."));
    fillMenus();
    header->addWidget(m_themeButton);
    header->addWidget(m_zoomButton);
    header->addWidget(remote);

    m_stack->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(m_stack, 1);
    connect(m_notice, &PageNotice::actionWanted, this, &PagePane::startAllTheSame);
    showTheme(isInDarkWindow(this));
}

PagePane::~PagePane()
{
    delete m_view; // and its page, while the bridge is still there for its channel
}

void PagePane::fillMenus()
{
    const auto addChoice = [](QToolButton *button, QActionGroup *group, const QString &text, auto &&choose) {
        QAction *action = button->menu()->addAction(text, button, choose);
        action->setCheckable(true);
        group->addAction(action);
        return action;
    };
    auto *themes = new QActionGroup(m_themeButton);
    for (const bool dark : {false, true})
        addChoice(m_themeButton, themes, dark ? tr("Hub dark") : tr("Hub light"), [this, dark] {
            setHubTheme(dark);
            emit hubThemeChanged(dark);
        })->setData(dark);
    auto *zooms = new QActionGroup(m_zoomButton);
    for (const int percent : zoomPercents)
        addChoice(m_zoomButton, zooms, tr("%1 %").arg(percent), [this, percent] {
            setZoom(percent / 100.0);
            emit zoomChanged(m_zoom);
        })->setData(percent);
}

void PagePane::updateHeader()
{
    m_themeButton->setText(isHubDark() ? tr("Hub dark") : tr("Hub light"));
    m_zoomButton->setText(tr("%1 %").arg(qRound(m_zoom * 100)));
    for (QAction *action : m_themeButton->menu()->actions())
        action->setChecked(action->data().toBool() == isHubDark());
    for (QAction *action : m_zoomButton->menu()->actions())
        action->setChecked(action->data().toInt() == qRound(m_zoom * 100));
}

void PagePane::start()
{
    if (m_view)
        return;
    switch (m_engine->hindrance()) {
    case StartHindrance::Root:
        return m_notice->show(tr("The page cannot be shown to root"),
            tr("The web engine's sandbox does not run as root. Start Cardwright as an ordinary user to see the page. "
               "Everything else works."));
    case StartHindrance::NoUserNamespaces:
        return m_notice->show(tr("The page is off because its sandbox is weak here"),
            tr("This system does not let programs make user namespaces, which keep the process that shows the page apart "
               "from your files and the network. An administrator can allow them. Everything else works without the page. "
               "For a card that you trust you can show it all the same; a filter of system calls still guards it."),
            tr("Show the page for this run"));
    case StartHindrance::None:
        break;
    }
    makeView();
    open();
}

void PagePane::startAllTheSame()
{
    if (m_view)
        return open();
    m_engine->allowWeakerSandbox();
    start();
}

void PagePane::makeView()
{
    m_view = new QWebEngineView(this);
    m_view->setObjectName(u"pageView"_s);
    m_view->setAccessibleName(tr("Page"));
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PagePane::showMenu);
}

void PagePane::open()
{
    // Always a new page: after its process has gone, an old one loads but its web channel stays dead.
    const std::unique_ptr<LockedPage> old(m_page);
    m_ready = false;
    m_page = m_engine->newPage(m_documentId, m_bridge, m_view);
    m_page->setBackgroundColor(paper(isHubDark()));
    m_view->setPage(m_page);
    m_view->setZoomFactor(m_zoom);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &PagePane::onPageLost, Qt::QueuedConnection);
    connect(m_page, &LockedPage::left, this, &PagePane::onPageLost, Qt::QueuedConnection);
    m_notice->clear();
    m_stack->setCurrentWidget(m_view);
    m_page->open();
}

void PagePane::onPageLost()
{
    m_ready = false;
    const quint64 revision = m_latest ? m_latest->revision : 0;
    if (m_reopenedFor != revision) {
        m_reopenedFor = revision;
        return open();
    }
    m_notice->show(tr("The page has stopped"),
        tr("The process that shows the page ended twice with this text. The text itself is not affected."), tr("Try again"));
    m_stack->setCurrentWidget(m_notice);
}

void PagePane::show(const PageContent &content)
{
    m_latest = content;
    m_latestIsSent = false;
    sendWhenPossible();
}

void PagePane::sendWhenPossible()
{
    if (!m_ready || m_waitsForPaint || m_latestIsSent || !m_latest)
        return;
    m_waitsForPaint = true;
    m_latestIsSent = true;
    emit m_bridge->contentSent(m_sent.update(*m_latest));
}

void PagePane::setHubTheme(bool dark)
{
    m_themeIsChosen = true;
    showTheme(dark);
}

void PagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_themeIsChosen)
        showTheme(isInDarkWindow(this));
    QWidget::changeEvent(event);
}

void PagePane::showTheme(bool dark)
{
    m_bridge->setDark(dark);
    if (m_page)
        m_page->setBackgroundColor(paper(dark));
    updateHeader();
}

void PagePane::setZoom(qreal factor)
{
    m_zoom = qBound(0.25, factor, 5.0); // what Qt WebEngine takes
    if (m_view)
        m_view->setZoomFactor(m_zoom);
    updateHeader();
}

void PagePane::scrollToLine(double line, double share)
{
    if (m_ready)
        emit m_bridge->scrollWanted(line, share);
}

void PagePane::markLine(int line)
{
    m_markedLine = line;
    if (m_ready)
        emit m_bridge->lineMarked(line);
}

void PagePane::markTag(const QString &tag)
{
    if (m_markedTag == tag)
        return;
    m_markedTag = tag;
    if (m_ready)
        emit m_bridge->tagMarked(tag);
}

void PagePane::pageReady()
{
    m_sent.clear();
    m_ready = true;
    m_waitsForPaint = false;
    m_latestIsSent = false;
    emit m_bridge->lineMarked(m_markedLine);
    emit m_bridge->tagMarked(m_markedTag);
    sendWhenPossible();
    emit ready();
}

void PagePane::pagePainted(quint64 revision)
{
    m_waitsForPaint = false;
    emit painted(revision);
    sendWhenPossible();
}

void PagePane::pageLineClicked(int line) { emit lineClicked(line); }

void PagePane::pageScrolled(double line, double share) { emit scrolledTo(line, share); }

void PagePane::pageTagClicked(const QString &tag) { emit tagClicked(tag); }

void PagePane::pageLinkOpened(const QString &target) { emit linkActivated(QUrl(target)); }

void PagePane::pageCopied(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied();
}

void PagePane::showMenu(const QPoint &position)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"));
    copy->setEnabled(m_page->hasSelection());
    QAction *selectAll = menu.addAction(tr("Select all"));
    const QAction *chosen = menu.exec(m_view->mapToGlobal(position));
    if (chosen == copy)
        m_page->triggerAction(QWebEnginePage::Copy);
    else if (chosen == selectAll)
        m_page->triggerAction(QWebEnginePage::SelectAll);
}

} // namespace cardwright
