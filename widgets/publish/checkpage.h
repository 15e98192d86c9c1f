// The second step: what the hub would refuse, what it would lose, and whether somebody else was there meanwhile.
#pragma once

#include "widgets/publish/publishcontent.h"
#include "widgets/style/theme.h"

#include <QScrollArea>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class CheckPage : public QScrollArea {
    Q_OBJECT
public:
    explicit CheckPage(QWidget *parent = nullptr);

    void show(const CheckContent &content);
    using QScrollArea::show;
    QString whatIsMissing() const; ///< for people; empty: nothing stands in the way

signals:
    void completenessChanged(); ///< whatIsMissing() may be another
    void fixWanted(const cardwright::Fix &fix);
    void problemActivated(const cardwright::Problem &problem); ///< to be seen in the text
    void mergeWanted();
    void linkActivated(const QUrl &url);

private:
    void addRemote();
    void addProblems();
    void addProblem(const CheckProblem &row);
    void addHubMessages();
    void addPullRequests();
    void addHeading(const QString &text);
    QFrame *addRow(const QString &sign, Theme::ColorRole color, const QString &text);
    int countOf(Severity severity) const;

    CheckContent m_content;
    bool m_showsHarmless = false; ///< what is lost and advice too, not their number alone
    QVBoxLayout *m_column;
    QPushButton *m_firstFix = nullptr;
    QPushButton *m_harmless = nullptr; ///< shows and hides what is lost and advice
};

} // namespace cardwright
