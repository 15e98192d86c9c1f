#include "widgets/panels/problemspanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

ProblemsPanel::ProblemsPanel(QWidget *parent) :
    QWidget(parent), m_list(new ProblemList(this)), m_view(new QListView(this)), m_pages(new QStackedLayout(this))
{
    auto *delegate = new ProblemRowDelegate(this);
    m_view->setObjectName(u"problemList"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(delegate);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *nothing = new QLabel(tr("No problems found. Nothing here that the hub would reject."), this);
    nothing->setObjectName(u"noProblems"_s);
    nothing->setProperty("cw", u"muted"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_pages->addWidget(nothing);
    m_pages->addWidget(m_view);
    setFocusProxy(m_view);
    connect(delegate, &ProblemRowDelegate::fixClicked, this, &ProblemsPanel::fix);
    connect(m_view, &QListView::clicked, this, &ProblemsPanel::activate);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
}

void ProblemsPanel::show(const QList<ProblemRow> &rows)
{
    const QModelIndex current = m_view->currentIndex();
    const ProblemRow selected = current.isValid() ? m_rows[current.row()] : ProblemRow();
    m_rows = rows;
    m_list->setRows(rows);
    if (const int same = current.isValid() ? m_list->findSame(selected) : -1; same >= 0)
        m_view->setCurrentIndex(m_list->index(same));
    m_pages->setCurrentIndex(rows.isEmpty() ? 0 : 1);
}

qsizetype ProblemsPanel::count() const { return m_rows.size(); }

qsizetype ProblemsPanel::count(Severity severity) const
{
    return std::count_if(m_rows.begin(), m_rows.end(),
        [&](const ProblemRow &row) { return row.problem.severity == severity; });
}

void ProblemsPanel::goToNext() { step(1); }

void ProblemsPanel::goToPrevious() { step(-1); }

void ProblemsPanel::step(int by)
{
    if (m_rows.isEmpty())
        return;
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (by > 0 ? -1 : 0);
    const int rows = int(m_rows.size());
    const QModelIndex next = m_list->index((from + by + rows) % rows);
    m_view->setCurrentIndex(next);
    activate(next);
}

void ProblemsPanel::activate(const QModelIndex &index)
{
    if (index.isValid())
        emit activated(m_rows[index.row()].problem.range);
}

void ProblemsPanel::fix(const QModelIndex &index)
{
    if (!index.isValid() || m_rows[index.row()].problem.fixes.isEmpty())
        return;
    const Fix first = m_rows[index.row()].problem.fixes.first();
    emit fixRequested(first);
}

void ProblemsPanel::showMenu(QPoint at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const ProblemRow row = m_rows[index.row()];
    QMenu menu(this);
    menu.addAction(tr("Go to line %1").arg(row.line), this, [this, row] { emit activated(row.problem.range); });
    if (!row.fixText.isEmpty() && !row.problem.fixes.isEmpty())
        menu.addAction(row.fixText, this, [this, row] { emit fixRequested(row.problem.fixes.first()); });
    menu.addAction(tr("Copy"), this, [row] { QGuiApplication::clipboard()->setText(row.sentence); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void ProblemsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !control)
        activate(m_view->currentIndex());
    else if (event->key() == Qt::Key_Period && control)
        fix(m_view->currentIndex());
    else
        QWidget::keyPressEvent(event);
}

} // namespace cardwright
