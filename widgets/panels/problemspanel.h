// The list of what is odd about the card. A click or Enter on a row jumps to its place, its fix is a click or Ctrl+. away.
#pragma once

#include "widgets/panels/problemlist.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace cardwright {

class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void show(const QList<ProblemRow> &rows); ///< the selected problem stays selected while it lasts
    using QWidget::show;

    qsizetype count() const;
    qsizetype count(Severity severity) const;

    void goToNext();     ///< from the selected row on, around the end
    void goToPrevious();

signals:
    void activated(cardwright::TextRange place);
    void fixRequested(const cardwright::Fix &fix);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void fix(const QModelIndex &index);
    void step(int by);
    void showMenu(QPoint at);

    ProblemList *m_list;
    QListView *m_view;
    QStackedLayout *m_pages;
    QList<ProblemRow> m_rows;
};

} // namespace cardwright
