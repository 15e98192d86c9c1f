// One tag told in full, beside the list: every cause, and what to change to get rid of it or to get it.
#pragma once

#include "core/base/textedit.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class TagList;
struct TagRow;

class TagDetails : public QFrame {
    Q_OBJECT
public:
    explicit TagDetails(QWidget *parent = nullptr);

    void show(const TagRow &row, const TagList &list);
    using QWidget::show;

signals:
    void activated(cardwright::TextRange place);
    void hintTaken(); ///< the user wants the row's hint written into the card

private:
    void addCauses(const TagRow &row, const TagList &list);
    QLabel *addText(const QString &name, const QString &text, const char *look = nullptr);

    QLabel *m_tag;
    QLabel *m_state;
    QVBoxLayout *m_column; ///< of what differs from tag to tag
};

} // namespace cardwright
