// A branch: one of those that are known, or a new one, which is then said to be new.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace cardwright {

class BranchEdit : public QWidget {
    Q_OBJECT
public:
    explicit BranchEdit(const QString &name, QWidget *parent = nullptr); ///< object name of the combo box

    QString branch() const; ///< empty: the place's own
    void setBranch(const QString &branch);
    void show(const PlaceContent &place); ///< keeps what stands there
    using QWidget::show;

signals:
    void changed(); ///< by the user

private:
    void tellWhetherNew();

    QComboBox *m_combo;
    QLabel *m_note;
    PlaceContent m_place;
};

} // namespace cardwright
