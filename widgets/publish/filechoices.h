// The files that go along with the card: each ticked by the user, or told why it cannot go.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace cardwright {

class FileChoices : public QWidget {
    Q_OBJECT
public:
    explicit FileChoices(QWidget *parent = nullptr);

    void show(const QList<FileChoice> &files);
    using QWidget::show;
    QStringList chosen() const; ///< paths, in the order they were shown in

signals:
    void chosenChanged(); ///< by the user

private:
    void showSum();

    QTreeWidget *m_list;
    QLabel *m_sum;
};

} // namespace cardwright
