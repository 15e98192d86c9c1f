// Asking for an access token. What is typed leaves by one signal and is then gone from here: it is shown as dots, told to
// no screen reader and kept in no undo history.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cardwright {

class BusyLine;
class FailureBox;

class TokenDialog : public QDialog {
    Q_OBJECT
public:
    explicit TokenDialog(const TokenContent &content, QWidget *parent = nullptr);

    void setBusy(const QString &words);
    void showAccepted(const AccountContent &account); ///< what is left is to close
    void showFailure(const PublishFailure &failure);  ///< another can be typed

    void reject() override; ///< leaves; while busy it wishes to cancel

signals:
    void tokenEntered(const QString &token, bool keepInKeychain);
    void linkActivated(const QUrl &url);
    void cancelWanted();
    void failureActionWanted(const QString &id);

private:
    QWidget *makeInput(const TokenContent &content);
    void enter();
    void setIdle();

    QWidget *m_input;
    QLineEdit *m_token;
    QCheckBox *m_keep;
    QWidget *m_accepted;
    QLabel *m_account;
    FailureBox *m_failure;
    BusyLine *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_use;
};

} // namespace cardwright
