#include "widgets/form/termdelegate.h"

#include "widgets/form/termlistmodel.h"
#include "widgets/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace cardwright {

namespace {
constexpr int kMargin = 8;
constexpr int kRounding = 4;
constexpr int kLeastIdWidth = 56; ///< enough for a language code; a long id gives way to its name
} // namespace

QSize TermDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 10};
}

void TermDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto kind = TermListModel::Kind(index.data(TermListModel::KindRole).toInt());
    const QString name = index.data(Qt::DisplayRole).toString();
    QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver) && option.state & QStyle::State_Enabled) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme[option.state & QStyle::State_Selected ? Theme::AccentSoft : Theme::Hover]);
        painter->drawRoundedRect(option.rect, kRounding, kRounding);
    }

    const auto draw = [&](const QString &text, const QFont &font, Theme::ColorRole color, Qt::Alignment side, int most) {
        const QFontMetrics metrics(font);
        const QString elided = metrics.elidedText(text, Qt::ElideRight, std::min(most, room.width()));
        painter->setFont(font);
        painter->setPen(theme[color]);
        painter->drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, elided);
        const int taken = metrics.horizontalAdvance(elided) + kMargin;
        side == Qt::AlignRight ? room.setRight(room.right() - taken) : room.setLeft(room.left() + taken);
    };

    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.88);
    switch (kind) {
    case TermListModel::HeadingRow:
        small.setWeight(QFont::DemiBold);
        draw(name, small, Theme::Muted, Qt::AlignLeft, room.width());
        break;
    case TermListModel::NoteRow:
        draw(name, option.font, Theme::Muted, Qt::AlignLeft, room.width());
        break;
    case TermListModel::FreeTextRow:
        draw(name, option.font, Theme::Accent, Qt::AlignLeft, room.width());
        break;
    case TermListModel::TermRow: {
        const QString id = index.data(TermListModel::IdRole).toString();
        QFont code = codeFont();
        code.setPointSizeF(small.pointSizeF());
        const int besideName = room.width() - option.fontMetrics.horizontalAdvance(name) - kMargin;
        if (id != name)
            draw(id, code, Theme::Muted, Qt::AlignRight, std::max(besideName, kLeastIdWidth));
        draw(name, option.font, Theme::Text, Qt::AlignLeft, room.width());
        draw(index.data(TermListModel::DetailRole).toString(), small, Theme::Muted, Qt::AlignLeft, room.width());
        break;
    }
    }
    painter->restore();
}

} // namespace cardwright
