// One tag told in full, beside the list: every cause, and what to change to get rid of it or to get it.
#pragma once

#include "widgets/panels/taglist.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

class TagDetails : public QFrame {
    Q_OBJECT
public:
    explicit TagDetails(QWidget *parent = nullptr);

    void show(const TagRow &row, const TagList &list);
    using QWidget::show;

signals:
    void removalWanted(); ///< of the values of the card that give the tag
    void activated(cardwright::TextRange place);
    void hintTaken(); ///< the user wants the row's hint written into the card

private:
    void addCauses(const TagRow &row, const QStringList &texts);
    void addButton(const QString &name, const QString &text, void (TagDetails::*wish)());
    void addHint(const LibraryHint &hint);
    QLabel *addText(const QString &name, const QString &text, const char *look = nullptr);

    QLabel *m_tag;
    QLabel *m_state;
    QVBoxLayout *m_column; ///< of what differs from tag to tag
    TagRow m_row;
    QStringList m_told; ///< of m_row
};

} // namespace cardwright
