#include "app/cardview.h"

#include "app/cardpanels.h"
#include "app/panecontents.h"
#include "core/words/words.h"
#include "widgets/editor/editorpane.h"
#include "widgets/form/formpanel.h"
#include "widgets/page/pagepane.h"
#include "widgets/panels/problemspanel.h"
#include "widgets/panels/tagspanel.h"
#include "widgets/style/paneheader.h"

#include <QApplication>
#include <QDataStream>
#include <QFileInfo>
#include <QIODevice>
#include <QImage>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostThumbnailBytes = 8 * 1024 * 1024;
constexpr std::array kPanes{CardView::Pane::Form, CardView::Pane::Editor, CardView::Pane::Page, CardView::Pane::Problems,
    CardView::Pane::Tags};

QWidget *withHeader(PaneHeader *header, QWidget *content)
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(content, 1);
    return pane;
}

QSplitter *splitter(Qt::Orientation orientation, const QString &name)
{
    auto *made = new QSplitter(orientation);
    made->setObjectName(name);
    made->setHandleWidth(1);
    made->setChildrenCollapsible(false);
    return made;
}

} // namespace

CardView::CardView(CardSession &session, PageEngine *engine, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    m_form = new FormPanel([this](const QString &name) {
        const auto bytes = m_session.source()->read(name, kMostThumbnailBytes);
        return bytes ? QImage::fromData(*bytes) : QImage();
    });
    m_editor = new EditorPane(m_session.document().textDocument());
    m_page = new PagePane(engine, m_session.id());
    m_panels = new CardPanels(m_session);
    m_problems = m_panels->problems();
    m_tags = m_panels->tags();

    m_formPane = withHeader(new PaneHeader(tr("Card")), m_form);
    arrange();
    connectPanes();

    const auto nameTheText = [this] {
        m_editor->setTitle(m_session.path().isEmpty() ? u"README.md"_s : QFileInfo(m_session.path()).fileName());
    };
    connect(&m_session, &CardSession::pathChanged, this, nameTheText);
    nameTheText();
    m_editor->setReadOnly(m_session.document().isReadOnly());
    showMetadata();
    showAnalysis();
}

void CardView::arrange()
{
    m_columns = splitter(Qt::Horizontal, u"columns"_s);
    for (QWidget *pane : {m_formPane, static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_page)})
        m_columns->addWidget(pane);
    m_formPane->setMinimumWidth(240);
    m_editor->setMinimumWidth(260);
    m_page->setMinimumWidth(280);
    m_columns->setSizes({320, 560, 500});
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 3);
    m_rows = splitter(Qt::Vertical, u"rows"_s);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_panels);
    m_panels->setMinimumHeight(90);
    m_rows->setSizes({580, 210});
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_rows);
}

void CardView::connectPanes()
{
    connect(m_form, &FormPanel::edited, this,
        [this](const FieldPath &path, const FieldValue &value) { takeFieldEdit(path, m_session.setField(path, value)); });
    connect(m_form, &FormPanel::removed, this,
        [this](const FieldPath &path) { takeFieldEdit(path, m_session.removeField(path)); });
    connect(m_form, &FormPanel::showInText, this, [this](const FieldPath &path) {
        const FrontMatter &metadata = m_session.metadata();
        if (const YamlNode *node = path.isEmpty() ? nullptr : metadata.find(path))
            goTo(node->range);
        else if (!metadata.problems().isEmpty())
            goTo(metadata.problems().constFirst().range);
        else
            goTo({metadata.block().yaml.end, metadata.block().yaml.end});
    });
    connect(m_form, &FormPanel::fixRequested, this, &CardView::applyFix);
    connect(m_panels, &CardPanels::fixWanted, this, &CardView::applyFix);
    connect(m_panels, &CardPanels::fieldWanted, this,
        [this](const FieldPath &path, const FieldValue &value) { takeFieldEdit(path, m_session.setField(path, value)); });
    connect(m_panels, &CardPanels::edited, this, &CardView::takeEdit);
    connect(m_panels, &CardPanels::silencedEverywhere, this, &CardView::silencedEverywhere);
    connect(m_panels, &PanelTabs::currentChanged, this, &CardView::tellPanels);
    connect(m_problems, &ProblemsPanel::activated, this, &CardView::goTo);
    connect(m_problems, &ProblemsPanel::linkActivated, this, &CardView::linkActivated);
    connect(m_problems, &ProblemsPanel::told, this, [this] { showPane(Pane::Problems, true); });
    connect(m_editor, &EditorPane::problemMenuWanted, m_problems, &ProblemsPanel::openMenuForLine);
    connect(m_editor, &EditorPane::cursorMoved, this, [this](int line) {
        if (std::exchange(m_cursorLine, line) != line)
            m_page->markLine(line);
    });
    connect(m_page, &PagePane::lineClicked, m_editor, &EditorPane::goToLine);
    connect(m_editor, &EditorPane::scrolled, this, [this](double line, double share) {
        if (m_page->look().scrollsTogether)
            m_page->scrollToLine(line, share);
    });
    connect(m_page, &PagePane::scrolledTo, this, [this](double line, double share) {
        if (m_page->look().scrollsTogether)
            m_editor->scrollToLine(line, share);
    });
    connect(m_page, &PagePane::linkActivated, this, &CardView::linkActivated);
    connect(m_page, &PagePane::formulasFailed, &m_session, &CardSession::addFormulaFaults);
    connect(m_tags, &TagsPanel::activated, this, &CardView::goTo);
    connect(m_tags, &TagsPanel::tagSelected, m_page, &PagePane::markTag);
    connect(m_page, &PagePane::tagClicked, this, [this](const QString &tag) {
        showPane(Pane::Tags, true);
        m_tags->choose(tag);
    });
    connect(m_tags, &TagsPanel::eraChosen, this, &CardView::tagEraChosen);
    connect(m_tags, &TagsPanel::createdChosen, this, &CardView::createdChosen);
    connect(&m_session, &CardSession::metadataChanged, m_form, &FormPanel::forgetDeclined);
    connect(&m_session, &CardSession::metadataChanged, this, &CardView::showMetadata);
    connect(&m_session, &CardSession::analysed, this, &CardView::showAnalysis);
}

void CardView::showMetadata()
{
    if (!m_session.metadataIsCurrent())
        return; // a field would be shown the value before the last key
    const FrontMatter &metadata = m_session.metadata();
    m_form->showCard(metadata, m_session.analysis().problems, m_session.analysis().lines, m_session.document().isReadOnly());
    m_editor->setMetadataBlock(metadata.block().whole, metadata.block().yaml);
}

void CardView::showAnalysis()
{
    const Analysis &analysis = m_session.analysis();
    if (!m_session.isAnalysed())
        return; // ranges of an older text would mark the wrong words; the next one is on its way
    const PageContent content = pageContentOf(m_session);
    m_page->show(content); // first: another process works on it while the rest is shown here
    showMetadata();
    m_panels->showAnalysis();
    m_editor->showProblems(analysis.problems);
    m_form->setInferred(inferredValuesOf(m_session));
    m_form->setModelName(content.name);
    std::array<int, 3> counts{};
    for (const Problem &problem : analysis.problems)
        ++counts[size_t(problem.severity)];
    emit problemsChanged(counts[0], counts[1], counts[2]);
}

void CardView::takeFieldEdit(const FieldPath &path, const Result<Done> &result)
{
    if (!result && result.error().code == Error::Code::NotEditable)
        m_form->setDeclined(path.topKey(), describe(result.error()).whatHappened);
    takeEdit(result);
}

void CardView::takeEdit(const Result<Done> &result)
{
    if (result)
        return;
    emit editDeclined(result.error());
    showMetadata(); // the field shows again what stands in the text
}

void CardView::applyFix(const Fix &fix)
{
    const Result<Done> done = m_session.applyFix(fix);
    takeEdit(done);
    if (!done || fix.edit.isEmpty())
        return;
    const Splice &first = fix.edit.splices().constFirst();
    const qsizetype end = first.range.start + first.text.size();
    m_editor->goTo({end, end});
}

void CardView::goTo(TextRange range)
{
    showPane(Pane::Editor, true);
    m_editor->goTo(range);
    m_page->markLine(m_session.analysis().lines.lineAt(range.start));
}

void CardView::goToProblem(bool forward)
{
    m_problems->step(forward, m_editor->selection());
}

bool CardView::chooseProblem()
{
    return !isInText() || m_problems->choose(m_editor->selection().start);
}

bool CardView::isInText() const
{
    return m_editor->isAncestorOf(QApplication::focusWidget());
}

bool CardView::isInPage() const
{
    return m_page->isAncestorOf(QApplication::focusWidget());
}

void CardView::zoomBy(int steps)
{
    if (isInPage())
        m_page->zoomBy(steps);
    else
        steps > 0 ? m_editor->zoomIn() : m_editor->zoomOut();
}

void CardView::resetZoom()
{
    isInPage() ? m_page->resetZoom() : m_editor->resetZoom();
}

void CardView::fixProblem()
{
    if (chooseProblem())
        m_problems->fix();
}

void CardView::fixAllOfKind()
{
    if (chooseProblem())
        m_problems->fixAllOfKind();
}

void CardView::explainProblem()
{
    if (!chooseProblem())
        return;
    showPane(Pane::Problems, true);
    m_problems->explain();
}

void CardView::silenceProblem()
{
    if (chooseProblem())
        m_problems->silence(false);
}

void CardView::openProblemMenu()
{
    if (isInText())
        m_problems->openMenuAt(m_editor->selection().start, m_editor->cursorPlace());
    else
        m_problems->openMenu();
}

QWidget *CardView::paneWidget(Pane pane) const
{
    switch (pane) {
    case Pane::Form: return m_formPane;
    case Pane::Editor: return m_editor;
    case Pane::Page: return m_page;
    case Pane::Problems:
    case Pane::Tags: return m_panels;
    }
    Q_UNREACHABLE();
}

QWidget *CardView::panelOf(Pane pane) const
{
    return pane == Pane::Problems ? static_cast<QWidget *>(m_problems) : pane == Pane::Tags ? m_tags : nullptr;
}

bool CardView::isPaneShown(Pane pane) const
{
    return !paneWidget(pane)->isHidden() && (!panelOf(pane) || panelOf(pane) == m_panels->current());
}

void CardView::showPane(Pane pane, bool shown)
{
    if (isPaneShown(pane) == shown)
        return;
    if (shown && panelOf(pane))
        m_panels->setCurrent(panelOf(pane));
    paneWidget(pane)->setVisible(shown);
    emit paneShown(pane, shown);
}

void CardView::tellPanels()
{
    for (const Pane pane : {Pane::Problems, Pane::Tags})
        emit paneShown(pane, isPaneShown(pane));
}

void CardView::focusPane(bool forward)
{
    QList<QWidget *> shown;
    for (Pane pane : kPanes) {
        if (isPaneShown(pane))
            shown.append(paneWidget(pane));
    }
    if (shown.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; focus && i < shown.size(); ++i) {
        if (shown[i] == focus || shown[i]->isAncestorOf(focus))
            current = i;
    }
    const qsizetype next = (current + (forward ? 1 : -1) + shown.size()) % shown.size();
    if (shown[next] == m_panels)
        return m_panels->takeFocus();
    QWidget *first = shown[next];
    while (first->focusPolicy() == Qt::NoFocus || !first->isVisible()) {
        first = first->nextInFocusChain();
        if (!shown[next]->isAncestorOf(first))
            return;
    }
    first->setFocus(Qt::ShortcutFocusReason);
}

QByteArray CardView::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_rows->saveState();
    for (Pane pane : kPanes)
        stream << isPaneShown(pane);
    return state;
}

void CardView::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns;
    QByteArray rows;
    stream >> columns >> rows;
    std::array<bool, kPanes.size()> shown{};
    for (Pane pane : kPanes) {
        if (pane != Pane::Tags || !stream.atEnd()) // a state saved before there was a pane of tags
            stream >> shown[size_t(pane)];
    }
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    for (size_t i = 0; i < kPanes.size(); ++i)
        showPane(kPanes[i], shown[i]);
}

} // namespace cardwright
