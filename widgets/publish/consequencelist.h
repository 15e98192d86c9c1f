// What a publishing changes of the page, in words: which tags, task, library, licence and the like come, go and change.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QScrollArea>

class QVBoxLayout;

namespace cardwright {

class ConsequenceList : public QScrollArea {
    Q_OBJECT
public:
    explicit ConsequenceList(QWidget *parent = nullptr);

    void show(const QList<ConsequenceGroup> &groups);
    using QScrollArea::show;

private:
    QWidget *makeRow(const Consequence &change);

    QVBoxLayout *m_column;
};

} // namespace cardwright
