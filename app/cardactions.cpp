#include "app/cardactions.h"

#include "app/actions.h"
#include "app/cardexport.h"
#include "app/cardkeeping.h"
#include "app/cardview.h"
#include "app/publish/publishing.h"
#include "app/settings.h"
#include "core/document/cardsession.h"
#include "widgets/editor/editorpane.h"
#include "widgets/page/pagepane.h"

#include <QAction>
#include <QTextDocument>

#include <array>
#include <utility>

namespace cardwright {

namespace {

using Pane = CardView::Pane;

constexpr std::array kCardActions{ActionId::Save, ActionId::SaveAs, ActionId::Reload, ActionId::ExportHtml,
    ActionId::ExportPdf, ActionId::Print, ActionId::Undo, ActionId::Redo,
    ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::Replace, ActionId::Complete, ActionId::ShowForm,
    ActionId::ShowEditor, ActionId::ShowPage, ActionId::ShowProblems, ActionId::ShowTags, ActionId::NextPane,
    ActionId::PreviousPane, ActionId::NextProblem, ActionId::PreviousProblem, ActionId::FixProblem, ActionId::FixAllOfKind,
    ActionId::ProblemMenu, ActionId::ExplainProblem, ActionId::SilenceProblem, ActionId::Publish,
    ActionId::PublishElsewhere, ActionId::PublishHistory, ActionId::SoftWrap,
    ActionId::ScrollTogether, ActionId::PhoneWidth, ActionId::ZoomIn, ActionId::ZoomOut, ActionId::ZoomReset};

constexpr std::array kPaneActions{std::pair{ActionId::ShowForm, Pane::Form}, std::pair{ActionId::ShowEditor, Pane::Editor},
    std::pair{ActionId::ShowPage, Pane::Page}, std::pair{ActionId::ShowProblems, Pane::Problems},
    std::pair{ActionId::ShowTags, Pane::Tags}};

void connectPanes(const Actions &actions, CardView &view)
{
    for (const auto &[id, pane] : kPaneActions) {
        QAction *action = actions[id];
        action->setChecked(view.isPaneShown(pane));
        QObject::connect(action, &QAction::triggered, &view, [&view, shownPane = pane](bool shown) { view.showPane(shownPane, shown); });
        QObject::connect(&view, &CardView::paneShown, action, [action, thisPane = pane](Pane changed, bool shown) {
            if (changed == thisPane)
                action->setChecked(shown);
        });
    }
}

void connectUndo(const Actions &actions, QTextDocument *document)
{
    QObject::connect(actions[ActionId::Undo], &QAction::triggered, document, [document] { document->undo(); });
    QObject::connect(actions[ActionId::Redo], &QAction::triggered, document, [document] { document->redo(); });
    QObject::connect(document, &QTextDocument::undoAvailable, actions[ActionId::Undo], &QAction::setEnabled);
    QObject::connect(document, &QTextDocument::redoAvailable, actions[ActionId::Redo], &QAction::setEnabled);
    actions[ActionId::Undo]->setEnabled(document->isUndoAvailable());
    actions[ActionId::Redo]->setEnabled(document->isRedoAvailable());
}

void connectLook(const Actions &actions, PagePane *page, Settings &settings)
{
    const auto showIn = [&actions](const PageLook &look) {
        actions[ActionId::ScrollTogether]->setChecked(look.scrollsTogether);
        actions[ActionId::PhoneWidth]->setChecked(look.phoneWidth);
    };
    const auto keep = [&settings](const PageLook &look) {
        settings.set(setting::pageTheme, int(look.theme));
        settings.set(setting::pageZoom, look.zoomPercent);
        settings.set(setting::pagePhoneWidth, look.phoneWidth);
        settings.set(setting::scrollTogether, look.scrollsTogether);
    };
    page->setLook({static_cast<PageLook::Theme>(settings.get(setting::pageTheme)), settings.get(setting::pageZoom),
        settings.get(setting::pagePhoneWidth), settings.get(setting::scrollTogether)});
    showIn(page->look());
    QObject::connect(page, &PagePane::lookChanged, page, [showIn, keep](const PageLook &look) {
        showIn(look);
        keep(look);
    });
    const auto onToggled = [&](ActionId id, bool PageLook::*part) {
        QObject::connect(actions[id], &QAction::triggered, page, [page, part, keep](bool on) {
            PageLook look = page->look();
            look.*part = on;
            page->setLook(look);
            keep(look);
        });
    };
    onToggled(ActionId::ScrollTogether, &PageLook::scrollsTogether);
    onToggled(ActionId::PhoneWidth, &PageLook::phoneWidth);
}

} // namespace

void disableCardActions(const Actions &actions)
{
    for (const ActionId id : kCardActions)
        actions[id]->setEnabled(false);
}

void connectCardActions(const Actions &actions, CardView &view, CardSession &session, CardKeeping &keeping,
    CardExport &exporting, Publishing &publishing, Settings &settings)
{
    for (const ActionId id : kCardActions)
        actions[id]->setEnabled(true);
    for (const ActionId id : {ActionId::Save, ActionId::SaveAs, ActionId::Publish, ActionId::PublishElsewhere})
        actions[id]->setEnabled(!session.document().isReadOnly());
    connectPanes(actions, view);
    connectUndo(actions, session.document().textDocument());
    connectLook(actions, view.page(), settings);

    const auto on = [&](ActionId id, auto &&handler) {
        QObject::connect(actions[id], &QAction::triggered, &view, std::forward<decltype(handler)>(handler));
    };
    EditorPane *editor = view.editor();
    on(ActionId::Save, [&keeping] { keeping.save(); });
    on(ActionId::SaveAs, [&keeping] { keeping.saveAs(); });
    on(ActionId::Reload, [&keeping] { keeping.reload(); });
    on(ActionId::ExportHtml, [&exporting] { exporting.exportHtml(); });
    on(ActionId::ExportPdf, [&exporting] { exporting.exportPdf(); });
    on(ActionId::Print, [&exporting] { exporting.print(); });
    on(ActionId::Publish, [&publishing] { publishing.publish(); });
    on(ActionId::PublishElsewhere, [&publishing] { publishing.publishElsewhere(); });
    on(ActionId::PublishHistory, [&publishing] { publishing.showHistory(); });
    on(ActionId::Find, [&view, editor] {
        view.showPane(Pane::Editor, true);
        editor->openFind();
    });
    on(ActionId::Replace, [&view, editor] {
        view.showPane(Pane::Editor, true);
        editor->openReplace();
    });
    on(ActionId::Complete, [editor] { editor->complete(); });
    on(ActionId::FindNext, [editor] { editor->findNext(); });
    on(ActionId::FindPrevious, [editor] { editor->findPrevious(); });
    on(ActionId::ZoomIn, [&view] { view.zoomBy(1); });
    on(ActionId::ZoomOut, [&view] { view.zoomBy(-1); });
    on(ActionId::ZoomReset, [&view] { view.resetZoom(); });
    on(ActionId::NextPane, [&view] { view.focusPane(true); });
    on(ActionId::PreviousPane, [&view] { view.focusPane(false); });
    on(ActionId::NextProblem, [&view] { view.goToProblem(true); });
    on(ActionId::PreviousProblem, [&view] { view.goToProblem(false); });
    on(ActionId::FixProblem, [&view] { view.fixProblem(); });
    on(ActionId::FixAllOfKind, [&view] { view.fixAllOfKind(); });
    on(ActionId::ExplainProblem, [&view] { view.explainProblem(); });
    on(ActionId::ProblemMenu, [&view] { view.openProblemMenu(); });
    on(ActionId::SilenceProblem, [&view] { view.silenceProblem(); });
    on(ActionId::SoftWrap, [&settings, editor](bool wrap) {
        settings.set(setting::softWrap, wrap);
        editor->setSoftWrap(wrap);
    });
    actions[ActionId::SoftWrap]->setChecked(settings.get(setting::softWrap));
    editor->setSoftWrap(settings.get(setting::softWrap));
}

} // namespace cardwright
