// What stands beside the title of the problems panel: how many problems there are of each severity, which of them are
// wanted, and how they are grouped.
#pragma once

#include "widgets/panels/problemlist.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace cardwright {

class ProblemTools : public QWidget {
    Q_OBJECT
public:
    explicit ProblemTools(QWidget *parent = nullptr);

    ProblemList::Filter filter() const;
    void showCounts(const ProblemList &list);

signals:
    void filterChanged();
    void groupingChosen(cardwright::ProblemList::Grouping grouping);

private:
    QToolButton *addToggle(const QString &name);
    void addSearch();
    void addGrouping();
    void nameGrouping(const QString &text);

    std::array<QToolButton *, 3> m_severities; ///< by Severity
    QToolButton *m_silenced;
    QLineEdit *m_search;
    QToolButton *m_grouping;
};

} // namespace cardwright
