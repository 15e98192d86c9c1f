// Who asks a hub: the account and what its token may do, or that there is none, and ways to get one.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class AccountBox : public QWidget {
    Q_OBJECT
public:
    /// `withoutToken`: what can be done while nobody is signed in, in a sentence.
    explicit AccountBox(const QString &withoutToken, QWidget *parent = nullptr);

    void show(const AccountContent &account);
    using QWidget::show;

signals:
    void tokenWanted();
    void foundTokenChosen(int which, bool keepInKeychain);

private:
    QString m_withoutToken;
    QLabel *m_account;
    QPushButton *m_enter;
    QVBoxLayout *m_found;
    QCheckBox *m_keep;
    QLabel *m_whyNot;
};

/// "ada · token “laptop” · may write"
QString describeAccount(const AccountContent &account);

} // namespace cardwright
