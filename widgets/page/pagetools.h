// The strip above the page: how the reader has it. It shows what it is told and tells what the user chooses.
#pragma once

#include "widgets/page/pagelook.h"
#include "widgets/style/paneheader.h"

class QAction;
class QToolButton;

namespace cardwright {

class PageTools : public PaneHeader {
    Q_OBJECT
public:
    explicit PageTools(QWidget *parent);

    void show(const PageLook &look, bool dark); ///< `dark`: what the page is
    using QWidget::show;

    static int zoomPercentAfter(int percent, int steps); ///< among those that the menu has

signals:
    void chosen(const cardwright::PageLook &look);

private:
    void fillMenus();
    template <class Change>
    void choose(Change change);

    PageLook m_look;
    QToolButton *m_theme;
    QToolButton *m_zoom;
    QToolButton *m_more;
    QAction *m_phoneWidth;
    QAction *m_scrollTogether;
};

} // namespace cardwright
