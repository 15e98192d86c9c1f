// A repository of a hub as the place to publish to: the account, the repository, its branch, and commit or pull request.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace cardwright {

class AccountBox;
class BranchEdit;
class EndpointEdit;
class RepositoryEdit;

class HubForm : public QWidget {
    Q_OBJECT
public:
    explicit HubForm(QWidget *parent = nullptr);

    void setChoice(const WhereChoice &choice);
    WhereChoice choice() const;
    void show(const WhereContent &content);
    using QWidget::show;
    void setSuggestions(const QStringList &ids);
    QString whatIsMissing() const;

signals:
    void changed();
    void idTyped(const QString &text);
    void tokenWanted();
    void foundTokenChosen(int which, bool keepInKeychain);

private:
    QWidget *makeRepository();
    QWidget *makeWay();
    void tellOfRepository();
    void tellOfWay();

    WhereContent m_content;
    EndpointEdit *m_endpoint;
    AccountBox *m_account;
    RepositoryEdit *m_repository;
    QLabel *m_note;
    QCheckBox *m_create;
    QCheckBox *m_private;
    BranchEdit *m_branch;
    QCheckBox *m_propose;
    QLabel *m_whyPropose;
    bool m_wishesToPropose = false; ///< what the user ticked, kept while the token leaves no choice
};

} // namespace cardwright
