// The strip above a pane: its title at the left, what belongs to the pane at the right.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace cardwright {

class PaneHeader : public QFrame {
    Q_OBJECT
public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addWidget(QWidget *widget); ///< at the right, after those added before; takes ownership

private:
    QLabel *m_title;
    QHBoxLayout *m_row;
};

} // namespace cardwright
