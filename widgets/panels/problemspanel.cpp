#include "widgets/panels/problemspanel.h"

#include "core/words/words.h"
#include "widgets/panels/problemdetails.h"
#include "widgets/panels/problemlist.h"
#include "widgets/panels/problemtools.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kMenuTitleWidth = 420;

QString menuText(const QString &text) { return QString(text).replace(u'&', u"&&"_s); }

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent) :
    QWidget(parent), m_list(new ProblemList(this)), m_view(new QTreeView), m_details(new ProblemDetails),
    m_tools(new ProblemTools(this)), m_nothing(new QLabel), m_pages(new QStackedLayout)
{
    auto *delegate = new ProblemRowDelegate(this);
    m_view->setObjectName(u"problemList"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(delegate);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing->setObjectName(u"noProblems"_s);
    m_nothing->setProperty("cw", u"muted"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto *pages = new QWidget;
    pages->setLayout(m_pages);
    m_pages->setContentsMargins({});
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_view);
    auto *beside = new QSplitter(Qt::Horizontal);
    beside->setHandleWidth(1);
    beside->setChildrenCollapsible(false);
    beside->addWidget(pages);
    beside->addWidget(m_details);
    beside->setStretchFactor(0, 2);
    beside->setStretchFactor(1, 1);
    m_details->setMinimumWidth(260);
    m_details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(beside, 1);
    setFocusProxy(m_view);

    connect(m_tools, &ProblemTools::filterChanged, this, &ProblemsPanel::filter);
    connect(m_tools, &ProblemTools::groupingChosen, this,
        [this](ProblemList::Grouping grouping) { rebuild([&] { m_list->setGrouping(grouping); }); });
    connect(delegate, &ProblemRowDelegate::clicked, this, &ProblemsPanel::onClicked);
    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::activate);
    connect(m_view, &QTreeView::collapsed, this,
        [this](const QModelIndex &index) { m_folded.insert(m_list->groupId(index.row())); });
    connect(m_view, &QTreeView::expanded, this,
        [this](const QModelIndex &index) { m_folded.remove(m_list->groupId(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showDetails);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (const QModelIndex index = m_view->indexAt(at); index.isValid())
            m_view->setCurrentIndex(index);
        if (current())
            openMenu({m_view->currentIndex()}, m_view->viewport()->mapToGlobal(at));
    });
    connect(m_details, &ProblemDetails::fixRequested, this, &ProblemsPanel::fixRequested);
    connect(m_details, &ProblemDetails::fixAllRequested, this, &ProblemsPanel::fixAllOfKind);
    connect(m_details, &ProblemDetails::silenceRequested, this, &ProblemsPanel::silence);
    connect(m_details, &ProblemDetails::unsilenceRequested, this, &ProblemsPanel::unsilence);
    connect(m_details, &ProblemDetails::linkActivated, this, &ProblemsPanel::linkActivated);
    connect(m_details, &ProblemDetails::closed, this, [this] {
        tell(false);
        m_view->setFocus();
    });
    show(Analysis());
}

QWidget *ProblemsPanel::tools() const { return m_tools; }

void ProblemsPanel::show(const Analysis &analysis)
{
    m_lines = analysis.lines;
    rebuild([&] { m_list->show(analysis); });
}

void ProblemsPanel::filter()
{
    rebuild([this] { m_list->setFilter(m_tools->filter()); });
}

void ProblemsPanel::rebuild(const std::function<void()> &change)
{
    const ProblemRow *row = current();
    const ProblemRow before = row ? *row : ProblemRow();
    const qsizetype place = std::max<qsizetype>(m_list->inTextOrder().indexOf(m_view->currentIndex()), 0);
    change();
    for (int i = 0; i < m_list->rowCount(); ++i) {
        if (!m_folded.contains(m_list->groupId(i)))
            m_view->expand(m_list->index(i, 0));
    }
    if (row) {
        const QModelIndex same = m_list->findSame(before);
        const QModelIndexList rows = m_list->inTextOrder();
        const bool next = !same.isValid() && !rows.isEmpty(); // it is mended: on to what follows it
        m_view->setCurrentIndex(next ? rows[std::min(place, rows.size() - 1)] : same);
    }
    showCounts();
    showDetails();
}

void ProblemsPanel::showCounts()
{
    int all = 0;
    for (const Severity severity : {Severity::Rejects, Severity::Lost, Severity::Advice})
        all += m_list->count(severity);
    const int silenced = m_list->silencedCount();
    m_tools->showCounts(*m_list);
    emit counted(all);
    m_nothing->setText(all > 0 ? tr("No problem passes the filter.")
            : silenced > 0     ? tr("No problems but those that are silenced.")
                               : tr("No problems found. Nothing here that the hub would reject."));
    m_pages->setCurrentIndex(m_list->rowCount() == 0 ? 0 : 1);
}

void ProblemsPanel::showDetails()
{
    tell(!m_details->isHidden());
}

void ProblemsPanel::tell(bool shown)
{
    const ProblemRow *row = current();
    if (shown && row)
        m_details->show(*row, m_list->fixableCount(row->problem.rule));
    m_details->setVisible(shown && row);
}

const ProblemRow *ProblemsPanel::current() const { return m_list->row(m_view->currentIndex()); }

void ProblemsPanel::setCurrent(const QModelIndex &index)
{
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ProblemsPanel::step(bool forward, TextRange from)
{
    const QModelIndexList rows = m_list->inTextOrder();
    if (rows.isEmpty())
        return;
    const auto start = [this](const QModelIndex &index) { return m_list->row(index)->problem.range.start; };
    const qsizetype size = rows.size();
    const qsizetype here = rows.indexOf(m_view->currentIndex());
    qsizetype next;
    if (here >= 0 && start(rows[here]) == from.start) { // several may stand at one place
        next = here + (forward ? 1 : -1);
    } else {
        next = std::ranges::lower_bound(rows, from.start, {}, start) - rows.begin();
        next -= forward ? 0 : 1;
    }
    const QModelIndex index = rows[(next + size) % size];
    setCurrent(index);
    activate(index);
}

QModelIndexList ProblemsPanel::rowsOnLine(int line) const
{
    QModelIndexList rows = m_list->inTextOrder();
    rows.removeIf([&](const QModelIndex &index) { return m_list->row(index)->line != line; });
    return rows;
}

QModelIndexList ProblemsPanel::rowsAt(qsizetype position) const
{
    QModelIndexList rows = m_list->inTextOrder();
    rows.removeIf([&](const QModelIndex &index) {
        const TextRange range = m_list->row(index)->problem.range;
        return position < range.start || position > range.end;
    });
    return rows.isEmpty() ? rowsOnLine(m_lines.lineAt(position)) : rows;
}

bool ProblemsPanel::choose(qsizetype position)
{
    const QModelIndexList rows = rowsAt(position);
    if (!rows.isEmpty())
        setCurrent(rows.constFirst());
    return !rows.isEmpty();
}

void ProblemsPanel::onClicked(const QModelIndex &index, ProblemRowDelegate::Part part)
{
    m_view->setCurrentIndex(index);
    switch (part) {
    case ProblemRowDelegate::Part::Row: return activate(index);
    case ProblemRowDelegate::Part::Fix: return fix();
    case ProblemRowDelegate::Part::Why: return tell(true);
    case ProblemRowDelegate::Part::OtherFixes: return openMenu({index}, QCursor::pos());
    case ProblemRowDelegate::Part::Silence: return m_list->row(index)->silenced ? unsilence() : silence(false);
    }
}

void ProblemsPanel::activate(const QModelIndex &index)
{
    const ProblemRow *row = m_list->row(index);
    if (!row && index.isValid())
        m_view->setExpanded(index, !m_view->isExpanded(index));
    else if (row && row->problem.file.isEmpty())
        emit activated(row->problem.range);
    else if (row)
        tell(true); // there is no place in the card to go to
}

void ProblemsPanel::fix()
{
    const ProblemRow *row = current();
    if (!row || row->problem.fixes.isEmpty())
        return;
    const Fix first = row->problem.fixes.constFirst(); // the row is gone once the fix is made
    emit fixRequested(first);
}

void ProblemsPanel::fixAllOfKind()
{
    const ProblemRow *row = current();
    if (!row || row->silenced || row->problem.fixes.isEmpty())
        return;
    const QString rule = row->problem.rule;
    emit fixAllRequested(rule);
}

void ProblemsPanel::explain()
{
    tell(m_details->isHidden());
}

void ProblemsPanel::silence(bool everywhere)
{
    const ProblemRow *row = current();
    if (!row)
        return;
    const QString rule = row->problem.rule;
    if (!row->silenced)
        emit silenceRequested(rule, everywhere);
}

void ProblemsPanel::unsilence()
{
    const ProblemRow *row = current();
    if (!row)
        return;
    const QString rule = row->problem.rule;
    emit unsilenceRequested(rule);
}

void ProblemsPanel::fill(QMenu &menu, const ProblemRow &row)
{
    const QString &rule = row.problem.rule;
    for (const Fix &fix : row.problem.fixes)
        menu.addAction(menuText(describe(fix)), this, [this, fix] { emit fixRequested(fix); });
    if (const int same = m_list->fixableCount(rule); same > 1 && !row.silenced && !row.problem.fixes.isEmpty())
        menu.addAction(tr("Fix all %n of this kind", nullptr, same), this, [this, rule] { emit fixAllRequested(rule); });
    menu.addSeparator();
    if (row.problem.file.isEmpty())
        menu.addAction(tr("Go to line %1").arg(row.line), this, [this, range = row.problem.range] { emit activated(range); });
    menu.addAction(tr("Why?"), this, [this, row] {
        setCurrent(m_list->findSame(row));
        tell(true);
        emit told();
    });
    menu.addAction(tr("Copy"), this, [sentence = row.sentence] { QGuiApplication::clipboard()->setText(sentence); });
    menu.addSeparator();
    if (row.silenced) {
        menu.addAction(tr("Tell it again"), this, [this, rule] { emit unsilenceRequested(rule); });
    } else {
        menu.addAction(tr("Silence in this card"), this, [this, rule] { emit silenceRequested(rule, false); });
        menu.addAction(tr("Silence in all my cards"), this, [this, rule] { emit silenceRequested(rule, true); });
    }
}

void ProblemsPanel::openMenu(const QModelIndexList &rows, QPoint globalPosition)
{
    if (rows.isEmpty())
        return;
    auto *menu = new QMenu(this); // not exec(): what is chosen may change the list while it is open
    menu->setObjectName(u"problemMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QModelIndex &index : rows) {
        const ProblemRow &row = *m_list->row(index);
        const QString title = fontMetrics().elidedText(row.sentence, Qt::ElideRight, kMenuTitleWidth);
        fill(rows.size() == 1 ? *menu : *menu->addMenu(menuText(title)), row);
    }
    menu->popup(globalPosition);
}

void ProblemsPanel::openMenu()
{
    if (!current())
        return;
    const QRect row = m_view->visualRect(m_view->currentIndex());
    openMenu({m_view->currentIndex()}, m_view->viewport()->mapToGlobal(row.bottomLeft()));
}

void ProblemsPanel::openMenuAt(qsizetype position, QPoint globalPosition)
{
    openMenu(rowsAt(position), globalPosition);
}

void ProblemsPanel::openMenuForLine(int line, QPoint globalPosition)
{
    openMenu(rowsOnLine(line), globalPosition);
}

} // namespace cardwright
