// How a row of TermListModel looks: the name and, behind it, its detail in grey; the id at the right as it is written
// in the card. Headings and notes in grey.
#pragma once

#include <QStyledItemDelegate>

namespace cardwright {

class TermDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace cardwright
