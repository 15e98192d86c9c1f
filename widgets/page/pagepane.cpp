#include "widgets/page/pagepane.h"

#include "widgets/page/keypause.h"
#include "widgets/page/lockedpage.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/pageexport.h"
#include "widgets/page/pagenotice.h"
#include "widgets/page/pagetools.h"
#include "widgets/page/remoteimagesbutton.h"
#include "widgets/style/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QWebEngineView>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int phoneWidth = 390; // pixels of the page, as most phones have it

/// Shown until the page has painted: no white flash on a dark page. As --paper in page.css.
QColor paper(bool dark) { return dark ? QColor(0x1d2025) : QColor(0xffffff); }

bool isInDarkWindow(const QWidget *widget) { return &themeOf(widget) == &Theme::dark(); }

} // namespace

PagePane::PagePane(PageEngine *engine, const QString &documentId, QWidget *parent) :
    QWidget(parent), m_engine(engine), m_documentId(documentId), m_bridge(new PageBridge(*this, this)),
    m_tools(new PageTools(this)), m_notice(new PageNotice(this)), m_ground(new QWidget(this)), m_keys(new KeyPause(this))
{
    setObjectName(u"pagePane"_s);
    setAccessibleName(tr("Page"));
    setMinimumWidth(240);

    m_remoteButton = new RemoteImagesButton(m_tools);
    m_tools->addWidget(m_remoteButton);

    auto *around = new QHBoxLayout(m_ground);
    around->setSpacing(0);
    around->setContentsMargins(0, 0, 0, 0);
    m_ground->setAutoFillBackground(true);
    m_notice->setAutoFillBackground(true);
    m_notice->show(tr("Starting the page…"), {});
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools, 0, 0);
    layout->addWidget(m_ground, 1, 0);
    layout->addWidget(m_notice, 1, 0);
    layout->setRowStretch(1, 1);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &PagePane::onSilence);
    connect(m_notice, &PageNotice::actionWanted, this, &PagePane::startAllTheSame);
    connect(m_remoteButton, &RemoteImagesButton::switched, this, [this](bool on) {
        m_engine->allowRemoteImages(m_documentId, on);
        m_bridge->setRemoteImages(on);
    });
    connect(m_tools, &PageTools::chosen, this, &PagePane::choose);
    showLook();
}

PagePane::~PagePane()
{
    delete m_view; // and its page, while the bridge is still there for its channel
}

void PagePane::start()
{
    m_mayStart = true;
    update();
}

void PagePane::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_mayStart) {
        m_mayStart = false;
        QTimer::singleShot(0, this, &PagePane::startWhenQuiet); // once all else of the window is painted too
    }
}

void PagePane::startWhenQuiet()
{
    if (m_view)
        return;
    if (const int pause = m_keys->stillToWait(m_patience.keyPause); pause > 0)
        return QTimer::singleShot(pause, this, &PagePane::startWhenQuiet);
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
    startWhenQuiet();
}

void PagePane::makeView()
{
    m_view = new QWebEngineView(m_ground);
    m_view->setObjectName(u"pageView"_s);
    m_view->setAccessibleName(tr("Page"));
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_ground->layout()->addWidget(m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PagePane::showMenu);
}

void PagePane::open()
{
    // Always a new page: after its process has gone, an old one loads but its web channel stays dead.
    const std::unique_ptr<LockedPage> old(m_page);
    m_ready = false;
    m_page = m_engine->newPage(m_documentId, m_bridge, m_view);
    m_view->setPage(m_page);
    showLook();
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &PagePane::onPageLost, Qt::QueuedConnection);
    connect(m_page, &LockedPage::left, this, &PagePane::onPageLost, Qt::QueuedConnection);
    m_notice->show(tr("Starting the page…"), {});
    m_notice->raise();
    m_notice->QWidget::show();
    m_page->open();
    m_silence.start(m_patience.start);
}

bool PagePane::isInSight() const
{
    const QWindow *shown = window()->windowHandle();
    return isVisible() && !window()->isMinimized() && shown && shown->isExposed();
}

void PagePane::onSilence()
{
    if (!isInSight())
        return m_silence.start(); // out of sight the engine paints nothing
    onPageLost();
}

void PagePane::onPageLost()
{
    const bool neverWasReady = !m_ready;
    m_ready = false;
    m_isLost = true;
    m_silence.stop();
    const quint64 revision = m_latest ? m_latest->revision : 0;
    if (m_reopenedFor != revision) {
        m_reopenedFor = revision;
        return open();
    }
    if (neverWasReady)
        m_notice->show(tr("The page does not start"),
            tr("The web engine, which shows it, does not get ready. The text and everything else work without it."),
            tr("Try again"));
    else
        m_notice->show(tr("The page has stopped"),
            tr("The process that shows the page ended twice with this text. The text itself is not affected."), tr("Try again"));
    m_notice->raise();
    m_notice->QWidget::show();
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
    m_silence.start(m_patience.answer);
}

void PagePane::setLook(const PageLook &look)
{
    m_look = look;
    showLook();
}

void PagePane::setHubTheme(bool dark)
{
    m_look.theme = dark ? PageLook::Theme::Dark : PageLook::Theme::Light;
    showLook();
}

void PagePane::choose(const PageLook &look)
{
    setLook(look);
    emit lookChanged(look);
}

void PagePane::zoomBy(int steps)
{
    PageLook look = m_look;
    look.zoomPercent = PageTools::zoomPercentAfter(look.zoomPercent, steps);
    choose(look);
}

void PagePane::resetZoom()
{
    PageLook look = m_look;
    look.zoomPercent = 100;
    choose(look);
}

void PagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showLook();
    QWidget::changeEvent(event);
}

void PagePane::showLook()
{
    const bool dark =
        m_look.theme == PageLook::Theme::AsWindow ? isInDarkWindow(this) : m_look.theme == PageLook::Theme::Dark;
    m_bridge->setLook(dark, m_look.phoneWidth);
    if (m_page) {
        m_page->setBackgroundColor(paper(dark));
        m_view->setZoomFactor(std::clamp(m_look.zoomPercent / 100.0, 0.25, 5.0)); // what Qt WebEngine takes
    }
    m_tools->show(m_look, dark);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, themeOf(this)[Theme::EditorBlock]);
    m_ground->setPalette(ground);
    placeView();
}

void PagePane::placeView()
{
    const int wanted = m_look.phoneWidth ? phoneWidth * m_look.zoomPercent / 100 : width();
    const int spare = std::max(0, width() - wanted);
    m_ground->layout()->setContentsMargins(spare / 2, 0, spare - spare / 2, 0);
}

void PagePane::resizeEvent(QResizeEvent *event)
{
    placeView();
    QWidget::resizeEvent(event);
}

bool PagePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            if (wheel->angleDelta().y() != 0)
                zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PagePane::scrollToLine(double line, double share)
{
    m_place = Place{line, share};
    if (m_ready)
        emit m_bridge->scrollWanted(line, share);
}

PageExport *PagePane::newExport(QObject *parent)
{
    if (!m_ready)
        return nullptr;
    return new PageExport(m_view, [this](const QString &name, qint64 mostBytes) -> Result<QByteArray> {
        Result<QByteArray> bytes = m_engine->reader()(m_documentId, name);
        if (bytes && bytes->size() > mostBytes)
            return Error{Error::Code::FileTooLarge, name, {}};
        return bytes;
    }, parent);
}

void PagePane::markLine(int line)
{
    m_markedLine = line;
    m_place.reset();
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
    m_view->focusProxy()->installEventFilter(this); // a new one came with the page's process
    m_silence.stop();
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
    m_ready = true; // also when it was given up: it was only slow
    m_waitsForPaint = false;
    m_silence.stop();
    m_notice->hide();
    if (std::exchange(m_isLost, false)) {
        if (m_place)
            emit m_bridge->scrollWanted(m_place->line, m_place->share);
        else
            emit m_bridge->lineMarked(m_markedLine);
    }
    emit painted(revision);
    sendWhenPossible();
}

void PagePane::pageLineClicked(int line) { emit lineClicked(line); }

void PagePane::pageScrolled(double line, double share)
{
    m_place = Place{line, share};
    emit scrolledTo(line, share);
}

void PagePane::pageTagClicked(const QString &tag) { emit tagClicked(tag); }

void PagePane::pageLinkOpened(const QString &target)
{
    const QUrl url(target);
    if (url.isRelative() || url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto")
        emit linkActivated(url);
}

void PagePane::pageCopied(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit copied();
}

void PagePane::pageRemoteImagesFound(const QJsonObject &hosts) { m_remoteButton->setHosts(hosts); }

// The choice is made in the program's own menu: nothing of a card can be laid over that.
void PagePane::pageRemoteImagesPressed() { m_remoteButton->open(); }

void PagePane::pageFormulasFailed(const FormulaFaults &faults) { emit formulasFailed(faults); }

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
