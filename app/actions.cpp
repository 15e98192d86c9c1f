#include "app/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

struct Shortcut {
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    const char *keys = nullptr; ///< where the platforms have no common key
    const char *also = nullptr; ///< besides the platform's
};

enum Kind { Plain, Checked, Choice }; ///< choices in a row form one group

struct ActionRow {
    ActionId id;
    const char *name; ///< stable objectName
    const char *text;
    Shortcut shortcut = {};
    Kind kind = Plain;
    QAction::MenuRole role = QAction::NoRole;
    bool startsGroup = false; ///< a separator stands before it
};

constexpr bool kSeparated = true;
constexpr const char *kRecentMenuAfter = "file.openFile";

QList<QKeySequence> keysOf(const Shortcut &shortcut)
{
    QList<QKeySequence> keys;
    if (shortcut.standard != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(shortcut.standard);
    if (keys.isEmpty() && shortcut.keys)
        keys.append(QKeySequence(QString::fromLatin1(shortcut.keys)));
    if (const QKeySequence also(QString::fromLatin1(shortcut.also)); !also.isEmpty() && !keys.contains(also))
        keys.append(also);
    return keys;
}

} // namespace

struct Actions::MenuRow {
    const char *name;
    const char *text;
    QList<ActionRow> actions;
};

const QList<Actions::MenuRow> &Actions::menus()
{
    using Key = QKeySequence;
    static const QList<MenuRow> rows{
        {"menu.file", QT_TR_NOOP("&File"),
            {
                {ActionId::NewCard, "file.new", QT_TR_NOOP("&New card"), {Key::New}},
                {ActionId::OpenFolder, "file.openFolder", QT_TR_NOOP("Open model &folder…"), {Key::UnknownKey, "Ctrl+Shift+O"}},
                {ActionId::OpenFile, "file.openFile", QT_TR_NOOP("&Open README.md…"), {Key::Open}},
                {ActionId::OpenFromHub, "file.openFromHub", QT_TR_NOOP("Open from &hub…"), {Key::UnknownKey, "Ctrl+Shift+H"}},
                {ActionId::OpenSample, "file.openSample", QT_TR_NOOP("Open the sa&mple")},
                {ActionId::Save, "file.save", QT_TR_NOOP("&Save"), {Key::Save}, Plain, QAction::NoRole, kSeparated},
                {ActionId::SaveAs, "file.saveAs", QT_TR_NOOP("Save &as…"), {Key::SaveAs, "Ctrl+Shift+S"}},
                {ActionId::Reload, "file.reload", QT_TR_NOOP("&Reload from disk"), {Key::Refresh}},
                {ActionId::ExportHtml, "file.exportHtml", QT_TR_NOOP("Export page as &HTML…"), {}, Plain, QAction::NoRole,
                    kSeparated},
                {ActionId::ExportPdf, "file.exportPdf", QT_TR_NOOP("Export page as P&DF…")},
                {ActionId::Print, "file.print", QT_TR_NOOP("&Print page…"), {Key::Print, "Ctrl+P"}},
                {ActionId::Close, "file.close", QT_TR_NOOP("&Close window"), {Key::Close}, Plain, QAction::NoRole, kSeparated},
                {ActionId::Quit, "file.quit", QT_TR_NOOP("&Quit"), {Key::Quit, "Ctrl+Q"}, Plain, QAction::QuitRole},
            }},
        {"menu.edit", QT_TR_NOOP("&Edit"),
            {
                {ActionId::Undo, "edit.undo", QT_TR_NOOP("&Undo"), {Key::Undo}},
                {ActionId::Redo, "edit.redo", QT_TR_NOOP("&Redo"), {Key::Redo}},
                {ActionId::Cut, "edit.cut", QT_TR_NOOP("Cu&t"), {Key::Cut}, Plain, QAction::NoRole, kSeparated},
                {ActionId::Copy, "edit.copy", QT_TR_NOOP("&Copy"), {Key::Copy}},
                {ActionId::Paste, "edit.paste", QT_TR_NOOP("&Paste"), {Key::Paste}},
                {ActionId::SelectAll, "edit.selectAll", QT_TR_NOOP("Select &all"), {Key::SelectAll}},
                {ActionId::Find, "edit.find", QT_TR_NOOP("&Find…"), {Key::Find}, Plain, QAction::NoRole, kSeparated},
                {ActionId::FindNext, "edit.findNext", QT_TR_NOOP("Find &next"), {Key::FindNext, "F3"}},
                {ActionId::FindPrevious, "edit.findPrevious", QT_TR_NOOP("Find pre&vious"), {Key::FindPrevious, "Shift+F3"}},
                {ActionId::Replace, "edit.replace", QT_TR_NOOP("&Replace…"), {Key::Replace, "Ctrl+H"}},
                {ActionId::Complete, "edit.complete", QT_TR_NOOP("C&omplete"), {Key::UnknownKey, "Ctrl+Space"}, Plain,
                    QAction::NoRole, kSeparated},
            }},
        {"menu.view", QT_TR_NOOP("&View"),
            {
                {ActionId::ShowForm, "view.form", QT_TR_NOOP("&Form"), {Key::UnknownKey, "Alt+1"}, Checked},
                {ActionId::ShowEditor, "view.editor", QT_TR_NOOP("&Text"), {Key::UnknownKey, "Alt+2"}, Checked},
                {ActionId::ShowPage, "view.page", QT_TR_NOOP("&Page"), {Key::UnknownKey, "Alt+3"}, Checked},
                {ActionId::ShowProblems, "view.problems", QT_TR_NOOP("P&roblems"), {Key::UnknownKey, "Alt+4"}, Checked},
                {ActionId::ShowTags, "view.tags", QT_TR_NOOP("T&ags"), {Key::UnknownKey, "Alt+5"}, Checked},
                {ActionId::SoftWrap, "view.softWrap", QT_TR_NOOP("&Wrap long lines"), {Key::UnknownKey, "Alt+Z"}, Checked,
                    QAction::NoRole, kSeparated},
                {ActionId::ScrollTogether, "view.scrollTogether", QT_TR_NOOP("S&croll text and page together"),
                    {Key::UnknownKey, "Alt+Y"}, Checked},
                {ActionId::PhoneWidth, "view.phoneWidth", QT_TR_NOOP("Page in p&hone width"), {Key::UnknownKey, "Alt+W"}, Checked},
                {ActionId::ZoomIn, "view.zoomIn", QT_TR_NOOP("Zoom &in"), {Key::ZoomIn, nullptr, "Ctrl+="}},
                {ActionId::ZoomOut, "view.zoomOut", QT_TR_NOOP("Zoom &out"), {Key::ZoomOut}},
                {ActionId::ZoomReset, "view.zoomReset", QT_TR_NOOP("&Normal size"), {Key::UnknownKey, "Ctrl+0"}},
                {ActionId::AppearanceSystem, "view.appearance.system", QT_TR_NOOP("Appearance: as the &system"), {}, Choice,
                    QAction::NoRole, kSeparated},
                {ActionId::AppearanceLight, "view.appearance.light", QT_TR_NOOP("Appearance: &light"), {}, Choice},
                {ActionId::AppearanceDark, "view.appearance.dark", QT_TR_NOOP("Appearance: &dark"), {}, Choice},
                {ActionId::FullScreen, "view.fullScreen", QT_TR_NOOP("F&ull screen"), {Key::FullScreen, "F11"}, Checked,
                    QAction::NoRole, kSeparated},
            }},
        {"menu.card", QT_TR_NOOP("&Card"),
            {
                {ActionId::NextProblem, "card.nextProblem", QT_TR_NOOP("&Next problem"), {Key::UnknownKey, "F8"}},
                {ActionId::PreviousProblem, "card.previousProblem", QT_TR_NOOP("&Previous problem"),
                    {Key::UnknownKey, "Shift+F8"}},
                {ActionId::FixProblem, "card.fixProblem", QT_TR_NOOP("&Fix this problem"), {Key::UnknownKey, "Ctrl+."}},
                {ActionId::FixAllOfKind, "card.fixAllOfKind", QT_TR_NOOP("Fix all of this &kind"),
                    {Key::UnknownKey, "Ctrl+Alt+."}},
                {ActionId::ExplainProblem, "card.explainProblem", QT_TR_NOOP("&Why is it a problem?"),
                    {Key::UnknownKey, "Shift+F1"}},
                {ActionId::ProblemMenu, "card.problemMenu", QT_TR_NOOP("&More about this problem…"),
                    {Key::UnknownKey, "Alt+Return"}},
                {ActionId::SilenceProblem, "card.silenceProblem", QT_TR_NOOP("&Silence this problem in the card")},
                {ActionId::NextPane, "card.nextPane", QT_TR_NOOP("Go to next p&ane"), {Key::UnknownKey, "F6"}, Plain,
                    QAction::NoRole, kSeparated},
                {ActionId::PreviousPane, "card.previousPane", QT_TR_NOOP("Go to previous pan&e"), {Key::UnknownKey, "Shift+F6"}},
            }},
        {"menu.publish", QT_TR_NOOP("&Publish"),
            {
                {ActionId::Publish, "publish.publish", QT_TR_NOOP("&Publish…"), {Key::UnknownKey, "Ctrl+Shift+U"}},
                {ActionId::PublishElsewhere, "publish.elsewhere", QT_TR_NOOP("Publish to &another place…")},
                {ActionId::PublishHistory, "publish.history", QT_TR_NOOP("Show what was &published…")},
                {ActionId::SignOut, "publish.signOut", QT_TR_NOOP("&Forget the hub's access token"), {}, Plain, QAction::NoRole,
                    kSeparated},
            }},
        {"menu.help", QT_TR_NOOP("&Help"),
            {
                {ActionId::About, "help.about", QT_TR_NOOP("&About Cardwright"), {}, Plain, QAction::AboutRole},
            }},
    };
    return rows;
}

Actions::Actions(QMainWindow *window) : QObject(window)
{
    for (const MenuRow &menuRow : menus()) {
        QMenu *menu = window->menuBar()->addMenu(tr(menuRow.text));
        menu->setObjectName(QString::fromLatin1(menuRow.name));
        QActionGroup *choices = nullptr;
        for (const ActionRow &row : menuRow.actions) {
            if (row.startsGroup)
                menu->addSeparator();
            QAction *action = menu->addAction(tr(row.text));
            action->setObjectName(QString::fromLatin1(row.name));
            action->setShortcuts(keysOf(row.shortcut));
            action->setMenuRole(row.role);
            action->setCheckable(row.kind != Plain);
            if (row.kind == Choice) {
                if (!choices || row.startsGroup)
                    choices = new QActionGroup(this);
                choices->addAction(action);
            }
            m_actions.insert(row.id, action);
            if (qstrcmp(row.name, kRecentMenuAfter) == 0) {
                m_recent = menu->addMenu(tr("Open &recent"));
                m_recent->setObjectName(u"menu.recent"_s);
            }
        }
    }
}

} // namespace cardwright
