// A folder of this computer as the place to publish to: it keeps every version, and needs no account and no network.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cardwright {

class BranchEdit;

class FolderForm : public QWidget {
    Q_OBJECT
public:
    explicit FolderForm(QWidget *parent = nullptr);

    void setChoice(const WhereChoice &choice);
    WhereChoice choice() const;
    void show(const WhereContent &content);
    using QWidget::show;
    QString whatIsMissing() const;

signals:
    void changed();
    void folderWanted();

private:
    QLineEdit *m_folder;
    QLabel *m_note;
    BranchEdit *m_branch;
    bool m_isNew = false;
};

} // namespace cardwright
