// After the last step: where it is now.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class DonePage : public QWidget {
    Q_OBJECT
public:
    explicit DonePage(QWidget *parent = nullptr);

    void show(const DoneContent &content);
    using QWidget::show;

signals:
    void openWanted(const QUrl &url); ///< in the browser
    void historyWanted();

private:
    QString addressText() const; ///< a path, where it is a folder

    QLabel *m_headline;
    QLabel *m_summary;
    QLabel *m_link;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_history;
    QVBoxLayout *m_notes;
    QUrl m_url;
};

} // namespace cardwright
