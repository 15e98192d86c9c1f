#include "widgets/panels/tagrowdelegate.h"

#include "widgets/panels/taglist.h"
#include "widgets/style/chipcolors.h"
#include "widgets/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14; ///< of the row
constexpr int kPadding = 8; ///< of a cell
constexpr int kMarkSize = 16;
constexpr int kGap = 8;
constexpr int kDotSize = 9;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont struck(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

const TagList &listOf(const QModelIndex &index) { return *static_cast<const TagList *>(index.model()); }

bool isDeciding(const TagRow &row) { return row.kind == TagRow::Kind::Task || row.kind == TagRow::Kind::Library; }

QString hintText(const TagRow &row)
{
    return row.hint ? TagRowDelegate::tr("Write library_name: %1").arg(row.hint->library) : QString();
}

QString moreText(const TagRow &row)
{
    return row.causes.size() > 1 ? u"+%1"_s.arg(row.causes.size() - 1) : QString();
}

/// Draws on one line, elided; gives the room behind it.
QRect draw(QPainter *painter, const QRect &place, const QString &text, const QFont &font, const QColor &color)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, std::max(place.width(), 0));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    return place.adjusted(painter->fontMetrics().horizontalAdvance(shown) + kGap, 0, 0, 0);
}

} // namespace

QSize TagRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 12};
}

QRect TagRowDelegate::area(Part part, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (part == Part::Row)
        return option.rect;
    if (index.column() != TagList::Cause)
        return {};
    const TagRow &row = listOf(index).row(index);
    QRect cell = option.rect.adjusted(kPadding, 0, -kMargin, 0);
    const int hintWidth = QFontMetrics(bold(option.font)).horizontalAdvance(hintText(row));
    if (part == Part::Hint)
        return hintWidth == 0 ? QRect() : QRect(std::max(cell.right() - hintWidth, cell.left()), cell.top(), hintWidth + 1, cell.height());
    if (hintWidth > 0)
        cell.setRight(cell.right() - hintWidth - 2 * kGap);
    const int more = row.causes.size() > 1 ? option.fontMetrics.horizontalAdvance(moreText(row)) + 2 * kGap : 0;
    const int wanted = option.fontMetrics.horizontalAdvance(listOf(index).causeText(row));
    cell.setWidth(std::clamp(wanted + 1, 0, std::max(cell.width() - more, 0)));
    return cell;
}

void TagRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const TagRow &row = listOf(index).row(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme[Theme::AccentSoft]);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme[Theme::Hover]);
    else if (isDeciding(row) || row.kind == TagRow::Kind::HubHeading)
        painter->fillRect(option.rect, theme[Theme::EditorBlock]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme[Theme::Border]);
    const bool current = option.state & QStyle::State_Selected && option.widget && option.widget->hasFocus();
    if (current && index.column() == TagList::Tag)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), theme[Theme::Accent]);

    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (row.kind == TagRow::Kind::HubHeading) {
        if (index.column() == TagList::Tag)
            draw(painter, option.rect.adjusted(kMargin, 0, 0, 0), index.data().toString(), small(option.font), theme[Theme::Muted]);
    } else if (index.column() == TagList::Tag) {
        paintTag(painter, option, index);
    } else if (index.column() == TagList::OnPage) {
        paintChip(painter, option, index);
    } else if (index.column() == TagList::TagKind) {
        draw(painter, cell, index.data().toString(), isDeciding(row) ? small(codeFont()) : option.font, theme[Theme::Muted]);
    } else {
        paintCause(painter, option, index);
    }
    painter->restore();
}

void TagRowDelegate::paintTag(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const TagRow &row = listOf(index).row(index);
    const bool goes = row.change == TagRow::Change::Disappears;
    if (row.change != TagRow::Change::None) {
        QRect mark(option.rect.left() + kMargin - 2, 0, kMarkSize, kMarkSize);
        mark.moveCenter({mark.center().x(), option.rect.center().y()});
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme[goes ? Theme::RemovedSoft : Theme::AddedSoft]);
        painter->drawRoundedRect(mark, 4, 4);
        painter->setFont(bold(option.font));
        painter->setPen(theme[goes ? Theme::Removed : Theme::Added]);
        painter->drawText(mark, Qt::AlignCenter, goes ? u"−"_s : u"+"_s);
    }
    QRect place = option.rect.adjusted(kMargin + kMarkSize + 4, 0, -kPadding, 0);
    if (isDeciding(row)) {
        const QString label = row.kind == TagRow::Kind::Task ? tr("Task") : tr("Library");
        const QFontMetrics metrics(bold(option.font));
        draw(painter, place, label, bold(option.font), theme[Theme::Text]);
        place.setLeft(place.left() + std::max(metrics.horizontalAdvance(tr("Task")), metrics.horizontalAdvance(tr("Library"))) + 2 * kGap);
        if (!row.tag.isEmpty() || row.before.isEmpty())
            place = draw(painter, place, index.data().toString(), option.font, theme[row.tag.isEmpty() ? Theme::Lost : Theme::Text]);
        if (!row.before.isEmpty())
            draw(painter, place, row.before, struck(option.font), theme[Theme::Muted]);
        return;
    }
    const bool quiet = goes || row.kind == TagRow::Kind::SetByHub;
    draw(painter, place, row.tag, goes ? struck(option.font) : option.font, theme[quiet ? Theme::Muted : Theme::Text]);
}

void TagRowDelegate::paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const TagRow &row = listOf(index).row(index);
    QRect place = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    if (!row.chip) {
        draw(painter, place, index.data().toString(), option.font, theme[Theme::Muted]);
        return;
    }
    const TagChip &chip = *row.chip;
    const QFont font = small(option.font);
    const QFontMetrics metrics(font);
    const QColor color = chipColor(chip.color);
    const int inset = 7;
    int width = 2 * inset + metrics.horizontalAdvance(chip.label);
    if (color.isValid())
        width += kDotSize + 6;
    if (!chip.prefix.isEmpty())
        width += metrics.horizontalAdvance(chip.prefix) + 4;
    QRectF box(place.left(), 0, std::min(width, place.width()), metrics.height() + 4);
    box.moveCenter({box.center().x(), option.rect.center().y() + 0.5});
    painter->setPen(QPen(theme[Theme::Border], 1, chip.byHub ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(theme[Theme::Surface]);
    const bool round = chip.kind == TagChip::Kind::Arxiv || chip.kind == TagChip::Kind::License;
    const qreal radius = round ? box.height() / 2 : 5;
    painter->drawRoundedRect(box.translated(0.5, 0.5), radius, radius);
    place = box.toRect().adjusted(inset, 0, -inset + 2, 0);
    if (color.isValid()) {
        QRect dot(place.left(), 0, kDotSize, kDotSize);
        dot.moveCenter({dot.center().x(), place.center().y()});
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawRoundedRect(dot, 3, 3);
        place.setLeft(dot.right() + 7);
    }
    if (!chip.prefix.isEmpty())
        place = draw(painter, place, chip.prefix, font, theme[Theme::Muted]).adjusted(4 - kGap, 0, 0, 0);
    draw(painter, place, chip.label, font, theme[chip.byHub ? Theme::Muted : Theme::Text]);
    if (!chip.group.isEmpty()) {
        const QRect behind(int(box.right()) + kGap, option.rect.top(), option.rect.right() - int(box.right()) - kGap, option.rect.height());
        draw(painter, behind, tr("in %1", "the chip of a group: 5 datasets").arg(chip.group), font, theme[Theme::Muted]);
    }
}

void TagRowDelegate::paintCause(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const TagList &list = listOf(index);
    const TagRow &row = list.row(index);
    const QRect cause = area(Part::Cause, option, index);
    const bool canGo = !row.causes.isEmpty() && isInCard(row, row.causes.constFirst());
    const bool quiet = row.kind == TagRow::Kind::SetByHub || row.change == TagRow::Change::Disappears || row.causes.isEmpty();
    const auto color = row.hint ? Theme::Lost : canGo ? Theme::Link : quiet ? Theme::Muted : Theme::Text;
    QRect rest = draw(painter, cause, list.causeText(row), option.font, theme[color]);
    if (const QString more = moreText(row); !more.isEmpty()) {
        rest.setRight(option.rect.right());
        draw(painter, rest, more, small(option.font), theme[Theme::Muted]);
    }
    draw(painter, area(Part::Hint, option, index), hintText(row), bold(option.font), theme[Theme::Link]);
}

bool TagRowDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            const std::array links{Part::Hint, Part::Cause};
            const auto hit = std::ranges::find_if(links,
                [&](Part part) { return area(part, option, index).contains(mouse->position().toPoint()); });
            emit clicked(index, hit == links.end() ? Part::Row : *hit);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace cardwright
