#include "app/mainwindow.h"

#include "app/actions.h"
#include "app/cardactions.h"
#include "app/cardexport.h"
#include "app/cardkeeping.h"
#include "app/cardview.h"
#include "app/headerbar.h"
#include "app/prompts.h"
#include "app/publish/publishing.h"
#include "app/settings.h"
#include "app/tagchoices.h"
#include "core/card/vocabulary.h"
#include "core/document/cardsession.h"
#include "core/words/words.h"
#include "widgets/editor/editorpane.h"
#include "widgets/page/pageengine.h"
#include "widgets/page/pagepane.h"
#include "widgets/panels/noticebar.h"
#include "widgets/panels/welcomepage.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessageMilliseconds = 10'000;
const QString kGeometry = u"geometry"_s;
const QString kLayout = u"layout"_s;

QLabel *statusLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(u"status."_s + name);
    label->setProperty("cw", u"muted"_s);
    label->setContentsMargins(0, 0, 12, 0);
    return label;
}

QString encodingText(const CardEncoding &encoding)
{
    if (encoding.unfit() == CardEncoding::Unfit::NotUtf8)
        return QCoreApplication::translate("cardwright::MainWindow", "not UTF-8");
    QString text = encoding.hasBom() ? u"UTF-8 BOM"_s : u"UTF-8"_s;
    switch (encoding.lineEnd()) {
    case LineEnd::Lf: return text + u" · LF"_s;
    case LineEnd::CrLf: return text + u" · CRLF"_s;
    case LineEnd::Cr: return text + u" · CR"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MainWindow::MainWindow(Settings &settings, Prompts &prompts, PublishServices &services, PageEngine *engine)
    : m_settings(settings), m_prompts(prompts), m_services(services), m_engine(engine), m_actions(new Actions(this)),
      m_bar(new HeaderBar(*m_actions, this)), m_notices(new NoticeBar), m_stack(new QStackedWidget),
      m_welcome(new WelcomePage), m_encodingLabel(statusLabel(u"encoding"_s)), m_savedLabel(statusLabel(u"saved"_s)),
      m_vocabularyLabel(statusLabel(u"vocabulary"_s))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(820, 520);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    PageEngine::prepareWindow(*this);
    restoreGeometry(m_settings.windowState(kGeometry));
    addToolBar(m_bar);
    m_bar->hide();

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    setCentralWidget(central);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_encodingLabel);
    statusBar()->addWidget(m_savedLabel);
    statusBar()->addPermanentWidget(m_vocabularyLabel);
    m_vocabularyLabel->setText(
        tr("Vocabularies of %1").arg(QLocale().toString(vocabulary(VocabularyId::Licenses).date(), QLocale::ShortFormat)));

    showRecentCards();
    connect(m_welcome, &WelcomePage::newCardRequested, this, &MainWindow::newCardRequested);
    connect(m_welcome, &WelcomePage::openFolderRequested, (*m_actions)[ActionId::OpenFolder], &QAction::trigger);
    connect(m_welcome, &WelcomePage::openFileRequested, (*m_actions)[ActionId::OpenFile], &QAction::trigger);
    connect(m_welcome, &WelcomePage::hubRequested, this, &MainWindow::hubRequested);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openRequested);
    connect(m_welcome, &WelcomePage::draftChosen, this, &MainWindow::draftChosen);
    connect(m_welcome, &WelcomePage::draftDiscarded, this, &MainWindow::draftDiscarded);
    connectProgramActions();
    connectChoices();
    updateTitle();
}

MainWindow::~MainWindow()
{
    m_export.reset();
    m_publishing.reset();
    delete m_view; // it looks at the session until its end
}

void MainWindow::showCard(std::unique_ptr<CardSession> session)
{
    Q_ASSERT(!m_session);
    m_session = std::move(session);
    m_keeping = std::make_unique<CardKeeping>(*m_session, m_settings, m_prompts, *m_notices, this);
    m_tagChoices = std::make_unique<TagChoices>(*m_session, m_settings, nullptr);
    m_publishing = std::make_unique<Publishing>(*m_session, *m_keeping, m_services, m_settings, m_prompts, *m_notices, this);
    m_view = new CardView(*m_session, m_engine);
    m_export = std::make_unique<CardExport>(*m_session, *m_view->page(), m_prompts, *m_notices, this);
    m_view->restoreLayout(m_settings.windowState(kLayout));
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_bar->show();
    connectCardActions(*m_actions, *m_view, *m_session, *m_keeping, *m_export, *m_publishing, m_settings);
    connectSession();
    m_session->setSilenced(m_settings.get(setting::silenced));
    updateTitle();
    updateStatus();
    m_view->editor()->textEdit()->setFocus();
    if (isVisible())
        QTimer::singleShot(0, m_view->page(), &PagePane::start);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_view) // the web engine starts once the window stands there, ready for typing
        QTimer::singleShot(0, m_view->page(), &PagePane::start);
}

void MainWindow::connectProgramActions()
{
    const auto on = [this](ActionId id, auto &&handler) {
        connect((*m_actions)[id], &QAction::triggered, this, std::forward<decltype(handler)>(handler));
    };
    on(ActionId::NewCard, [this] { emit newCardRequested(); });
    on(ActionId::OpenSample, [this] { emit sampleRequested(); });
    on(ActionId::OpenFromHub, [this] { emit hubRequested(); });
    on(ActionId::OpenFolder, [this] {
        if (const QString path = m_prompts.folderToOpen(this); !path.isEmpty())
            emit openRequested(path);
    });
    on(ActionId::OpenFile, [this] {
        if (const QString path = m_prompts.fileToOpen(this); !path.isEmpty())
            emit openRequested(path);
    });
    on(ActionId::SignOut, [this] {
        Accounts &accounts = m_services.accounts;
        accounts.signOut(accounts.standard());
        statusBar()->showMessage(tr("The access token of %1 is forgotten.").arg(accounts.standard().host()), kMessageMilliseconds);
    });
    on(ActionId::Close, [this] { close(); });
    on(ActionId::Quit, [] { QApplication::closeAllWindows(); });
    on(ActionId::Cut, [this] { sendToFocus("cut"); });
    on(ActionId::Copy, [this] { sendToFocus("copy"); });
    on(ActionId::Paste, [this] { sendToFocus("paste"); });
    on(ActionId::SelectAll, [this] { sendToFocus("selectAll"); });
    on(ActionId::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(ActionId::About, [this] {
        QMessageBox::about(this, tr("About Cardwright"),
            tr("<b>Cardwright %1</b><p>Edits model cards: form, text and page side by side.</p>"
               "<p>Lists of licences, languages, tasks and libraries as of %2.</p>")
                .arg(QCoreApplication::applicationVersion(),
                    QLocale().toString(vocabulary(VocabularyId::Licenses).date(), QLocale::LongFormat)));
    });
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    disableCardActions(*m_actions);
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &CardSession::modificationChanged, this, [this] {
        updateTitle();
        updateStatus();
    });
    connect(m_session.get(), &CardSession::pathChanged, this, &MainWindow::updateTitle);
    const auto tell = [this](const QString &sentence) { statusBar()->showMessage(sentence, kMessageMilliseconds); };
    connect(m_keeping.get(), &CardKeeping::told, this, tell);
    connect(m_export.get(), &CardExport::told, this, tell);
    connect(m_publishing.get(), &Publishing::told, this, tell);
    connect(m_publishing.get(), &Publishing::textWanted, m_view, &CardView::goTo);
    connect(m_keeping.get(), &CardKeeping::closeAgain, this, &MainWindow::close);
    connect(m_keeping.get(), &CardKeeping::saved, this, [this] {
        m_savedLabel->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
        updateTitle();
        updateStatus();
    });
    connect(m_view, &CardView::problemsChanged, m_bar, &HeaderBar::setProblemCounts);
    connect(m_bar, &HeaderBar::problemsWanted, m_view, [this] { m_view->showPane(CardView::Pane::Problems, true); });
    connect(m_view, &CardView::linkActivated, this, &MainWindow::followLink);
    connect(m_view, &CardView::tagEraChosen, this, [this](TagEra era) {
        m_tagChoices->setEra(era);
        emit tagEraChanged(era);
    });
    connect(m_view, &CardView::createdChosen, m_tagChoices.get(), &TagChoices::setCreated);
    connect(m_view, &CardView::silencedEverywhere, this, [this](const QString &rule, bool silenced) {
        QStringList rules = m_settings.get(setting::silenced);
        rules.removeAll(rule);
        if (silenced)
            rules.append(rule);
        m_settings.set(setting::silenced, rules);
        emit silencedChanged(rules);
    });
    connect(m_view, &CardView::editDeclined, this, [this](const Error &error) {
        const ErrorText text = describe(error);
        statusBar()->showMessage(text.whatHappened + u' ' + text.whatToDo, kMessageMilliseconds);
    });
}

void MainWindow::connectChoices()
{
    const std::initializer_list<std::pair<ActionId, Appearance>> appearances{{ActionId::AppearanceSystem, Appearance::System},
        {ActionId::AppearanceLight, Appearance::Light}, {ActionId::AppearanceDark, Appearance::Dark}};
    for (const auto &[id, appearance] : appearances) {
        (*m_actions)[id]->setChecked(m_settings.get(setting::appearance) == int(appearance));
        connect((*m_actions)[id], &QAction::triggered, this, [this, chosen = appearance] {
            m_settings.set(setting::appearance, int(chosen));
            applyTheme(*qApp, chosen);
        });
    }
}

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_actions->recentMenu();
    menu->clear();
    for (const QString &path : m_settings.recentCards())
        menu->addAction(QDir::toNativeSeparators(path), this, [this, path] { emit openRequested(path); });
    menu->addSeparator();
    menu->addAction(tr("&Clear this list"), this, [this] {
        m_settings.clearRecentCards();
        showRecentCards();
    })->setEnabled(!m_settings.recentCards().isEmpty());
}

void MainWindow::showRecentCards()
{
    QList<RecentCard> cards;
    for (const QString &path : m_settings.recentCards()) {
        const QFileInfo info(path);
        const bool isFolder = info.suffix().isEmpty();
        const QString home = QDir::homePath();
        QString place = isFolder ? info.path() : info.dir().path();
        if (place.startsWith(home + u'/') || place == home)
            place.replace(0, home.size(), u"~"_s);
        cards.append({path, info.fileName(), QDir::toNativeSeparators(place)});
    }
    m_welcome->setRecent(cards);
}

void MainWindow::updateTitle()
{
    if (!m_session) {
        setWindowTitle(u"Cardwright"_s);
        return;
    }
    const QString repository = m_session->source()->repoId();
    const qsizetype slash = repository.indexOf(u'/');
    m_bar->setCard(repository.isEmpty() ? m_session->displayName() : repository.mid(slash + 1),
        slash < 0 ? QString() : repository.left(slash));
    setWindowTitle(u"%1[*]"_s.arg(m_session->displayName()));
    setWindowFilePath(m_session->path());
    setWindowModified(m_session->document().isModified());
}

void MainWindow::updateStatus()
{
    m_encodingLabel->setText(encodingText(m_session->document().encoding()));
}

void MainWindow::offerDrafts(const QList<Draft> &drafts)
{
    QList<RecoveredDraft> rows;
    for (const Draft &draft : drafts) {
        const QString name = draft.path.isEmpty() ? tr("Untitled card") : QDir::toNativeSeparators(draft.path);
        const QString when = QLocale().toString(draft.time, QLocale::ShortFormat);
        rows.append({draft.id, name, when});
        if (m_session) {
            m_notices->post({u"draft."_s + draft.id, Severity::Advice,
                tr("Unsaved changes to “%1” of %2 were kept.").arg(name, when),
                {{tr("Recover"), [this, id = draft.id] { emit draftChosen(id); }},
                    {tr("Discard"), [this, id = draft.id] { emit draftDiscarded(id); }}}});
        }
    }
    m_welcome->setDrafts(rows);
}

void MainWindow::followLink(const QUrl &url)
{
    // a card is not to be trusted: it names no program to start and no file to open
    if (url.isRelative())
        statusBar()->showMessage(tr("“%1” is a file of the model repository.").arg(url.toDisplayString()), kMessageMilliseconds);
    else if (m_prompts.openLink(this, url))
        m_prompts.leaveTo(url);
}

void MainWindow::sendToFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_keeping && !m_keeping->mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setWindowState(kGeometry, saveGeometry());
    if (m_view)
        m_settings.setWindowState(kLayout, m_view->layoutState());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_settings.get(setting::appearance) == int(Appearance::System))
        applyTheme(*qApp, Appearance::System);
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            emit openRequested(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace cardwright
