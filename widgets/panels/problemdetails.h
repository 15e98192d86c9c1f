// One problem told in full, beside the list: why the hub cares, where that is written, and all that can be done.
#pragma once

#include "core/base/problem.h"

#include <QFrame>
#include <QUrl>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

struct ProblemRow;

class ProblemDetails : public QFrame {
    Q_OBJECT
public:
    explicit ProblemDetails(QWidget *parent = nullptr);

    /// `sameKind`: how many problems of its rule have a fix.
    void show(const ProblemRow &row, int sameKind);
    using QWidget::show;

signals:
    void fixRequested(const cardwright::Fix &fix);
    void fixAllRequested();
    void silenceRequested(bool everywhere);
    void unsilenceRequested();
    void linkActivated(const QUrl &url);
    void closed();

private:
    QPushButton *addLink(const QString &name);

    QLabel *m_icon;
    QLabel *m_severity;
    QLabel *m_rule;
    QLabel *m_sentence;
    QLabel *m_why;
    QVBoxLayout *m_column;
    QVBoxLayout *m_fixes; ///< a button for each
    QPushButton *m_source;
    QPushButton *m_fixAll;
    QPushButton *m_silenceInCard;
    QPushButton *m_silenceEverywhere;
    QPushButton *m_unsilence;
    QUrl m_link;
};

} // namespace cardwright
