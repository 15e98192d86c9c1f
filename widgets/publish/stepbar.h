// The steps of publishing at the top of the sheet: which are behind, which it is, which are to come.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QToolButton;

namespace cardwright {

class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);

    void setCurrent(PublishStep step);
    void setWayBackOpen(bool open); ///< whether steps behind can be chosen

signals:
    void stepChosen(cardwright::PublishStep step); ///< one that is behind

private:
    void update();

    QList<QToolButton *> m_buttons;
    PublishStep m_current = PublishStep::Where;
    bool m_open = true;
};

} // namespace cardwright
