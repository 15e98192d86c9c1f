// Opening the card of a hub's repository, without a clone of it.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace cardwright {

class AccountBox;
class BranchEdit;
class BusyLine;
class EndpointEdit;
class FailureBox;
class RepositoryEdit;

struct HubAddress {
    QString endpoint;
    QString repository;
    QString branch; ///< empty: the repository's own
    bool operator==(const HubAddress &) const = default;
};

struct OpenFromHubContent {
    QStringList endpoints = {}; ///< to choose among, the standard one first; another can be typed
    AccountContent account = {};
    PlaceContent place = {};    ///< of the repository that is typed, as soon as it was looked at
};

class OpenFromHubDialog : public QDialog {
    Q_OBJECT
public:
    explicit OpenFromHubDialog(QWidget *parent = nullptr);

    void setAddress(const HubAddress &address);
    HubAddress address() const;
    void show(const OpenFromHubContent &content);
    using QWidget::show;
    void setSuggestions(const QStringList &ids);

    void setBusy(const QString &words, int percent = -1);
    void setIdle();
    void showFailure(const PublishFailure &failure);

    void reject() override; ///< leaves; while busy it wishes to cancel

signals:
    void changed(); ///< another address, by the user
    void idTyped(const QString &text);
    void tokenWanted();
    void foundTokenChosen(int which, bool keepInKeychain);
    void openWanted();
    void cancelWanted();
    void failureActionWanted(const QString &id);

private:
    QWidget *makeForm();
    void updateButton();

    EndpointEdit *m_endpoint;
    AccountBox *m_account;
    RepositoryEdit *m_repository;
    QLabel *m_note;
    BranchEdit *m_branch;
    QWidget *m_form;
    FailureBox *m_failure;
    BusyLine *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_open;
};

} // namespace cardwright
