// The strip at the top of the window: which card, the commonest commands, which panes are shown, how many problems.
#pragma once

#include <QToolBar>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cardwright {

class Actions;

class HeaderBar : public QToolBar {
    Q_OBJECT
public:
    HeaderBar(const Actions &actions, QWidget *parent);

    void setCard(const QString &name, const QString &place); ///< place: owner or folder, shown in a pill; may be empty
    void setProblemCounts(int rejects, int lost, int advice);

signals:
    void problemsWanted(); ///< a count was pressed

private:
    QPushButton *addPill(const QString &name);

    QLabel *m_name;
    QLabel *m_place;
    QAction *m_placeAction;
    QHBoxLayout *m_counts;
    QPushButton *m_rejects;
    QPushButton *m_lost;
    QPushButton *m_advice;
    QLabel *m_fine;
};

} // namespace cardwright
