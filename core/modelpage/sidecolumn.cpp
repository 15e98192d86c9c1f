#include "core/modelpage/sidecolumn.h"

namespace cardwright {

SideColumn sideColumn(const FrontMatter &, const LineIndex &, const TagAnswer &, const ModelFiles &)
{
    return {};
}

} // namespace cardwright
