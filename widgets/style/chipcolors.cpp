#include "widgets/style/chipcolors.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cardwright {

QColor chipColor(const QString &name)
{
    static const QHash<QString, QRgb> colors{{u"blue"_s, 0x3b82f6}, {u"green"_s, 0x22c55e}, {u"yellow"_s, 0xfbbf24},
        {u"red"_s, 0xef4444}, {u"orange"_s, 0xf59e0b}, {u"indigo"_s, 0x6366f1}};
    const auto color = colors.constFind(name);
    return color == colors.cend() ? QColor() : QColor(*color);
}

} // namespace cardwright
