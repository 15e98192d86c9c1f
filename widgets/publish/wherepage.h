// The first step: which kind of place, which place of that kind, and whatever it needs to know.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace cardwright {

class FolderForm;
class GitForm;
class HubForm;

class WherePage : public QWidget {
    Q_OBJECT
public:
    explicit WherePage(QWidget *parent = nullptr);

    void setChoice(const WhereChoice &choice); ///< emits nothing; the other kinds keep what they hold
    WhereChoice choice() const;                ///< of the kind that is chosen
    /// What is known by now. Changes nothing the user has chosen, but proposes a pull request to who may not commit.
    void show(const WhereContent &content);
    using QWidget::show;
    void setSuggestions(const QStringList &ids); ///< for the repository id as it was last typed
    bool isComplete() const;                     ///< all that is needed was given

signals:
    void changed(); ///< another choice, by the user; comes with each key
    void idTyped(const QString &text);
    void tokenWanted();
    void foundTokenChosen(int which, bool keepInKeychain); ///< of AccountContent::foundTokens
    void folderWanted(); ///< to be chosen by a dialog, and given back with setChoice()

private:
    void choose(PlaceKind kind);
    PlaceKind kind() const;

    QButtonGroup *m_kinds;
    QStackedWidget *m_forms;
    FolderForm *m_folder;
    HubForm *m_hub;
    GitForm *m_git;
};

} // namespace cardwright
