#include "widgets/publish/mergepane.h"

#include <QTextBlock>

#include <algorithm>

namespace cardwright {

void MergePane::setBands(const QList<Band> &bands)
{
    m_bands = bands;
    viewport()->update();
    updateMargin();
}

void MergePane::goTo(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::min(line, blockCount() - 1))));
    centerCursor();
}

Theme::ColorRole MergePane::groundOf(int line) const
{
    const auto band =
        std::ranges::find_if(m_bands, [line](const Band &each) { return line >= each.first && line < each.end; });
    return band == m_bands.end() ? Theme::Window : band->ground;
}

} // namespace cardwright
