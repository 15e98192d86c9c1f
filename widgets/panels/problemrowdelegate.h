// How the problems panel draws its rows: a group's heading, or a problem with what can be done about it at the right.
#pragma once

#include <QStyledItemDelegate>

namespace cardwright {

class ProblemRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Part { Row, Fix, OtherFixes, Why, Silence };
    Q_ENUM(Part)

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// Where a part of the row is drawn, empty when this row has none.
    QRect area(Part part, const QStyleOptionViewItem &option, const QModelIndex &index) const;

signals:
    void clicked(const QModelIndex &index, cardwright::ProblemRowDelegate::Part part);

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace cardwright
