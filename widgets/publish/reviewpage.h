// The third step: what will change, as text and in words, and which files go along.
#pragma once

#include "widgets/publish/publishcontent.h"

#include <QWidget>

namespace cardwright {

class ConsequenceList;
class DiffView;
class FileChoices;

class ReviewPage : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);

    void show(const ReviewContent &content);
    using QWidget::show;
    QStringList chosenFiles() const; ///< their paths, the card first

signals:
    void filesChanged(); ///< others are chosen, by the user

private:
    DiffView *m_diff;
    ConsequenceList *m_consequences;
    FileChoices *m_files;
};

} // namespace cardwright
