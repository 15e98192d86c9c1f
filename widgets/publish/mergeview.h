// Where two people changed the same: mine and theirs at the sides, between them the result, which is ordinary text with
// undo. All that could be merged is merged; each place that is left is decided by a button or by typing. Leaving keeps what
// was decided until another merge is shown.
#pragma once

#include "widgets/publish/publishcontent.h"
#include "widgets/publish/sheetdialog.h"

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace cardwright {

class MergePane;
class MergePlaces;

class MergeView : public SheetDialog {
    Q_OBJECT
public:
    explicit MergeView(QWidget *parent = nullptr);
    ~MergeView() override;

    void show(const MergeContent &content);
    using QWidget::show;
    int decidedCount() const;

signals:
    void resultTaken(const QString &text); ///< all is decided, and the user is content; the view has closed

private:
    QWidget *makeSide();
    QWidget *makeTools();
    QWidget *makeFooter();
    void goTo(int place);
    void step(int places);
    void choose(MergeChoice choice);
    void take();
    void follow();  ///< after the result has changed
    void updateTools();

    MergeContent m_content;
    std::unique_ptr<MergePlaces> m_places;
    int m_current = -1;
    QListWidget *m_list;
    QLabel *m_taken;
    QLabel *m_sentence;
    MergePane *m_mine;
    MergePane *m_result;
    MergePane *m_theirs;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_useMine;
    QPushButton *m_useTheirs;
    QPushButton *m_useBoth;
    QLabel *m_count;
    QPushButton *m_take;
};

} // namespace cardwright
