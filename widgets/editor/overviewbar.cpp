#include "widgets/editor/overviewbar.h"

#include "widgets/style/severitycolors.h"

#include <QPainter>

namespace cardwright {

namespace {
constexpr int kTickHeight = 3;
constexpr int kTickInset = 2;
} // namespace

OverviewBar::OverviewBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) {}

void OverviewBar::setTicks(QList<Tick> ticks)
{
    m_ticks = std::move(ticks);
    update();
}

void OverviewBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    for (const Tick &tick : m_ticks) {
        const int y = int(tick.place * (height() - kTickHeight));
        painter.fillRect(kTickInset, y, width() - 2 * kTickInset, kTickHeight, themeOf(this)[colorsOf(tick.severity).text]);
    }
}

} // namespace cardwright
