// A remote of the clone that the card lies in, as the place to publish to.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace cardwright {

class BranchEdit;

class GitForm : public QWidget {
    Q_OBJECT
public:
    explicit GitForm(QWidget *parent = nullptr);

    void setChoice(const WhereChoice &choice);
    WhereChoice choice() const;
    void show(const WhereContent &content);
    using QWidget::show;
    QString whatIsMissing() const;

signals:
    void changed();

private:
    WhereContent m_content;
    QLabel *m_noClone;
    QWidget *m_fields;
    QComboBox *m_remote;
    BranchEdit *m_branch;
    QLabel *m_programsLabel;
    QWidget *m_programs;
    QLabel *m_programList;
    QCheckBox *m_allow;
    QLabel *m_authorLabel;
    QWidget *m_author;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QString m_wished; ///< the remote asked for, until it is among those that are known
};

} // namespace cardwright
