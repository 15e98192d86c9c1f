// What stands in the page's place when there is no page: what happened, what it means, perhaps a button to try again.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cardwright {

class PageNotice : public QWidget {
    Q_OBJECT
public:
    explicit PageNotice(QWidget *parent);

    void show(const QString &title, const QString &text, bool canRetry);
    void clear();

signals:
    void retryWanted();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace cardwright
