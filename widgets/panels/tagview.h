// The list of tags on the screen: its columns, and the keys that copy the current tag and wish it away.
#pragma once

#include "widgets/panels/tagrowdelegate.h"

#include <QTreeView>

namespace cardwright {

class TagList;

class TagView : public QTreeView {
    Q_OBJECT
public:
    explicit TagView(TagList *list, QWidget *parent = nullptr);

public slots:
    void copy(); ///< the current tag; a slot, so that the window's command finds it

signals:
    void partClicked(const QModelIndex &index, cardwright::TagRowDelegate::Part part);
    void removalWanted(); ///< of what gives the current tag

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TagList *m_list;
};

} // namespace cardwright
