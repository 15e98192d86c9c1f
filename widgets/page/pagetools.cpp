#include "widgets/page/pagetools.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int zoomPercents[] = {50, 67, 75, 90, 100, 110, 125, 150, 200};

QToolButton *menuButton(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setProperty("cw", u"muted"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

PageTools::PageTools(QWidget *parent) :
    PaneHeader(tr("Page"), parent), m_theme(menuButton(u"pageTheme"_s, tr("Theme of the page"), this)),
    m_zoom(menuButton(u"pageZoom"_s, tr("Zoom of the page"), this)),
    m_more(menuButton(u"pageMore"_s, tr("Width and scrolling of the page"), this))
{
    fillMenus();
    for (QToolButton *button : {m_theme, m_zoom, m_more})
        addWidget(button);
}

template <class Change>
void PageTools::choose(Change change)
{
    PageLook look = m_look;
    change(look);
    emit chosen(look);
}

void PageTools::fillMenus()
{
    const auto addChoice = [this](QToolButton *button, const QString &text, auto change) {
        QAction *action = button->menu()->addAction(text, this, [this, change] { choose(change); });
        action->setCheckable(true);
        return action;
    };
    for (const auto theme : {PageLook::Theme::Light, PageLook::Theme::Dark})
        addChoice(m_theme, theme == PageLook::Theme::Dark ? tr("Hub dark") : tr("Hub light"), [theme](PageLook &look) {
            look.theme = theme;
        })->setData(theme == PageLook::Theme::Dark);
    for (const int percent : zoomPercents)
        addChoice(m_zoom, tr("%1 %").arg(percent), [percent](PageLook &look) { look.zoomPercent = percent; })->setData(percent);
    m_phoneWidth = addChoice(m_more, tr("Phone width"), [](PageLook &look) { look.phoneWidth = !look.phoneWidth; });
    m_scrollTogether = addChoice(m_more, tr("Scroll together with the text"),
        [](PageLook &look) { look.scrollsTogether = !look.scrollsTogether; });
}

void PageTools::show(const PageLook &look, bool dark)
{
    m_look = look;
    m_theme->setText(dark ? tr("Hub dark") : tr("Hub light"));
    m_zoom->setText(tr("%1 %").arg(look.zoomPercent));
    m_more->setText(look.phoneWidth ? tr("Phone") : tr("Wide"));
    for (QAction *action : m_theme->menu()->actions())
        action->setChecked(action->data().toBool() == dark);
    for (QAction *action : m_zoom->menu()->actions())
        action->setChecked(action->data().toInt() == look.zoomPercent);
    m_phoneWidth->setChecked(look.phoneWidth);
    m_scrollTogether->setChecked(look.scrollsTogether);
}

int PageTools::zoomPercentAfter(int percent, int steps)
{
    int chosen = percent;
    for (; steps > 0; --steps) {
        const auto next = std::upper_bound(std::begin(zoomPercents), std::end(zoomPercents), chosen);
        chosen = next == std::end(zoomPercents) ? chosen : *next;
    }
    for (; steps < 0; ++steps) {
        const auto next = std::lower_bound(std::begin(zoomPercents), std::end(zoomPercents), chosen);
        chosen = next == std::begin(zoomPercents) ? chosen : *std::prev(next);
    }
    return chosen;
}

} // namespace cardwright
