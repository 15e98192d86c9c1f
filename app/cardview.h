// One open card as the window shows it: form, text, page, problems and tags around one CardSession, and what passes between
// them. The panes do not know each other.
#pragma once

#include "core/document/cardsession.h"

#include <QUrl>
#include <QWidget>

class QSplitter;

namespace cardwright {

class CardPanels;
class EditorPane;
class FormPanel;
class PageEngine;
class PagePane;
class ProblemsPanel;
class TagsPanel;

class CardView : public QWidget {
    Q_OBJECT
public:
    enum class Pane { Form, Editor, Page, Problems, Tags }; ///< of the last two at most one is shown

    CardView(CardSession &session, PageEngine *engine, QWidget *parent = nullptr);

    EditorPane *editor() const { return m_editor; }
    PagePane *page() const { return m_page; }

    bool isPaneShown(Pane pane) const;
    void showPane(Pane pane, bool shown);
    void focusPane(bool forward);   ///< the next shown pane, or the one before
    void goToProblem(bool forward); ///< the next problem after the cursor, or the one before
    void goTo(TextRange range);
    void zoomBy(int steps); ///< the page when it has the focus, else the text
    void resetZoom();       ///< the same

    // of the problem at the cursor when the text has the focus, else of the one chosen in the list
    void fixProblem();
    void fixAllOfKind();
    void explainProblem();
    void openProblemMenu();
    void silenceProblem();

    QByteArray layoutState() const; ///< sizes and hidden panes
    void restoreLayout(const QByteArray &state);

signals:
    void linkActivated(const QUrl &url);
    void paneShown(cardwright::CardView::Pane pane, bool shown);
    void tagEraChosen(cardwright::TagEra era);
    void createdChosen(QDate created);
    void problemsChanged(int rejects, int lost, int advice);
    void editDeclined(const cardwright::Error &error);
    void silencedEverywhere(const QString &rule, bool silenced); ///< the user wants it so in every card

private:
    void arrange();
    void connectPanes();
    QWidget *paneWidget(Pane pane) const;
    QWidget *panelOf(Pane pane) const; ///< among the tabs; null for a pane of its own
    void tellPanels();
    void showMetadata();
    void showAnalysis();
    void takeEdit(const Result<Done> &result);
    void takeFieldEdit(const FieldPath &path, const Result<Done> &result);
    void applyFix(const Fix &fix);
    bool chooseProblem(); ///< false when there is none at the text's cursor
    bool isInText() const;
    bool isInPage() const;

    CardSession &m_session;
    FormPanel *m_form;
    EditorPane *m_editor;
    PagePane *m_page;
    CardPanels *m_panels;
    ProblemsPanel *m_problems; ///< of the panels
    TagsPanel *m_tags;         ///< of the panels
    QWidget *m_formPane;
    QSplitter *m_columns;
    QSplitter *m_rows;
    int m_cursorLine = 0;
};

} // namespace cardwright
