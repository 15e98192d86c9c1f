// A failure told in its window: what happened, what to do, what the system said when it is asked for, and the ways out.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cardwright {

class FailureBox : public QFrame {
    Q_OBJECT
public:
    explicit FailureBox(QWidget *parent = nullptr); ///< hidden until there is a failure

    void show(const PublishFailure &failure);
    using QFrame::show;

signals:
    void actionWanted(const QString &id);

private:
    void showDetails(bool shown);

    QLabel *m_sign;
    QLabel *m_whatHappened;
    QLabel *m_whatToDo;
    QHBoxLayout *m_actions;
    QPushButton *m_toggle;
    QPushButton *m_copy;
    QPlainTextEdit *m_details;
};

} // namespace cardwright
