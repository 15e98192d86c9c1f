// The editor's scroll bar with a tick for each line that has a problem, at its place in the whole text.
#pragma once

#include "core/base/problem.h"

#include <QScrollBar>

namespace cardwright {

class OverviewBar : public QScrollBar {
    Q_OBJECT
public:
    struct Tick {
        qreal place; ///< 0 at the start of the text, 1 at its end
        Severity severity;
    };

    explicit OverviewBar(QWidget *parent = nullptr);

    void setTicks(QList<Tick> ticks); ///< a later one covers an earlier one

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Tick> m_ticks;
};

} // namespace cardwright
