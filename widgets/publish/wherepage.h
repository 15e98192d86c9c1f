// The first step: which kind of place, which place of that kind, and whatever it needs to know.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QScrollArea>

#include <array>

namespace cardwright {

class FolderForm;
class GitForm;
class HubForm;
class Segments;

class WherePage : public QScrollArea {
    Q_OBJECT
public:
    explicit WherePage(QWidget *parent = nullptr);

    void setChoice(const WhereChoice &choice); ///< emits nothing; the other kinds keep what they hold
    WhereChoice choice() const;                ///< of the kind that is chosen
    /// What is known by now. Changes nothing the user has chosen, but proposes a pull request to who may not commit.
    void show(const WhereContent &content);
    using QScrollArea::show;
    void setSuggestions(const QStringList &ids); ///< for the repository id as it was last typed
    QString whatIsMissing() const; ///< for people; empty: nothing, it can be looked at and checked

signals:
    void changed(); ///< another choice, by the user; comes with each key
    void idTyped(const QString &text);
    void tokenWanted();
    void foundTokenChosen(int which, bool keepInKeychain); ///< of AccountContent::foundTokens
    void folderWanted(); ///< to be chosen by a dialog, and given back with setChoice()

    void completenessChanged(); ///< whatIsMissing() may be another, and not by the user

private:
    std::array<QWidget *, 3> forms() const;
    void choose(PlaceKind kind);
    void showContent(); ///< to the form in sight

    Segments *m_kinds;
    FolderForm *m_folder;
    HubForm *m_hub;
    GitForm *m_git;
    PlaceKind m_shown = PlaceKind::Folder;
    WhereContent m_content; ///< its place is that of the form in sight
};

} // namespace cardwright
