// The fourth step: what the commit or pull request is called, and which of the two it is.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace cardwright {

class MessagePage : public QScrollArea {
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);

    void show(const MessageContent &content);
    using QScrollArea::show;
    MessageChoice choice() const;  ///< title and description without blanks around them
    QString whatIsMissing() const; ///< for people; empty: nothing
    QString sendText() const;      ///< for the button that sends: "Commit to main", "Open pull request"

signals:
    void changed(); ///< by the user or by show()

private:
    void showLength();

    QLabel *m_summary;
    QLineEdit *m_title;
    QLabel *m_length;
    QPlainTextEdit *m_description;
    QLabel *m_waysLabel;
    QWidget *m_ways;
    QRadioButton *m_commit;
    QRadioButton *m_propose;
    QString m_suggestion;
    QString m_branch;
};

} // namespace cardwright
