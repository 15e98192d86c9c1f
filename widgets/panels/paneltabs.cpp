#include "widgets/panels/paneltabs.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

PanelTabs::PanelTabs(QWidget *parent) : QWidget(parent), m_bar(new QTabBar), m_panels(new QStackedWidget)
{
    m_bar->setObjectName(u"panelTabs"_s);
    m_bar->setAccessibleName(tr("Panels"));
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setUsesScrollButtons(false);
    auto *strip = new QFrame;
    strip->setProperty("cw", u"paneHeader"_s);
    strip->setFixedHeight(35);
    m_strip = new QHBoxLayout(strip);
    m_strip->setContentsMargins(4, 0, 12, 0);
    m_strip->setSpacing(12);
    m_strip->addWidget(m_bar, 0, Qt::AlignBottom);
    m_strip->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_panels, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_panels->setCurrentIndex(index);
        showTools();
        emit currentChanged();
    });
}

void PanelTabs::add(QWidget *panel, QWidget *tools, const QString &title)
{
    tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_strip->addWidget(tools);
    m_panels->addWidget(panel);
    m_tabs.append({panel, tools, title});
    m_bar->addTab({});
    setTitle(m_bar->count() - 1, title);
    showTools();
}

void PanelTabs::setCount(const QWidget *panel, int count)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs[i].panel == panel)
            setTitle(i, count == 0 ? m_tabs[i].title : tr("%1 %2", "a panel and how many things it lists").arg(m_tabs[i].title).arg(count));
    }
}

void PanelTabs::setTitle(int index, const QString &text)
{
    m_bar->setTabText(index, text);
    m_bar->setAccessibleTabName(index, text);
}

QWidget *PanelTabs::current() const { return m_panels->currentWidget(); }

void PanelTabs::setCurrent(QWidget *panel) { m_bar->setCurrentIndex(m_panels->indexOf(panel)); }

void PanelTabs::showTools()
{
    for (const Tab &tab : std::as_const(m_tabs))
        tab.tools->setVisible(tab.panel == current());
}

void PanelTabs::takeFocus()
{
    QWidget *inside = current()->focusProxy();
    (inside && inside->isVisible() ? inside : m_bar)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace cardwright
