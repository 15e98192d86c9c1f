#include "widgets/panels/problemrowdelegate.h"

#include "core/words/words.h"
#include "widgets/panels/problemlist.h"
#include "widgets/style/icons.h"
#include "widgets/style/severitycolors.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 14;
constexpr int kGap = 14;
constexpr int kPillPadding = 7;
constexpr int kIconSize = 13;
constexpr int kChevronSize = 12;
constexpr int kLeastWidthForAll = 980; ///< of a row; a narrower one leaves "Silence" to the menu, and tells the line alone

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int pillWidth(const QFont &font, Severity severity)
{
    return QFontMetrics(bold(small(font))).horizontalAdvance(severityLabel(severity)) + kIconSize + 3 * kPillPadding - 2;
}

int pillColumn(const QFont &font)
{
    int widest = 0;
    for (const Severity severity : {Severity::Rejects, Severity::Lost, Severity::Advice})
        widest = std::max(widest, pillWidth(font, severity));
    return widest;
}

const ProblemRow *rowOf(const QModelIndex &index) { return static_cast<const ProblemList *>(index.model())->row(index); }

QString whyText() { return ProblemRowDelegate::tr("Why"); }

QString silenceText(const ProblemRow &row)
{
    return row.silenced ? ProblemRowDelegate::tr("Tell again") : ProblemRowDelegate::tr("Silence");
}

bool isWide(const QStyleOptionViewItem &option) { return option.rect.width() >= kLeastWidthForAll; }

QString placeText(const QStyleOptionViewItem &option, const ProblemRow &row)
{
    return row.problem.field.isEmpty() || !isWide(option) ? row.place : row.problem.field + u" · "_s + row.place;
}

int placeColumn(const QStyleOptionViewItem &option)
{
    return (isWide(option) ? 22 : 8) * option.fontMetrics.averageCharWidth();
}

int fixColumn(const QStyleOptionViewItem &option)
{
    return std::min(24 * option.fontMetrics.averageCharWidth(), option.rect.width() / 4);
}

void paintPill(QPainter *painter, const QStyleOptionViewItem &option, Severity severity)
{
    const Theme &theme = themeOf(option.widget);
    const SeverityColors colors = colorsOf(severity);
    painter->setFont(bold(small(option.font)));
    QRect pill(option.rect.left() + kMargin, 0, pillWidth(option.font, severity), painter->fontMetrics().height() + 4);
    pill.moveCenter({pill.center().x(), option.rect.center().y()});
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme[colors.ground]);
    painter->drawRoundedRect(pill, 4, 4);
    icon(severityName(severity), colors.text)
        .paint(painter, QRect(pill.left() + kPillPadding - 2, pill.top(), kIconSize, pill.height()));
    painter->setPen(theme[colors.text]);
    painter->drawText(pill.adjusted(2 * kPillPadding - 4 + kIconSize, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        severityLabel(severity));
}

} // namespace

QSize ProblemRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {200, option.fontMetrics.height() + (rowOf(index) ? 13 : 9)};
}

QRect ProblemRowDelegate::area(Part part, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProblemRow *shown = rowOf(index);
    if (!shown || part == Part::Row)
        return option.rect;
    const QFontMetrics metrics(bold(option.font));
    int right = option.rect.right() - kMargin;
    const auto take = [&](int width) {
        right -= width;
        return QRect(right, option.rect.top(), width + 1, option.rect.height());
    };
    if (isWide(option)) {
        const int silenceColumn = std::max(option.fontMetrics.horizontalAdvance(tr("Silence")),
            option.fontMetrics.horizontalAdvance(silenceText(*shown)));
        const QRect silence = take(silenceColumn);
        if (part == Part::Silence)
            return silence;
        right -= kGap;
    } else if (part == Part::Silence) {
        return {};
    }
    const QRect why = take(metrics.horizontalAdvance(whyText()));
    if (part == Part::Why)
        return why;
    right -= kGap;
    if (shown->fixText.isEmpty())
        return {};
    const QRect others = take(kChevronSize + 2);
    if (part == Part::OtherFixes)
        return shown->problem.fixes.size() > 1 ? others : QRect();
    return take(std::min(metrics.horizontalAdvance(shown->fixText), fixColumn(option)));
}

void ProblemRowDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool expanded = !view || view->isExpanded(index);
    QRect chevron(option.rect.left() + kMargin, 0, kChevronSize, kChevronSize);
    chevron.moveCenter({chevron.center().x(), option.rect.center().y()});
    icon(expanded ? u"chevron-down"_s : u"chevron-right"_s).paint(painter, chevron);
    const QString title = index.data().toString();
    QRect text = option.rect;
    text.setLeft(chevron.right() + 8);
    painter->setFont(bold(small(option.font)));
    painter->setPen(theme[Theme::Text]);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, title);
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(title) + 8);
    painter->setPen(theme[Theme::Muted]);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, QString::number(index.model()->rowCount(index)));
}

void ProblemRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ProblemRow *shown = rowOf(index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, theme[Theme::AccentSoft]);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme[Theme::Hover]);
    else if (!shown)
        painter->fillRect(row, theme[Theme::EditorBlock]);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme[Theme::Border]);
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), theme[Theme::Accent]);
    if (!shown) {
        paintGroup(painter, option, index);
        painter->restore();
        return;
    }

    paintPill(painter, option, shown->problem.severity);
    const auto draw = [&](const QRect &place, const QString &text, const QFont &font, Theme::ColorRole color) {
        painter->setFont(font);
        painter->setPen(theme[color]);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, std::max(place.width(), 0)));
    };
    draw(area(Part::Fix, option, index), shown->fixText, bold(option.font), Theme::Link);
    if (const QRect others = area(Part::OtherFixes, option, index); !others.isEmpty()) {
        QRect chevron(0, 0, kChevronSize, kChevronSize);
        chevron.moveCenter(others.center());
        icon(u"chevron-down"_s, Theme::Link).paint(painter, chevron);
    }
    const QRect why = area(Part::Why, option, index);
    draw(why, whyText(), bold(option.font), Theme::Link);
    draw(area(Part::Silence, option, index), silenceText(*shown), option.font, Theme::Muted);

    const QRect place(why.left() - 2 * kGap - kChevronSize - fixColumn(option) - placeColumn(option), row.top(),
        placeColumn(option), row.height());
    draw(place, placeText(option, *shown), small(option.font), Theme::Muted);
    const int sentenceLeft = row.left() + kMargin + pillColumn(option.font) + kGap;
    draw(QRect(sentenceLeft, row.top(), place.left() - kGap - sentenceLeft, row.height()), shown->sentence, option.font,
        shown->silenced ? Theme::Muted : Theme::Text);
    painter->restore();
}

bool ProblemRowDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            const QPoint at = mouse->position().toPoint();
            const std::array links{Part::OtherFixes, Part::Fix, Part::Why, Part::Silence};
            const auto hit = std::ranges::find_if(links, [&](Part part) {
                return rowOf(index) && area(part, option, index).adjusted(-kGap / 2, 0, kGap / 2, 0).contains(at);
            });
            emit clicked(index, hit == links.end() ? Part::Row : *hit);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace cardwright
