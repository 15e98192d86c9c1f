#include "widgets/publish/historyview.h"

#include "widgets/publish/busyline.h"
#include "widgets/publish/diffview.h"
#include "widgets/publish/parts.h"
#include "widgets/style/elidedlabel.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

enum Column { Title, Author, Time, Id };

constexpr QSize kSize(980, 640);
constexpr int kShortId = 7;
constexpr int kAuthorWidth = 150;

} // namespace

HistoryView::HistoryView(QWidget *parent) :
    SheetDialog(parent), m_place(new ElidedLabel), m_commits(new QTreeWidget), m_diff(new DiffView),
    m_nothing(makeLabel(tr("Nothing has been published there yet."), u"muted"_s)), m_busy(new BusyLine),
    m_colleague(makeButton(u"historyColleague"_s, tr("Commit as a colleague…")))
{
    setObjectName(u"historyView"_s);
    setWindowTitle(tr("History"));
    m_place->setObjectName(u"historyPlace"_s);
    m_place->setProperty("cw", u"section"_s);
    m_nothing->setObjectName(u"historyNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_commits->setObjectName(u"historyCommits"_s);
    m_commits->setAccessibleName(tr("Commits, latest first"));
    m_commits->setHeaderLabels({tr("Title"), tr("Author"), tr("When"), tr("Commit")});
    m_commits->setProperty("cw", u"rows"_s);
    m_commits->setRootIsDecorated(false);
    m_commits->setIndentation(0);
    m_commits->setUniformRowHeights(true);
    m_commits->header()->setStretchLastSection(false);
    m_commits->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_commits->setColumnWidth(Author, kAuthorWidth);
    for (const int column : {Time, Id})
        m_commits->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_colleague->setToolTip(tr("A second author changes the card there, so that you can see what a conflict is like"));
    QPushButton *close = makeButton(u"historyClose"_s, tr("Close"));

    auto *header = new QFrame;
    header->setProperty("cw", u"paneHeader"_s);
    auto *headerRow = new QHBoxLayout(header);
    headerRow->setContentsMargins(12, 8, 12, 8);
    headerRow->addWidget(m_place, 1);
    headerRow->addWidget(m_colleague);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_commits);
    splitter->addWidget(m_diff);
    splitter->setSizes({190, 380});
    splitter->setStretchFactor(1, 1);
    auto *footer = new QFrame;
    footer->setProperty("cw", u"sheetFooter"_s);
    auto *footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(12, 8, 12, 8);
    footerRow->addWidget(m_busy, 1);
    footerRow->addStretch();
    footerRow->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_nothing, 1);
    column->addWidget(splitter, 1);
    column->addWidget(footer);
    m_commits->setFocus();
    fitInto(kSize);

    connect(m_commits, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            emit commitChosen(chosen());
    });
    connect(m_colleague, &QPushButton::clicked, this, &HistoryView::colleagueWanted);
    connect(m_busy, &BusyLine::cancelWanted, this, &HistoryView::cancelWanted);
    connect(close, &QPushButton::clicked, this, &HistoryView::reject);
}

void HistoryView::show(const HistoryContent &content)
{
    m_place->setText(content.place);
    m_colleague->setVisible(content.mayActAsColleague);
    m_commits->clear();
    for (const HistoryCommit &commit : content.commits) {
        auto *item = new QTreeWidgetItem(
            m_commits, {commit.title, commit.author, timeAgo(commit.time), commit.id.left(kShortId)});
        item->setData(Id, Qt::UserRole, commit.id);
        item->setFont(Id, codeFont());
        item->setToolTip(Title, plainToolTip(commit.title));
        item->setToolTip(Time, QLocale().toString(commit.time.toLocalTime(), QLocale::LongFormat));
    }
    m_nothing->setVisible(content.commits.isEmpty());
    m_commits->parentWidget()->setVisible(!content.commits.isEmpty());
    m_diff->show({}, {});
    if (!content.commits.isEmpty())
        m_commits->setCurrentItem(m_commits->topLevelItem(0));
}

QString HistoryView::chosen() const
{
    return m_commits->currentItem() ? m_commits->currentItem()->data(Id, Qt::UserRole).toString() : QString();
}

void HistoryView::showChange(const QString &commit, const QString &before, const QString &after)
{
    if (commit == chosen())
        m_diff->show(before, after);
}

void HistoryView::setBusy(const QString &words) { m_busy->setBusy(words); }

void HistoryView::setIdle() { m_busy->setIdle(); }

} // namespace cardwright
