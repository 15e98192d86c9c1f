// The list of what is odd about the card: grouped, filtered, and each problem with its place, its fixes, its reason and
// a way to silence its rule. What a person wants done about it are signals; nothing is changed here.
#pragma once

#include "widgets/panels/problemrowdelegate.h"

#include "core/analysis/analysis.h"

#include <QSet>
#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QStackedLayout;
class QTreeView;

namespace cardwright {

class ProblemDetails;
class ProblemList;
class ProblemTools;
struct ProblemRow;

class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    QWidget *tools() const; ///< search and filters, to be placed beside the panel's title

    void show(const Analysis &analysis); ///< the current problem stays current while it lasts, then the next one is
    using QWidget::show;

    /// Makes the next listed problem behind `from`, or the one before, the current one and jumps there; around the end.
    void step(bool forward, TextRange from);
    /// Makes the problem at `position` of the text the current one, or one that starts on that line; false without one.
    bool choose(qsizetype position);

    // of the current problem, if there is one
    void fix(); ///< its first fix
    void fixAllOfKind();
    void explain(); ///< beside the list; again: closes it
    void silence(bool everywhere);
    void openMenu();
    /// All that can be done about the problems at `position` of the text, or else on its line.
    void openMenuAt(qsizetype position, QPoint globalPosition);
    void openMenuForLine(int line, QPoint globalPosition);

signals:
    void counted(int problems); ///< silenced ones left out
    void activated(cardwright::TextRange place);
    void fixRequested(const cardwright::Fix &fix);
    void fixAllRequested(const QString &rule);
    void silenceRequested(const QString &rule, bool everywhere);
    void unsilenceRequested(const QString &rule);
    void linkActivated(const QUrl &url);
    void told(); ///< the reason of a problem is shown, by a wish from elsewhere

private:
    void filter();
    void rebuild(const std::function<void()> &change);
    void showCounts();
    void showDetails();   ///< of the current problem, if they are open
    void tell(bool shown); ///< opens or closes the details
    void onClicked(const QModelIndex &index, ProblemRowDelegate::Part part);
    const ProblemRow *current() const;
    void setCurrent(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void unsilence();
    void fill(QMenu &menu, const ProblemRow &row);
    void openMenu(const QModelIndexList &rows, QPoint globalPosition);
    QModelIndexList rowsOnLine(int line) const;
    QModelIndexList rowsAt(qsizetype position) const; ///< on its line, if none is at `position` itself

    ProblemList *m_list;
    QTreeView *m_view;
    ProblemDetails *m_details;
    ProblemTools *m_tools;
    QLabel *m_nothing;
    QStackedLayout *m_pages;
    LineIndex m_lines;
    QSet<QString> m_folded; ///< ids of groups
};

} // namespace cardwright
