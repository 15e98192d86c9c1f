#include "widgets/publish/mergepane.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace cardwright {

namespace {

constexpr int kLinesAbove = 3;

} // namespace

void MergePane::setBands(const QList<Band> &bands)
{
    m_bands = bands;
    update();
    viewport()->update();
    updateMargin();
}

void MergePane::scrollTo(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(line - kLinesAbove, 0));
    verticalScrollBar()->setValue(block.firstLineNumber());
}

Theme::ColorRole MergePane::groundOf(int line) const
{
    const auto band = std::ranges::find_if(m_bands, [line](const Band &each) { return line >= each.first && line < each.end; });
    return band == m_bands.end() ? Theme::Window : band->ground;
}

} // namespace cardwright
