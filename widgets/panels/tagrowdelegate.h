// How the tags panel draws its cells: the tag with its mark, its chip as on the page, its cause as a link where one can
// go there, and the one step that a missing library needs.
#pragma once

#include <QStyledItemDelegate>

namespace cardwright {

class TagRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Part { Row, Cause, Hint };
    Q_ENUM(Part)

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// Where a link of the Cause cell is drawn, empty when it has none.
    QRect area(Part part, const QStyleOptionViewItem &option, const QModelIndex &index) const;

signals:
    void clicked(const QModelIndex &index, cardwright::TagRowDelegate::Part part);

private:
    void paintTag(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCause(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace cardwright
