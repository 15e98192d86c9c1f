// Notices above the panes, inside the window and never in the way: each says one thing and offers what can be done.
#pragma once

#include "core/base/problem.h"

#include <QWidget>

#include <functional>
#include <map>

class QVBoxLayout;

namespace cardwright {

struct Notice {
    struct Action {
        QString text;
        std::function<void()> run;
    };
    QString id; ///< a later notice of the same id takes the place of this one
    Severity severity = Severity::Advice;
    QString text;
    QList<Action> actions; ///< choosing one dismisses the notice
    bool closable = true;
};

class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void post(const Notice &notice);
    void dismiss(const QString &id);
    bool isPosted(const QString &id) const { return m_banners.contains(id); }

private:
    QWidget *makeBanner(const Notice &notice);

    QVBoxLayout *m_stack;
    std::map<QString, QWidget *> m_banners;
};

} // namespace cardwright
