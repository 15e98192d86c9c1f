#include "widgets/publish/filechoices.h"

#include "widgets/publish/parts.h"
#include "widgets/style/paneheader.h"
#include "widgets/style/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

enum Column { Path, Fate, Size };
enum Role { Bytes = Qt::UserRole, Refused };

constexpr int kLeastPathWidth = 200;
constexpr int kMostPathWidth = 420;

/// Greys what cannot go, in whatever theme is on.
class FileDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != Path || index.data(Refused).toBool())
            option->palette.setColor(QPalette::Text, themeOf(option->widget)[Theme::Muted]);
    }
};

QString fateText(const FileChoice &file)
{
    if (!file.refusal.isEmpty())
        return file.refusal;
    switch (file.way) {
    case FileChoice::Way::Regular: return FileChoices::tr("regular");
    case FileChoice::Way::Large: return FileChoices::tr("large file (LFS)");
    case FileChoice::Way::Unchanged: return FileChoices::tr("unchanged");
    case FileChoice::Way::Ignored: return FileChoices::tr("ignored by .gitignore");
    case FileChoice::Way::Unknown: break;
    }
    return {};
}

} // namespace

FileChoices::FileChoices(QWidget *parent) : QWidget(parent), m_list(new QTreeWidget), m_sum(makeLabel({}, u"muted"_s))
{
    m_sum->setObjectName(u"filesSum"_s);
    m_sum->setWordWrap(false);
    auto *header = new PaneHeader(tr("Files that go along"));
    header->addWidget(m_sum);
    m_list->setObjectName(u"files"_s);
    m_list->setAccessibleName(tr("Files that go along"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(0);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setProperty("cw", u"rows"_s);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Fate, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        showSum();
        emit chosenChanged();
    });
}

void FileChoices::show(const QList<FileChoice> &files)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const FileChoice &file : files) {
        auto *item = new QTreeWidgetItem(m_list, {file.path, fateText(file), sizeText(file.bytes)});
        const bool refused = !file.refusal.isEmpty();
        item->setData(Path, Bytes, file.bytes);
        for (const int column : {Path, Fate, Size})
            item->setData(column, Refused, refused);
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
            | (file.fixed || refused ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        if (refused)
            item->setText(Size, {});
        else
            item->setCheckState(Path, file.fixed || file.ticked ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(Path, file.path);
        item->setData(Path, Qt::AccessibleTextRole,
            QStringList{item->text(Path), item->text(Fate), item->text(Size)}.join(u", "_s));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
    m_list->resizeColumnToContents(Path);
    m_list->setColumnWidth(Path, std::clamp(m_list->columnWidth(Path) + 12, kLeastPathWidth, kMostPathWidth));
    showSum();
}

QStringList FileChoices::chosen() const
{
    QStringList paths;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(Path) == Qt::Checked)
            paths.append(m_list->topLevelItem(i)->text(Path));
    }
    return paths;
}

void FileChoices::showSum()
{
    qint64 bytes = 0;
    int count = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(Path) != Qt::Checked)
            continue;
        ++count;
        bytes += item->data(Path, Bytes).toLongLong();
    }
    m_sum->setText(tr("%1 of %2 · %3").arg(count).arg(m_list->topLevelItemCount()).arg(sizeText(bytes)));
}

} // namespace cardwright
