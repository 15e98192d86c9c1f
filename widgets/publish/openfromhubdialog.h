// Opening the card of a hub's repository, without a clone of it.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace cardwright {

class AccountBox;
class BusyLine;
class FailureBox;
class RepositoryEdit;

struct HubAddress {
    QString endpoint;
    QString repository;
    QString branch; ///< empty: the repository's own
    bool operator==(const HubAddress &) const = default;
};

struct OpenFromHubContent {
    QStringList endpoints = {};
    AccountContent account = {};
    PlaceContent place = {}; ///< of the repository that is typed, as soon as it was looked at
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
    void updateButton();

    QComboBox *m_endpoint;
    RepositoryEdit *m_repository;
    QComboBox *m_branch;
    QLabel *m_note;
    AccountBox *m_account;
    FailureBox *m_failure;
    BusyLine *m_busy;
    QPushButton *m_open;
};

} // namespace cardwright
