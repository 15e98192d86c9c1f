// The second step: what the hub would refuse, what it would lose, and whether somebody else was there meanwhile.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QScrollArea>

class QVBoxLayout;

namespace cardwright {

class CheckPage : public QScrollArea {
    Q_OBJECT
public:
    explicit CheckPage(QWidget *parent = nullptr);

    void show(const CheckContent &content);
    using QWidget::show;
    bool isClear() const { return mayGoOn(m_content); }

signals:
    void shown(); ///< it has other content, and may be clear or not
    void fixWanted(const cardwright::Fix &fix);
    void problemActivated(const cardwright::Problem &problem); ///< to be seen in the text
    void mergeWanted();
    void linkActivated(const QUrl &url);

private:
    QWidget *makeRemote();
    QWidget *makeProblems();
    QWidget *makeProblem(const CheckProblem &row);
    QWidget *makeHubMessages();
    QWidget *makePullRequests();

    CheckContent m_content;
    bool m_showsAll = false; ///< what is lost and advice too, not their number alone
    QVBoxLayout *m_column;
};

} // namespace cardwright
