// Two texts compared, unified or side by side: line numbers, the words that differ marked within their lines, long runs of
// unchanged lines folded until they are wanted. In the unified form each line begins with "+", "−" or a blank, for eyes
// and screen readers alike. Plain text throughout: a card is untrusted.
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace cardwright {

class DiffPane;
class Segments;
struct FoldedDiff;

class DiffView : public QWidget {
    Q_OBJECT
public:
    enum class Form { Unified, SideBySide };

    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    void show(const QString &before, const QString &after);
    using QWidget::show;

    Form form() const;
    void setForm(Form form);

private:
    QWidget *makeSideBySide();
    void fill();
    void unfold(int fold);

    std::unique_ptr<FoldedDiff> m_diff;
    QLabel *m_counts;
    Segments *m_forms;
    QStackedWidget *m_stack;
    DiffPane *m_unified;
    DiffPane *m_before;
    DiffPane *m_after;
};

} // namespace cardwright
