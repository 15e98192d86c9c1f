// The rows of the problems panel as Qt's item views want them: a model, and a delegate that draws one row.
#pragma once

#include "core/base/problem.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace cardwright {

struct ProblemRow {
    Problem problem;
    QString sentence; ///< for people
    int line = 1;     ///< 1-based
    QString fixText;  ///< what the first fix does, for its button; empty when there is none
};

/// "Rejects", "Lost" or "Advice", in the user's language.
QString severityWord(Severity severity);

class ProblemList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<ProblemRow> rows);
    const ProblemRow &row(const QModelIndex &index) const { return m_rows[index.row()]; }
    /// The row that tells the same as `old` did, before an edit; -1 when it is gone.
    int findSame(const ProblemRow &old) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ProblemRow> m_rows;
};

class ProblemRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// Where the row's fix is drawn, empty without one.
    QRect fixArea(const QStyleOptionViewItem &option, const QModelIndex &index) const;

signals:
    void fixClicked(const QModelIndex &index);
};

} // namespace cardwright
