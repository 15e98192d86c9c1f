// What stands in the page's place when there is no page: what happened, what it means, perhaps a button that helps.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cardwright {

class PageNotice : public QWidget {
    Q_OBJECT
public:
    explicit PageNotice(QWidget *parent);

    /// `action` is the button's text; without one there is none.
    void show(const QString &title, const QString &text, const QString &action = {});
    void clear();

signals:
    void actionWanted();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace cardwright
