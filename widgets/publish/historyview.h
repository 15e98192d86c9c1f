// The commits of a place, and what each has changed of the card.
#pragma once

#include "widgets/publish/publishcontent.h"
#include "widgets/publish/sheetdialog.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cardwright {

class BusyLine;
class DiffView;
class ElidedLabel;

class HistoryView : public SheetDialog {
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    void show(const HistoryContent &content); ///< the latest commit is chosen, which emits commitChosen()
    using QWidget::show;
    /// The card before and after a commit; of another than the chosen one it comes too late and is dropped.
    void showChange(const QString &commit, const QString &before, const QString &after);
    void setBusy(const QString &words);
    void setIdle();

signals:
    void commitChosen(const QString &id); ///< its change is wanted
    void colleagueWanted();               ///< a commit by a second author
    void cancelWanted();

private:
    QString chosen() const;

    ElidedLabel *m_place;
    QTreeWidget *m_commits;
    DiffView *m_diff;
    QLabel *m_nothing;
    BusyLine *m_busy;
    QPushButton *m_colleague;
};

} // namespace cardwright
