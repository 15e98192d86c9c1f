// Every command of the window: one row each in a table, one place for its text, name and shortcut.
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace cardwright {

enum class ActionId {
    NewCard,
    OpenFolder,
    OpenFile,
    OpenSample,
    OpenFromHub,
    Save,
    SaveAs,
    Reload,
    ExportHtml,
    ExportPdf,
    Print,
    Close,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    Complete,
    ShowForm,
    ShowEditor,
    ShowPage,
    ShowProblems,
    ShowTags,
    NextPane,
    PreviousPane,
    NextProblem,
    PreviousProblem,
    FixProblem,
    FixAllOfKind,
    ProblemMenu,
    ExplainProblem,
    SilenceProblem,
    Publish,
    PublishElsewhere,
    PublishHistory,
    SignOut,
    SoftWrap,
    ScrollTogether,
    PhoneWidth,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    About,
};

class Actions : public QObject {
    Q_OBJECT
public:
    /// Makes the actions and the window's menu bar.
    explicit Actions(QMainWindow *window);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    QMenu *recentMenu() const { return m_recent; } ///< filled by the window

private:
    struct MenuRow;
    static const QList<MenuRow> &menus();

    QHash<ActionId, QAction *> m_actions;
    QMenu *m_recent = nullptr;
};

} // namespace cardwright
