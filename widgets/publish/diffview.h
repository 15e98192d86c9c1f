// Two texts compared, unified or side by side: line numbers, the words that differ marked within their lines, long runs of
// unchanged lines folded until they are wanted. In the unified form each line begins with "+", "−" or a blank, for eyes
// and screen readers alike. Plain text throughout: a card is untrusted.
#pragma once

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace cardwright {

class DiffPane;
struct DiffRows;

class DiffView : public QWidget {
    Q_OBJECT
public:
    enum class Layout { Unified, SideBySide };

    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    void show(const QString &before, const QString &after);
    using QWidget::show;

    Layout layoutOfRows() const { return m_layout; }
    void setLayoutOfRows(Layout layout);

private:
    void fill();
    void unfold(int fold);

    Layout m_layout = Layout::Unified;
    std::unique_ptr<DiffRows> m_rows;
    QLabel *m_counts;
    QButtonGroup *m_layouts;
    QStackedWidget *m_stack;
    DiffPane *m_unified;
    DiffPane *m_before;
    DiffPane *m_after;
};

} // namespace cardwright
